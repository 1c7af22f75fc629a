/** A pending timer of a {@link Clock}. */
export interface Timer {
  /** Forgets the timer; calling it again, or after it fired, does nothing. */
  cancel(): void;
}

/**
 * The only source of time in Spillway. Effectful code holds a `Clock`; pure code takes `nowMs`
 * as a value. Production uses {@link systemClock}, simulations `SimulatedClock` of
 * `@spillway/runtime/testing`.
 */
export interface Clock {
  /**
   * Whole milliseconds since the Unix epoch; may step backwards when the machine's clock is set.
   */
  wallMs(): number;
  /** Milliseconds since an arbitrary start; never goes back. Use it for durations. */
  monotonicMs(): number;
  /**
   * Calls `callback` once after `delayMs` milliseconds; below 0 counts as 0, `Infinity` is never.
   * A timer of the system clock does not keep the Node.js process alive.
   * @throws ASSERTION_FAILED when `delayMs` is not a number
   */
  startTimer(delayMs: number, callback: () => void): Timer;
  /**
   * Resolves after `delayMs` milliseconds.
   * @throws ABORTED when `signal` aborts first.
   */
  sleep(delayMs: number, signal?: AbortSignal): Promise<void>;
}
