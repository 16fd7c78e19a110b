/** Times of good requests in a stretch of the run, in milliseconds, without and with attacks beside them. */
export interface Window {
  readonly quiet: readonly number[];
  readonly attacked: readonly number[];
}

export interface Verdict {
  /** Medians of the windows' 99th percentiles, in milliseconds. */
  readonly quiet: number;
  readonly attacked: number;
  /** `attacked` by `quiet`. */
  readonly ratio: number;
  readonly held: boolean;
}

const MOST_RATIO = 2;

export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * Windows alternate, and the median of each kind is taken, so that what the machine does meanwhile falls on both and one
 * hiccup decides nothing.
 *
 * @throws RangeError when a window is without requests
 */
export function verdictOf(windows: readonly Window[]): Verdict {
  if (windows.length === 0 || windows.some(({ quiet, attacked }) => !quiet.length || !attacked.length))
    throw new RangeError('A window has no requests.');
  const median = (kind: keyof Window) =>
    percentile(
      windows.map((window) => percentile(window[kind], 0.99)),
      0.5,
    );
  const quiet = median('quiet');
  const attacked = median('attacked');
  const ratio = attacked / quiet;
  return { quiet, attacked, ratio, held: ratio <= MOST_RATIO };
}
