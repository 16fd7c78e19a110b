/** Memory at a moment of the steady part. */
export interface Sample {
  /** Seconds since its start. */
  readonly at: number;
  /** Bytes. */
  readonly memory: number;
}

export interface Verdict {
  /** Median of each fifth of the samples, in bytes. */
  readonly fifths: readonly number[];
  /** From the second fifth to the last one; 0.05 is 5 % more. The first fifth is for warming up. */
  readonly growth: number;
  readonly steady: boolean;
}

const FIFTHS = 5;
const MOST_GROWTH = 0.05;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** @throws RangeError when there are fewer samples than fifths. */
export function verdictOf(samples: readonly Sample[]): Verdict {
  if (samples.length < FIFTHS) throw new RangeError(`${samples.length} samples tell nothing of memory.`);
  const fifths = Array.from({ length: FIFTHS }, (_, index) => {
    const from = Math.floor((samples.length * index) / FIFTHS);
    const to = Math.floor((samples.length * (index + 1)) / FIFTHS);
    return median(samples.slice(from, to).map(({ memory }) => memory));
  });
  const growth = (fifths.at(-1) ?? Number.NaN) / (fifths[1] ?? Number.NaN) - 1;
  return { fifths, growth, steady: growth <= MOST_GROWTH };
}
