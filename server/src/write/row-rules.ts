import type { NounClass, NounMeta } from '../model/registry.js';
import { nouns } from '../model/registry.js';
import type { Act } from './act.js';
import type { RecordedChange } from './recorder.js';

/**
 * Checks rows of a noun after they were written, inside the transaction: it locks what the rule is about first, so that of two
 * that write at once the second sees what the first has done, and tells each broken rule to the act.
 */
export type RowRule = (act: Act, changes: readonly RecordedChange[]) => Promise<void>;

interface DeclaredRule {
  readonly cls: NounClass;
  readonly properties: readonly string[];
  readonly rule: RowRule;
}

const declared: DeclaredRule[] = [];

/**
 * Declares a rule over the rows of a noun: it is checked whenever one is made, or one of these properties is changed.
 */
export function rowRule<Row extends object>(
  cls: new () => Row,
  properties: readonly (keyof Row & string)[],
  rule: RowRule,
): void {
  declared.push({ cls: cls as NounClass, properties, rule });
}

/** The rules that changes call for. */
export function rulesOf(changes: readonly RecordedChange[]): ((act: Act) => Promise<void>)[] {
  const touched = new Map<NounMeta, RecordedChange[]>();
  for (const change of changes) touched.set(change.noun, [...(touched.get(change.noun) ?? []), change]);
  return declared.flatMap(({ cls, properties, rule }) => {
    const of = (touched.get(nouns.of(cls)) ?? []).filter(
      ({ kind, after }) => kind === 'CREATED' || properties.some((property) => property in after),
    );
    return of.length > 0 ? [(act: Act) => rule(act, of)] : [];
  });
}
