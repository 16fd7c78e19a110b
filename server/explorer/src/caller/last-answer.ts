import { useSyncExternalStore } from 'react';
import type { Sender } from './credentials.js';

/** What is known of the answer in the result window. */
export interface LastAnswer {
  readonly sender: Sender;
  /** Whether rows or counts that were asked for are missing altogether. */
  readonly hollow: boolean;
}

let current: LastAnswer | undefined;
const listeners = new Set<() => void>();

export function reportAnswer(answer: LastAnswer | undefined): void {
  current = answer;
  for (const listener of listeners) listener();
}

export function useLastAnswer(): LastAnswer | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
