import { createHash } from 'node:crypto';
import { SpillwayError } from '@spillway/runtime';
import type { JsonValue } from './kv.ts';
import type { OperationRecord } from './kv-state.ts';

const RECORDS_MAX = 64;
/** Older records go first when all of them together are over this; the newest one always stays. */
const RECORDS_BYTES_MAX = 64 * 1024;
const OPERATION_ID_BYTES_MAX = 255;

/** Names one operation: the caller's id and a digest of what it asks. */
export interface OperationIdentity {
  readonly id: string;
  readonly fingerprint: string;
}

/**
 * The identity of an operation with this id; `content` is its kind and its arguments.
 * @throws KV_OPTION_INVALID
 */
export function operationIdentity(id: unknown, content: readonly unknown[]): OperationIdentity {
  if (
    typeof id !== 'string' ||
    id === '' ||
    !id.isWellFormed() ||
    Buffer.byteLength(id) > OPERATION_ID_BYTES_MAX
  ) {
    throw new SpillwayError(
      'KV_OPTION_INVALID',
      `An operationId must be text of 1 to ${OPERATION_ID_BYTES_MAX} bytes.`,
    );
  }
  const hash = createHash('sha256').update(JSON.stringify(content));
  return { id, fingerprint: hash.digest('base64url').slice(0, 16) };
}

/**
 * The record of an earlier run of the operation.
 * @throws OPERATION_ID_REUSED when that run asked something else.
 */
export function findOperation(
  records: readonly OperationRecord[],
  { id, fingerprint }: OperationIdentity,
): OperationRecord | undefined {
  const record = records.find((each) => each.id === id);
  if (record !== undefined && record.fingerprint !== fingerprint) {
    throw new SpillwayError(
      'OPERATION_ID_REUSED',
      'This operationId was used with other arguments; give each operation its own.',
    );
  }
  return record;
}

/** The records with one more, and the oldest dropped beyond the bounds. */
export function rememberOperation(
  records: readonly OperationRecord[],
  identity: OperationIdentity,
  answer: JsonValue | undefined,
): readonly OperationRecord[] {
  const all = [...records.slice(1 - RECORDS_MAX), { ...identity, answer }];
  let bytes = 0;
  let first = all.length;
  for (; first > 0; first--) {
    bytes += Buffer.byteLength(JSON.stringify(all[first - 1]));
    if (bytes > RECORDS_BYTES_MAX && first < all.length) break;
  }
  return all.slice(first);
}
