import { SpillwayError } from '@spillway/runtime';
import type { CallKind } from './storage-call.ts';

/** The call had no effect, and the caller knows. `reason` goes into `details`. */
export function unavailableError(id: string, reason: string): SpillwayError {
  return new SpillwayError('STORAGE_UNAVAILABLE', `Storage ${id} is unavailable (${reason}).`, {
    retryable: true,
    details: { storage: id, reason },
  });
}

/** The answer did not come: a commit may have been applied; a read has no effect anyway. */
export function unansweredError(id: string, kind: CallKind, reason: string): SpillwayError {
  if (kind !== 'commit') return unavailableError(id, reason);
  return new SpillwayError(
    'STORAGE_OUTCOME_UNKNOWN',
    `Storage ${id} did not answer (${reason}); the commit may have been applied.`,
    { applied: 'unknown', details: { storage: id, reason } },
  );
}

/** The storage was closed while the call waited to reach it. */
export function closedError(id: string): SpillwayError {
  return new SpillwayError('STORAGE_CLOSED', `Storage ${id} was closed while the call waited.`, {
    details: { storage: id },
  });
}
