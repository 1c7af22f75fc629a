import { SpillwayError } from '@spillway/runtime';
import type { Key } from './key.ts';

/**
 * Opaque number of one state of one key. It changes with every write of the key and is never used
 * again for it, not after a delete and not after a restart. Only equality means anything.
 */
export type Version = number;

/**
 * Up to 16 bytes, as a byte string, ordered as bytes: a ballot or an epoch written with an entry
 * and tested by the check `stampAtMost`.
 */
export type Stamp = string;

/**
 * One stored entry. Treat `value` as read-only: a backend may hand the same bytes to every reader.
 */
export interface Entry {
  readonly key: Key;
  readonly value: Uint8Array;
  readonly version: Version;
  readonly stamp?: Stamp;
  /** Wall time in ms from which the entry does not exist any more. */
  readonly expiresAtMs?: number;
}

/** `-` and 16 digits. */
const INTEGER_BYTES_MAX = 17;
const MINUS = 0x2d;
const ZERO = 0x30;

/** The value of an entry that `add` counts in: the decimal text, as Redis has it. */
export function encodeInteger(value: number): Uint8Array {
  const text = String(value);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/**
 * The integer in a value written by `add` or {@link encodeInteger}: at most 2^53-1 either way, with
 * no sign but `-`, no leading zero and no `-0`.
 * @throws STORAGE_NOT_AN_INTEGER
 */
export function decodeInteger(value: Uint8Array): number {
  const { length } = value;
  const isNegative = value[0] === MINUS;
  const first = isNegative ? 1 : 0;
  let sum = 0;
  let isInteger = length > first && length <= INTEGER_BYTES_MAX;
  for (let i = first; i < length && isInteger; i++) {
    const digit = (value[i] ?? 0) - ZERO; // i < length
    isInteger = digit >= 0 && digit <= 9 && (i === first || sum > 0);
    sum = sum * 10 + digit;
  }
  if (!isInteger || sum > Number.MAX_SAFE_INTEGER || (isNegative && sum === 0)) {
    throw new SpillwayError(
      'STORAGE_NOT_AN_INTEGER',
      'The entry does not hold an integer; add and append work only on entries they made.',
    );
  }
  return isNegative ? -sum : sum;
}
