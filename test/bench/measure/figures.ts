/** What one turn gave, or the medians over turns. */
export interface Figures {
  /** Requests a second. */
  readonly rps: number;
  /** Milliseconds that half of the answers, and 99 % of them, took at most. */
  readonly p50: number;
  readonly p99: number;
  /** CPU seconds of the contender's process for 1,000 requests. */
  readonly cpuPer1000: number;
  /** CPU seconds of its PostgreSQL for 1,000 requests; null where the system does not tell. */
  readonly postgresCpuPer1000: number | null;
  /** Largest resident set of the contender's process, in bytes. */
  readonly peakMemory: number;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  if (low === undefined || high === undefined) throw new RangeError('There is no median of nothing.');
  return (low + high) / 2;
}

export function medians(turns: readonly Figures[]): Figures {
  const of = (figure: (turn: Figures) => number) => median(turns.map(figure));
  const postgres = turns.flatMap(({ postgresCpuPer1000 }) => postgresCpuPer1000 ?? []);
  return {
    rps: of(({ rps }) => rps),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    cpuPer1000: of(({ cpuPer1000 }) => cpuPer1000),
    postgresCpuPer1000: postgres.length === turns.length ? median(postgres) : null,
    peakMemory: of(({ peakMemory }) => peakMemory),
  };
}
