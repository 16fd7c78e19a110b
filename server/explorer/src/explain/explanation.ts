import { useSyncExternalStore } from 'react';

/** A node of PostgreSQL's plan, of what `EXPLAIN (FORMAT JSON)` says. Times in milliseconds. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Function Name'?: string;
  readonly 'Subplan Name'?: string;
  readonly 'Plan Rows': number;
  /** Mean of all loops. */
  readonly 'Actual Rows': number;
  /** Mean of all loops, with the nodes below. */
  readonly 'Actual Total Time': number;
  readonly 'Actual Loops': number;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly 'Index Cond'?: string;
  readonly 'Recheck Cond'?: string;
  readonly 'Hash Cond'?: string;
  readonly 'Join Filter'?: string;
  readonly Filter?: string;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Sort Key'?: readonly string[];
  readonly Plans?: readonly PlanNode[];
}

/** `extensions.explain` of an answer; see server/README.md. */
export interface Explanation {
  readonly statement: string;
  readonly name: string;
  readonly parameters: number;
  readonly cached: boolean;
  readonly compileMs: number;
  readonly databaseMs: number;
  readonly planningMs: number;
  readonly executionMs: number;
  readonly plan: PlanNode;
}

export type ExplainState =
  | { readonly state: 'none' }
  | { readonly state: 'running' }
  | { readonly state: 'failed' }
  | { readonly state: 'nothing' }
  | { readonly state: 'ready'; readonly explanation: Explanation; readonly operation: string | undefined };

let current: ExplainState = { state: 'none' };
let asked = false;
const listeners = new Set<() => void>();

function become(state: ExplainState): void {
  current = state;
  for (const listener of listeners) listener();
}

/** The next run of the editor's operation shall be explained. */
export function askForExplanation(): void {
  asked = true;
  become({ state: 'running' });
}

/** Whether this run shall be; says so once. */
export function takeAsked(): boolean {
  const taken = asked;
  asked = false;
  return taken;
}

/** Keeps what an explained run told; undefined when it failed. */
export function keepExplanation(given: Explanation | null | undefined, operation: string | undefined): void {
  if (given === undefined) become({ state: 'failed' });
  else if (given === null) become({ state: 'nothing' });
  else become({ state: 'ready', explanation: given, operation });
}

export function useExplanation(): ExplainState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
