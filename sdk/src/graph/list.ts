import type { Call } from '../call.js';
import { type CountyGraphError, ownFailure } from '../errors.js';
import type { Given } from './compose.js';
import type { Answer, Connection, PageInfo, Selected } from './selected.js';
import { isObject } from './shape.js';

type Row<Held, Selection> =
  Held extends Connection<infer Node, infer _Total, infer _Aggregate>
    ? Selection extends { readonly select: infer Select }
      ? Selected<Node, Select>
      : never
    : never;

type Total<Held> = Held extends Connection<infer _Node, infer Number, infer _Aggregate> ? Number : never;

/** A list of rows, which asks for nothing until it is read. Iterated, it fetches page after page. */
export interface List<Held, Selection> extends AsyncIterable<Row<Held, Selection>> {
  /** One page: the first one, or that after a cursor. */
  page(from?: { readonly after?: string | null | undefined }): Call<Answer<Held, Selection>>;
  /** Page after page, from after a cursor when one is given. */
  pages(from?: {
    readonly after?: string | null | undefined;
  }): AsyncIterable<NonNullable<Answer<Held, Selection>>>;
  /**
   * At most `max` rows at once; `truncated` tells whether there are more, and `endCursor` where they begin.
   * @throws RangeError unless `max` is a whole number above 0
   */
  collect(limit: { readonly max: number }): Promise<Collected<Row<Held, Selection>>>;
}

/** A list that the server counts. */
export interface CountedList<Held, Selection> extends List<Held, Selection> {
  /** Number of all rows that meet the conditions; null where it may not be told. */
  count(): Promise<Total<Held>>;
}

export interface Collected<Row> {
  readonly nodes: readonly Row[];
  /** Whether there are more rows than were asked for. */
  readonly truncated: boolean;
  /** Where to go on, with `pages({ after })`. */
  readonly endCursor: string | null;
}

/** How one page is asked for. */
export interface Paging {
  readonly first?: number | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | undefined;
  readonly before?: string | null | undefined;
}

/** A page as the server answers it. */
export interface AnsweredPage {
  readonly nodes: readonly unknown[];
  readonly pageInfo: PageInfo;
}

export type FetchPage = (paging: Paging, signal: AbortSignal) => Promise<AnsweredPage | null>;

/** A page while it is read: `ahead` fetches the one after it, once. */
interface Step {
  readonly page: AnsweredPage;
  readonly more: boolean;
  ahead(): void;
}

/** The server's limit on a page. */
const LARGEST_PAGE = 100;

/**
 * Pages from `start` on, at most `max` rows in all. Whoever leaves ends the request that is under way.
 * @throws CountyGraphError of code LIST_BROKEN when a page is answered null or its cursor does not move on
 */
export async function* steps(fetch: FetchPage, start: Paging, max = Infinity): AsyncGenerator<Step, void> {
  const back = start.last !== undefined;
  const size = (back ? start.last : start.first) ?? LARGEST_PAGE;
  const passed = new Set<string | null>([null]);
  const stop = new AbortController();
  let left = max;
  const page = (cursor: string | null | undefined): Promise<AnsweredPage | null> => {
    const count = Math.min(size, left);
    return fetch(back ? { last: count, before: cursor } : { first: count, after: cursor }, stop.signal);
  };
  let next: Promise<AnsweredPage | null> | undefined = page(back ? start.before : start.after);
  try {
    while (next) {
      const current: AnsweredPage | null = await next;
      next = undefined;
      if (!current) throw broken('The list is answered null.');
      const { pageInfo: info } = current;
      const cursor = back ? info.startCursor : info.endCursor;
      const more = back ? info.hasPreviousPage : info.hasNextPage;
      left -= current.nodes.length;
      const stuck = passed.has(cursor);
      passed.add(cursor);
      const ahead = (): void => {
        if (!more || stuck || left <= 0 || next) return;
        next = page(cursor);
        // Whether it failed is seen when it is waited for, not before.
        next.catch(() => undefined);
      };
      yield { page: current, more, ahead };
      if (more && stuck && left > 0) throw broken('The cursor of a page does not move on.');
      ahead();
    }
  } finally {
    stop.abort();
  }
}

/** Row after row. The next page is fetched once the second row of a page is asked for: whoever wants one fetches none. */
export async function* rows(fetch: FetchPage, start: Paging): AsyncGenerator<unknown, void> {
  for await (const { page, ahead } of steps(fetch, start)) {
    const nodes = start.last === undefined ? page.nodes : page.nodes.toReversed();
    for (const [index, row] of nodes.entries()) {
      if (index === 1) ahead();
      yield row;
    }
  }
}

/** The rows after a page, or before it when it was taken from the end. */
export async function* rowsAfter(
  fetch: FetchPage,
  { pageInfo: { hasNextPage, endCursor, hasPreviousPage, startCursor } }: AnsweredPage,
  paging: Paging,
): AsyncGenerator<unknown, void> {
  if (paging.last !== undefined) {
    if (hasPreviousPage) yield* rows(fetch, { last: paging.last, before: startCursor });
  } else if (hasNextPage) yield* rows(fetch, { first: paging.first, after: endCursor });
}

/** Page after page, the next one fetched while the caller works. */
export async function* pages(fetch: FetchPage, start: Paging): AsyncGenerator<unknown, void> {
  for await (const { page, ahead } of steps(fetch, start)) {
    ahead();
    yield page;
  }
}

/** At most `max` rows. */
export async function collect(fetch: FetchPage, start: Paging, max: number): Promise<Collected<unknown>> {
  if (!(Number.isSafeInteger(max) && max > 0)) throw new RangeError('max is a whole number above 0.');
  const nodes: unknown[] = [];
  let truncated = false;
  let endCursor: string | null = null;
  for await (const { page, more } of steps(fetch, start, max)) {
    nodes.push(...page.nodes);
    truncated = more;
    endCursor = page.pageInfo.endCursor;
  }
  return { nodes, truncated, endCursor };
}

/** How a list is paged by what was passed for it. */
export function pagingOf(given: Given): Paging {
  return {
    first: numberIn(given.first),
    after: textIn(given.after),
    last: numberIn(given.last),
    before: textIn(given.before),
  };
}

/** The page that an answer is; null when its rows were not asked for, or it is none. */
export function pageIn(value: unknown): AnsweredPage | null {
  return isPage(value) ? value : null;
}

/** The form alone is looked at: what the rows are, the server's schema says. */
function isPage(value: unknown): value is AnsweredPage {
  return isObject(value) && Array.isArray(value.nodes) && isObject(value.pageInfo);
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function broken(what: string): CountyGraphError {
  return ownFailure(
    'list',
    'LIST_BROKEN',
    `${what} Rows that came before are right, the others are missing.`,
    {
      remedy: 'Read the list anew: its row may be gone, or the caller’s grants may have changed.',
      remedyZh: '请重新读取该列表：其所属记录可能已不存在，或授权已变更。',
    },
  );
}
