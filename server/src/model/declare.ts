import { GraphQLFloat, GraphQLID, GraphQLInt, type GraphQLScalarType, GraphQLString } from 'graphql';
import { Args, ArgsType, Field, InputType, ObjectType } from 'type-graphql';
import type { ColumnMeta } from './registry.js';
import { GraphQLDate, GraphQLFen, GraphQLInstant } from './scalars.js';

/** A class made at start-up: type-graphql's decorators are called on it as functions. */
export type MadeClass = new () => object;

export type TypeReference = GraphQLScalarType | object | [object];

export interface FieldSettings {
  nullable?: boolean;
  description?: string;
  args?: MadeClass;
  defaultValue?: unknown;
}

function make(name: string): MadeClass {
  return { [name]: class {} }[name] as unknown as MadeClass;
}

export function makeObject(name: string, description: string): MadeClass {
  const cls = make(name);
  ObjectType(name, { description })(cls);
  return cls;
}

export function makeInput(name: string, description: string): MadeClass {
  const cls = make(name);
  InputType(name, { description })(cls);
  return cls;
}

export function makeArgs(name: string): MadeClass {
  const cls = make(name);
  ArgsType()(cls);
  return cls;
}

/** Adds a field to a declared or made class. The type is a thunk, since types name each other in circles. */
export function addField(
  cls: abstract new () => object,
  name: string,
  type: () => TypeReference,
  settings: FieldSettings = {},
): void {
  const { args, ...options } = settings;
  Field(type, options)(cls.prototype, name);
  if (args) Args(() => args)(cls.prototype, name, 0);
}

/** GraphQL type of a column's value. */
export function columnType(column: ColumnMeta): TypeReference {
  switch (column.kind) {
    case 'text':
    case 'code':
      return GraphQLString;
    case 'int':
      return GraphQLInt;
    case 'fen':
      return GraphQLFen;
    case 'float':
      return GraphQLFloat;
    case 'date':
      return GraphQLDate;
    case 'instant':
      return GraphQLInstant;
    case 'boolean':
      return Boolean;
    case 'enum':
      return column.enum?.object ?? GraphQLString;
    case 'enumList':
      return [column.enum?.object ?? GraphQLString];
  }
}

export { GraphQLID };
