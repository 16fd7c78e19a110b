import type { GraphQLScalarType } from 'graphql';
import {
  type ColumnMeta,
  type ColumnReader,
  enumOf,
  type FieldRight,
  type LinkMeta,
  type NounClass,
  nouns,
  type SensitiveKind,
  type ValueKind,
  type WhenSucceeded,
} from './registry.js';
import { GraphQLDate, GraphQLFen, GraphQLInstant } from './scalars.js';

type Sql = ReturnType<Extract<ColumnMeta['source'], { from: 'computed' }>['sql']>;
type TypeThunk = () => GraphQLScalarType | Record<string, string> | [Record<string, string>];

export interface ColumnOptions {
  /** English first, then the Chinese term in brackets, with the unit where there is one. */
  description: string;
  nullable?: boolean;
  /** No two rows have the same value; `at-a-time`, of a dated noun: no two that hold at the same time. */
  unique?: boolean | 'at-a-time';
  /** Looked up by its value: gets an index, as a unique column has by itself. */
  indexed?: boolean;
  /** Makes part-of-text search by index available. */
  searchable?: boolean;
  /** A code that needs no escaping: its regular expression, which the table enforces, and its words. */
  pattern?: { regex: RegExp; words: string };
  sensitive?: SensitiveKind;
  /** Right without which the value is masked; it is then found by equality only. */
  right?: FieldRight;
  /**
   * Stores the text sealed; needs a right, so that nothing but equality is ever asked of it. The sealed form tells the
   * length of the text. It is bound to the names of table and column: renaming one makes the stored values unreadable.
   */
  encrypted?: boolean;
  /** Keeps the value of every period in a table of its own; reads take the one of the operation's date. */
  dated?: boolean;
}

export interface ParentOptions {
  description: string;
  /** Name and description of the connection that the parent gets. */
  children?: string;
  childrenDescription?: string;
  nullable?: boolean;
  anyDate?: boolean;
  whenSucceeded?: WhenSucceeded;
  /** SQL over the table's columns. */
  succeededIf?: string;
  /** Columns that this row lends to its parent while it is live and meets `when`. */
  lends?: Record<string, { column: string; description: string; when: Record<string, string> }>;
}

/** A column as its decorator has it, before dated ones get their tables. */
export interface DeclaredColumn extends ColumnMeta {
  readonly dated: boolean;
  readonly indexed: boolean;
  readonly uniqueAtATime: boolean;
}

interface Declared {
  columns: Map<string, DeclaredColumn>;
  links: Map<string, LinkMeta>;
  lends: { link: string; target: () => NounClass; name: string; column: ColumnMeta }[];
}

const declared = new Map<object, Declared>();

function declaredOn(prototype: object): Declared {
  let entry = declared.get(prototype);
  if (!entry) {
    entry = { columns: new Map(), links: new Map(), lends: [] };
    declared.set(prototype, entry);
  }
  return entry;
}

/** What a class and the classes it extends declare, base first. */
export function declarationsOf(cls: NounClass): Declared {
  const chain: object[] = [];
  for (let at: object | null = cls.prototype; at; at = Object.getPrototypeOf(at) as object | null) {
    chain.unshift(at);
  }
  const all: Declared = { columns: new Map(), links: new Map(), lends: [] };
  for (const prototype of chain) {
    const own = declared.get(prototype);
    if (!own) continue;
    for (const [name, column] of own.columns) all.columns.set(name, column);
    for (const [name, link] of own.links) all.links.set(name, link);
    all.lends.push(...own.lends);
  }
  return all;
}

function valueKind(prototype: object, property: string, thunk: TypeThunk | undefined, isCode: boolean) {
  const declaredType = thunk?.();
  if (declaredType === GraphQLDate) return { kind: 'date' as ValueKind };
  if (declaredType === GraphQLInstant) return { kind: 'instant' as ValueKind };
  if (declaredType === GraphQLFen) return { kind: 'fen' as ValueKind };
  if (declaredType) {
    const object = Array.isArray(declaredType) ? declaredType[0] : declaredType;
    const meta = object && enumOf(object);
    if (meta) return { kind: (Array.isArray(declaredType) ? 'enumList' : 'enum') as ValueKind, enum: meta };
    const name = (declaredType as GraphQLScalarType).name;
    if (name === 'Float') return { kind: 'float' as ValueKind };
    throw new Error(`${prototype.constructor.name}.${property}: no column type for ${String(name)}.`);
  }
  const reflected: unknown = Reflect.getMetadata('design:type', prototype, property);
  if (reflected === String) return { kind: (isCode ? 'code' : 'text') as ValueKind };
  if (reflected === Number) return { kind: 'int' as ValueKind };
  if (reflected === Boolean) return { kind: 'boolean' as ValueKind };
  throw new Error(
    `${prototype.constructor.name}.${property}: name its type, as in @Column(() => GraphQLDate, …).`,
  );
}

