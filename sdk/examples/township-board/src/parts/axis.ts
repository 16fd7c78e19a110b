const STEPS = [1, 2, 2.5, 5, 10];
const MOST_TICKS = 5;

/** Where an axis from 0 ends that shows a value, and its round ticks. */
export function axisOf(largest: number): { readonly end: number; readonly ticks: readonly number[] } {
  const least = Math.max(largest, 1) / MOST_TICKS;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = Math.max(1, power * (STEPS.find((one) => one * power >= least) ?? 10));
  const count = Math.ceil(Math.max(largest, 1) / step);
  return { end: step * count, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}
