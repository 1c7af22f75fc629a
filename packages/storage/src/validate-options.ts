import { DEFAULT_LIMITS, type StorageLimits } from './capabilities.ts';
import { optionInvalid } from './input-errors.ts';
import type { KeyRange } from './key.ts';
import type { OperationOptions, ReadOptions, ResolvedScan, ScanOptions } from './storage.ts';
import { checkBound, isByteString } from './validate-key.ts';

const PARTITION_BYTES_MAX = 255;
const PAGE_SIZE_MAX = 1000;

/** @throws STORAGE_OPTION_INVALID */
export function checkOperationOptions(options: OperationOptions): void {
  if (typeof options !== 'object' || options === null) throw optionInvalid('not an object');
  const { signal, timeoutMs } = options;
  if (timeoutMs !== undefined && !(typeof timeoutMs === 'number' && timeoutMs > 0)) {
    throw optionInvalid('timeoutMs must be a number above 0');
  }
  if (signal !== undefined && !isSignal(signal)) {
    throw optionInvalid('signal must be an AbortSignal');
  }
}

/** @throws STORAGE_OPTION_INVALID */
export function checkReadOptions(options: ReadOptions): void {
  checkOperationOptions(options);
  checkPartition(options.partition);
}

/** @throws STORAGE_OPTION_INVALID */
export function checkPartition(partition: unknown): void {
  if (partition === undefined) return;
  const valid =
    typeof partition === 'string' &&
    partition !== '' &&
    partition.length <= PARTITION_BYTES_MAX &&
    isByteString(partition);
  if (!valid) throw optionInvalid(`partition must be 1 to ${PARTITION_BYTES_MAX} bytes`);
}

/** @throws STORAGE_KEY_INVALID, STORAGE_LIMIT_EXCEEDED, STORAGE_OPTION_INVALID */
export function resolveScan(
  range: KeyRange,
  options: ScanOptions,
  limits: StorageLimits,
): ResolvedScan {
  if (typeof range !== 'object' || range === null) throw optionInvalid('range must be an object');
  checkBound(range.start, limits);
  checkBound(range.end, limits);
  checkReadOptions(options);
  const { reverse = false, limit = Infinity, pageSize = 100, partition } = options;
  if (typeof reverse !== 'boolean') throw optionInvalid('reverse must be true or false');
  if (limit !== Infinity && !(Number.isSafeInteger(limit) && limit >= 0)) {
    throw optionInvalid('limit must be an integer of at least 0');
  }
  if (!(Number.isSafeInteger(pageSize) && pageSize >= 1 && pageSize <= PAGE_SIZE_MAX)) {
    throw optionInvalid(`pageSize must be an integer from 1 to ${PAGE_SIZE_MAX}`);
  }
  return { range, reverse, limit, pageSize, partition };
}

/**
 * The limits of an engine: {@link DEFAULT_LIMITS} with what its user set.
 * @throws STORAGE_OPTION_INVALID
 */
export function resolveLimits(limits: Partial<StorageLimits> = {}): StorageLimits {
  const resolved = {
    keyBytes: limits.keyBytes ?? DEFAULT_LIMITS.keyBytes,
    valueBytes: limits.valueBytes ?? DEFAULT_LIMITS.valueBytes,
    commitWrites: limits.commitWrites ?? DEFAULT_LIMITS.commitWrites,
    commitBytes: limits.commitBytes ?? DEFAULT_LIMITS.commitBytes,
  };
  for (const [name, limit] of Object.entries(resolved)) {
    if (!(Number.isSafeInteger(limit) && limit >= 1)) {
      throw optionInvalid(`limits.${name} must be an integer of at least 1`);
    }
  }
  if (resolved.commitBytes < resolved.keyBytes + resolved.valueBytes) {
    throw optionInvalid('limits.commitBytes must have room for one key and one value');
  }
  return Object.freeze(resolved);
}

/** By shape: a signal may come from another realm, such as that of a test runner. */
function isSignal(signal: unknown): boolean {
  return (
    typeof signal === 'object' &&
    signal !== null &&
    'aborted' in signal &&
    typeof signal.aborted === 'boolean' &&
    'addEventListener' in signal &&
    typeof signal.addEventListener === 'function'
  );
}
