import { type Call, type CallOptions, callOf } from '../call.js';
import type { Client } from '../client.js';
import type { Graph } from '../generated/graph.js';
import { Composition } from './compose.js';
import { keyOf, listedType } from './conventions.js';
import { collect, type FetchPage, type Paging, pages, rows, rowsAfter } from './list.js';
import { type Given, isObject, ROW_ID, ROW_TYPE, type Row, type WithRest } from './shape.js';

/** Selections whose documents are kept. */
const MOST_COMPOSITIONS = 1_000;

/**
 * The county's graph over a client: a method for each root, which answers exactly what is selected.
 * Results are plain data: reading them sends nothing.
 */
export function createGraph(client: Client): Graph {
  const compositions = new Map<string, Composition>();

  const asking = (options: CallOptions): Ask => {
    const withRest: WithRest = (page, row, list, given, asOf) => {
      const type = row[ROW_TYPE];
      const fetch = type
        ? pagesIn(ask, row[ROW_ID], `${type}`, list, given, asOf)
        : pagesOf(ask, list, given);
      // Not to be seen, so that the page is plain data.
      Object.defineProperty(page, 'rest', { value: () => each(() => rowsAfter(fetch, page, given)) });
    };
    const ask: Ask = (root, given, key, signal) => {
      const keyed = key === undefined ? {} : { [Array.isArray(key) ? 'ids' : keyOf(root)]: key };
      // The same selection is mostly asked for again. What is kept is a copy: the caller's objects may change.
      const text = JSON.stringify(given);
      const asked = root + (key === undefined) + text;
      let composition = compositions.get(asked);
      if (!composition) {
        if (compositions.size >= MOST_COMPOSITIONS) compositions.clear();
        composition = new Composition(root, { ...JSON.parse(text), ...keyed });
        compositions.set(asked, composition);
      }
      const { variables, shape } = composition;
      const call = client.request<Row>(
        composition.text,
        { ...variables, ...keyed },
        signal ? { ...options, signal: AbortSignal.any([signal, options.signal ?? signal]) } : options,
      );
      return callOf(
        call.result().then((result) => {
          if (result.error) return result;
          shape.finish(result.data, withRest);
          return { ...result, data: result.data[root] };
        }),
      );
    };
    return ask;
  };

  return new Proxy<Graph>(Object.create(null), {
    get(_graph, root) {
      // Or else whatever awaits, prints or logs the graph would ask for a root of that name.
      if (typeof root !== 'string' || /^(then$|to[JS]|valueOf)/.test(root)) return;
      return (...passed: readonly unknown[]) => {
        const [first] = passed;
        const key = typeof first === 'string' || Array.isArray(first) ? first : undefined;
        const [given = {}, options = {}] = key === undefined ? passed : passed.slice(1);
        if (!isObject(given) || !isObject(options)) throw new TypeError(`${root} takes objects`);
        const ask = asking(options);
        return listedType('Query', root) ? listOf(ask, root, given) : ask(root, given, key);
      };
    },
  });
}

/** Selects none of the numbers over all rows of a list: they would be counted anew for each page. */
const WITHOUT_NUMBERS = { totalCount: undefined, aggregate: undefined };

/** Asks one root: its data as they were selected. */
type Ask = (root: string, given: Given, key?: unknown, signal?: AbortSignal) => Call<unknown>;

function listOf(ask: Ask, root: string, given: Given): object {
  // Whoever reads rows alone has no use for the numbers, which would be counted anew for each page.
  const fetch = pagesOf(ask, root, given);
  return {
    ...each(() => rows(fetch, given)),
    page: (from?: Paging) => ask(root, { ...given, ...from }),
    pages: (from?: Paging) => each(() => pages(pagesOf(ask, root, given, given), { ...given, ...from })),
    collect: ({ max }: { readonly max: number }) => collect(fetch, given, max),
    async count() {
      const answer = await ask(root, { ...given, ...WITHOUT_NUMBERS, select: undefined, totalCount: true });
      return isObject(answer) ? answer.totalCount : null;
    },
  };
}

/** What can be read more than once, each time from its beginning. */
function each(read: () => AsyncIterator<unknown>): AsyncIterable<unknown> {
  return { [Symbol.asyncIterator]: read };
}

/** Pages of a root: of its rows alone, unless the numbers that were passed are wanted on each. */
function pagesOf(ask: Ask, root: string, given: Given, numbers?: Given): FetchPage {
  return (paging, signal) =>
    ask(root, { ...given, ...WITHOUT_NUMBERS, ...numbers, ...paging }, undefined, signal);
}

/** Pages of a list in a row: of their rows alone. */
function pagesIn(ask: Ask, id: unknown, type: string, list: string, given: Given, asOf: unknown): FetchPage {
  return async (paging, signal) => {
    const asked = { ...given, ...WITHOUT_NUMBERS, ...paging };
    const row = await ask('node', { asOf, on: { [type]: { [list]: asked } } }, id, signal);
    return isObject(row) && row[list];
  };
}
