/** What an answer says of its cost, in points. */
export interface Cost {
  /** What the request cost. */
  readonly requested: number;
  /** The most that one request may cost. */
  readonly limit: number;
  /** What the caller has left; null without a limit of the rate, as are the next two. */
  readonly remaining: number | null;
  /** What the caller gains in a second. */
  readonly restoreRate: number | null;
  /** The most that a caller can save up. */
  readonly burst: number | null;
}