/** A stored value of a noun, and a field of its GraphQL type. The plain types come from reflection. */
export function Column(options: ColumnOptions): PropertyDecorator;
export function Column(type: TypeThunk, options: ColumnOptions): PropertyDecorator;
export function Column(first: TypeThunk | ColumnOptions, second?: ColumnOptions): PropertyDecorator {
  const thunk = typeof first === 'function' ? first : undefined;
  const options = typeof first === 'function' ? second : first;
  if (!options) throw new Error('@Column needs its options.');
  return (prototype, key) => {
    const name = String(key);
    if (options.right && options.searchable)
      throw new Error(
        `${prototype.constructor.name}.${name} needs a right and so is never searched by part.`,
      );
    const kind = valueKind(prototype, name, thunk, options.pattern !== undefined);
    if (options.encrypted) checkEncrypted(`${prototype.constructor.name}.${name}`, kind.kind, options);
    declaredOn(prototype).columns.set(name, {
      name,
      description: options.description,
      nullable: options.nullable ?? false,
      unique: Boolean(options.unique),
      uniqueAtATime: options.unique === 'at-a-time',
      searchable: options.searchable ?? false,
      dated: options.dated ?? false,
      indexed: options.indexed ?? false,
      source: { from: 'own' },
      ...kind,
      ...(options.pattern ? { pattern: options.pattern } : {}),
      ...(options.sensitive ? { sensitive: options.sensitive } : {}),
      ...(options.right ? { right: options.right } : {}),
      ...(options.encrypted ? { encrypted: true } : {}),
    });
  };
}

/** What is sealed is text that nothing but equality is asked of, and that stands in the noun's own table. */
function checkEncrypted(column: string, kind: ValueKind, { right, searchable, dated }: ColumnOptions): void {
  const fault =
    (!right && 'needs a right') ||
    (kind !== 'text' && kind !== 'code' && 'is not text') ||
    (searchable && 'cannot be searched by part') ||
    (dated && 'cannot be dated');
  if (fault) throw new Error(`${column} is encrypted and ${fault}.`);
}

/** A value computed in SQL from other columns of the same row; filters, orders and sums like a stored one. */
export function Computed(
  type: TypeThunk | undefined,
  options: {
    description: string;
    nullable?: boolean;
    sensitive?: SensitiveKind;
    sql: (read: ColumnReader) => Sql;
  },
): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    declaredOn(prototype).columns.set(name, {
      name,
      description: options.description,
      nullable: options.nullable ?? false,
      unique: false,
      uniqueAtATime: false,
      searchable: false,
      dated: false,
      indexed: false,
      source: { from: 'computed', sql: options.sql },
      ...valueKind(prototype, name, type, false),
      ...(options.sensitive ? { sensitive: options.sensitive } : {}),
    });
  };
}

/** A link to the noun that this one belongs to; the parent gets the connection `children`. */
export function Parent(target: () => NounClass, options: ParentOptions): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    const entry = declaredOn(prototype);
    entry.links.set(name, {
      name,
      description: options.description,
      target: () => nouns.of(target()),
      optional: options.nullable ?? false,
      anyDate: options.anyDate ?? false,
      ...(options.whenSucceeded ? { whenSucceeded: options.whenSucceeded } : {}),
      ...(options.succeededIf ? { succeededIf: options.succeededIf } : {}),
      ...(options.children ? { children: options.children } : {}),
      ...(options.childrenDescription ? { childrenDescription: options.childrenDescription } : {}),
    });
    for (const [lentName, lent] of Object.entries(options.lends ?? {})) {
      const column = entry.columns.get(lent.column);
      if (!column)
        throw new Error(`${prototype.constructor.name} lends ${lent.column}: declare it above the link.`);
      if (column.encrypted)
        throw new Error(`${prototype.constructor.name} lends ${lent.column}, which is encrypted.`);
      entry.lends.push({
        link: name,
        target,
        name: lentName,
        column: {
          ...column,
          name: lentName,
          description: lent.description,
          nullable: true,
          source: {
            from: 'lent',
            noun: () => nouns.of(prototype.constructor as NounClass),
            link: name,
            column: lent.column,
            when: lent.when,
          },
        },
      });
    }
  };
}
