import { assertThat } from '../assert.ts';
import type { Clock, Timer } from '../clock.ts';
import { sleepOn } from '../sleep-on.ts';
import { SpillwayError } from '../spillway-error.ts';
import { TimerHeap } from './timer-heap.ts';

/**
 * Virtual time. Nothing happens until {@link SimulatedClock.run} or {@link SimulatedClock.advance}
 * is awaited; then timers fire in order of time, ties in order of creation, with all promise work
 * in between settled. Code that waits on real I/O must not be run on it.
 */
export class SimulatedClock implements Clock {
  #monotonicMs = 0;
  #wallOffsetMs: number;
  #order = 0;
  readonly #timers = new TimerHeap();

  /** `startWallMs` is the wall time at the beginning; default 2030-01-01T00:00:00Z. */
  constructor(startWallMs: number = 1_893_456_000_000) {
    this.#wallOffsetMs = startWallMs;
  }

  wallMs(): number {
    return Math.floor(this.#monotonicMs + this.#wallOffsetMs);
  }

  monotonicMs(): number {
    return this.#monotonicMs;
  }

  /** Steps the wall clock by this many milliseconds (may be negative); durations do not notice. */
  stepWall(byMs: number): void {
    assertThat(Number.isFinite(byMs), 'a finite step of the wall clock');
    this.#wallOffsetMs += byMs;
  }

  startTimer(delayMs: number, callback: () => void): Timer {
    assertThat(!Number.isNaN(delayMs), 'the delay of a timer to be a number');
    if (delayMs === Infinity) return { cancel: () => {} };
    const timer = {
      atMs: this.#monotonicMs + Math.max(0, delayMs),
      order: this.#order++,
      callback,
      cancelled: false,
    };
    this.#timers.add(timer);
    return { cancel: () => this.#timers.cancel(timer) };
  }

  sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
    return sleepOn(this, delayMs, signal);
  }

  /** Number of timers that have neither fired nor been cancelled. */
  get pendingTimers(): number {
    return this.#timers.size;
  }

  /**
   * Lets `byMs` milliseconds pass, firing what falls due; 0 settles promises and what is due now.
   * A callback that throws ends it there, with its error.
   */
  async advance(byMs: number): Promise<void> {
    assertThat(byMs >= 0 && byMs < Infinity, 'time to advance by a finite number, not backwards');
    const untilMs = this.#monotonicMs + byMs;
    await settlePromises();
    while ((this.#timers.peek()?.atMs ?? Infinity) <= untilMs) {
      this.#fireNext();
      await settlePromises();
    }
    this.#passTo(untilMs);
  }

  /**
   * Runs `main` in virtual time until it settles, and returns its result.
   * @throws SIMULATION_STUCK when `main` waits for something that no timer will bring about.
   */
  async run<T>(main: () => Promise<T>): Promise<T> {
    let settled = false;
    const markSettled = (): void => {
      settled = true;
    };
    const result = main();
    result.then(markSettled, markSettled);
    await settlePromises();
    while (!settled) {
      if (this.#timers.peek() === undefined) throw stuckError(this.#monotonicMs);
      this.#fireNext();
      await settlePromises();
    }
    return await result;
  }

  #fireNext(): void {
    const timer = this.#timers.take();
    if (timer === undefined) return;
    this.#passTo(timer.atMs);
    timer.callback();
  }

  /** Never back: `advance` may be awaited inside `run`, and end after it. */
  #passTo(monotonicMs: number): void {
    if (monotonicMs > this.#monotonicMs) this.#monotonicMs = monotonicMs;
  }
}

function stuckError(monotonicMs: number): SpillwayError {
  return new SpillwayError(
    'SIMULATION_STUCK',
    'No timer is pending and main has not settled: it waits for something outside virtual time.',
    { details: { monotonicMs } },
  );
}

/** Resolves when every promise reaction queued so far, and those they queue, have run. */
function settlePromises(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve); // tidy: a macrotask runs only after the microtask queue is empty
  });
}
