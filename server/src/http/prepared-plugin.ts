import type { ApolloServerPlugin, DocumentStore } from '@apollo/server';
import type { Documents } from './documents/documents.js';
import type { RequestContext } from './request-context.js';
import { requestScope } from './request-scope.js';

/**
 * Prepares the document of a request before Apollo would parse and validate it: Apollo's own way has no place to
 * refuse one between the two, nor rules that know who asks.
 */
export function preparedPlugin(
  documents: Documents,
  suggests: (context: RequestContext) => boolean,
): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveSource({ source, contextValue }) {
          const scope = requestScope.getStore();
          if (scope) scope.prepared = documents.prepare(source, suggests(contextValue));
        },
      };
    },
  };
}

/** Apollo's `documentStore`: it holds the one document that has been prepared for the request at hand. */
export const preparedStore: DocumentStore = {
  async get() {
    return requestScope.getStore()?.prepared?.document;
  },
  async set() {},
  async delete() {},
};
