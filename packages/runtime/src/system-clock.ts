import { assertThat } from './assert.ts';
import type { Clock, Timer } from './clock.ts';
import { sleepOn } from './sleep-on.ts';

/** Node fires a longer timer at once; `setTimeout` counts in 32 bits. */
const TIMEOUT_MS_MAX = 2 ** 31 - 1;

/** The machine's clock. Its timers are unreferenced: waiting never keeps a process alive. */
export const systemClock: Clock = {
  wallMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  startTimer: (delayMs, callback) => new SystemTimer(delayMs, callback),
  sleep: (delayMs, signal) => sleepOn(systemClock, delayMs, signal),
};

/** A timer of any length, in steps that the system can count. */
class SystemTimer implements Timer {
  readonly #callback: () => void;
  #timeout: NodeJS.Timeout | undefined;

  constructor(delayMs: number, callback: () => void) {
    assertThat(!Number.isNaN(delayMs), 'the delay of a timer to be a number');
    this.#callback = callback;
    if (delayMs < Infinity) this.#start(Math.max(0, delayMs));
  }

  cancel(): void {
    clearTimeout(this.#timeout);
  }

  #start(delayMs: number): void {
    const stepMs = Math.min(delayMs, TIMEOUT_MS_MAX);
    this.#timeout =
      stepMs === delayMs
        ? setTimeout(this.#callback, stepMs)
        : setTimeout(() => this.#start(delayMs - stepMs), stepMs);
    this.#timeout.unref();
  }
}
