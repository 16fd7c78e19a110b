import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { BigIntType, type EntityClass } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { SEALED_FORM } from '../encryption/column-cipher.js';
import { type DeclaredColumn, declarationsOf } from './column.js';
import { DIVISION_CODE } from './division-code.js';
import { columnName, linkColumnName, tableName, upperFirst } from './naming.js';
import { type Area, type ColumnMeta, type NounClass, type NounMeta, nouns } from './registry.js';

export interface NodeOptions {
  plural: string;
  /** English first, then the Chinese term in brackets. */
  description: string;
  /** What the noun's rows are part of when a role says how far it sees. */
  area: Area;
  /** The area whose writers write the noun, when it is not its own. */
  writtenAs?: Area;
  /** Rows about people or households. */
  personal?: boolean;
  /** `own`: the noun is a division; `column`: its rows carry the code of the division they lie in. */
  division?: 'own' | 'column';
  /** The divisions above list these rows as a connection. */
  listedByDivisions?: boolean;
  naturalKey?: string;
  /**
   * Links and connections of the noun: a row is also seen by whoever sees a row there. The cadre of a pairing is
   * seen with the pairing, wherever the cadre's own office is.
   */
  seenThrough?: readonly string[];
  /** Rows that changes name though no link does, such as who approved them: told to whom sees those. */
  notedLinks?: Readonly<Record<string, () => NounClass>>;
  /** A dated row can end on the very day from which it holds: it was made by mistake, and never held. */
  voidable?: boolean;
  /** What every row meets, by the end of the constraint's name: SQL over the table's columns. */
  checks?: Readonly<Record<string, string>>;
}

/** One row per period in which its facts hold; `validTo` is the first day on which they no longer do. */
export const DATED_COLUMNS = ['validFrom', 'validTo'] as const;

/** Columns that a noun borrows, from links that name it as their target. */
const borrowed = new Map<NounClass, Map<string, ColumnMeta>>();

function borrowedBy(cls: NounClass): Map<string, ColumnMeta> {
  let columns = borrowed.get(cls);
  if (!columns) {
    columns = new Map();
    borrowed.set(cls, columns);
  }
  return columns;
}

function storeColumn(
  prototype: object,
  column: ColumnMeta & Partial<Pick<DeclaredColumn, 'uniqueAtATime'>>,
): void {
  const isUnique = column.unique && !column.uniqueAtATime;
  const common = { nullable: column.nullable, ...(isUnique ? { unique: true } : {}) };
  const { name } = column;
  if (column.encrypted) {
    // What the plain value looks like is checked where it is sealed: see `sealedValue`.
    const check = `${columnName(name)} ~ '${SEALED_FORM}'`;
    Property<object>({ ...common, type: 'text', collation: 'C', check })(prototype, name);
    return;
  }
  switch (column.kind) {
    case 'enum':
      Enum<object>({ ...common, items: () => ({ ...column.enum?.object }), collation: 'C' })(prototype, name);
      return;
    case 'enumList':
      Property<object>({ ...common, type: 'text[]', columnType: 'text[]', default: [] })(prototype, name);
      return;
    case 'fen':
      Property<object>({ ...common, type: new BigIntType('number') })(prototype, name);
      return;
    case 'int':
      Property<object>({ ...common, type: 'integer' })(prototype, name);
      return;
    case 'float':
      Property<object>({ ...common, type: 'double' })(prototype, name);
      return;
    case 'instant':
      Property<object>({ ...common, type: 'datetime', columnType: 'timestamptz(3)' })(prototype, name);
      return;
    case 'date':
      Property<object>({ ...common, type: 'date' })(prototype, name);
      return;
    case 'boolean':
      Property<object>({ ...common, type: 'boolean' })(prototype, name);
      return;
    case 'code':
      Property<object>({
        ...common,
        type: 'text',
        collation: 'C',
        check: `${columnName(name)} ~ '${column.pattern?.regex.source ?? ''}'`,
      })(prototype, name);
      return;
    case 'text':
      Property<object>({ ...common, type: 'text', collation: 'C' })(prototype, name);
  }
}

function storeLink(prototype: object, name: string, target: () => NounClass, nullable: boolean): void {
  ManyToOne<object, object>({
    entity: target as () => EntityClass<object>,
    ref: true,
    nullable,
    deleteRule: 'restrict',
    updateRule: 'restrict',
  })(prototype, name);
}

