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

const INTEGER = /^(0|-?[1-9][0-9]{0,15})$/;

/** The value of an entry that `add` counts in: the decimal text, as Redis has it. */
export function encodeInteger(value: number): Uint8Array {
  return Buffer.from(String(value), 'latin1');
}

/**
 * The integer in a value written by `add` or {@link encodeInteger}.
 * @throws STORAGE_NOT_AN_INTEGER
 */
export function decodeInteger(value: Uint8Array): number {
  if (value.length <= 17) {
    const text = Buffer.from(value.buffer, value.byteOffset, value.length).toString('latin1');
    const number = Number(text);
    if (INTEGER.test(text) && Number.isSafeInteger(number)) return number;
  }
  throw new SpillwayError(
    'STORAGE_NOT_AN_INTEGER',
    'The entry does not hold an integer; add and append work only on entries they made.',
  );
}
