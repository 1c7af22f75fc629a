import { SpillwayError } from '@spillway/runtime';

const RETRY_AFTER_MS = 50;

/** A storage's backlog, `queueBytes` at most, is full; nothing was applied. */
export function overloadedError(id: string, queueBytes: number): SpillwayError {
  return new SpillwayError('OVERLOADED', `Storage ${id} has too much under way; retry later.`, {
    retryable: true,
    details: { storage: id, queueBytes, retryAfterMs: RETRY_AFTER_MS },
  });
}
