import type { ContenderName, WorkloadName } from './names.ts';
import type { Results } from './report/results.ts';

interface SpeedTarget {
  readonly workload: WorkloadName;
  readonly against: ContenderName;
  /** Requests a second of this project's server, as a multiple of the other contender's. */
  readonly atLeast: number;
}

/** At scale 1. */
const SPEED: readonly SpeedTarget[] = [
  { workload: 'deep', against: 'limit', atLeast: 0.9 },
  { workload: 'deep', against: 'postgraphile', atLeast: 2.2 },
  { workload: 'deep', against: 'usual', atLeast: 20 },
  { workload: 'page', against: 'limit', atLeast: 0.85 },
  { workload: 'page', against: 'postgraphile', atLeast: 1.5 },
  { workload: 'point', against: 'limit', atLeast: 0.65 },
  { workload: 'point', against: 'postgraphile', atLeast: 1.8 },
  { workload: 'rollup', against: 'limit', atLeast: 0.9 },
  { workload: 'correct', against: 'limit', atLeast: 0.5 },
];

/** Largest p50 at scale 100 as a multiple of that at scale 1. */
const GROWTH: readonly { readonly workload: WorkloadName; readonly atMost: number }[] = [
  { workload: 'point', atMost: 1.3 },
  { workload: 'page', atMost: 1.3 },
  { workload: 'deep', atMost: 1.3 },
  { workload: 'search', atMost: 1.3 },
  { workload: 'rollup', atMost: 1.5 },
];

/** Milliseconds in which a roll-up of one county is answered when nothing else runs. */
const ROLLUP_ALONE = 10;

/** Largest p50 of the embedded database as a multiple of PostgreSQL's, on "deep". */
const EMBEDDED_AT_MOST = 2;

export interface Verdict {
  readonly target: string;
  readonly measured: string;
  readonly met: boolean;
}

const OURS = 'county-graph';

export function embeddedVerdict(ratio: number): Verdict {
  return {
    target: `deep embedded ≤ ${EMBEDDED_AT_MOST} × PostgreSQL`,
    measured: `${ratio.toFixed(2)} ×`,
    met: ratio <= EMBEDDED_AT_MOST,
  };
}

/** The targets that these results can be held against. */
export function verdicts(results: Results, atScale1: Results | undefined): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const { workload, against, atLeast } of results.scale === 1 ? SPEED : []) {
    const ours = results.workloads[workload]?.[OURS];
    const other = results.workloads[workload]?.[against];
    if (!ours || !other) continue;
    const ratio = ours.rps / other.rps;
    verdicts.push({
      target: `${workload} ≥ ${atLeast} × ${against}`,
      measured: `${ratio.toFixed(2)} ×`,
      met: ratio >= atLeast,
    });
  }
  const rollup = results.workloads.rollup?.[OURS];
  if (rollup) {
    verdicts.push({
      target: `rollup alone < ${ROLLUP_ALONE} ms`,
      measured: `${rollup.alone.toFixed(2)} ms`,
      met: rollup.alone < ROLLUP_ALONE,
    });
  }
  if (results.scale !== 100 || !atScale1) return verdicts;
  for (const { workload, atMost } of GROWTH) {
    const large = results.workloads[workload]?.[OURS];
    const small = atScale1.workloads[workload]?.[OURS];
    if (!large || !small) continue;
    const ratio = large.p50 / small.p50;
    verdicts.push({
      target: `${workload} p50 at scale 100 ≤ ${atMost} × at scale 1`,
      measured: `${ratio.toFixed(2)} ×`,
      met: ratio <= atMost,
    });
  }
  return verdicts;
}
