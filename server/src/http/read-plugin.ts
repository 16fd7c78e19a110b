import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type Answer, refusalOfAll } from './answer.js';
import { answerOperation } from './answer-operation.js';
import type { WriteSettings } from './mutations.js';
import type { RequestContext } from './request-context.js';
import { requestScope } from './request-scope.js';

/** Answers operations; introspection alone is left to Apollo. */
export function readPlugin(settings: WriteSettings): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue }) {
          const faults = requestScope.getStore()?.prepared?.errors;
          if (faults) return forApollo(refusalOfAll(faults));
          // Apollo itself refuses a request that names no operation of its document.
          if (!document || !operation) return null;
          const answered = await answerOperation(settings, { document, operation, request, contextValue });
          return answered ? forApollo(answered) : null;
        },
      };
    },
  };
}

function forApollo({ result, status, headers }: Answer) {
  // `stringifyAnswer` takes the text of the data on from here, which Apollo's type has no word for.
  const singleResult = result as Pick<typeof result, 'errors' | 'extensions'>;
  return {
    body: { kind: 'single' as const, singleResult },
    http: { headers: new HeaderMap(headers), ...(status ? { status } : {}) },
  };
}
