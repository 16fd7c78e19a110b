import 'reflect-metadata';
import type { EntityClass } from '@mikro-orm/postgresql';
import { Setting } from './database/setting.js';
import { entityClasses } from './domain/index.js';

/** Every class that has a table: the domain's, and the server's own. */
export function storedClasses(): EntityClass<unknown>[] {
  return [Setting, ...(entityClasses() as EntityClass<unknown>[])];
}
