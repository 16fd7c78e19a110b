import { LRUCache } from 'lru-cache';
import { GraphError } from '../../errors.js';

export interface Rate {
  /** Points that a caller gains in a second; 0 for no limit. */
  readonly perSecond: number;
  /** Most points that a caller can save up. */
  readonly burst: number;
}

export interface Budget {
  readonly remaining: number | null;
  readonly restoreRate: number | null;
  readonly burst: number | null;
}

interface Bucket {
  level: number;
  /** When it had that level, in milliseconds. */
  at: number;
}

/** Callers that are told apart; whoever was away longest is forgotten, and has a full bucket again. */
const MOST_CALLERS = 50_000;

/**
 * A token bucket for each caller, weighted by cost. Its own code because the libraries for it count hits in fixed
 * windows, keep a timer for every key, or give their answer in a promise that each read would wait for.
 */
export class RateLimit {
  readonly #buckets = new LRUCache<string, Bucket>({ max: MOST_CALLERS });
  readonly #rate: Rate;
  readonly #now: () => number;

  /** @param now milliseconds that never go back */
  constructor(rate: Rate, now: () => number = () => performance.now()) {
    this.#rate = rate;
    this.#now = now;
  }

  /** Points that the caller has left, whole; null without a limit. */
  remaining(caller: string): number | null {
    return this.#rate.perSecond === 0 ? null : Math.floor(this.#filled(caller).level);
  }

  /** What a caller can plan with: what it has left, gains in a second and can save up; all null without a limit. */
  budget(caller: string): Budget {
    const { perSecond, burst } = this.#rate;
    return perSecond === 0
      ? { remaining: null, restoreRate: null, burst: null }
      : { remaining: this.remaining(caller), restoreRate: perSecond, burst };
  }

  /**
   * Takes points from the caller's bucket.
   * @throws GraphError RATE_LIMITED, with the seconds after which there are enough, when there are not
   */
  take(caller: string, points: number): void {
    const { perSecond, burst } = this.#rate;
    if (perSecond === 0) return;
    const bucket = this.#filled(caller);
    if (points > bucket.level) {
      const retryAfter = Math.ceil((Math.min(points, burst) - bucket.level) / perSecond);
      throw new GraphError(
        'RATE_LIMITED',
        `The operation costs ${points}, and ${Math.floor(bucket.level)} is left for now.`,
        undefined,
        { retryAfter: Math.max(1, retryAfter) },
      );
    }
    bucket.level -= points;
  }

  /** Takes points for what was done already; the caller may owe some afterwards. */
  charge(caller: string, points: number): void {
    if (this.#rate.perSecond > 0) this.#filled(caller).level -= points;
  }

  #filled(caller: string): Bucket {
    const { perSecond, burst } = this.#rate;
    const now = this.#now();
    const bucket = this.#buckets.get(caller);
    if (!bucket) {
      const full = { level: burst, at: now };
      this.#buckets.set(caller, full);
      return full;
    }
    bucket.level = Math.min(burst, bucket.level + ((now - bucket.at) * perSecond) / 1_000);
    bucket.at = now;
    return bucket;
  }
}
