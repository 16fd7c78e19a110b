import { registerEnumType } from 'type-graphql';
import { type EnumMeta, rememberEnum } from './registry.js';

/**
 * Declares a string enum of the domain for the graph and the table.
 * `values` describes each member: English, then the Chinese term in brackets.
 */
export function enumeration<T extends Record<string, string>>(
  object: T,
  name: string,
  description: string,
  values: { [K in keyof T & string]: string },
): EnumMeta {
  const meta: EnumMeta = { name, object, values: Object.values(object) };
  const valuesConfig: Partial<Record<keyof T, { description: string }>> = {};
  for (const key of Object.keys(object) as (keyof T & string)[]) {
    if (object[key] !== key) throw new Error(`Enum ${name}: the value of ${key} must be "${key}".`);
    valuesConfig[key] = { description: values[key] };
  }
  registerEnumType(object, { name, description, valuesConfig });
  rememberEnum(meta);
  return meta;
}
