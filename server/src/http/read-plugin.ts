import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type Answer, answer, type ReadSettings, refusal } from './answer.js';
import type { RequestContext } from './request-context.js';
import { requestScope } from './request-scope.js';

/** Answers queries through the compiled path; introspection alone is left to graphql-js. */
export function readPlugin(settings: ReadSettings): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue }) {
          const faults = requestScope.getStore()?.prepared?.errors;
          if (faults) return forApollo(refusal(faults));
          // Apollo itself refuses a request that names no operation of its document.
          if (!document || !operation) return null;
          const answered = await answer(settings, { document, operation, request, contextValue });
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
