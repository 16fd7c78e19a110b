import type { Call } from '../call.js';
import { type CountyGraphError, ownFailure } from '../errors.js';
import type { Answer, Connection, Selected } from './selected.js';
import { type AnsweredPage, isObject } from './shape.js';

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
   * At most `max` rows at once, in the order in which they are iterated; `truncated` tells whether there are more, and
   * `endCursor` where they begin.
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
  /** Where to go on, with `pages({ after })`; of a list from the end (`last`) it is the `before` of a further one. */
  readonly endCursor: string | null;
}

/** How one page is asked for, as it was passed. */
export interface Paging {
  readonly first?: unknown;
  readonly after?: unknown;
  readonly last?: unknown;
  readonly before?: unknown;
}

/** Asks for a page, which may be answered null. */
export type FetchPage = (paging: Paging, signal: AbortSignal) => Promise<unknown>;

/** A page while it is read: `ahead` fetches the one after it, once. */
interface Step<Node> {
  readonly page: AnsweredPage<Node>;
  /** Its rows in the order in which they are read: of a list from the end, the last one first. */
  readonly nodes: readonly Node[];
  /** Where the next page begins. */
  readonly cursor: string | null;
  readonly more: boolean;
  ahead(): void;
}

/** The server's limit on a page. */
const LARGEST_PAGE = 100;

const FORWARDS = ['first', 'after', 'endCursor', 'hasNextPage'] as const;
const BACKWARDS = ['last', 'before', 'startCursor', 'hasPreviousPage'] as const;

/** From the end when a page is taken from there. */
function directionOf({ last }: Paging): typeof FORWARDS | typeof BACKWARDS {
  return last == null ? FORWARDS : BACKWARDS;
}

/**
 * Pages from `start` on, at most `max` rows in all. Whoever leaves ends the request that is under way.
 * @throws CountyGraphError LIST_BROKEN when a page is answered null or its cursor does not move on
 */
export async function* steps<Node>(
  fetch: FetchPage,
  start: Paging,
  max = Infinity,
): AsyncGenerator<Step<Node>, void> {
  const [size, from, cursorOf, moreOf] = directionOf(start);
  const passed = new Set<unknown>([null]);
  const stop = new AbortController();
  let left = max;
  const page = (cursor: unknown) =>
    fetch({ [size]: Math.min(Number(start[size] ?? LARGEST_PAGE), left), [from]: cursor }, stop.signal);
  let next: Promise<unknown> | undefined = page(start[from]);
  try {
    while (next) {
      const current = await next;
      next = undefined;
      // Null is answered where the list's row is gone, and to callers without a grant.
      if (!isPage<Node>(current)) throw broken();
      const { pageInfo } = current;
      const nodes = size === 'first' ? current.nodes : current.nodes.toReversed();
      const cursor = pageInfo[cursorOf];
      left -= nodes.length;
      const stuck = passed.has(cursor);
      passed.add(cursor);
      const more = pageInfo[moreOf];
      const ahead = (): void => {
        if (!more || stuck || left <= 0 || next) return;
        next = page(cursor);
        // Whether it failed is seen when it is waited for, not before.
        next.catch(() => {});
      };
      yield { page: current, nodes, cursor, more, ahead };
      if (more && stuck && left > 0) throw broken();
      ahead();
    }
  } finally {
    stop.abort();
  }
}

/** Row after row. The next page is fetched once the second row of a page is asked for: whoever wants one fetches none. */
export async function* rows(fetch: FetchPage, start: Paging): AsyncGenerator<unknown, void> {
  for await (const { nodes, ahead } of steps(fetch, start)) {
    for (const row of nodes) {
      if (row !== nodes[0]) ahead();
      yield row;
    }
  }
}

/** The rows after a page, or before it when it was taken from the end. */
export async function* rowsAfter(
  fetch: FetchPage,
  { pageInfo }: AnsweredPage,
  paging: Paging,
): AsyncGenerator<unknown, void> {
  const [size, from, cursorOf, moreOf] = directionOf(paging);
  if (pageInfo[moreOf]) yield* rows(fetch, { [size]: paging[size], [from]: pageInfo[cursorOf] });
}

/** Page after page, the next one fetched while the caller works. */
export async function* pages<Node>(
  fetch: FetchPage,
  start: Paging,
): AsyncGenerator<AnsweredPage<Node>, void> {
  for await (const { page, ahead } of steps<Node>(fetch, start)) {
    ahead();
    yield page;
  }
}

/** At most `max` rows. */
export async function collect(fetch: FetchPage, start: Paging, max: number): Promise<Collected<unknown>> {
  if (!(max > 0 && max % 1 === 0)) throw new RangeError('max: a whole number above 0');
  const nodes: unknown[] = [];
  let truncated = false;
  let endCursor: string | null = null;
  for await (const step of steps(fetch, start, max)) {
    nodes.push(...step.nodes);
    truncated = step.more;
    endCursor = step.cursor;
  }
  return { nodes, truncated, endCursor };
}

/** Whether an answer is a page, with rows that were asked for. The form alone is looked at: what the rows are, the server's schema says. */
export function isPage<Node>(value: unknown): value is AnsweredPage<Node> {
  return isObject(value) && isObject(value.nodes);
}

function broken(): CountyGraphError {
  return ownFailure('list', 'LIST_BROKEN', 'for the rest of a list');
}
