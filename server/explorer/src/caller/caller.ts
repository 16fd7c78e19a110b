import { useSyncExternalStore } from 'react';
import type { RoleName } from './roles.js';
import { rememberedRole, rememberRole } from './session-role.js';

/** Whom the page plays, and what for. Nothing of it but the role outlives the page. */
export interface Caller {
  /** On a demo server. */
  readonly role: RoleName;
  /** On any other server: what was pasted, empty for the public. */
  readonly token: string;
  /** What unmasked reads are for; empty for none. */
  readonly purpose: string;
}

let current: Caller = { role: rememberedRole(), token: '', purpose: '' };
const listeners = new Set<() => void>();

export function changeCaller(change: Partial<Caller>): void {
  current = { ...current, ...change };
  if (change.role) rememberRole(change.role);
  for (const listener of listeners) listener();
}

export function currentCaller(): Caller {
  return current;
}

export function useCaller(): Caller {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentCaller);
}
