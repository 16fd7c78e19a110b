import type { Config } from './config.js';
import { DEMO_REFERENCE_DATE } from './demo/calendar.js';

/** Tells the date on which things are "live". */
export function referenceDateOf({ referenceDate }: Config, demo: boolean): () => string {
  const fixed = referenceDate ?? (demo ? DEMO_REFERENCE_DATE : undefined);
  return () => fixed ?? new Date().toISOString().slice(0, 10);
}
