import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { LINK_OF_LIST } from './exceptions.js';

/** Rows that a field lists: of a type, by their link, or all that lie within the division. */
export interface RowList {
  readonly of: string;
  readonly link: string | undefined;
}

/** What the schema tells of one type whose rows have an id. */
export interface Noun {
  readonly name: string;
  /** Name of the root field that lists all rows. */
  readonly plural: string;
  readonly columns: ReadonlyMap<string, GraphQLOutputType>;
  /** Link → type that it leads to. */
  readonly links: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, RowList>;
  /** Fields with numbers over what lies within a row, and their types. */
  readonly numbers: ReadonlyMap<string, GraphQLObjectType>;
  /** Rows are looked up by their code, and not by their id. */
  readonly hasCode: boolean;
  readonly isDated: boolean;
  readonly isDivision: boolean;
}

const IDENTIFIER = /^([A-Za-z]+):([1-9][0-9]{0,9})$/;

/** All types whose rows have an id, by their names and by those of their lists. */
export class Nouns {
  readonly #byName = new Map<string, Noun>();
  readonly #byPlural = new Map<string, Noun>();

  constructor(readonly schema: GraphQLSchema) {
    for (const { name: plural, type } of rootFields(schema)) {
      const row = rowTypeOf(type);
      if (!row || row.getInterfaces().length === 0) continue;
      const noun = nounOf(schema, row, plural);
      this.#byName.set(noun.name, noun);
      this.#byPlural.set(plural, noun);
    }
  }

  all(): readonly Noun[] {
    return [...this.#byName.values()];
  }

  find(name: string): Noun | undefined {
    return this.#byName.get(name);
  }

  named(name: string): Noun {
    const noun = this.#byName.get(name);
    if (!noun) throw new Error(`The schema has no rows of ${name}.`);
    return noun;
  }

  listed(plural: string): Noun | undefined {
    return this.#byPlural.get(plural);
  }

  /** Type and number of an id such as `Household:42`; undefined when it cannot be one. */
  parse(id: string): { readonly noun: Noun; readonly number: number } | undefined {
    const [, name = '', digits = ''] = IDENTIFIER.exec(id) ?? [];
    const noun = this.#byName.get(name);
    return noun ? { noun, number: Number(digits) } : undefined;
  }
}

const rootFields = (schema: GraphQLSchema): GraphQLField<unknown, unknown>[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {});

/** Type of the rows of a list; undefined for what is none. */
export function rowTypeOf(type: GraphQLOutputType): GraphQLObjectType | undefined {
  const list = getNamedType(type);
  const nodes = isObjectType(list) ? list.getFields().nodes : undefined;
  const row = nodes && getNamedType(nodes.type);
  return isObjectType(row) ? row : undefined;
}

function nounOf(schema: GraphQLSchema, type: GraphQLObjectType, plural: string): Noun {
  const columns = new Map<string, GraphQLOutputType>();
  const links = new Map<string, string>();
  const lists = new Map<string, RowList>();
  const numbers = new Map<string, GraphQLObjectType>();
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    const row = rowTypeOf(field.type);
    if (row) {
      if (row.getInterfaces().length > 0) lists.set(field.name, listOf(schema, type, field.name, row));
    } else if (isLeafType(named)) {
      if (field.name !== 'id' && field.name !== 'version') columns.set(field.name, field.type);
    } else if (isObjectType(named)) {
      if (named.getInterfaces().length > 0) links.set(field.name, named.name);
      else numbers.set(field.name, named);
    }
  }
  return {
    name: type.name,
    plural,
    columns,
    links,
    lists,
    numbers,
    hasCode: columns.has('code'),
    isDated: columns.has('validTo'),
    isDivision: type.getInterfaces().some(({ name }) => name === 'Division'),
  };
}

/** What can be a condition on the rows of a type goes by a link; of the rest a division lists what lies within it. */
function listOf(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  name: string,
  row: GraphQLObjectType,
): RowList {
  const where = schema.getType(`${parent.name}Where`);
  if (!isInputObjectType(where) || !where.getFields()[name]) return { of: row.name, link: undefined };
  const links = Object.values(row.getFields()).filter(({ type }) => getNamedType(type) === parent);
  const meant = LINK_OF_LIST[`${parent.name}.${name}`];
  const [link, another] = meant ? links.filter((one) => one.name === meant) : links;
  if (!link || another) {
    const names = links.map((one) => one.name).join(' or ');
    throw new Error(
      `${parent.name}.${name}: rows of ${row.name} can be meant by ${names || 'no link'}; say which in exceptions.ts.`,
    );
  }
  return { of: row.name, link: link.name };
}
