import { fieldOf } from '../../model/fields.js';
import { columnName, linkColumnName } from '../../model/naming.js';
import { type NounMeta, nouns, OPEN_AREAS } from '../../model/registry.js';
import { definer } from './reaches.js';
import { CLOSED_AREAS, COUNTS, settingName } from './settings.js';

const setting = (...parts: readonly string[]): string =>
  `(select current_setting('${settingName(...parts)}', true))`;

const inRange = (held: readonly string[], code: string, told = setting): string =>
  `(${code} >= ${told(...held, 'low')} and ${code} < ${told(...held, 'high')})`;

/**
 * A range of unknown bounds would be taken for a narrow one, and a page of hundreds planned for a handful.
 *
 * @param told SQL of a setting, by the parts of its name; by itself it is read once a statement
 */
export const isInRange = (held: readonly string[], code: string, told = setting): string =>
  `coalesce(${inRange(held, code, told)}, false)`;

/** Columns of a row that tell where it stands. */
interface Standing {
  readonly division: string;
  /** None when the row is about no household. */
  readonly household?: string;
}

function standingOf(noun: NounMeta): Standing | undefined {
  if (!noun.division) return undefined;
  const household =
    noun.name === 'Household' ? 'id' : noun.links.has('household') ? linkColumnName('household') : undefined;
  return { division: columnName(noun.division), ...(household ? { household } : {}) };
}

/** Ways in which a row is held; the first costs two comparisons, and the others are worked out for rows that fail it. */
function grounds(noun: NounMeta): string[] {
  const { area } = noun;
  const standing = standingOf(noun);
  if (!standing) return [`${setting(area, 'whole')} = 'on'`];
  const { division, household } = standing;
  return [
    isInRange([area], division),
    `${division} <@ (select access.divisions('${area}'))`,
    ...(household ? [`${household} <@ (select access.households('${area}'))`] : []),
    ...(area === 'requests'
      ? [`(state = 'SUBMITTED' and ${division} <@ (select access.awaiting('${area}')))`]
      : []),
  ];
}

/** The rows of a noun that a caller sees, as queries of a column of them `o`, each led by an index. */
function seenRows(noun: NounMeta, column: string): string[] {
  const { area } = noun;
  const from = `select o."${column}" from public."${noun.table}" o`;
  const standing = standingOf(noun);
  if (!standing) return [`${from} where ${setting(area, 'whole')} = 'on'`];
  const { division, household } = standing;
  const inDivisions = (ranges: string) =>
    `join unnest(${ranges}) r on o.${division} >= lower(r) and o.${division} <= upper(r) and o.${division} <@ r`;
  const inKeys = (key: string, ranges: string) =>
    `join unnest(${ranges}) r on o.${key} >= lower(r) and o.${key} < upper(r)`;
  return [
    `${from} where ${inRange([area], `o.${division}`)}`,
    `${from} ${inDivisions(`access.divisions('${area}')`)}`,
    ...(household ? [`${from} ${inKeys(household, `access.households('${area}')`)}`] : []),
    ...(area === 'requests'
      ? [`${from} ${inDivisions(`access.awaiting('${area}')`)} and o.state = 'SUBMITTED'`]
      : []),
    ...(noun.seenThrough.length > 0 ? [`${from} ${inKeys('id', `access.seen_${noun.table}()`)}`] : []),
  ];
}

/** Keys of the rows that a caller sees through others, whatever they are held by themselves. */
function seenThrough(noun: NounMeta): string {
  const ways = noun.seenThrough.flatMap((name) => {
    const field = fieldOf(noun, name);
    if (field.kind === 'children') return seenRows(field.child, linkColumnName(field.link.name));
    if (field.kind !== 'link') throw new Error(`${noun.name} cannot be seen through ${name}.`);
    const target = seenRows(field.link.target(), 'id').join(' union all ');
    return [
      `select t.id from public."${noun.table}" t join (${target}) x(k) on t."${linkColumnName(name)}" = x.k`,
    ];
  });
  return definer(
    `seen_${noun.table}()`,
    'int4multirange',
    `begin
  return (select range_agg(int4range(k, k, '[]')) from (
    ${ways.join('\n    union all\n    ')}
  ) x(k) where k is not null);
end`,
  );
}

