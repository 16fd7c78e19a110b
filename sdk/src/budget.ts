import type { Cost } from './cost.js';

/** Documents whose cost is remembered. */
const MOST_DOCUMENTS = 1_000;

/** Milliseconds by which a timer may come early. */
const TIMER = 1;

/** One request's share of the budget. */
type Share = [
  /** Milliseconds to wait before it is sent, as things are now. */
  wait: () => number,
  /** Gives the share back, with what is known of how the request ended. */
  settle: (end: { readonly cost?: Cost | undefined; readonly code?: string }) => void,
];

/**
 * What the calls of a client may cost together, as the server's answers tell. A document is taken to cost what it cost last;
 * one that is new goes through. Calls wait in the order in which they ask for their shares.
 */
export function budgetOf(): (document: string) => Share {
  const costs = new Map<string, number>();
  /** Documents of the requests that wait or are on their way. */
  const pending = new Set<[document: string]>();
  let level = Infinity;
  let burst = level;
  let rate = 0;
  let at = 0;
  const left = () => Math.min(burst, level + ((performance.now() - at) * rate) / 1_000);

  return (document) => {
    const share: [string] = [document];
    pending.add(share);
    return [
      () => {
        let lacking = -left();
        for (const other of pending) {
          // No more than can be saved up, or else it would wait for ever.
          lacking += Math.min(costs.get(other[0]) ?? 0, burst);
          if (other === share) break;
        }
        return costs.has(document) && lacking > 0 ? (lacking / rate) * 1_000 + TIMER : 0;
      },
      ({ cost, code }) => {
        pending.delete(share);
        if (cost) {
          if (costs.size >= MOST_DOCUMENTS) costs.clear();
          costs.set(document, cost.requested);
        }
        let told = 0;
        if (cost?.restoreRate) ({ remaining: told, burst, restoreRate: rate } = cost);
        else if (!rate || code !== 'RATE_LIMITED') return;
        // Nobody knows in which order requests were charged that were on their way together: what tells of less is believed,
        // and what is believed fills up as fast as what is true.
        level = Math.min(left(), told);
        at = performance.now();
      },
    ];
  };
}
