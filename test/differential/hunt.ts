import fc from 'fast-check';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { withoutCursors } from './answer.ts';
import { Comparison, type Difference, type Sides } from './comparison.ts';
import { differingPath } from './differing-path.ts';
import type { Operation } from './generator/document.ts';
import { fill, printTemplate } from './generator/print.ts';
import { smallerOperations } from './generator/reduce.ts';

export interface HuntSettings {
  readonly schema: GraphQLSchema;
  readonly seed: number;
  readonly runs: number;
  /** Milliseconds after which it stops, also while it makes a found document smaller. */
  readonly timeLimit: number;
}

/** What a hunt for differences came to. */
export interface Hunt {
  /** Documents that were compared before the first difference, or all. */
  readonly compared: number;
  readonly shrinks: number;
  /** Undefined when all answers were the same. */
  readonly found: string | undefined;
}

/** Sends random operations to both sides until their answers differ, then looks for the smallest that do. */
export async function hunt(
  operations: fc.Arbitrary<Operation>,
  sides: Sides,
  { schema, seed, runs, timeLimit }: HuntSettings,
): Promise<Hunt> {
  const comparison = new Comparison(sides);
  const same = fc.asyncProperty(
    operations,
    async (operation) => (await comparison.difference(operation)) === undefined,
  );
  const details = await fc.check(same, {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: timeLimit,
    markInterruptAsFailure: true,
  });
  const { numRuns: compared, numShrinks: shrinks } = details;
  if (!details.failed) return { compared, shrinks, found: undefined };
  const [operation] = details.counterexample ?? [];
  if (!operation) {
    return {
      compared,
      shrinks,
      found: `Stopped after ${compared} of ${runs} documents: ${timeLimit} ms were up.`,
    };
  }
  const error = details.errorInstance instanceof Error ? details.errorInstance : undefined;
  const smallest = await smallestLike(operation, comparison, schema, Date.now() + timeLimit);
  const difference = await comparison.difference(smallest).catch(() => undefined);
  return { compared, shrinks, found: report(seed, compared, smallest, difference, error) };
}

/**
 * What fast-check leaves is the smallest that its generators could have made; this also takes fragments apart
 * and leaves out what stands around the difference.
 */
async function smallestLike(
  operation: Operation,
  comparison: Comparison,
  schema: GraphQLSchema,
  deadline: number,
): Promise<Operation> {
  const kind = refusals(await comparison.difference(operation).catch(() => undefined));
  for (const smaller of smallerOperations(operation)) {
    if (Date.now() > deadline) break;
    if (!isValid(schema, smaller)) continue;
    const difference = await comparison.difference(smaller).catch(() => undefined);
    if (!difference || refusals(difference) !== kind) continue;
    return smallestLike(smaller, comparison, schema, deadline);
  }
  return operation;
}

/** Either side may refuse what no longer fits together; that is another difference than the one found. */
const refusals = (difference: Difference | undefined): string =>
  [difference?.server, difference?.reference]
    .map((text) => text?.match(/"errors":|"code":"[A-Z_]+"/g)?.join())
    .join(';');

function isValid(schema: GraphQLSchema, operation: Operation): boolean {
  try {
    return validate(schema, parse(fill(printTemplate(operation), () => null).query)).length === 0;
  } catch {
    return false;
  }
}

/** Long answers end where no reader goes. */
const MOST_TEXT = 6_000;

const clipped = (text: string): string => (text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)} …` : text);

const pathOf = ({ server, reference }: Difference): string =>
  differingPath(withoutCursors(server), withoutCursors(reference)) ?? '(an object has a key twice)';

function report(
  seed: number,
  compared: number,
  operation: Operation,
  difference: Difference | undefined,
  error: Error | undefined,
): string {
  const request = difference?.request ?? fill(printTemplate(operation), () => '(some cursor)');
  return [
    `Document ${compared} of seed ${seed} is answered differently; the smallest like it:`,
    request.query,
    `variables: ${JSON.stringify(request.variables)}`,
    ...(difference?.earlier ? [`after the same document with: ${JSON.stringify(difference.earlier)}`] : []),
    ...(difference
      ? [
          `first at:  ${pathOf(difference)}`,
          `server:    ${clipped(difference.server)}`,
          `reference: ${clipped(difference.reference)}`,
        ]
      : []),
    ...(error?.cause || (error && !difference) ? [`error: ${error.stack}`] : []),
  ].join('\n');
}
