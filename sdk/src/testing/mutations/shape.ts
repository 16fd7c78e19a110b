import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { lowerFirst } from '../model/naming.js';
import type { Noun, Nouns } from '../model/nouns.js';

/** What the schema tells of a mutation. */
export interface MutationShape {
  readonly name: string;
  /** Of the row that it answers with. */
  readonly noun: Noun;
  /** Field of the payload that shows the row. */
  readonly rowField: string;
  /** Other fields of the payload, such as `token`. */
  readonly shown: readonly string[];
  /** It names a row and its version. */
  readonly changesRow: boolean;
  readonly input: GraphQLInputObjectType;
}

const TOLD = ['replayed', 'warnings'];

export function mutationShapes(schema: GraphQLSchema, nouns: Nouns): Map<string, MutationShape> {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return new Map(fields.map((field) => [field.name, shapeOf(field, nouns)]));
}

function shapeOf({ name, type, args }: GraphQLField<unknown, unknown>, nouns: Nouns): MutationShape {
  const payload = getNamedType(type);
  const input = getNamedType(args.find((argument) => argument.name === 'input')?.type);
  if (!isObjectType(payload) || !isInputObjectType(input))
    throw new Error(`The mutation ${name} has another form than the fake knows.`);
  const fields = Object.values(payload.getFields());
  const row = fields.find((field) => nouns.find(getNamedType(field.type).name));
  if (!row) throw new Error(`The mutation ${name} answers with no row.`);
  return {
    name,
    noun: nouns.named(getNamedType(row.type).name),
    rowField: row.name,
    shown: fields.map((field) => field.name).filter((field) => field !== row.name && !TOLD.includes(field)),
    changesRow: args.some((argument) => argument.name === 'version'),
    input,
  };
}

/** What the names of a mutation and of its input tell that it does; nothing when it takes rules of the domain. */
export type Convention = 'make' | 'correct' | 'end' | 'date';

export function conventionOf({
  name,
  noun,
  shown,
  changesRow,
  input,
}: MutationShape): Convention | undefined {
  if (shown.length > 0) return undefined;
  const fields = Object.values(input.getFields());
  const required = fields.filter(({ type }) => isNonNullType(type)).map((field) => field.name);
  const isKnown = (field: string): boolean =>
    noun.columns.has(field) || noun.links.has(field) || Boolean(noun.lists.get(field)?.link);
  if (changesRow) {
    if (name === `correct${noun.name}`)
      return fields.every((field) => isKnown(field.name)) ? 'correct' : undefined;
    if (required.length === 1 && required[0] === 'on' && noun.isDated) return 'end';
    return datedColumn({ name, noun }) && required.includes('on') ? 'date' : undefined;
  }
  const enums = [...noun.columns]
    .filter(([, type]) => isEnumType(getNamedType(type)))
    .map(([column]) => column);
  const names = fields.map((field) => field.name);
  return required.every(isKnown) && enums.every((column) => names.includes(column)) ? 'make' : undefined;
}

/** Column that `changeHouseholdStatus` gives another value from a day on: `status`. */
export function datedColumn({ name, noun }: Pick<MutationShape, 'name' | 'noun'>): string | undefined {
  const start = `change${noun.name}`;
  if (!name.startsWith(start)) return undefined;
  const column = lowerFirst(name.slice(start.length));
  return noun.columns.has(column) ? column : undefined;
}
