import type { Clock } from './clock.ts';
import { SpillwayError } from './spillway-error.ts';

/** `Clock.sleep` for any clock that has `startTimer`; both clocks share it. */
export function sleepOn(
  clock: Pick<Clock, 'startTimer'>,
  delayMs: number,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(abortedError(signal));
      return;
    }
    const timer = clock.startTimer(delayMs, () => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    });
    function onAbort(): void {
      timer.cancel();
      reject(abortedError(signal));
    }
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}

/** The error of an operation whose `AbortSignal` fired before the operation had any effect. */
export function abortedError(
  signal: AbortSignal | undefined,
  applied: false | 'unknown' = false,
): SpillwayError {
  return new SpillwayError('ABORTED', 'The operation was aborted by its signal.', {
    applied,
    cause: signal?.reason,
  });
}
