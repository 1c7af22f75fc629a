import type { Clock } from './clock.ts';

/** How long {@link settleWithin} waits, and what it rejects with then. */
export interface SettleLimits {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds. Default: no limit. */
  readonly timeoutMs?: number | undefined;
  readonly clock: Clock;
  /** The error for a signal that fires; `started` tells whether the work was begun. */
  readonly onAbort: (signal: AbortSignal, started: boolean) => Error;
  readonly onTimeout: (timeoutMs: number) => Error;
}

/**
 * Starts `work` and settles with it, or rejects earlier when the signal fires or the time is over;
 * what the work does after that is nobody's. With a signal that has fired it is not started.
 */
export function settleWithin<T>(work: () => Promise<T>, limits: SettleLimits): Promise<T> {
  const { signal, timeoutMs, clock } = limits;
  if (signal === undefined && timeoutMs === undefined) return work();
  if (signal?.aborted === true) return Promise.reject(limits.onAbort(signal, false));
  return new Promise<T>((resolve, reject) => {
    const release = (): void => {
      timer?.cancel();
      signal?.removeEventListener('abort', onAbort);
    };
    const onAbort = (): void => {
      release();
      if (signal !== undefined) reject(limits.onAbort(signal, true));
    };
    const timer =
      timeoutMs === undefined
        ? undefined
        : clock.startTimer(timeoutMs, () => {
            release();
            reject(limits.onTimeout(timeoutMs));
          });
    signal?.addEventListener('abort', onAbort, { once: true });
    const fail = (error: unknown): void => {
      release();
      reject(error);
    };
    try {
      work().then((value) => {
        release();
        resolve(value);
      }, fail);
    } catch (error) {
      fail(error);
    }
  });
}
