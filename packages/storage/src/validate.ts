import { SpillwayError } from '@spillway/runtime';
import { STAMP_BYTES_MAX, type StorageLimits } from './capabilities.ts';
import type { Check, Commit, Write } from './commit.ts';
import type { Key, KeyRange } from './key.ts';
import type { ReadOptions, ResolvedCommit, ResolvedScan, ScanOptions } from './storage.ts';

const NOT_A_BYTE = /[^\0-\xff]/; // eslint-disable-line no-control-regex -- byte ranges are the point
const PARTITION_BYTES_MAX = 255;
const PAGE_SIZE_MAX = 1000;
const NONE: readonly never[] = Object.freeze([]);

/** @throws STORAGE_KEY_INVALID, STORAGE_LIMIT_EXCEEDED */
export function checkKey(key: unknown, limits: StorageLimits): void {
  if (typeof key !== 'string' || key === '') {
    throw new SpillwayError('STORAGE_KEY_INVALID', 'A key must be a non-empty string.');
  }
  if (key.length > limits.keyBytes) throw limitExceeded('keyBytes', key.length, limits.keyBytes);
  checkBytes(key);
}

/** @throws STORAGE_KEY_INVALID, STORAGE_LIMIT_EXCEEDED */
export function checkKeys(keys: unknown, limits: StorageLimits): void {
  if (!Array.isArray(keys)) throw commitInvalid('keys must be an array');
  if (keys.length > limits.commitWrites) {
    throw limitExceeded('commitWrites', keys.length, limits.commitWrites);
  }
  for (const key of keys) checkKey(key, limits);
}

/** @throws STORAGE_OPTION_INVALID */
export function checkReadOptions(options: ReadOptions): void {
  checkPartition(options.partition);
  checkTimeout(options.timeoutMs);
}

/** @throws STORAGE_OPTION_INVALID */
export function checkTimeout(timeoutMs: unknown): void {
  if (timeoutMs !== undefined && !(typeof timeoutMs === 'number' && timeoutMs > 0)) {
    throw optionInvalid('timeoutMs must be a number above 0');
  }
}

/** @throws STORAGE_KEY_INVALID, STORAGE_OPTION_INVALID */
export function resolveScan(
  range: KeyRange,
  options: ScanOptions,
  limits: StorageLimits,
): ResolvedScan {
  if (typeof range !== 'object' || range === null) throw optionInvalid('range must be an object');
  for (const bound of [range.start, range.end]) {
    if (bound === undefined || bound === '') continue;
    if (typeof bound !== 'string') throw keyInvalid('A bound of a range must be a string.');
    if (bound.length > limits.keyBytes + 8) {
      throw limitExceeded('keyBytes', bound.length, limits.keyBytes);
    }
    checkBytes(bound);
  }
  checkReadOptions(options);
  const { reverse = false, limit = Infinity, pageSize = 100, partition } = options;
  if (limit !== Infinity && !(Number.isSafeInteger(limit) && limit >= 0)) {
    throw optionInvalid('limit must be an integer of at least 0');
  }
  if (!(Number.isSafeInteger(pageSize) && pageSize >= 1 && pageSize <= PAGE_SIZE_MAX)) {
    throw optionInvalid(`pageSize must be an integer from 1 to ${PAGE_SIZE_MAX}`);
  }
  return { range, reverse: reverse === true, limit, pageSize, partition };
}

/**
 * Checks a commit and fills in its defaults.
 * @throws STORAGE_COMMIT_INVALID, STORAGE_KEY_INVALID, STORAGE_VALUE_INVALID,
 *   STORAGE_OPTION_INVALID, STORAGE_LIMIT_EXCEEDED
 */
