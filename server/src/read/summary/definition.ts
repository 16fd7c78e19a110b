import type { GraphQLSchema } from 'graphql';
import { DIVISION_CODE_LENGTHS } from '../../model/division-code.js';
import { linkColumnName } from '../../model/naming.js';
import type { NounMeta } from '../../model/registry.js';
import { eventsText } from './events.js';
import { type Counted, countedNouns } from './measures.js';

/** Table of the summary: the change of every number within a division on a day, in a month, in a year. */
export const SUMMARY = 'summary.division';

/**
 * SQL of everything that the summary consists of, made from the declared measures. It stands in a schema of its
 * own, which may be dropped and made anew at any time: it holds nothing that the tables do not say.
 *
 * Writers only append: a change of one household adds rows with the difference, so that two writers never wait for
 * each other on a count. `summary.fold()` merges rows of one division and day; what a reader sums stays the same.
 */
export function summaryDefinition(schema: GraphQLSchema): string[] {
  const counted = countedNouns();
  return [
    'drop schema if exists summary cascade',
    'create schema summary',
    ...table(counted),
    reading(),
    folding(counted),
    rebuilding(schema, counted),
    `create function summary.truncated() returns trigger language plpgsql as $$
begin
  perform summary.rebuild();
  return null;
end $$`,
    ...triggers(schema, counted),
    'select summary.rebuild()',
  ];
}

const names = (counted: readonly Counted[]): string[] =>
  counted.flatMap(({ columns }) => columns.map(({ name }) => `"${name}"`));

function table(counted: readonly Counted[]): string[] {
  const columns = names(counted).map((name) => `${name} integer`);
  return [
    `create table ${SUMMARY} (division_code text collate "C" not null, grain text collate "C" not null, day date not null, folded boolean not null default false, ${columns.join(', ')})`,
    `create index division_code_grain_day_idx on ${SUMMARY} (division_code, grain, day)`,
    `create index division_recent_idx on ${SUMMARY} (division_code) where not folded`,
  ];
}

/** Whole years, then whole months, then days: at most some fifty rows a division, however long the record is. */
function reading(): string {
  return `create function summary.until(code text, on_day date) returns setof ${SUMMARY} language sql stable as $$
  select s.*
  from (values
    ('YEAR', '-infinity'::date, date_trunc('year', on_day::timestamp)::date),
    ('MONTH', date_trunc('year', on_day::timestamp)::date, date_trunc('month', on_day::timestamp)::date),
    ('DAY', date_trunc('month', on_day::timestamp)::date, on_day + 1)
  ) g(grain, begins, ends)
  join ${SUMMARY} s on s.division_code = code and s.grain = g.grain and s.day >= g.begins and s.day < g.ends
$$`;
}

const sums = (columns: readonly string[]): string =>
  columns.map((name) => `nullif(sum(${name}), 0)::integer`).join(', ');

const anyLeft = (columns: readonly string[]): string =>
  `num_nonnulls(${columns.map((name) => `nullif(sum(${name}), 0)`).join(', ')}) > 0`;

/** Events of villages and days, spread over the divisions above, and then over months and years: a query. */
function spread(columns: readonly string[], events: string): string {
  const summed = columns.map((name) => `sum(${name})::integer as ${name}`).join(', ');
  const changed = columns.map((name) => `nullif(${name}, 0)`).join(', ');
  const lengths = DIVISION_CODE_LENGTHS.map((length) => `(${length})`).join(', ');
  const grain = (unit: 'month' | 'year', source: string) =>
    `select division_code, date_trunc('${unit}', day::timestamp)::date as day, ${summed} from ${source} group by 1, 2`;
  return `with events as materialized (
    select division_code, day, ${summed} from (${events}) e group by 1, 2
  ), days as materialized (
    select left(division_code, l.length) as division_code, day, ${summed}
    from events cross join (values ${lengths}) l(length) where l.length <= length(division_code) group by 1, 2
  ), months as materialized (${grain('month', 'days')}), years as (${grain('year', 'months')})
  select division_code, grain, day, ${columns.map((name) => `nullif(${name}, 0) as ${name}`).join(', ')}
  from (select 'DAY' as grain, * from days union all select 'MONTH', * from months union all select 'YEAR', * from years) g
  where num_nonnulls(${changed}) > 0`;
}

/** The statement that adds what has changed. */
function append(columns: readonly string[], events: string): string {
  return `insert into ${SUMMARY} (division_code, grain, day, ${columns.join(', ')})
  ${spread(columns, events)}`;
}

function folding(counted: readonly Counted[]): string {
  const columns = names(counted);
  return `create function summary.fold() returns void language plpgsql as $$
begin
  -- Two that fold at once could both take a row's partner away; the second leaves the work to the first.
  if not pg_try_advisory_xact_lock(hashtext('summary.fold')) then return; end if;
  with recent as (
    delete from ${SUMMARY} where not folded returning *
  ), partners as (
    delete from ${SUMMARY} s
    using (select distinct division_code, grain, day from recent) r
    where s.folded and s.division_code = r.division_code and s.grain = r.grain and s.day = r.day
    returning s.*
  )
  insert into ${SUMMARY} (division_code, grain, day, folded, ${columns.join(', ')})
  select division_code, grain, day, true, ${sums(columns)}
  from (select * from recent union all select * from partners) b
  group by 1, 2, 3
  having ${anyLeft(columns)}
  order by 1, 2, 3;
end $$`;
}

