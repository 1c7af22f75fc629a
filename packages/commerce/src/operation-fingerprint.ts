import { createHash } from 'node:crypto';
import { SpillwayError } from '@spillway/runtime';

/**
 * A short digest of an operation's arguments, kept with its answer: a repeat of the operation id
 * with other arguments is a mistake of the caller and must not pass for a retry.
 */
export function fingerprint(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
}

/** @throws OPERATION_ID_REUSED when the remembered answer is that of other arguments. */
export function checkFingerprint(remembered: string, expected: string): void {
  if (remembered === expected) return;
  throw new SpillwayError(
    'OPERATION_ID_REUSED',
    'This operationId was used with other arguments. Use a new id for a new operation.',
  );
}
