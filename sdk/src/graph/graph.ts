import { type Call, type CallOptions, callOf } from '../call.js';
import type { Client } from '../client.js';
import type { Graph } from '../generated/graph.js';
import { Composition, type Given, type WithRest } from './compose.js';
import { listedType } from './conventions.js';
import { collect, type FetchPage, type Paging, pageIn, pages, pagingOf, rows, rowsAfter } from './list.js';
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
        if (!isObject(given) || !isObject(options)) throw new TypeError(`${root} takes objects.`);
        const asker = new Asker(client, options);
        return listedType('Query', root)
          ? asker.list(root, given)
          : asker.ask(root, given, keyed ? passed[0] : undefined);
      };
    },
  });
}

/** Asks with the options of one call. */
class Asker {
  readonly #client: Client;
  readonly #options: CallOptions;

  constructor(client: Client, options: CallOptions) {
    this.#client = client;
    this.#options = options;
  }

  /** The data of a root as they were selected. */
  ask(root: string, given: Given, key?: unknown, signal?: AbortSignal): Call<unknown> {
    const { text, variables, shape } = new Composition(root, given, key, this.#rest);
    const call = this.#client.request<Given>(text, variables, signal ? this.#with(signal) : this.#options);
    return callOf(
      call.result().then((result) => {
        if (result.error) return result;
        shape.finish(result.data);
        return { ...result, data: result.data[root] };
      }),
    );
  }

  list(root: string, given: Given): object {
    const fetch = this.#pagesOf(root, given);
    const start = pagingOf(given);
    return {
      [Symbol.asyncIterator]: () => rows(fetch, start),
      page: (from?: Paging) => this.ask(root, { ...given, ...from }),
      pages: (from?: Paging) => pages(fetch, { ...start, ...from }),
      collect: ({ max }: { readonly max: number }) => collect(fetch, start, max),
      count: async () => {
        const { select, aggregate, orderBy, ...counted } = unpaged(given);
        const answer = await this.ask(root, { ...counted, totalCount: true });
        return isObject(answer) ? answer.totalCount : null;
      },
    };
  }

  #with(signal: AbortSignal): CallOptions {
    const given = this.#options.signal;
    return { ...this.#options, signal: given ? AbortSignal.any([given, signal]) : signal };
  }

  /** Pages of a root. */
  #pagesOf(root: string, given: Given): FetchPage {
    const asked = unpaged(given);
    return async (paging, signal) => pageIn(await this.ask(root, { ...asked, ...paging }, undefined, signal));
  }

  /** Pages of a list in a row. */
  #pagesIn(id: unknown, type: string, field: string, given: Given, asOf: unknown): FetchPage {
    const { totalCount, aggregate, ...asked } = unpaged(given);
    return async (paging, signal) => {
      const on = { [type]: { [field]: { ...asked, ...paging } } };
      const row = await this.ask('node', { asOf, on }, id, signal);
      return pageIn(isObject(row) ? row[field] : null);
    };
  }

  /** The rows after a page; not to be seen, so that the page is plain data. */
  #rest: WithRest = (page, row, list, given, asOf) => {
    const type = row[ROW_TYPE];
    const fetch =
      typeof type === 'string'
        ? this.#pagesIn(row[ROW_ID], type, list, given, asOf)
        : this.#pagesOf(list, given);
    Object.defineProperty(page, 'rest', { value: () => rowsAfter(fetch, page, pagingOf(given)) });
  };
}

function unpaged({ first, after, last, before, ...asked }: Given): Given {
  return asked;
}
