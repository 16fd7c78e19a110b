import type { NounClass, NounMeta } from '../model/registry.js';
import { nouns } from '../model/registry.js';
import type { Act } from './act.js';
import type { RecordedChange } from './recorder.js';

/**
 * Checks rows of a noun after they were written, inside the transaction: it locks what the rule is about first, so that of two
 * that write at once the second sees what the first has done, and tells each broken rule to the act.
 */
export type RowRule = (act: Act, changes: readonly RecordedChange[]) => Promise<void>;

const declared: { readonly cls: NounClass; readonly rule: RowRule }[] = [];

/** Declares a rule over the rows of a noun; it holds for every mutation that touches one. */
export function rowRule(cls: NounClass, rule: RowRule): void {
  declared.push({ cls, rule });
}

/** The rules that changes call for. */
export function rulesOf(changes: readonly RecordedChange[]): ((act: Act) => Promise<void>)[] {
  const touched = new Map<NounMeta, RecordedChange[]>();
  for (const change of changes) touched.set(change.noun, [...(touched.get(change.noun) ?? []), change]);
  return declared.flatMap(({ cls, rule }) => {
    const of = touched.get(nouns.of(cls));
    return of ? [(act: Act) => rule(act, of)] : [];
  });
}