/** The nouns of which not everybody sees every row. */
export const guarded = (): NounMeta[] => nouns.all().filter(({ area }) => !OPEN_AREAS.has(area));

function conditionOf(noun: NounMeta): string {
  // The periods of a dated column are its owner's, which has a policy of its own.
  if (!noun.visible) {
    const owner = noun.links.get('owner')?.target();
    if (!owner) throw new Error(`${noun.name} is hidden and belongs to nothing.`);
    return `exists (select from public."${owner.table}" o where o.id = owner_id)`;
  }
  const through = noun.seenThrough.length > 0 ? [`id <@ (select access.seen_${noun.table}())`] : [];
  return [...grounds(noun), ...through].join('\n  or ');
}

/** SQL of the functions that tell which rows are seen through others; called by their policies. */
export const seenThroughFunctions = (): string[] =>
  guarded()
    .filter((noun) => noun.seenThrough.length > 0)
    .map(seenThrough);

/**
 * SQL of the function that tells whether a row is seen, whatever its noun. Not in the policy itself: a statement over changes
 * would be planned with the policies of all nouns, where this plans those of the nouns that it meets, once a session.
 */
export function seesRowFunction(): string {
  const seen = nouns
    .visible()
    .map(({ name, table, area }) =>
      OPEN_AREAS.has(area)
        ? `when '${name}' then return true;`
        : `when '${name}' then return exists (select from public."${table}" o where o.id = key);`,
    );
  return `create function access.sees_row(noun text, key int) returns boolean
language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
begin
  case noun
    ${seen.join('\n    ')}
    else return false;
  end case;
end
$$`;
}

/** A change is seen with the row that it is about, and by whom it took the row out of sight. */
function changeCondition(): string {
  const left = CLOSED_AREAS.map((area) => {
    const names = nouns
      .visible()
      .filter((noun) => noun.area === area)
      .map(({ name }) => `'${name}'`);
    const code = 'former_division_code';
    return `noun in (${names.join(', ')}) and (${isInRange([area], code)} or ${code} <@ (select access.divisions('${area}')))`;
  });
  return [
    'access.sees_row(noun, row_key)',
    `former_division_code is not null and (${left.map((condition) => `(${condition})`).join('\n  or ')})`,
    `(noun = 'ChangeRequest' and before ->> 'state' = 'SUBMITTED' and division_code <@ (select access.awaiting('requests')))`,
  ].join('\n  or ');
}

const policy = (table: string, condition: string): string[] => [
  `alter table ${table} enable row level security`,
  `create policy seen on ${table} for select using (
  ${condition})`,
];

/** Tables whose rows are not everybody's, as SQL names them. */
export const guardedTables = (): string[] => [
  ...guarded().map(({ table }) => `public."${table}"`),
  'public.change',
  'summary.division',
];

const forEachPolicy = (then: string): string => `do $$ declare guarded record; begin
  for guarded in select polrelid::regclass as table_name, polname as policy from pg_policy where polname in ('seen', 'added', 'changed', 'expired') loop
    execute format('${then}', guarded.table_name, guarded.policy);
  end loop;
end $$`;

/** SQL that opens every table that was guarded: what is so still is guarded anew in the same transaction. */
export const WITHDRAW_WALL = forEachPolicy(
  'drop policy %2$I on %1$s; alter table %1$s disable row level security',
);

/**
 * SQL that takes the policies away and shows no row to anybody but the owner until they are made anew: a column that a policy
 * reads can be neither dropped nor changed.
 */
export const SUSPEND_WALL = forEachPolicy('drop policy %2$I on %1$s');

/** SQL of the policies: which rows a connection may read of each table, by what it was told of its caller. */
export function policies(): string[] {
  const counted = [
    isInRange([COUNTS], 'division_code'),
    `division_code <@ (select access.divisions('${COUNTS}'))`,
  ];
  return [
    ...guarded().flatMap((noun) => policy(`public."${noun.table}"`, conditionOf(noun))),
    ...policy('public.change', changeCondition()),
    ...policy('summary.division', counted.join('\n  or ')),
    'drop policy if exists noted on access_record',
    'create policy noted on access_record for insert with check (true)',
  ];
}
