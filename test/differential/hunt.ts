import fc from 'fast-check';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { withoutCursors } from './answer.ts';
import { type Asked, type Asker, describeAsker } from './callers/asker.ts';
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
  asked: fc.Arbitrary<Asked>,
  sidesOf: (asker: Asker) => Promise<Sides>,
  { schema, seed, runs, timeLimit }: HuntSettings,
): Promise<Hunt> {
  const comparison = new Comparison(sidesOf);
  const same = fc.asyncProperty(asked, async (one) => (await comparison.difference(one)) === undefined);
  const details = await fc.check(same, {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: timeLimit,
    markInterruptAsFailure: true,
  });
  const { numRuns: compared, numShrinks: shrinks } = details;
  if (!details.failed) return { compared, shrinks, found: undefined };
  const [counterexample] = details.counterexample ?? [];
  if (!counterexample) {
    return {
      compared,
      shrinks,
      found: `Stopped after ${compared} of ${runs} documents: ${timeLimit} ms were up.`,
    };
  }
  const error = details.errorInstance instanceof Error ? details.errorInstance : undefined;
  const smallest = await smallestLike(counterexample, comparison, schema, Date.now() + timeLimit);
  const difference = await comparison.difference(smallest).catch(() => undefined);
  return { compared, shrinks, found: report(seed, compared, smallest, difference, error) };
}

/**
 * What fast-check leaves is the smallest that its generators could have made; this also takes fragments apart
 * and leaves out what stands around the difference.
 */
async function smallestLike(
  asked: Asked,
  comparison: Comparison,
  schema: GraphQLSchema,
  deadline: number,
): Promise<Asked> {
  const { asker, operation } = asked;
  const kind = refusals(await comparison.difference(asked).catch(() => undefined));
  for (const smaller of smallerOperations(operation)) {
    if (Date.now() > deadline) break;
    if (!isValid(schema, smaller)) continue;
    const less = { asker, operation: smaller };
    const difference = await comparison.difference(less).catch(() => undefined);
    if (!difference || refusals(difference) !== kind) continue;
    return smallestLike(less, comparison, schema, deadline);
  }
  return asked;
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
  { asker, operation }: Asked,
  difference: Difference | undefined,
  error: Error | undefined,
): string {
  const request = difference?.request ?? fill(printTemplate(operation), () => '(some cursor)');
  return [
    `Document ${compared} of seed ${seed} is answered differently; the smallest like it:`,
    `# asked by ${describeAsker(asker)}`,
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
