import type { FieldNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { nodeTypeOf } from '../../model/changes.js';
import type { Compilation, Scope, Site } from '../compilation.js';
import { JsonText } from '../json-text.js';
import { ref } from '../rows.js';
import { type ChangePage, changesPageSize, changesText, lastCursor } from './change-text.js';
import { changeCursor, readChangeCursor } from './cursor.js';
import { IS_NEW, toldValues } from './told-values.js';

/** JSON text of the changes of the row of `scope`, the latest first: one range of an index. */
export function historyText(
  compilation: Compilation,
  scope: Scope,
  site: Site,
  nodes: readonly FieldNode[],
): RawBuilder<unknown> {
  const { noun, alias, path, level } = scope;
  const { rights } = compilation;
  const { index, values } = compilation.addSite(withPosition(site, path));
  const { first, after } = values.args as { first?: number | null; after?: string | null };
  const size = changesPageSize(first, path);
  const times = scope.times * size;
  compilation.charge(times, 'row');
  const row: Scope = { ...scope, times };
  const cursor = changeCursor(ref('p', 'id'), sql`''`, compilation.secret);
  const told = (name: 'before' | 'after') => () =>
    new JsonText().expression(
      toldValues(compilation, { nouns: [noun], row }, ref('p', name), name === 'after' ? IS_NEW : undefined),
    );
  const page: ChangePage = {
    size,
    cursor,
    told: {
      type: () => new JsonText().literal(JSON.stringify(nodeTypeOf(noun))),
      nodeId: () =>
        new JsonText()
          .literal(`"${noun.name}:`)
          .expression(sql`${ref('p', 'row_key')}::text`)
          .literal('"'),
      before: told('before'),
      after: told('after'),
    },
    hasNextPage: sql`count(*) > ${sql.lit(size)}`,
    hasPreviousPage: typeof after === 'string',
    endCursor: lastCursor(cursor, size),
  };
  const object = changesText(compilation, page, nodes, { path, level }).toSql();
  // Who did what is told to nobody whom the county does not know.
  if (!rights.isEverything && rights.grants.length === 0) return sql`'null'`;
  const before =
    typeof after === 'string'
      ? sql` and c.id < ${compilation.bindSite(index, ({ after: place }) => place?.[0] ?? null)}::bigint`
      : sql``;
  const rows = sql`select c.* from change c where c.noun = ${sql.lit(noun.name)} and c.row_key = ${ref(alias, 'id')}${before} order by c.id desc limit ${sql.lit(size + 1)}`;
  return sql`(select ${object} from (select c.*, row_number() over (order by c.id desc) as n from (${rows}) c) p)`;
}

function withPosition(site: Site, path: string): Site {
  return (input) => {
    const { args } = site(input);
    if (typeof args.after !== 'string') return { args };
    return { args, after: [readChangeCursor(args.after, input.cursorKey, `${path}.after`).number] };
  };
}
