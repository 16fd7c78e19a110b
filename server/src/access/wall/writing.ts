import { columnName, linkColumnName } from '../../model/naming.js';
import { type NounMeta, nouns } from '../../model/registry.js';
import { guarded, isInRange } from './policies.js';
import { definer, live } from './reaches.js';
import { PRINCIPAL, settingName, WRITES } from './settings.js';

/** Nouns whose rows are written by other ways than a caller's mutations. */
const NEVER_WRITTEN: ReadonlySet<string> = new Set(['AccessRecord']);

/** Nouns whose rows callers may change, each as far as its role goes. */
export const writtenNouns = (): NounMeta[] => nouns.all().filter(({ name }) => !NEVER_WRITTEN.has(name));

/**
 * SQL of the functions that policies and rules of writing call: whether the caller of a connection may change a row that
 * stands there, and locks on rows that it may not even see.
 */
export function writingFunctions(): string[] {
  const held = `jsonb_to_recordset(nullif(current_setting('${settingName(WRITES)}', true), '')::jsonb -> area)
      h(reach text, low text, high text, cadre int, department int, team int)`;
  return [
    definer(
      'may_write(area text, division text, household int)',
      'boolean',
      `declare on_day date := nullif(current_setting('${settingName('date')}', true), '')::date;
begin
  return exists (select from ${held} where case
      when division is null then h.reach = 'division' and length(h.low) <= 6
      when division < h.low or division >= h.high then false
      when h.reach = 'division' then true
      when h.reach = 'paired' then exists (select from pairing p
        where p.cadre_id = h.cadre and p.household_id = household and ${live('p')})
      else division = any (access.named_divisions(case when h.reach = 'linked' then h.department end,
        case when h.reach = 'led' then h.cadre end, case when h.reach = 'covered' then h.team end, h.low, h.high, on_day))
    end);
end`,
    ),
    // Rules must hold whatever their caller sees, so that what they are about is locked by the owner. Always by rising keys.
    definer(
      'lock_rows(of_table regclass, keys int[])',
      'void',
      `begin
  execute format('select 1 from %s where id = any ($1) order by id for no key update', of_table) using keys;
end`,
      'volatile',
    ),
    // What was seen before does not hold any more, so that the act is done again. Statements call it only then: a call costs as much
    // as a read.
    `create function access.give_way(why text) returns void language plpgsql as $$
begin
  raise exception using message = why, errcode = 'serialization_failure';
end
$$`,
    definer(
      'has_api_token(key int)',
      'boolean',
      'begin return exists (select from api_token where id = key and revoked_on is null); end',
    ),
    // Whoever changes grants waits for those who are at it, and sees what they leave: else one whose own grant is just being
    // withdrawn could give it on.
    definer(
      'locked_epoch()',
      'bigint',
      `declare now bigint;
begin
  select epoch into now from access_epoch for update;
  return now;
end`,
      'volatile',
    ),
    definer(
      'has_live_links(of_table regclass, of_column text, of_key int, on_day date)',
      'boolean',
      `declare found boolean;
begin
  execute format('select exists (select from %s where %I = $1 and (valid_to is null or valid_to > $2))', of_table, of_column)
    into found using of_key, on_day;
  return found;
end`,
    ),
    // Whoever grants names people whose rows it does not see: that they are there, in the grantor's own division, is all it learns.
    definer(
      'is_within(of_table regclass, of_key int, low text, high text)',
      'boolean',
      `declare found boolean;
begin
  execute format('select exists (select from %s where id = $1 and division_code >= $2 and division_code < $3)', of_table)
    into found using of_key, low, high;
  return found;
end`,
    ),
    // How many households a cadre helps is counted over all of them, whichever of them the caller sees.
    definer(
      'most_helped(cadres int[], on_day date)',
      'int',
      `begin
  return (select max(load) from (select count(*)::int as load from pairing p where p.cadre_id = any (cadres) and ${live('p')} group by p.cadre_id) l);
end`,
    ),
    definer(
      'division_of(of_table regclass, of_key int)',
      'text',
      `declare code text;
begin
  execute format('select division_code from %s where id = $1', of_table) into code using of_key;
  return code;
end`,
    ),
    definer(
      'life_of(of_table regclass, of_key int)',
      'date[]',
      `declare life date[];
begin
  execute format('select array[valid_from, valid_to] from %s where id = $1', of_table) into life using of_key;
  return life;
end`,
    ),
    definer(
      'writers_of(of_noun text, of_row int)',
      'text[]',
      `begin
  return (select array_agg(distinct principal) from change where noun = of_noun and row_key = of_row);
end`,
    ),
    // Two that give out one code at the same time take turns, as above.
    definer(
      'has_taken_code(of_table regclass, keys int[])',
      'boolean',
      `declare found boolean;
begin
  execute format('select count(pg_advisory_xact_lock(hashtextextended(%L || code, 0))) from (select code from %s where id = any ($1) order by code) c', of_table, of_table)
    using keys;
  execute format('select exists (select from %s a join %s b on b.code = a.code and b.id <> a.id where a.id = any ($1)
    and (a.valid_to is null or b.valid_from < a.valid_to) and (b.valid_to is null or a.valid_from < b.valid_to))', of_table, of_table)
    into found using keys;
  return found;
end`,
      'volatile',
    ),
    // Two that enter one person at the same time take turns, so that the second finds the first.
    definer(
      'person_of_member(of_member int)',
      'text',
      `declare own household_member;
begin
  select * into own from household_member where id = of_member;
  perform pg_advisory_xact_lock(hashtextextended(own.identity_number, 0));
  return (select case when bool_or(o.household_id <> own.household_id) then 'elsewhere' when count(*) > 0 then 'twice' end
    from household_member o where o.identity_number = own.identity_number and o.id <> own.id
     and (own.valid_to is null or o.valid_from < own.valid_to) and (o.valid_to is null or o.valid_to > own.valid_from));
end`,
      'volatile',
    ),
  ];
}

