import { GraphQLInt } from 'graphql';
import { addField, columnType, type MadeClass, makeObject } from './declare.js';
import { upperFirst } from './naming.js';
import { type ColumnMeta, type NounClass, type NounMeta, nouns } from './registry.js';

/** What a count is of: households and persons are withheld from the public where they are few. */
export type CellKind = 'households' | 'people' | 'none';

/** A count over the rows within a division: how many, or how many of each member of an enum. */
export interface MeasureMeta {
  readonly name: string;
  readonly description: string;
  readonly cells: CellKind;
  /** Stands in the tables that are released to the public. */
  readonly published: boolean;
  readonly of: () => NounMeta;
  /** Conditions, in the form of the noun's filter input. */
  readonly where: Readonly<Record<string, unknown>>;
  /** Column whose members the counts are listed by, each member of the enum in its declared order. */
  readonly by?: () => ColumnMeta;
}

const declared = new Map<string, MeasureMeta>();

/** Adds a count to `statistics` of every division. */
export function measure(
  name: string,
  options: {
    description: string;
    of: () => NounClass;
    cells: CellKind;
    published?: boolean;
    where?: Record<string, unknown>;
    by?: string;
  },
): void {
  if (declared.has(name)) throw new Error(`The measure ${name} is declared twice.`);
  const of = () => nouns.of(options.of());
  const { by } = options;
  declared.set(name, {
    name,
    description: options.description,
    cells: options.cells,
    published: options.published ?? false,
    of,
    where: options.where ?? {},
    ...(by ? { by: () => enumColumn(of(), by) } : {}),
  });
}

function enumColumn(noun: NounMeta, name: string): ColumnMeta {
  const column = noun.columns.get(name);
  if (column?.kind !== 'enum') throw new Error(`${noun.name}.${name} is no enum to count by.`);
  return column;
}

export function measureNamed(name: string): MeasureMeta {
  const found = declared.get(name);
  if (!found) throw new Error(`No measure ${name}.`);
  return found;
}

/** Every measure, in the order of declaration. */
export function measures(): MeasureMeta[] {
  return [...declared.values()];
}

let statistics: MadeClass | undefined;

/** The type `DivisionStatistics`, made of all measures. */
export function statisticsType(): MadeClass {
  if (statistics) return statistics;
  const type = makeObject(
    'DivisionStatistics',
    'Counts over everything that lies within a division and is live on the date of the operation (统计). ' +
      'The public reads the newest release: its numbers on its date, null on any other. Null there is also a ' +
      'count of 1 to 4 households or persons, and whatever else would give such a count away ' +
      '(公众只见最近一次发布的数字，其他日期为空；涉及户、人的 1–4 及可据以倒推的数字不公布，为空).',
  );
  for (const { name, description, by } of declared.values()) {
    if (!by) {
      addField(type, name, () => GraphQLInt, { nullable: true, description });
      continue;
    }
    const column = by();
    const item = makeObject(`${upperFirst(name)}Count`, description);
    addField(item, column.name, () => columnType(column), { description: column.description });
    addField(item, 'count', () => GraphQLInt, { nullable: true, description: 'Number of rows (数量).' });
    addField(type, name, () => [item], { description });
  }
  statistics = type;
  return type;
}
