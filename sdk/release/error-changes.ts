import type { Change } from './level.ts';

/** The part of `schema/errors.json` that decides what programs catch. */
interface ErrorTable {
  readonly codes: Readonly<Record<string, { readonly kind: string; readonly retryable: boolean }>>;
  readonly kinds: Readonly<Record<string, unknown>>;
}

/** What the difference of two tables of errors means: each kind is a class, and codes are as open as enums. */
export function errorChanges(before: string, after: string): Change[] {
  if (before === after) return [];
  const old: ErrorTable = JSON.parse(before);
  const now: ErrorTable = JSON.parse(after);
  const changes: Change[] = [{ level: 'patch', what: 'The table of errors has changed' }];
  for (const part of ['kinds', 'codes'] as const) {
    const name = part === 'kinds' ? 'Kind of error' : 'Error code';
    for (const key of Object.keys(old[part])) {
      if (!(key in now[part])) changes.push({ level: 'major', what: `${name} '${key}' was removed` });
    }
    for (const key of Object.keys(now[part])) {
      if (!(key in old[part])) changes.push({ level: 'minor', what: `${name} '${key}' was added` });
    }
  }
  for (const [code, { kind, retryable }] of Object.entries(old.codes)) {
    const next = now.codes[code];
    if (!next) continue;
    if (next.kind !== kind)
      changes.push({
        level: 'major',
        what: `Error code '${code}' changed kind from '${kind}' to '${next.kind}'`,
      });
    if (next.retryable !== retryable)
      changes.push({ level: 'minor', what: `Error code '${code}' changed to retryable: ${next.retryable}` });
  }
  return changes;
}
