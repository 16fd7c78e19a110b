import assert from 'node:assert/strict';
import type { ClientBase } from 'pg';
import type { RunningContender } from '../contenders/contender.ts';
import type { Variables } from '../contenders/question.ts';
import type { WriteWorkload } from '../workloads/writes.ts';
import { ask, spread } from './equal.ts';

/**
 * Lets all contenders make the same change to the same row, and compares what they answer and what they leave in the
 * database. Each begins with the row as the one before found it.
 *
 * @throws Error that names the contender, the row and what differs.
 */
export async function checkEqualWrites(
  workload: WriteWorkload,
  contenders: readonly RunningContender[],
  variables: readonly Variables[],
  owner: ClientBase,
): Promise<number> {
  const asked = spread(variables);
  for (const given of asked) {
    const about = `${workload.name} ${JSON.stringify(given)}`;
    let expected: unknown;
    for (const contender of contenders) {
      await owner.query(workload.save, [given.key]);
      const answer = await ask(workload.name, contender, given);
      const { rows: left } = await owner.query(workload.left, [given.key]);
      await owner.query(workload.restore);
      if (left.length !== 1) throw new Error(`${about}: ${contender.name} left ${left.length} changes.`);
      const found = { answer, left };
      expected ??= found;
      try {
        assert.deepStrictEqual(found, expected);
      } catch (error) {
        const difference = error instanceof Error ? error.message : String(error);
        throw new Error(
          `${about}: ${contender.name} (+) does not do what the first one (-) does.\n${difference}`,
        );
      }
    }
  }
  return asked.length;
}