export function resolveCommit(commit: Commit, limits: StorageLimits): ResolvedCommit {
  if (typeof commit !== 'object' || commit === null) throw commitInvalid('it must be an object');
  const { checks = NONE, writes = NONE, returning = NONE, partition } = commit;
  if (!Array.isArray(checks) || !Array.isArray(writes)) {
    throw commitInvalid('checks and writes must be arrays');
  }
  if (checks.length + writes.length + returning.length === 0) {
    throw commitInvalid('it has no checks, no writes and nothing to return');
  }
  for (const list of [checks, writes]) {
    if (list.length > limits.commitWrites) {
      throw limitExceeded('commitWrites', list.length, limits.commitWrites);
    }
  }
  checkPartition(partition);
  checkKeys(returning, limits);
  for (const check of checks) checkCheck(check, limits);
  let bytes = 0;
  for (const write of writes) bytes += checkWrite(write, limits);
  if (bytes > limits.commitBytes) throw limitExceeded('commitBytes', bytes, limits.commitBytes);
  if (writes.length > 1) checkDistinct(writes);
  return { checks, writes, returning, partition };
}

function checkCheck(check: Check, limits: StorageLimits): void {
  checkKey(check?.key, limits);
  const { kind } = check;
  if (kind === 'stampAtMost') checkStamp(check.stamp);
  else if (kind === 'version') {
    if (typeof check.version !== 'number') throw commitInvalid('a version must be a number');
  } else if (kind !== 'absent') throw commitInvalid(`unknown check ${JSON.stringify(kind)}`);
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
      if (write.log.length + 8 > limits.keyBytes) {
        throw limitExceeded('keyBytes', write.log.length + 8, limits.keyBytes);
      }
      checkValue(write.value, limits);
      return write.log.length + 8 + write.value.length;
    default:
      throw commitInvalid(`unknown write ${JSON.stringify((write as { kind?: unknown })?.kind)}`);
  }
}

function checkBounds(write: Write & { kind: 'add' }): void {
  const { floor, ceiling } = write;
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
  if (logs.size === 0) return;
  for (const key of keys) {
    if (logs.has(key) || logs.has(key.slice(0, -8))) {
      throw commitInvalid('it writes a key of a log that it appends to');
    }
  }
}

function checkValue(value: unknown, limits: StorageLimits): void {
  if (!(value instanceof Uint8Array)) {
    throw new SpillwayError('STORAGE_VALUE_INVALID', 'A value must be a Uint8Array.');
  }
  if (value.length > limits.valueBytes) {
    throw limitExceeded('valueBytes', value.length, limits.valueBytes);
  }
}

function checkStamp(stamp: unknown): void {
  if (typeof stamp !== 'string' || stamp.length > STAMP_BYTES_MAX || NOT_A_BYTE.test(stamp)) {
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

function checkPartition(partition: unknown): void {
  if (partition === undefined) return;
  const valid =
    typeof partition === 'string' &&
    partition !== '' &&
    partition.length <= PARTITION_BYTES_MAX &&
    !NOT_A_BYTE.test(partition);
  if (!valid) throw optionInvalid(`partition must be 1 to ${PARTITION_BYTES_MAX} bytes`);
}

function checkBytes(key: string): void {
  if (NOT_A_BYTE.test(key)) {
    throw keyInvalid('A key must be a byte string (code units 0–255); use textKey() for text.');
  }
}

function keyInvalid(message: string): SpillwayError {
  return new SpillwayError('STORAGE_KEY_INVALID', message);
}

function optionInvalid(reason: string): SpillwayError {
  return new SpillwayError('STORAGE_OPTION_INVALID', `Invalid option: ${reason}.`);
}

function commitInvalid(reason: string): SpillwayError {
  return new SpillwayError('STORAGE_COMMIT_INVALID', `Invalid commit: ${reason}.`);
}

function limitExceeded(limit: keyof StorageLimits, actual: number, max: number): SpillwayError {
  return new SpillwayError('STORAGE_LIMIT_EXCEEDED', `${limit} is ${actual}, at most ${max}.`, {
    details: { limit, actual, max },
  });
}