function mayWrite(noun: NounMeta, alias = ''): string {
  const at = alias ? `${alias}.` : '';
  const division = noun.division ? `${at}${columnName(noun.division)}` : 'null';
  const household =
    noun.name === 'Household'
      ? `${at}id`
      : noun.links.has('household')
        ? `${at}${linkColumnName('household')}`
        : 'null';
  const held = `access.may_write('${noun.writtenAs}', ${division}, ${household})`;
  // Most writers hold one range of divisions, which costs two comparisons where the function reads all that they hold.
  return noun.division ? `${isInRange([WRITES, noun.writtenAs], division, readForEach)} or ${held}` : held;
}

/** A statement writes few rows: to set up what reads a setting once would cost more than to read it for each. */
const readForEach = (...parts: readonly string[]): string =>
  `current_setting('${settingName(...parts)}', true)`;

/** Rights of the role that serves on what it writes; policies tell on which rows. */
export const writingRights = (): ReadonlyMap<string, string> =>
  new Map([
    ...writtenNouns().map(({ table }) => [`public."${table}"`, 'insert, update'] as const),
    ['public.access_record', 'insert'],
    ['public.change', 'insert'],
    ['public.kept_answer', 'insert, update, delete'],
  ]);

/** Tables of the server's own: changes are only ever added, and an answer is kept for whom it was given to. */
function ownPolicies(): string[] {
  const own = `principal = (select current_setting('${settingName(PRINCIPAL)}', true))`;
  return [
    'create policy added on public.change for insert with check (true)',
    'alter table public.kept_answer enable row level security',
    `create policy seen on public.kept_answer for select using (${own} or at < now() - interval '1 day')`,
    `create policy added on public.kept_answer for insert with check (${own})`,
    `create policy changed on public.kept_answer for update using (${own}) with check (${own})`,
    `create policy expired on public.kept_answer for delete using (at < now() - interval '1 day')`,
  ];
}

/** SQL of the policies: which rows a connection may add, and change into what. Only of what is not everybody's to see. */
export function writingPolicies(): string[] {
  const written = new Set(writtenNouns());
  const ofNouns = guarded()
    .filter((noun) => written.has(noun))
    .flatMap((noun) => {
      const owner = noun.visible ? undefined : noun.links.get('owner')?.target();
      const condition = owner
        ? `exists (select from public."${owner.table}" o where o.id = owner_id and ${mayWrite({ ...owner, writtenAs: noun.writtenAs }, 'o')})`
        : mayWrite(noun);
      const table = `public."${noun.table}"`;
      return [
        `create policy added on ${table} for insert with check (${condition})`,
        `create policy changed on ${table} for update using (${condition}) with check (${condition})`,
      ];
    });
  return [...ofNouns, ...ownPolicies()];
}
