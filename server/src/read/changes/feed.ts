import type { FieldNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import type { Place } from '../../access/reach.js';
import { type RowScope, reachedScope, scopeText } from '../../access/row-scope.js';
import { GraphError } from '../../errors.js';
import { nodeTypeOf, nounOfType } from '../../model/changes.js';
import { DIVISION_CODE_FORM } from '../../model/division-code.js';
import { type Area, type NounMeta, nouns } from '../../model/registry.js';
import { Bound, bind } from '../bound.js';
import type { Compilation, Site } from '../compilation.js';
import type { ChangesArgs, ChangesDescription } from '../description.js';
import { JsonText, jsonObject } from '../json-text.js';
import { from, ref, visible } from '../rows.js';
import { type ChangePage, changesPageSize, changesText, edgesText, lastCursor } from './change-text.js';
import { changeCursor, readChangeCursor } from './cursor.js';
import { IS_NEW, toldValues } from './told-values.js';

type Sql = RawBuilder<unknown>;

/** Most changes that one page looks at, whether the caller may see them or not: what bounds its time. */
export const MOST_LOOKED_AT = 1_000;

/**
 * Tells this database from what it was before it was restored, when a cursor may be of changes that it does not have. One of
 * a PostgreSQL server is made anew for that, and has another oid.
 */
const DATABASE = sql`(select oid::text from pg_database where datname = current_database()) || coalesce((select value from setting where key = 'restored'), '')`;

const c = (name: string): Sql => ref('c', name);

/** JSON text of a part of the feed of changes, in the order in which they took effect. */
export function feedText(
  compilation: Compilation,
  { part }: ChangesDescription,
  site: Site,
  nodes: readonly FieldNode[],
  path: string,
): Sql {
  const { rights, secret } = compilation;
  const { index, values } = compilation.addSite(withPosition(site, path));
  const args = values.args as ChangesArgs;
  const size = changesPageSize(args.first, path);
  const seen = nouns.visible().filter((noun) => !compilation.hides(noun));
  compilation.charge(size, 'row');
  compilation.charge(1, 'feed');
  const scope = sql`left(encode(sha256(convert_to(${bind(new Bound((run) => run.rights.fingerprint))}::text || ${DATABASE} || ${scopeText(compilation)}, 'UTF8')), 'hex'), 12)`;
  const position = compilation.bindSite(index, ({ after }) => after?.[0] ?? null);
  const scopeThen = compilation.bindSite(index, ({ after }) => after?.[1] ?? null);
  // A cursor beyond the end is of changes that this database has lost.
  const start = sql`least(coalesce(${position}::bigint, ${part === 'page' ? sql`0` : sql`f.head`}), f.head)`;
  const isLost = sql`${position}::bigint > f.head`;
  // What a subscriber held before it began is not known: it is told to read it.
  const held = part === 'page' ? sql`${scopeThen}::text` : sql`coalesce(${scopeThen}::text, '')`;
  const then = sql`case when ${isLost} then '' else ${held} end`;
  const asked = sql`(select ${start} as start, ${then} as scope_then, f.head, f.scope from (select access.head_of_changes() as head, ${scope} as scope offset 0) f) a`;
  const hidden = !rights.isEverything && rights.grants.length === 0;
  if (part === 'end')
    return hidden
      ? sql`'null'`
      : sql`(select '"' || ${changeCursor(sql`a.head`, sql`a.scope`, secret)} || '"' from ${asked})`;

  const cursor = changeCursor(ref('p', 'position'), sql`a.scope`, secret);
  const scanned = sql`least(a.start + ${sql.lit(MOST_LOOKED_AT)}, a.head)`;
  const isFull = sql`count(p.n) > ${sql.lit(size)}`;
  const told = (name: 'before' | 'after') =>
    new JsonText().expression(
      toldValues(
        compilation,
        { nouns: seen, noun: ref('p', 'noun') },
        ref('p', name),
        name === 'after' ? IS_NEW : undefined,
      ),
    );
  const page: ChangePage = {
    size,
    cursor,
    told: {
      type: () => new JsonText().expression(typeOf(seen)),
      nodeId: () =>
        new JsonText().expression(
          sql`coalesce('"' || ${ref('p', 'noun')} || ':' || ${ref('p', 'row_key')} || '"', 'null')`,
        ),
      before: () => told('before'),
      after: () => told('after'),
    },
    hasNextPage: sql`${isFull} or a.head > ${scanned}`,
    hasPreviousPage: typeof args.after === 'string',
    endCursor: sql`case when ${isFull} then ${lastCursor(cursor, size)} else ${changeCursor(sql`greatest(${scanned}, a.start)`, sql`a.scope`, secret)} end`,
  };
  const place = { path, level: 0 };
  const object =
    part === 'page'
      ? changesText(compilation, page, nodes, place)
      : jsonObject([
          ['edges', edgesText(compilation, page, nodes, place)],
          ['end', new JsonText().literal('"').expression(page.endCursor).literal('"')],
          ['more', new JsonText().expression(sql`(${page.hasNextPage})::text`)],
        ]);
  const text = object.toSql();
  if (hidden) return sql`'null'`;
  const filters = [
    ...(args.types ? [sql`c.noun = any(${compilation.bindSite(index, nounsAsked)}::text[])`] : []),
    toldWithin(
      compilation,
      seen,
      args.within ? compilation.bindSite(index, (one) => one.args.within) : undefined,
    ),
  ];
  // Inside a coalesce no index can serve the conditions: only that of the order ends at the page's size.
  const found = sql`select c.* from change c where c.position > a.start and c.position <= a.start + ${sql.lit(MOST_LOOKED_AT)} and coalesce(${sql.join(filters, sql` and `)}, false) order by c.position limit ${sql.lit(size + 1)}`;
  const own = ['version', 'at', 'principal', 'mutation', 'request_id', 'division_code', 'before', 'after'];
  const shown = own.map((name) => sql`case when c.seen then ${c(name)} end as ${sql.ref(name)}`);
  const rows = sql`select c.position, 1 as rank, case when c.seen then c.kind else 'LEFT_SCOPE' end as kind, c.noun, c.row_key, ${sql.join(shown)} from (select c.*, ${isSeen(compilation, seen)} as seen from (${found}) c offset 0) c`;
  const resync = sql`select a.start, 0, 'RESYNC', null, null, null, null, null, null, null, null, null, null where a.scope_then <> a.scope`;
  const events = sql`select e.*, row_number() over (order by e.rank, e.position) as n from (${resync} union all (${rows})) e(position, rank, kind, noun, row_key, ${sql.join(own.map((name) => sql.ref(name)))})`;
  return sql`(select ${text} from ${asked} left join lateral (${events}) p on true group by a.start, a.head, a.scope)`;
}

const nounsAsked = ({ args }: { readonly args: Readonly<Record<string, unknown>> }): string[] =>
  ((args.types ?? []) as string[]).map((type) => nounOfType(type)?.name ?? '');

/** What is told at all: what is seen, and what has left, which tells nothing of where it went. */
function toldWithin(compilation: Compilation, of: readonly NounMeta[], code: Sql | undefined): Sql {
  const [seen, left] = [isSeen(compilation, of), hasLeft(compilation, of)];
  if (!code) return sql`(${seen} or ${left})`;
  const inside = (column: Sql) => sql`(${column} >= ${code}::text and ${column} < ${code}::text || ':')`;
  const former = sql`coalesce(${c('former_division_code')}, ${c('division_code')})`;
  return sql`(((${inside(c('division_code'))} or ${inside(c('former_division_code'))}) and ${seen}) or (${inside(former)} and ${left}))`;
}

/** JSON text of the type of the row that the change in `p` is about. */
function typeOf(of: readonly NounMeta[]): Sql {
  const cases = of.map(
    (noun) => sql`when ${sql.lit(noun.name)} then ${sql.lit(JSON.stringify(nodeTypeOf(noun)))}`,
  );
  return sql`case ${ref('p', 'noun')} ${sql.join(cases, sql` `)} else 'null' end`;
}

/** Whether the caller sees the row that the change in `c` is about, as it is now and out of its time too. */
function isSeen(compilation: Compilation, of: readonly NounMeta[]): Sql {
  const cases = of.map((noun) => {
    if (compilation.extentOf(noun) === 'all') return sql`when ${sql.lit(noun.name)} then true`;
    const alias = compilation.alias();
    const conditions = [
      sql`${ref(alias, 'id')} = ${c('row_key')}`,
      ...visible(compilation, { noun, alias, date: compilation.referenceDate }, true),
    ];
    return sql`when ${sql.lit(noun.name)} then exists (select 1 ${from(noun, alias, conditions)})`;
  });
  return sql`case c.noun ${sql.join(cases, sql` `)} else false end`;
}

/**
 * Whether it was the change in `c` by which its row went out of the caller's reach. What goes with pairings, links and coverage
 * is told by RESYNC.
 */
function hasLeft(compilation: Compilation, of: readonly NounMeta[]): Sql {
  const areas = new Map<Area, string[]>();
  for (const { area, name } of of) areas.set(area, [...(areas.get(area) ?? []), name]);
  const was: Place = {
    division: sql`coalesce(${c('former_division_code')}, ${c('division_code')})`,
    household: c('household_key'),
    awaiting: sql`(c.before ->> 'state' = 'SUBMITTED')`,
  };
  const is: Place = {
    ...was,
    division: c('division_code'),
    awaiting: sql`(c.after ->> 'state' = 'SUBMITTED')`,
  };
  const left = [...areas].flatMap(([area, names]) => {
    const [before, after] = [was, is].map((place) => conditionOf(reachedScope(compilation, area, place)));
    if (!before || !after) return [];
    return [
      sql`(c.noun in (${sql.join(names.map((name) => sql.lit(name)))}) and ${before} and not coalesce(${after}, false))`,
    ];
  });
  if (left.length === 0) return sql`false`;
  return sql`(c.kind = 'CHANGED' and (c.former_division_code is not null or c.before ? 'state') and (${sql.join(left, sql` or `)}))`;
}

/** Where everybody sees all, nothing goes out of sight. */
const conditionOf = (scope: RowScope): Sql | undefined => (typeof scope === 'string' ? undefined : scope);

function withPosition(site: Site, path: string): Site {
  return (input) => {
    const { args } = site(input);
    const { after, within } = args as ChangesArgs;
    if (typeof within === 'string' && !DIVISION_CODE_FORM.test(within))
      throw new GraphError(
        'INVALID_ARGUMENT',
        `${path}(within:) takes a code of 6, 9 or 12 digits.`,
        `${path}.within`,
      );
    if (typeof after !== 'string') return { args };
    const { number, scope } = readChangeCursor(after, input.cursorKey, `${path}.after`);
    return { args, after: [number, scope] };
  };
}