function rebuilding(schema: GraphQLSchema, counted: readonly Counted[]): string {
  const columns = names(counted);
  const all = counted.map((one) => {
    const own = names([one]);
    const padded = columns.map((name) => (own.includes(name) ? name : `null::integer as ${name}`));
    const spreadOut = spread(own, eventsText(schema, { counted: one }));
    return `select division_code, grain, day, ${padded.join(', ')} from (${spreadOut}) s`;
  });
  const tables = [...changing(counted).keys()].map(({ table: name }) => `public."${name}"`);
  return `create function summary.rebuild() returns void language plpgsql as $$
begin
  lock table ${tables.join(', ')} in share row exclusive mode;
  -- Without figures on rows that were just loaded, a plan for thousands would be one for a handful.
  analyze ${tables.join(', ')};
  truncate ${SUMMARY};
  insert into ${SUMMARY} (division_code, grain, day, folded, ${columns.join(', ')})
  select division_code, grain, day, true, ${columns.map((name) => `sum(${name})::integer`).join(', ')}
  from (${all.join('\n  union all\n  ')}) a
  group by 1, 2, 3
  order by 1, 2, 3;
  analyze ${SUMMARY};
end $$`;
}

/** Tables whose rows decide a number, with the nouns that are counted by them. */
function changing(counted: readonly Counted[]): Map<NounMeta, { counted: Counted; link?: string }[]> {
  const tables = new Map<NounMeta, { counted: Counted; link?: string }[]>();
  const add = (noun: NounMeta, effect: { counted: Counted; link?: string }) =>
    tables.set(noun, [...(tables.get(noun) ?? []), effect]);
  for (const one of counted) {
    add(one.noun, { counted: one });
    for (const { noun, link } of one.parts) add(noun, { counted: one, link });
  }
  return tables;
}

function triggers(schema: GraphQLSchema, counted: readonly Counted[]): string[] {
  return [...changing(counted)].flatMap(([noun, effects]) => {
    const name = `summary.${noun.table}_changed`;
    const body = (event: Event) =>
      effects
        .map(({ counted: one, link }) =>
          link ? ofPart(schema, noun, link, one, event) : ofOwn(schema, one, event),
        )
        .join('\n');
    const on = (event: Event, referencing: string) =>
      `create trigger summary_${event} after ${event} on public."${noun.table}" referencing ${referencing} for each statement execute function ${name}()`;
    return [
      // Writers see a part of the rows, and change a summary that is nobody's to change.
      `create function ${name}() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  subjects integer[];
  batch integer[];
begin
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'counted rows are written under read committed, where locks show what others changed'
      using errcode = 'invalid_transaction_state';
  end if;
  case tg_op
  when 'INSERT' then
${body('insert')}
  when 'UPDATE' then
${body('update')}
  when 'DELETE' then
${body('delete')}
  end case;
  return null;
end $$`,
      on('insert', 'new table as new_rows'),
      on('update', 'old table as old_rows new table as new_rows'),
      on('delete', 'old table as old_rows'),
      `create trigger summary_truncate after truncate on public."${noun.table}" for each statement execute function summary.truncated()`,
    ];
  });
}

/** Rows that a statement changes are looked through for each counted row: few at a time keeps that linear. */
const BATCH = 50;

type Event = 'insert' | 'update' | 'delete';

/** Rows that are counted themselves have changed: take the old ones away and add the new ones. */
function ofOwn(schema: GraphQLSchema, counted: Counted, event: Event): string {
  const columns = names([counted]);
  const image = (rows: string, sign: 1 | -1) =>
    `select * from (with "${counted.noun.table}" as (select * from ${rows}) ${eventsText(schema, { counted, sign })}) i`;
  const images = [
    ...(event === 'insert' ? [] : [image('old_rows', -1)]),
    ...(event === 'delete' ? [] : [image('new_rows', 1)]),
  ];
  return `  ${append(columns, images.join('\n  union all\n  '))};`;
}

/**
 * Rows that others are counted by have changed: take away what those counted as before, and add what they count
 * as now. They are locked first: of two writers the second then sees what the first has written.
 */
function ofPart(schema: GraphQLSchema, part: NounMeta, link: string, counted: Counted, event: Event): string {
  const owner = linkColumnName(link);
  const changed = [
    ...(event === 'delete' ? [] : [`select ${owner} from new_rows`]),
    ...(event === 'insert' ? [] : [`select ${owner} from old_rows`]),
  ].join(' union all ');
  const kept = event === 'delete' ? '' : ' and id not in (select id from new_rows)';
  const old = event === 'insert' ? '' : ` union all select * from old_rows where ${owner} = any (batch)`;
  const before = `"${part.table}" as (select * from public."${part.table}" where ${owner} = any (batch)${kept}${old})`;
  const which = 's.id = any (batch)';
  return `  subjects := array(select distinct owner from (${changed}) c(owner));
  perform from public."${counted.noun.table}" where id = any (subjects) order by id for no key update;
  for place in 1 .. cardinality(subjects) by ${BATCH} loop
  batch := subjects[place : place + ${BATCH - 1}];
  ${append(
    names([counted]),
    `select * from (with ${before} ${eventsText(schema, { counted, which, sign: -1 })}) i
  union all
  select * from (${eventsText(schema, { counted, which })}) i`,
  )};
  end loop;`;
}
