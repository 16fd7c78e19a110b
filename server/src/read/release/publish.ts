import type { GraphQLSchema } from 'graphql';
import type { ClientBase, Pool } from 'pg';
import type { Cell } from '../../access/release/cell.js';
import { type Suppression, suppress, type Told } from '../../access/release/suppress.js';
import { type Numbers, releaseTables } from '../../access/release/tables.js';
import { transaction } from '../../database/transaction.js';
import { nouns } from '../../model/registry.js';
import { publishedFamilies, publishedNames } from './families.js';
import { RELEASE_SETTING, releaseFingerprint } from './fingerprint.js';
import { ReleaseRefusedError } from './refusal.js';

export interface PublishOptions {
  /** Throw away every release that there is: a demo has no public that could compare. */
  readonly anew?: boolean;
  /** Hears each step when it begins, in both languages. */
  readonly progress?: (step: string) => void;
}

export interface Release {
  /** The day that its numbers are of, `YYYY-MM-DD`. */
  readonly on: string;
  readonly divisions: number;
  /** Numbers in it, withheld ones too. */
  readonly cells: number;
  /** Counts of 1 to 4 households or persons. */
  readonly primary: number;
  /** Counts withheld because they would give one of those away. */
  readonly complements: number;
}

/**
 * Releases the numbers of a day to the public: counts them from the summary, withholds what `suppress` says, and
 * stores the rest, in one transaction. A release is never changed: readers keep what they have read.
 *
 * @param date `YYYY-MM-DD`, after the newest release and not after today
 * @throws ReleaseRefusedError for another day, or when no division is live on it
 */
export function publish(
  pool: Pool,
  schema: GraphQLSchema,
  date: string,
  options: PublishOptions = {},
): Promise<Release> {
  return transaction(pool, (client) => releaseOn(client, schema, date, options));
}

async function releaseOn(
  client: ClientBase,
  schema: GraphQLSchema,
  date: string,
  { anew = false, progress = () => undefined }: PublishOptions,
): Promise<Release> {
  await client.query('set local statement_timeout = 0');
  // Releases take turns, and each sees the one before.
  await client.query('lock table published_cell in share row exclusive mode');
  if (anew) await client.query('delete from published_cell');
  const before = await releaseBefore(client, date);

  progress('counting · 汇总');
  const numbers = await numbersOn(client, date);
  if (numbers.size === 0) throw new ReleaseRefusedError(`No division is live on ${date}. 该日无有效区划。`);

  progress('withholding small counts · 隐去小数');
  const suppression = suppress(releaseTables(numbers, publishedFamilies()), toldBy(before));

  progress('storing · 写入');
  const cells = await store(client, date, numbers, suppression);
  await client.query(
    'insert into setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
    [RELEASE_SETTING, releaseFingerprint(schema)],
  );
  const { primary, complements } = suppression;
  return {
    on: date,
    divisions: numbers.size,
    cells,
    primary: primary.size,
    complements: complements.size,
  };
}

/** Values of the newest release by `code name`, null where it withheld one; nothing when there is none. */
async function releaseBefore(client: ClientBase, date: string): Promise<Map<string, number | null>> {
  const { rows: checked } = await client.query<{ newest: string | null; future: boolean }>(
    'select max(released_on)::text as newest, $1::date > current_date as future from published_cell',
    [date],
  );
  const { newest, future } = checked[0] ?? { newest: null, future: false };
  if (future) throw new ReleaseRefusedError(`${date} is still to come. 日期尚未到来。`);
  if (newest !== null && newest >= date) {
    throw new ReleaseRefusedError(
      `There is a release of ${newest} already; another one has to be of a later day. ` +
        `已有 ${newest} 的发布，新发布的日期须在其后。`,
    );
  }
  const { rows } = await client.query<{ place: string; value: number | null }>(
    `select division_code || ' ' || name as place, value from published_cell where released_on = $1`,
    [newest],
  );
  return new Map(rows.map(({ place, value }) => [place, value]));
}

function toldBy(before: ReadonlyMap<string, number | null>): Told {
  const place = ({ code, name }: Cell): string => `${code} ${name}`;
  return {
    withheld: (cell) => before.get(place(cell)) === null,
    shown: (cell) => before.get(place(cell)) === cell.value,
  };
}

/** Every published number of each division that is live on the day, from one snapshot. */
async function numbersOn(client: ClientBase, date: string): Promise<Numbers> {
  const names = publishedNames();
  const divisions = nouns
    .all()
    .filter(({ isDivision }) => isDivision)
    .map(
      ({ table }) =>
        `select code from "${table}" where valid_from <= $1::date and (valid_to is null or valid_to > $1::date)`,
    );
  const sums = names.map((name) => `coalesce(sum(s."${name}"), 0)::integer`);
  const { rows } = await client.query<{ code: string; counts: number[] }>(
    `select d.code, array[${sums.join()}] as counts
       from (${divisions.join(' union ')}) d left join lateral summary.until(d.code, $1::date) s on true
      group by d.code`,
    [date],
  );
  return new Map(
    rows.map(({ code, counts }) => [code, new Map(names.map((name, at) => [name, counts[at] ?? 0]))]),
  );
}

async function store(
  client: ClientBase,
  date: string,
  numbers: Numbers,
  { primary, complements }: Suppression,
): Promise<number> {
  const withheld = new Set([...primary, ...complements].map(({ code, name }) => `${code} ${name}`));
  const rows = [...numbers].flatMap(([code, counted]) =>
    [...counted].map(([name, value]) => ({
      code,
      name,
      value: withheld.has(`${code} ${name}`) ? null : value,
    })),
  );
  await client.query(
    `insert into published_cell (released_on, division_code, name, value)
     select $1::date, c.code, c.name, c.value from unnest($2::text[], $3::text[], $4::integer[]) c(code, name, value)
      order by 2, 3`,
    [date, rows.map(({ code }) => code), rows.map(({ name }) => name), rows.map(({ value }) => value)],
  );
  await client.query('analyze published_cell');
  return rows.length;
}
