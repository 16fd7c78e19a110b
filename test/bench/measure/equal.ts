import assert from 'node:assert/strict';
import { questionOf, type RunningContender } from '../contenders/contender.ts';
import type { Variables } from '../contenders/question.ts';
import type { WorkloadName } from '../names.ts';

/** Questions of a workload that are compared, spread over all that are sampled. */
const COMPARED = 60;

/**
 * Asks all contenders the same and compares every answer with the first contender's.
 *
 * @throws Error that names the workload, the contender, the variables and what differs.
 */
export async function checkEqual(
  workload: WorkloadName,
  contenders: readonly RunningContender[],
  variables: readonly Variables[],
): Promise<number> {
  const [reference, ...others] = contenders;
  if (!reference) return 0;
  const asked = spread(variables);
  for (const given of asked) {
    const expected = await ask(workload, reference, given);
    const about = `${workload} ${JSON.stringify(given)}`;
    if (isEmpty(expected))
      throw new Error(`${about}: ${reference.name} has nothing: ${JSON.stringify(expected)}`);
    for (const other of others) {
      const answer = await ask(workload, other, given);
      try {
        assert.deepStrictEqual(answer, expected);
      } catch (error) {
        const difference = error instanceof Error ? error.message : String(error);
        throw new Error(
          `${about}: ${other.name} (+) does not answer what ${reference.name} (-) does.\n${difference}`,
        );
      }
    }
  }
  return asked.length;
}

/** The questions that are compared. */
export function spread(variables: readonly Variables[]): Variables[] {
  const step = Math.max(1, Math.floor(variables.length / COMPARED));
  return variables.filter((_, index) => index % step === 0).slice(0, COMPARED);
}

/** @throws Error when there is no answer, or one with errors */
export async function ask(
  workload: WorkloadName,
  contender: RunningContender,
  given: Variables,
): Promise<unknown> {
  const question = questionOf(contender, workload);
  const response = await fetch(`${contender.origin}${question.path}`, {
    method: 'POST',
    headers: contender.headers,
    body: question.body(given),
  });
  const text = await response.text();
  const body: { data?: unknown; errors?: unknown } = response.ok ? JSON.parse(text) : {};
  if (body.data === undefined || body.data === null || body.errors !== undefined) {
    throw new Error(
      `${workload} ${JSON.stringify(given)}: ${contender.name} answered ${response.status} ${text}`,
    );
  }
  return question.answer(body.data);
}

/** A question about nothing would be answered fast, and alike, by anyone. */
function isEmpty(data: unknown): boolean {
  return data === null || typeof data !== 'object' || Object.values(data).every((value) => value === null);
}
