import { type Call, type CallOptions, callOf } from '../call.js';
import type { Client } from '../client.js';
import type { Graph } from '../generated/graph.js';
import { compose, type Given, isObject, type ListPlan, ROW_ID, ROW_TYPE, type Shape } from './compose.js';
import { listedType } from './conventions.js';
import { collect, type FetchPage, type Paging, pageIn, pages, pagingOf, rows, rowsAfter } from './list.js';

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
    const { text, variables, shape } = compose(root, given, key);
    const call = this.#client.request<Given>(text, variables, signal ? this.#with(signal) : this.#options);
    return callOf(
      call.result().then((result) => {
        if (result.error) return result;
        this.#finish(result.data, shape);
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
  #pagesIn(id: unknown, type: string, field: string, plan: ListPlan): FetchPage {
    const { totalCount, aggregate, ...asked } = unpaged(plan.given);
    return async (paging, signal) => {
      const on = { [type]: { [field]: { ...asked, ...paging } } };
      const row = await this.ask('node', { asOf: plan.asOf, on }, id, signal);
      return pageIn(isObject(row) ? row[field] : null);
    };
  }

  /** Gives an answer its own names, and its pages their `rest`. */
  #finish(value: unknown, shape: Shape): void {
    if (Array.isArray(value)) {
      for (const element of value) this.#finish(element, shape);
      return;
    }
    if (!isObject(value)) return;
    for (const [alias, name] of shape.renamed) {
      value[name] = value[alias];
      delete value[alias];
    }
    for (const [type, own] of shape.types) if (value.__typename === type) this.#finish(value, own);
    for (const [name, beneath] of shape.beneath) this.#finish(value[name], beneath);
    for (const [name, plan] of shape.lists) {
      const page = pageIn(value[name]);
      if (!page) continue;
      this.#finish(page.nodes, plan.shape);
      const type = value[ROW_TYPE];
      const fetch =
        typeof type === 'string'
          ? this.#pagesIn(value[ROW_ID], type, name, plan)
          : this.#pagesOf(name, plan.given);
      Object.defineProperty(page, 'rest', { value: () => rowsAfter(fetch, page, pagingOf(plan.given)) });
    }
    if (shape.lists.length) {
      delete value[ROW_ID];
      delete value[ROW_TYPE];
    }
  }
}

function unpaged({ first, after, last, before, ...asked }: Given): Given {
  return asked;
}
