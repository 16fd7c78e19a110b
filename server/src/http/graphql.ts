import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { present } from './failure.js';
import { type ReadSettings, readPlugin, stringifyAnswer } from './read-plugin.js';

/** More tokens than any documented operation needs by far; a parser limit against floods. */
const MOST_TOKENS = 10_000;

/** The Apollo server of the graph. */
export function graphServer(settings: ReadSettings): ApolloServer<object> {
  return new ApolloServer<object>({
    schema: settings.schema,
    plugins: [
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
    parseOptions: { maxTokens: MOST_TOKENS },
    stringifyResult: stringifyAnswer,
    formatError: (formatted, error) => present(error, formatted).formatted,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
}
