import { types } from 'node:util';
import { STAMP_BYTES_MAX, type StorageLimits } from './capabilities.ts';
import type { Check, Commit, Write } from './commit.ts';
import { commitInvalid, limitExceeded, nameOf, valueInvalid } from './input-errors.ts';
import type { Key } from './key.ts';
import type { ResolvedCommit } from './storage.ts';
import { checkKey, isByteString } from './validate-key.ts';
import { checkPartition } from './validate-options.ts';

const NONE: readonly never[] = Object.freeze([]);
/** Bytes of a sequence in the key of a log's entry. */
const SEQUENCE_BYTES = 8;

/**
 * Checks a commit and fills in its defaults.
 * @throws STORAGE_COMMIT_INVALID, STORAGE_KEY_INVALID, STORAGE_VALUE_INVALID,
 *   STORAGE_OPTION_INVALID, STORAGE_LIMIT_EXCEEDED
 */
export function resolveCommit(commit: Commit, limits: StorageLimits): ResolvedCommit {
  if (typeof commit !== 'object' || commit === null) throw commitInvalid('it must be an object');
  const { checks = NONE, writes = NONE, returning = NONE, partition } = commit;
  checkList('checks', checks, limits);
  checkList('writes', writes, limits);
  checkList('returning', returning, limits);
  if (checks.length + writes.length + returning.length === 0) {
    throw commitInvalid('it has no checks, no writes and nothing to return');
  }
  checkPartition(partition);
  for (const key of returning) checkKey(key, limits);
  for (const check of checks) checkCheck(check, limits);
  let bytes = 0;
  for (const write of writes) bytes += checkWrite(write, limits);
  if (bytes > limits.commitBytes) throw limitExceeded('commitBytes', bytes, limits.commitBytes);
  if (writes.length > 1) checkDistinct(writes);
  return { checks, writes, returning, partition };
}

function checkList(name: string, list: unknown, { commitWrites }: StorageLimits): void {
  if (!Array.isArray(list)) throw commitInvalid(`${name} must be an array`);
  if (list.length > commitWrites) throw limitExceeded('commitWrites', list.length, commitWrites);
}

function checkCheck(check: Check, limits: StorageLimits): void {
  switch (check?.kind) {
    case 'version':
      if (typeof check.version !== 'number') throw commitInvalid('a version must be a number');
      break;
    case 'stampAtMost':
      checkStamp(check.stamp);
      break;
    case 'absent':
      break;
    default:
      throw commitInvalid(`a check of kind ${kindOf(check)}`);
  }
  checkKey(check.key, limits);
}

/** Checks one write and returns its size in bytes. */
function checkWrite(write: Write, limits: StorageLimits): number {
  switch (write?.kind) {
    case 'put':
      checkKey(write.key, limits);
      checkValue(write.value, limits);
      if (write.stamp !== undefined) checkStamp(write.stamp);
      checkExpiry(write.expiresAtMs);
      return write.key.length + write.value.length;
    case 'delete':
      checkKey(write.key, limits);
      return write.key.length;
    case 'stamp':
      checkKey(write.key, limits);
      checkStamp(write.stamp);
      return write.key.length;
    case 'add':
      checkKey(write.key, limits);
      checkInteger('delta', write.delta);
      checkBounds(write);
      checkExpiry(write.expiresAtMs);
      return write.key.length;
    case 'append':
      checkKey(write.log, limits);
      checkEntryKey(write.log, limits);
      checkValue(write.value, limits);
      return write.log.length + SEQUENCE_BYTES + write.value.length;
    default:
      throw commitInvalid(`a write of kind ${kindOf(write)}`);
  }
}

function checkEntryKey(log: Key, { keyBytes }: StorageLimits): void {
  const length = log.length + SEQUENCE_BYTES;
  if (length > keyBytes) throw limitExceeded('keyBytes', length, keyBytes);
}

function checkBounds({ floor, ceiling }: Write & { kind: 'add' }): void {
  if (floor !== undefined) checkInteger('floor', floor);
  if (ceiling !== undefined) checkInteger('ceiling', ceiling);
  if (floor !== undefined && ceiling !== undefined && floor > ceiling) {
    throw commitInvalid('floor is above ceiling');
  }
}

/** No key may be written twice, else the order of writes would carry meaning. */
function checkDistinct(writes: readonly Write[]): void {
  const keys = new Set<Key>();
  const logs = new Set<Key>();
  for (const write of writes) {
    if (write.kind === 'append') logs.add(write.log);
    else if (keys.has(write.key)) throw commitInvalid('it writes one key twice');
    else keys.add(write.key);
  }
  for (const log of logs) {
    if (keys.has(log)) throw commitInvalid('it writes the head of a log that it appends to');
    keys.add(log);
  }
  if (logs.size === 0) return;
  for (const key of keys) {
    if (logs.has(key.slice(0, -SEQUENCE_BYTES))) {
      throw commitInvalid('it writes an entry of a log that it appends to');
    }
  }
}

function checkValue(value: unknown, { valueBytes }: StorageLimits): void {
  // The second test knows the bytes of another realm, such as a Buffer inside a test runner's.
  if (!(value instanceof Uint8Array) && !types.isUint8Array(value)) {
    throw valueInvalid('A value must be a Uint8Array.');
  }
  if (value.length > valueBytes) throw limitExceeded('valueBytes', value.length, valueBytes);
}

function checkStamp(stamp: unknown): void {
  if (typeof stamp !== 'string' || stamp.length > STAMP_BYTES_MAX || !isByteString(stamp)) {
    throw commitInvalid(`a stamp must be a byte string of at most ${STAMP_BYTES_MAX} bytes`);
  }
}

function checkExpiry(expiresAtMs: unknown): void {
  if (expiresAtMs === undefined) return;
  if (typeof expiresAtMs !== 'number' || !Number.isSafeInteger(expiresAtMs) || expiresAtMs < 0) {
    throw commitInvalid('expiresAtMs must be a non-negative integer of milliseconds');
  }
}

function checkInteger(name: string, value: unknown): void {
  if (!Number.isSafeInteger(value)) throw commitInvalid(`${name} must be a safe integer`);
}

function kindOf(part: unknown): string {
  if (typeof part !== 'object' || part === null || !('kind' in part)) return 'undefined';
  return nameOf(part.kind);
}