function storeKeyAndVersion(cls: NounClass, table: string): void {
  PrimaryKey<object>({ type: 'integer', generated: 'by default as identity' })(cls.prototype, 'id');
  Property<object>({ type: 'integer', version: true, default: 1 })(cls.prototype, 'version');
  Entity<EntityClass<unknown>>({ tableName: table })(cls as EntityClass<unknown>);
}

/** Statement-level index; its name carries the columns, so that a change of columns is a change of name. */
function index(cls: NounClass, table: string, columns: string[], unique = false): void {
  const name = `${table}_${columns.join('_').replaceAll(/\W+/g, '_')}_${unique ? 'key' : 'idx'}`.slice(0, 63);
  Index<EntityClass<object>, string>({
    name,
    expression: `create ${unique ? 'unique ' : ''}index "${name}" on "${table}" (${columns.join(', ')})`,
  })(cls as EntityClass<object>);
}

/** Table of the periods of one dated column: (owner, value, validFrom, validTo). */
function periodNoun(
  owner: NounClass,
  ownerName: string,
  { area, writtenAs = area }: NodeOptions,
  column: ColumnMeta,
): NounMeta {
  const name = `${ownerName}${upperFirst(column.name)}Period`;
  const table = tableName(name);
  const cls = { [name]: class {} }[name] as unknown as NounClass;
  storeLink(cls.prototype, 'owner', () => owner, false);
  const value: ColumnMeta = { ...column, name: 'value', source: { from: 'own' } };
  const validFrom: ColumnMeta = { ...DATE_COLUMN, name: 'validFrom', nullable: false };
  const validTo: ColumnMeta = { ...DATE_COLUMN, name: 'validTo', nullable: true };
  for (const part of [value, validFrom, validTo]) storeColumn(cls.prototype, part);
  storeKeyAndVersion(cls, table);
  index(cls, table, ['owner_id', 'valid_from'], true);
  checkPeriod(cls, table);
  const noun: NounMeta = {
    name,
    plural: `${name}s`,
    description: `Periods of ${ownerName}.${column.name}.`,
    cls,
    table,
    area,
    writtenAs,
    dated: true,
    personal: false,
    visible: false,
    isDivision: false,
    listedByDivisions: false,
    columns: new Map([value, validFrom, validTo].map((part) => [part.name, part])),
    seenThrough: [],
    notedLinks: new Map(),
    links: new Map([
      [
        'owner',
        { name: 'owner', description: '', target: () => nouns.of(owner), optional: false, anyDate: false },
      ],
    ]),
  };
  nouns.add(noun);
  return noun;
}

const DATE_COLUMN = {
  description: '',
  kind: 'date',
  unique: false,
  searchable: false,
  source: { from: 'own' },
} as const satisfies Partial<ColumnMeta>;

function check(cls: NounClass, table: string, name: string, expression: string): void {
  Check<object>({ name: `${table}_${name}_check`, expression })(cls as EntityClass<object>);
}

/** Of rows that overlap otherwise the row rule on the column tells. */
function uniqueInPeriod(cls: NounClass, table: string, property: string): void {
  Unique<EntityClass<object>, string>({
    name: `${table}_${columnName(property)}_period_key`,
    properties: [property, 'validFrom'] as never[],
  })(cls as EntityClass<object>);
}

function checkPeriod(cls: NounClass, table: string, voidable = false): void {
  check(cls, table, 'period', `valid_to is null or valid_to ${voidable ? '>=' : '>'} valid_from`);
}

function datedColumn(cls: NounClass, name: string, options: NodeOptions, column: ColumnMeta): ColumnMeta {
  const periods = periodNoun(cls, name, options, column);
  return {
    ...column,
    source: { from: 'lent', noun: () => periods, link: 'owner', column: 'value', when: {} },
  };
}

/**
 * Declares a noun: table, GraphQL type, filters, orders, connections and aggregates at once.
 * Every noun has an integer `id`; what is not declared as a column or link is not in the graph.
 */
