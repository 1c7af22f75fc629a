import type { Clock, Timer } from '../clock.ts';
import { sleepOn } from '../sleep-on.ts';
import { SpillwayError } from '../spillway-error.ts';

interface Pending {
  readonly atMs: number;
  readonly order: number;
  readonly callback: () => void;
  cancelled: boolean;
}

/**
 * Virtual time. Nothing happens until {@link SimulatedClock.run} or {@link SimulatedClock.advance}
 * is awaited; then timers fire in order of time, ties in order of creation, with all promise work
 * in between settled. Code that waits on real I/O must not be run on it.
 */
export class SimulatedClock implements Clock {
  #monotonicMs = 0;
  #wallOffsetMs: number;
  #order = 0;
  readonly #timers: Pending[] = []; // binary heap by (atMs, order)

  /** `startWallMs` is the wall time at the beginning; default 2030-01-01T00:00:00Z. */
  constructor(startWallMs: number = 1_893_456_000_000) {
    this.#wallOffsetMs = startWallMs;
  }

  wallMs(): number {
    return this.#monotonicMs + this.#wallOffsetMs;
  }

  monotonicMs(): number {
    return this.#monotonicMs;
  }

  /** Steps the wall clock by this many milliseconds (may be negative); durations do not notice. */
  stepWall(byMs: number): void {
    this.#wallOffsetMs += byMs;
  }

  startTimer(delayMs: number, callback: () => void): Timer {
    const pending: Pending = {
      atMs: this.#monotonicMs + Math.max(0, delayMs),
      order: this.#order++,
      callback,
      cancelled: false,
    };
    this.#push(pending);
    return {
      cancel: () => {
        pending.cancelled = true;
      },
    };
  }

  sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
    return sleepOn(this, delayMs, signal);
  }

  /** Number of timers that have neither fired nor been cancelled. */
  get pendingTimers(): number {
    return this.#timers.filter((timer) => !timer.cancelled).length;
  }

  /** Lets `byMs` milliseconds pass, firing what falls due. */
  async advance(byMs: number): Promise<void> {
    const untilMs = this.#monotonicMs + byMs;
    await settlePromises();
    for (let next = this.#peek(); next !== undefined && next.atMs <= untilMs; next = this.#peek()) {
      this.#fire(next);
      await settlePromises();
    }
    this.#monotonicMs = untilMs;
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
      const next = this.#peek();
      if (next === undefined) {
        throw new SpillwayError(
          'SIMULATION_STUCK',
          'No timer is pending and main has not settled.',
          {
            details: { monotonicMs: this.#monotonicMs },
          },
        );
      }
      this.#fire(next);
      await settlePromises();
    }
    return await result;
  }

  #fire(timer: Pending): void {
    this.#pop();
    this.#monotonicMs = timer.atMs;
    timer.callback();
  }

  #peek(): Pending | undefined {
    while (this.#timers[0]?.cancelled === true) this.#pop();
    return this.#timers[0];
  }

  #push(timer: Pending): void {
    const heap = this.#timers;
    let index = heap.push(timer) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!isBefore(timer, heap[parent])) break;
      heap[index] = heap[parent] as Pending; // parent < index: present
      index = parent;
    }
    heap[index] = timer;
  }

  #pop(): void {
    const heap = this.#timers;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let index = 0;
    for (;;) {
      let child = index * 2 + 1;
      if (child >= heap.length) break;
      if (isBefore(heap[child + 1], heap[child])) child++;
      if (!isBefore(heap[child], last)) break;
      heap[index] = heap[child] as Pending; // child < length: present
      index = child;
    }
    heap[index] = last;
  }
}

function isBefore(a: Pending | undefined, b: Pending | undefined): boolean {
  if (a === undefined || b === undefined) return a !== undefined;
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);
}

/** Resolves when every promise reaction queued so far, and those they queue, have run. */
function settlePromises(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve); // tidy: a macrotask runs only after the microtask queue is empty
  });
}
