import type { FieldNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { GraphError } from '../../errors.js';
import { MOST_CHANGES } from '../../model/changes.js';
import type { Compilation } from '../compilation.js';
import { JsonText, jsonObject, jsonValue } from '../json-text.js';
import { ref } from '../rows.js';
import { subFields } from '../selection.js';

type Sql = RawBuilder<unknown>;

const DEFAULT_SIZE = 20;

/** @throws GraphError INVALID_ARGUMENT */
export function changesPageSize(first: number | null | undefined, path: string): number {
  const size = first ?? DEFAULT_SIZE;
  if (size >= 1 && size <= MOST_CHANGES) return size;
  throw new GraphError(
    'INVALID_ARGUMENT',
    `${path}(first:) takes 1–${MOST_CHANGES}, not ${size}.`,
    `${path}.first`,
  );
}

/** What differs between a row's own changes and those of the feed. Rows of the page stand in `p`, numbered from 1 by `n`. */
export interface ChangePage {
  readonly size: number;
  /** Cursor of the change in `p`. */
  readonly cursor: Sql;
  /** JSON text of a field, when it is not read from a column of `p` alike. */
  readonly told: Readonly<Record<'type' | 'nodeId' | 'before' | 'after', () => JsonText>>;
  /** JSON text of what `pageInfo` tells. */
  readonly hasNextPage: Sql;
  readonly hasPreviousPage: boolean;
  /** Cursor to go on after; may be NULL. */
  readonly endCursor: Sql;
}

const column = (name: string): Sql => ref('p', name);

/** JSON text of a `ChangeConnection`, an aggregate over the rows of `p`. */
export function changesText(
  compilation: Compilation,
  page: ChangePage,
  nodes: readonly FieldNode[],
  place: { readonly path: string; readonly level: number },
): JsonText {
  return fieldsText(compilation, 'ChangeConnection', nodes, place, (name, group, at) => {
    if (name === 'nodes') return list(page, changeText(compilation, page, group, at));
    if (name === 'edges') return edgesText(compilation, page, group, at);
    return fieldsText(compilation, 'PageInfo', group, at, (told) => pageInfo(page, told));
  });
}

/** JSON text of the list of `ChangeEdge`. */
export function edgesText(
  compilation: Compilation,
  page: ChangePage,
  nodes: readonly FieldNode[],
  place: { readonly path: string; readonly level: number },
): JsonText {
  const edge = fieldsText(compilation, 'ChangeEdge', nodes, place, (name, group, at) =>
    name === 'cursor'
      ? new JsonText().literal('"').expression(page.cursor).literal('"')
      : changeText(compilation, page, group, at),
  );
  return list(page, edge);
}

function changeText(
  compilation: Compilation,
  { told }: ChangePage,
  nodes: readonly FieldNode[],
  place: { readonly path: string; readonly level: number },
): JsonText {
  return fieldsText(compilation, 'Change', nodes, place, (name) => {
    switch (name) {
      case 'type':
      case 'nodeId':
      case 'before':
      case 'after':
        return told[name]();
      case 'kind':
        return jsonValue('enum', column('kind'), false);
      case 'version':
        return jsonValue('int', column('version'), true);
      case 'at':
        return jsonValue('instant', column('at'), true);
      case 'division':
        return jsonValue('code', column('division_code'), true);
      case 'requestId':
        return jsonValue('text', column('request_id'), true);
      default:
        return jsonValue('text', column(name), true);
    }
  });
}

function fieldsText(
  compilation: Compilation,
  type: string,
  nodes: readonly FieldNode[],
  { path, level }: { readonly path: string; readonly level: number },
  text: (name: string, group: readonly FieldNode[], place: { path: string; level: number }) => JsonText,
): JsonText {
  const entries: [string, JsonText][] = [];
  for (const [key, group] of subFields(nodes, compilation.document, (condition) => condition === type)) {
    const name = group[0]?.name.value ?? key;
    const place = { path: `${path}.${key}`, level: level + 1 };
    compilation.countField(place.path, place.level);
    entries.push([
      key,
      name === '__typename' ? new JsonText().literal(JSON.stringify(type)) : text(name, group, place),
    ]);
  }
  return jsonObject(entries);
}

const within = ({ size }: ChangePage): Sql => sql`filter (where p.n <= ${sql.lit(size)})`;

function list(page: ChangePage, item: JsonText): JsonText {
  return new JsonText()
    .literal('[')
    .expression(sql`coalesce(string_agg(${item.toSql()}, ',' order by p.n) ${within(page)}, '')`)
    .literal(']');
}

function pageInfo(page: ChangePage, name: string): JsonText {
  const text = new JsonText();
  const quoted = (cursor: Sql) => text.expression(sql`coalesce('"' || ${cursor} || '"', 'null')`);
  switch (name) {
    case 'hasNextPage':
      return text.expression(sql`(${page.hasNextPage})::text`);
    case 'hasPreviousPage':
      return text.literal(String(page.hasPreviousPage));
    case 'startCursor':
      return quoted(sql`(array_agg(${page.cursor} order by p.n) ${within(page)})[1]`);
    default:
      return quoted(page.endCursor);
  }
}

/** Cursor of the last change of the page. */
export const lastCursor = (cursor: Sql, size: number): Sql =>
  sql`(array_agg(${cursor} order by p.n desc) filter (where p.n <= ${sql.lit(size)}))[1]`;
