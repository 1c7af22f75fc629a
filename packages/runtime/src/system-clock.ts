import type { Clock, Timer } from './clock.ts';
import { sleepOn } from './sleep-on.ts';

/** The machine's clock. Its timers are unreferenced: waiting never keeps a process alive. */
export const systemClock: Clock = {
  wallMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  startTimer(delayMs: number, callback: () => void): Timer {
    const timer = setTimeout(callback, Math.max(0, delayMs));
    timer.unref();
    return { cancel: () => clearTimeout(timer) };
  },
  sleep: (delayMs, signal) => sleepOn(systemClock, delayMs, signal),
};
