import { SpillwayError, settleWithin, type Clock } from '@spillway/runtime';

/** The reason in `details` of what ended by a time-out of this package. */
export const DEADLINE_REASON = 'timeout';

/** Settles with `work`, or rejects with `STORAGE_TIMEOUT` when the monotonic clock says so. */
export function settleBefore<T>(
  clock: Clock,
  deadlineMs: number,
  work: () => Promise<T>,
): Promise<T> {
  return settleWithin(work, {
    clock,
    timeoutMs: Math.max(0, deadlineMs - clock.monotonicMs()),
    onAbort: deadlineError,
    onTimeout: deadlineError,
  });
}

/** Of what was not answered, or not even begun, in time. */
export function deadlineError(): SpillwayError {
  return new SpillwayError('STORAGE_TIMEOUT', 'Postgres did not answer in time.', {
    retryable: true,
    details: { reason: DEADLINE_REASON },
  });
}
