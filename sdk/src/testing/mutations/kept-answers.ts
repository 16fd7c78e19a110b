import { type Input, isInput } from '../input.js';
import { FakeRefusal, invalidArgument } from '../refusal.js';

/** What was done under a key. */
export interface KeptAnswer {
  readonly row: string;
  readonly warnings: readonly Readonly<Record<string, unknown>>[];
}

const LONGEST_KEY = 200;

/** The key that a mutation is asked with; a validation takes none. @throws FakeRefusal INVALID_ARGUMENT */
export function keyOf(mutation: string, { idempotencyKey, validateOnly }: Input): string | undefined {
  if (typeof idempotencyKey !== 'string') return undefined;
  if (idempotencyKey.length > LONGEST_KEY || !/^[\x21-\x7e]+$/.test(idempotencyKey))
    throw invalidArgument('idempotencyKey', `takes 1 to ${LONGEST_KEY} visible ASCII characters`);
  return validateOnly === true ? undefined : `${mutation} ${idempotencyKey}`;
}

/** What was done under which keys: it is not done again. */
export class KeptAnswers {
  readonly #answers = new Map<string, KeptAnswer & { readonly asked: string }>();

  /** @throws FakeRefusal when the key was used with another input */
  find(key: string, asked: Input): KeptAnswer | undefined {
    const kept = this.#answers.get(key);
    if (!kept || kept.asked === normalised(asked)) return kept;
    throw new FakeRefusal('IDEMPOTENCY_KEY_REUSED', 'The idempotency key was used with another input.', {
      argument: 'idempotencyKey',
    });
  }

  keep(key: string, asked: Input, answer: KeptAnswer): void {
    this.#answers.set(key, { ...answer, asked: normalised(asked) });
  }

  clear(): void {
    this.#answers.clear();
  }
}

/** Text of a value that does not depend on the order of its fields. */
function normalised(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(normalised).join()}]`;
  if (!isInput(value)) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, given]) => `${JSON.stringify(name)}:${normalised(given)}`).join()}}`;
}
