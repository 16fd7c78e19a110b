import 'reflect-metadata';
import type { EntityClass } from '@mikro-orm/postgresql';
import { AccessEpoch } from './database/access-epoch.js';
import { Setting } from './database/setting.js';
import { entityClasses } from './domain/index.js';
import { PublishedCell } from './read/release/published-cell.js';
import { Change } from './write/change.js';
import { KeptAnswer } from './write/kept-answer.js';

/** Every class that has a table: the domain's, and the server's own. */
export function storedClasses(): EntityClass<unknown>[] {
  return [
    Setting,
    AccessEpoch,
    PublishedCell,
    Change,
    KeptAnswer,
    ...(entityClasses() as EntityClass<unknown>[]),
  ];
}
