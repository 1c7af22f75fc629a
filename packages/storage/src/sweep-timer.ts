import type { Clock, Timer } from '@spillway/runtime';

/** Options of a {@link SweepTimer}. */
export interface SweepTimerOptions {
  readonly clock: Clock;
  /** Shortest time between two sweeps, in ms. */
  readonly intervalMs: number;
  /**
   * Removes what is due; tells in how many ms it wants to run again, `undefined` when only
   * {@link SweepTimer.wakeIn} says so. A failure is no more than a long pause: whoever reads or
   * commits next meets it and reports it.
   */
  readonly sweep: () => Promise<number | undefined>;
}

/** Wall clocks may be set, and other processes write: never sleep longer over what will be due. */
const SLEEP_MS_MAX = 60_000;

/**
 * Says when the sweep of a backend's expired entries runs: at the earliest time that was asked for,
 * one run at a time, on one timer that does not keep the process.
 */
export class SweepTimer {
  readonly #options: SweepTimerOptions;
  #timer: Timer | undefined;
  #timerAtMs = Infinity;
  /** The earliest time that was asked for during a run. */
  #askedAtMs = Infinity;
  #run: Promise<void> | undefined;
  #stopped = false;

  constructor(options: SweepTimerOptions) {
    this.#options = options;
  }

  /** A sweep under way should come to its end. */
  get isStopped(): boolean {
    return this.#stopped;
  }

  /** Runs in `delayMs` at the latest, but not more often than the interval says. */
  wakeIn(delayMs: number): void {
    if (this.#stopped) return;
    const { clock, intervalMs } = this.#options;
    const delay = Math.min(Math.max(delayMs, intervalMs), SLEEP_MS_MAX);
    const atMs = clock.monotonicMs() + delay;
    if (this.#run !== undefined) {
      this.#askedAtMs = Math.min(this.#askedAtMs, atMs);
      return;
    }
    if (atMs >= this.#timerAtMs) return;
    this.#timer?.cancel();
    this.#timerAtMs = atMs;
    this.#timer = clock.startTimer(delay, () => {
      this.#timerAtMs = Infinity;
      this.#run = this.#sweep();
    });
  }

  /** Ends it; resolves when no run is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#timer?.cancel();
    await this.#run;
  }

  async #sweep(): Promise<void> {
    const { clock, sweep } = this.#options;
    const nextMs = await sweep().catch(() => SLEEP_MS_MAX);
    this.#run = undefined;
    const askedMs = this.#askedAtMs - clock.monotonicMs();
    this.#askedAtMs = Infinity;
    const earliestMs = Math.min(nextMs ?? Infinity, askedMs);
    if (earliestMs !== Infinity) this.wakeIn(earliestMs);
  }
}
