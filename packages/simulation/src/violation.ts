/** A promise that did not hold in a run. */
export interface Violation {
  /** Which promise: a short stable name such as `oversold` or `not-linearizable`. */
  readonly promise: string;
  /** What was seen, in words. */
  readonly text: string;
}
