import type { NounMeta } from '../model/registry.js';
import type { Act } from './act.js';
import { forbidden, type Mutation } from './mutation.js';
import type { RecordedChange, Recorder } from './recorder.js';
import type { RowAccessReader } from './row-access.js';

/** The caller may change each row to what it is now, as it could change what it was. */
export async function checkRights(
  reader: RowAccessReader,
  act: Act,
  changes: readonly RecordedChange[],
  mutation: Mutation,
): Promise<void> {
  const byNoun = new Map<NounMeta, Set<number>>();
  for (const change of changes) {
    if (!standsAnew(change)) continue;
    const { noun, row } = change;
    byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(row));
  }
  for (const [noun, keys] of byNoun) {
    const { rights, session } = act;
    const rows = await reader.read(session, { noun, rights, keys: [...keys] });
    if (rows.length < keys.size || rows.some(({ writable }) => !writable)) throw forbidden(mutation);
  }
}

/** What a role reaches goes by where a row stands and what it is linked to; its other facts do not move it. */
function standsAnew({ noun, kind, after, follows }: RecordedChange): boolean {
  if (follows) return false;
  return (
    kind === 'CREATED' || Object.keys(after).some((name) => noun.links.has(name) || name === noun.division)
  );
}

/** A row whose dated value has changed is changed itself, although its own table is not. */
export async function countPeriods(act: Act, recorder: Recorder): Promise<void> {
  for (const [position, change] of recorder.changes.entries()) {
    if (change.version !== undefined) continue;
    const { noun, row } = change;
    const same = recorder.changes.find((other) => other.noun === noun && other.row === row && other.version);
    const [counted] = same
      ? [same]
      : await act.ask<{ version: number; division: string; household: number }>(
          `update public."${noun.table}" set version = version + 1 where id = $1 returning version`,
          [row],
        );
    recorder.changes[position] = { ...change, version: Number(counted?.version) };
  }
}