export function Node(options: NodeOptions): ClassDecorator {
  return (target) => {
    const cls = target as unknown as NounClass;
    const { name } = cls;
    const table = tableName(name);
    const { columns: declaredColumns, links, lends } = declarationsOf(cls);
    const columns = new Map<string, ColumnMeta>();
    const dated = declaredColumns.has(DATED_COLUMNS[0]);

    for (const column of declaredColumns.values()) {
      if (column.dated) {
        columns.set(column.name, datedColumn(cls, name, options, column));
        continue;
      }
      columns.set(column.name, column);
      if (column.source.from === 'own') storeColumn(cls.prototype, column);
      if (column.uniqueAtATime) uniqueInPeriod(cls, table, column.name);
      if (column.indexed) index(cls, table, [columnName(column.name)]);
      if (column.searchable) searchIndex(cls, table, column.name, options.division);
    }
    checkUseOfEncrypted(name, columns, options);
    for (const link of links.values()) {
      storeLink(cls.prototype, link.name, () => link.target().cls, link.optional);
      index(cls, table, [linkColumnName(link.name), ...childOrder(options, columns)]);
    }
    if (options.division === 'column') {
      Property<object>({
        type: 'text',
        collation: 'C',
        check: `division_code ~ '${DIVISION_CODE}'`,
      })(cls.prototype, 'divisionCode');
      index(cls, table, ['division_code', ...childOrder(options, columns)]);
    }
    if (dated) checkPeriod(cls, table, options.voidable);
    for (const [end, expression] of Object.entries(options.checks ?? {})) check(cls, table, end, expression);
    if (options.division === 'own') uniqueInPeriod(cls, table, 'code');
    storeKeyAndVersion(cls, table);
    for (const { target: owner, column } of lends) borrowedBy(owner()).set(column.name, column);

    nouns.add({
      name,
      plural: options.plural,
      description: options.description,
      cls,
      table,
      area: options.area,
      writtenAs: options.writtenAs ?? options.area,
      dated,
      personal: options.personal ?? false,
      visible: true,
      isDivision: options.division === 'own',
      listedByDivisions: options.listedByDivisions ?? false,
      columns,
      links,
      seenThrough: options.seenThrough ?? [],
      notedLinks: new Map(
        Object.entries(options.notedLinks ?? {}).map(([name, cls]) => [name, () => nouns.of(cls())]),
      ),
      ...(options.division ? { division: options.division === 'own' ? 'code' : 'divisionCode' } : {}),
      ...(options.naturalKey ? { naturalKey: options.naturalKey } : {}),
    });
  };
}

/** A natural key orders connections and a computed column is compared, so neither can be of sealed text. */
function checkUseOfEncrypted(
  noun: string,
  columns: ReadonlyMap<string, ColumnMeta>,
  { naturalKey }: NodeOptions,
): void {
  const refuse = (property: string, what: string): void => {
    if (columns.get(property)?.encrypted) throw new Error(`${noun}.${property} is encrypted and ${what}.`);
  };
  if (naturalKey) refuse(naturalKey, 'cannot be the natural key');
  for (const { name, source } of columns.values()) {
    if (source.from !== 'computed') continue;
    source.sql((property) => {
      refuse(property, `cannot be read by ${name}`);
      return sql.ref(columnName(property));
    });
  }
}

/** The default order of a connection: the natural key, which the index of the link carries too. */
function childOrder(options: NodeOptions, columns: ReadonlyMap<string, ColumnMeta>): string[] {
  return options.naturalKey && columns.has(options.naturalKey) ? [columnName(options.naturalKey)] : ['id'];
}

/** By county and part: names are the same everywhere, and whoever searches does so in one county. */
function searchIndex(
  cls: NounClass,
  table: string,
  property: string,
  division: NodeOptions['division'],
): void {
  if (!division) throw new Error(`${cls.name}.${property} is searched by part, and lies in no division.`);
  const code = division === 'own' ? 'code' : 'division_code';
  const name = `${table}_${columnName(property)}_parts_idx`;
  Index<EntityClass<object>, string>({
    name,
    expression: `create index "${name}" on "${table}" using gin (county_parts("${columnName(property)}", "${code}"))`,
  })(cls as EntityClass<object>);
}

/** Hands lent columns to the nouns that borrow them; called once, after all nouns are declared. */
export function completeNouns(): void {
  for (const [cls, columns] of borrowed) {
    const noun = nouns.of(cls);
    for (const [name, column] of columns) (noun.columns as Map<string, ColumnMeta>).set(name, column);
  }
  borrowed.clear();
}
