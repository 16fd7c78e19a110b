import { tryParseJSONC, useGraphiQL } from '@graphiql/react';
import { parse } from 'graphql';
import { bearerOf } from '../caller/bearer.js';
import { useCaller } from '../caller/caller.js';
import { SAMPLES } from '../samples/samples.js';
import { useReadiness } from '../server/readiness.js';
import { type Call, type Snippet, snippet } from './snippet.js';

export type CurrentCall =
  | { state: 'empty' }
  | { state: 'invalid'; reason: string }
  | (Snippet & { state: 'ready'; variablesReadable: boolean; takesToken: boolean });

/** The active tab's operation as SDK code. */
export function useCurrentCall(): CurrentCall {
  const { query, variables, operationName } = useGraphiQL(({ tabs, activeTabIndex }) => ({
    query: tabs[activeTabIndex]?.query ?? '',
    variables: tabs[activeTabIndex]?.variables ?? '',
    operationName: tabs[activeTabIndex]?.operationName ?? undefined,
  }));
  const { role, token, purpose } = useCaller();
  const { demo } = useReadiness();
  const tokenOf = demo
    ? role === 'public'
      ? undefined
      : `token of ${role}`
    : bearerOf(token) === ''
      ? undefined
      : 'your token';
  return describeCall({ query, variables, operationName, tokenOf, purpose: purpose.trim() });
}

interface Editors extends Pick<Call, 'operationName' | 'tokenOf' | 'purpose'> {
  readonly query: string;
  readonly variables: string;
}

function describeCall({ query, variables, ...rest }: Editors): CurrentCall {
  if (query.split('\n').every((line) => /^\s*(#.*)?$/.test(line))) return { state: 'empty' };
  const values = readVariables(variables);
  try {
    const document = parse(query);
    const call = {
      ...rest,
      document,
      variables: values ?? {},
      samples: SAMPLES,
      origin: location.origin,
    };
    const takesToken = rest.tokenOf !== undefined;
    return { state: 'ready', variablesReadable: values !== undefined, takesToken, ...snippet(call) };
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
