import { tryParseJSONC, useGraphiQL } from '@graphiql/react';
import { parse } from 'graphql';
import { SAMPLES } from '../samples/samples.js';
import { type Snippet, snippet } from './snippet.js';

export type CurrentCall =
  | { state: 'empty' }
  | { state: 'invalid'; reason: string }
  | (Snippet & { state: 'ready'; variablesReadable: boolean });

/** The active tab's operation as SDK code. */
export function useCurrentCall(): CurrentCall {
  const { query, variables, operationName } = useGraphiQL(({ tabs, activeTabIndex }) => ({
    query: tabs[activeTabIndex]?.query ?? '',
    variables: tabs[activeTabIndex]?.variables ?? '',
    operationName: tabs[activeTabIndex]?.operationName ?? undefined,
  }));
  return describeCall(query, variables, operationName);
}

function describeCall(query: string, variables: string, operationName: string | undefined): CurrentCall {
  if (query.split('\n').every((line) => /^\s*(#.*)?$/.test(line))) return { state: 'empty' };
  const values = readVariables(variables);
  try {
    const document = parse(query);
    const call = {
      document,
      operationName,
      variables: values ?? {},
      samples: SAMPLES,
      origin: location.origin,
    };
    return { state: 'ready', variablesReadable: values !== undefined, ...snippet(call) };
  } catch (error) {
    return { state: 'invalid', reason: error instanceof Error ? error.message : String(error) };
  }
}

function readVariables(text: string): Record<string, unknown> | undefined {
  try {
    return tryParseJSONC(text) ?? {};
  } catch {
    return undefined;
  }
}
