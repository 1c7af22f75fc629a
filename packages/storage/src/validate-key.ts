import type { StorageLimits } from './capabilities.ts';
import { keyInvalid, limitExceeded } from './input-errors.ts';

const NOT_BYTES = /[^\0-\xff]/; // eslint-disable-line no-control-regex -- byte ranges are the point

/** Whether a string is a byte string: all its code units are bytes. */
export function isByteString(text: string): boolean {
  return !NOT_BYTES.test(text);
}

/** @throws STORAGE_KEY_INVALID, STORAGE_LIMIT_EXCEEDED */
export function checkKey(key: unknown, limits: StorageLimits): void {
  if (typeof key !== 'string' || key === '') throw keyInvalid('A key must be a non-empty string.');
  if (key.length > limits.keyBytes) throw limitExceeded('keyBytes', key.length, limits.keyBytes);
  if (NOT_BYTES.test(key)) throw notBytes();
}

/** @throws STORAGE_KEY_INVALID, STORAGE_LIMIT_EXCEEDED */
export function checkKeys(keys: unknown, limits: StorageLimits): void {
  if (!Array.isArray(keys)) throw keyInvalid('The keys must be an array.');
  if (keys.length > limits.commitWrites) {
    throw limitExceeded('commitWrites', keys.length, limits.commitWrites);
  }
  for (const key of keys) checkKey(key, limits);
}

/** A bound of a range: like a key, but it may be empty or absent, and one byte longer than any. */
export function checkBound(bound: unknown, limits: StorageLimits): void {
  if (bound === undefined || bound === '') return;
  if (typeof bound !== 'string') throw keyInvalid('A bound of a range must be a string.');
  const max = limits.keyBytes + 1;
  if (bound.length > max) throw limitExceeded('keyBytes', bound.length, max);
  if (NOT_BYTES.test(bound)) throw notBytes();
}

function notBytes(): Error {
  return keyInvalid('A key must be a byte string (code units 0–255); use textKey() for text.');
}
