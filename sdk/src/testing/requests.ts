import type { OperationKind } from './http/operation.js';
import { FakeComplaint } from './refusal.js';

/** A request that was sent to the fake. */
export interface FakeRequest {
  /** Name of the operation; undefined when it has none. */
  readonly operation: string | undefined;
  /** Undefined when the document is no GraphQL. */
  readonly kind: OperationKind | undefined;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What sensitive fields are read for, as its header says it. */
  readonly purpose: string | undefined;
}

/** The requests that were sent, and how many may be. */
export class Requests {
  readonly sent: FakeRequest[] = [];
  #budget: number | undefined;

  constructor(readonly usualBudget: number | undefined) {
    this.#budget = usualBudget;
  }

  /** @throws FakeComplaint when it is beyond the budget */
  record(request: FakeRequest): void {
    this.sent.push(request);
    this.check();
  }

  /** @throws FakeComplaint when more were sent already */
  allow(most: number): void {
    this.#budget = most;
    this.check();
  }

  clear(): void {
    this.sent.length = 0;
    this.#budget = this.usualBudget;
  }

  check(): void {
    if (this.#budget === undefined || this.sent.length <= this.#budget) return;
    throw new FakeComplaint(
      'FAKE_REQUEST_BUDGET',
      `At most ${this.#budget} ${this.#budget === 1 ? 'request' : 'requests'} may be sent, and this is the ${ordinal(this.sent.length)}: ${this.#counted()}.`,
      'Select in one request what is read one by one, or raise the budget of the fake.',
      '请在一次请求中读取逐条读取的内容，或提高测试的请求上限。',
    );
  }

  /** Such as `1 × TownshipVillages, 12 × HouseholdDetail`. */
  #counted(): string {
    const counts = new Map<string, number>();
    for (const { operation, kind } of this.sent) {
      const name = operation ?? `an unnamed ${kind ?? 'request'}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts].map(([name, count]) => `${count} × ${name}`).join(', ');
  }
}

function ordinal(number: number): string {
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(!isTeen && ['', 'st', 'nd', 'rd'][number % 10]) || 'th'}`;
}
