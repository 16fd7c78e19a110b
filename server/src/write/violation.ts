import { GraphError } from '../errors.js';
import type { Rule } from './rule.js';

/** A broken rule, or a warning, at the place of the input that it is about. */
export interface Violation extends Rule {
  /** Path of the input's field, such as `input.phone`; none when no field is to blame. */
  readonly argument?: string;
}

export const violationOf = (rule: Rule, argument?: string): Violation => ({
  ...rule,
  ...(argument ? { argument } : {}),
});

/** All that is wrong with a mutation, told at once. */
export class RulesViolated extends GraphError {
  constructor(readonly violations: readonly Violation[]) {
    const [first] = violations;
    const others = violations.length > 1 ? ` (and ${violations.length - 1} more)` : '';
    super('RULES_VIOLATED', `${first?.message ?? ''}${others}`, first?.argument, {
      details: { violations: violations.map(({ probes: _, ...told }) => told) },
    });
  }
}
