import { type Call, type CallOptions, callOf } from '../call.js';
import type { Client } from '../client.js';
import type { Graph } from '../generated/graph.js';
import { Composition, type Given, type WithRest } from './compose.js';
import { listedType } from './conventions.js';
import { collect, type FetchPage, type Paging, pageIn, pages, rows, rowsAfter } from './list.js';
import { isObject, ROW_ID, ROW_TYPE } from './shape.js';

/**
 * The county's graph over a client: a method for each root, which answers exactly what is selected.
 * Results are plain data: reading them sends nothing.
 */
export function createGraph(client: Client): Graph {
  const graph: Graph = Object.create(null);
  return new Proxy(graph, {
    get(_graph, root) {
      // Or else awaiting the graph would ask for a root of that name.
      if (typeof root !== 'string' || root === 'then') return;
      return (...passed: readonly unknown[]) => {
        const keyed = typeof passed[0] === 'string' || Array.isArray(passed[0]);
        const [given = {}, options = {}] = keyed ? passed.slice(1) : passed;
        if (!isObject(given) || !isObject(options)) throw new TypeError(`${root} takes objects`);
        const ask = asking(client, options);
        return listedType('Query', root)
          ? listOf(ask, root, given)
          : ask(root, given, keyed ? passed[0] : undefined);
      };
    },
  });
}

/** Asks one root: its data as they were selected. */
type Ask = (root: string, given: Given, key?: unknown, signal?: AbortSignal) => Call<unknown>;

function asking(client: Client, options: CallOptions): Ask {
  const ask: Ask = (root, given, key, signal) => {
    const { text, variables, shape } = new Composition(root, given, key, withRest);
    const call = client.request<Given>(
      text,
      variables,
      signal ? { ...options, signal: AbortSignal.any([signal, options.signal ?? signal]) } : options,
    );
    return callOf(
      call.result().then((result) => {
        if (result.error) return result;
        shape.finish(result.data);
        return { ...result, data: result.data[root] };
      }),
    );
  };
  const withRest: WithRest = (page, row, list, given, asOf) => {
    const type = row[ROW_TYPE];
    const fetch = type ? pagesIn(ask, row[ROW_ID], `${type}`, list, given, asOf) : pagesOf(ask, list, given);
    // Not to be seen, so that the page is plain data.
    Object.defineProperty(page, 'rest', { value: () => rowsAfter(fetch, page, given) });
  };
  return ask;
}

function listOf(ask: Ask, root: string, given: Given): object {
  const fetch = pagesOf(ask, root, given);
  return {
    [Symbol.asyncIterator]: () => rows(fetch, given),
    page: (from?: Paging) => ask(root, { ...given, ...from }),
    pages: (from?: Paging) => pages(fetch, { ...given, ...from }),
    collect: ({ max }: { readonly max: number }) => collect(fetch, given, max),
    async count() {
      const { select, aggregate, ...counted } = given;
      const answer = await ask(root, { ...counted, totalCount: true });
      return isObject(answer) ? answer.totalCount : null;
    },
  };
}

/** Pages of a root. */
function pagesOf(ask: Ask, root: string, given: Given): FetchPage {
  const asked = unpaged(given);
  return async (paging, signal) => pageIn(await ask(root, { ...asked, ...paging }, undefined, signal));
}

/** Pages of a list in a row. */
function pagesIn(ask: Ask, id: unknown, type: string, list: string, given: Given, asOf: unknown): FetchPage {
  const { totalCount, aggregate, ...asked } = unpaged(given);
  return async (paging, signal) => {
    const on = { [type]: { [list]: { ...asked, ...paging } } };
    const row = await ask('node', { asOf, on }, id, signal);
    return pageIn(isObject(row) ? row[list] : null);
  };
}

function unpaged({ first, after, last, before, ...asked }: Given): Given {
  return asked;
}
