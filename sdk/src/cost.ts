/** What an answer says of its cost and of the caller's budget, in points. */
export type Cost = {
  /** What the request cost. */
  readonly requested: number;
  /** The most that one request may cost. */
  readonly limit: number;
} & (Budget | Unlimited);

interface Budget {
  /** What the caller has left. */
  readonly remaining: number;
  /** What the caller gains in a second. */
  readonly restoreRate: number;
  /** The most that a caller can save up. */
  readonly burst: number;
}

/** Of a server that limits no rate. */
interface Unlimited {
  readonly remaining: null;
  readonly restoreRate: null;
  readonly burst: null;
}
