import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { stringifyAnswer, tellsSchema } from './answer.js';
import type { Documents } from './documents/documents.js';
import { present } from './failure.js';
import type { Metrics } from './metrics.js';
import type { WriteSettings } from './mutations.js';
import { observePlugin } from './observe-plugin.js';
import { preparedPlugin, preparedStore } from './prepared-plugin.js';
import { readPlugin } from './read-plugin.js';
import type { RequestContext } from './request-context.js';

export interface GraphSettings extends WriteSettings {
  readonly documents: Documents;
  readonly metrics?: Metrics;
}

/** The Apollo server of the graph. */
export function graphServer(settings: GraphSettings): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema: settings.schema,
    plugins: [
      preparedPlugin(settings.documents, (context) => tellsSchema(settings, context)),
      observePlugin(settings.metrics),
      readPlugin(settings),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
    // Refused by caller and not by server, see `tellsSchema`.
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    status400ForVariableCoercionErrors: true,
    stopOnTerminationSignals: false,
    documentStore: preparedStore,
    stringifyResult: stringifyAnswer,
    formatError: (formatted, error) => present(error, formatted).formatted,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
}
