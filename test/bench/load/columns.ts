import type { ClientBase } from 'pg';

/** Schema that holds the one county which the others are copied from. */
export const BASE = 'bench_base';

/** SQL of a column's value in copy `copy` (1–99) of the county. */
export type ColumnRule = (copy: number) => string;

export interface ReplicatedTable {
  readonly name: string;
  readonly columns: ReadonlyMap<string, ColumnRule>;
}

interface CatalogColumn {
  readonly table: string;
  readonly column: string;
  readonly type: 'text' | 'integer' | 'other';
  /** Table whose numbers the column holds: its own for a primary key, the target for a foreign one. */
  readonly numbers: string | null;
}

/**
 * How each column of each table changes from copy to copy, told from the catalog and from the values: numbers of
 * rows move on, division codes get another county, numbers like H100201000001 get the copy's two digits.
 *
 * @throws Error on a column that looks like a reference but has no foreign key.
 */
export async function replicatedTables(
  client: ClientBase,
  names: readonly string[],
): Promise<ReplicatedTable[]> {
  const county = await one(client, `select min(code) as value from ${BASE}.county`);
  const offsets = new Map<string, number>();
  const offset = async (table: string): Promise<number> => {
    const known =
      offsets.get(table) ?? Number(await one(client, `select max(id) as value from ${BASE}."${table}"`));
    offsets.set(table, known);
    return known;
  };
  const tables = new Map<string, Map<string, ColumnRule>>(names.map((name) => [name, new Map()]));
  for (const { table, column, type, numbers } of await catalogColumns(client, names)) {
    const quoted = `"${column}"`;
    let rule: ColumnRule = () => quoted;
    if (numbers !== null) {
      const step = await offset(numbers);
      rule = (copy) => `${quoted} + ${copy * step}`;
    } else if (type === 'integer' && column.endsWith('_id')) {
      throw new Error(`${table}.${column} looks like a reference but has no foreign key to tell to what.`);
    } else if (type === 'text') {
      rule = (await textRule(client, table, quoted, county)) ?? rule;
    }
    tables.get(table)?.set(column, rule);
  }
  return names.map((name) => ({ name, columns: tables.get(name) ?? new Map<string, ColumnRule>() }));
}

async function catalogColumns(client: ClientBase, names: readonly string[]): Promise<CatalogColumn[]> {
  const { rows } = await client.query<CatalogColumn>(
    `select c.relname as table, a.attname as column,
            case when a.atttypid = 'text'::regtype then 'text'
                 when a.atttypid in ('int4'::regtype, 'int8'::regtype) then 'integer' else 'other' end as type,
            (select case k.contype when 'p' then c.relname else k.confrelid::regclass::text end
               from pg_constraint k
              where k.conrelid = c.oid and k.contype in ('p', 'f') and k.conkey = array[a.attnum]
                and a.atttypid in ('int4'::regtype, 'int8'::regtype)
              order by k.contype limit 1) as numbers
       from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.oid = any ($1::regclass[]) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      order by c.relname, a.attnum`,
    [names.map((name) => `public."${name}"`)],
  );
  return rows;
}

/** Undefined for a column whose text stays as it is. */
async function textRule(
  client: ClientBase,
  table: string,
  column: string,
  county: string,
): Promise<ColumnRule | undefined> {
  const digits = Array.from({ length: 12 }, (_, index) => index + 2);
  const alwaysZero = digits.map(
    (at) => `case when bool_and(substr(${column}, ${at}, 1) = '0') then ${at} end`,
  );
  const { rows } = await client.query<{ division: boolean; numbered: boolean; free: number[] }>(
    `select coalesce(bool_and(${column} ~ $1), false) as division,
            coalesce(bool_and(${column} ~ '^[A-Z][0-9]{12}$'), false) as numbered,
            array_remove(array[${alwaysZero.join()}], null) as free
       from ${BASE}."${table}"`,
    [`^${county}([0-9]{3}){0,2}$`],
  );
  const [found] = rows;
  if (found?.division)
    return (copy) => `'${Number(county) + copy}' || substr(${column}, ${county.length + 1})`;
  if (!found?.numbered) return undefined;
  const [tens, ones] = found.free.slice(-2);
  if (tens === undefined || ones === undefined) {
    throw new Error(`The numbers in ${table}.${column} leave no two digits for the copy's own.`);
  }
  return (copy) => {
    const first = `overlay(${column} placing '${Math.floor(copy / 10)}' from ${tens} for 1)`;
    return `overlay(${first} placing '${copy % 10}' from ${ones} for 1)`;
  };
}

async function one(client: ClientBase, sql: string): Promise<string> {
  const { rows } = await client.query<{ value: string | number | null }>(sql);
  return String(rows[0]?.value ?? 0);
}
