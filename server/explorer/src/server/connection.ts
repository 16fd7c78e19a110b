import { useSyncExternalStore } from 'react';

/** What is wrong between the page and the API, if anything. */
export type Connection =
  | { state: 'working' }
  | { state: 'unreachable'; reason: string }
  | { state: 'noTokens'; reason: string }
  | { state: 'refused'; reason: string }
  | { state: 'notAccepted'; reason: string; reasonZh: string };

const WORKING: Connection = { state: 'working' };

let current: Connection = WORKING;
const listeners = new Set<() => void>();

/** Called with every answer, so that the notice goes as soon as an answer is good. */
export function reportConnection(connection: Connection = WORKING): void {
  current = connection;
  for (const listener of listeners) listener();
}

export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
