import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentCache } from './document-cache.js';
import { present } from './failure.js';
import type { Metrics } from './metrics.js';
import { observePlugin } from './observe-plugin.js';
import { type ReadSettings, readPlugin, stringifyAnswer } from './read-plugin.js';

/** More tokens than any documented operation needs by far; a parser limit against floods. */
const MOST_TOKENS = 10_000;

export interface GraphSettings extends ReadSettings {
  readonly documents: DocumentCache;
  readonly metrics?: Metrics;
}

/** The Apollo server of the graph. */
export function graphServer(settings: GraphSettings): ApolloServer<object> {
  return new ApolloServer<object>({
    schema: settings.schema,
    plugins: [
      observePlugin(settings.metrics),
      readPlugin(settings),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    status400ForVariableCoercionErrors: true,
    stopOnTerminationSignals: false,
    documentStore: settings.documents,
    parseOptions: { maxTokens: MOST_TOKENS },
    stringifyResult: stringifyAnswer,
    formatError: (formatted, error) => present(error, formatted).formatted,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
}
