import type { Key } from '@spillway/storage';

/**
 * The layout of a store, format 1. The first byte tells the role of a record:
 *
 * - `\0…` what the store knows about itself (format, session, versions, and a record that is only
 *   written to sync), JSON;
 * - `d` + key: an entry (see `entry-record.ts`);
 * - `e` + second (6 bytes, big-endian) + key: look at this key for expiry at this second; no value.
 */
const DATA = 'd';
const EXPIRY = 'e';
const AFTER_DATA = 'e';
const AFTER_EXPIRY = 'f';

/** A key as the engine has it: a byte string like {@link Key}, with the role in front. */
export type PhysicalKey = string;

/** See {@link STORE_KEYS}. */
export interface StoreKeys {
  readonly format: PhysicalKey;
  readonly session: PhysicalKey;
  readonly versions: PhysicalKey;
  readonly synced: PhysicalKey;
}

/** Physical keys of what a store knows about itself. */
export const STORE_KEYS: StoreKeys = Object.freeze({
  format: '\0format',
  session: '\0session',
  versions: '\0versions',
  synced: '\0synced',
});

/** Where the entry of a key lies. */
export function entryKey(key: Key): PhysicalKey {
  return DATA + key;
}

/** The key of the entry at this place. */
export function keyOfEntry(physical: PhysicalKey): Key {
  return physical.slice(DATA.length);
}

/** The length of the key of the entry at this place. */
export function keyLength(physical: { readonly length: number }): number {
  return physical.length - DATA.length;
}

/** The physical bounds of a range of keys: `start` included, `end` not. */
export function entryBounds(start: Key | undefined, end: Key | undefined): PhysicalBounds {
  return { start: DATA + (start ?? ''), end: end === undefined ? AFTER_DATA : DATA + end };
}

/** A half-open range of physical keys. */
export interface PhysicalBounds {
  readonly start: PhysicalKey;
  readonly end: PhysicalKey;
}

/** A row of the expiry index. */
export interface ExpiryRow {
  /** The second of the Unix epoch by which the entry has expired, if it was not rewritten. */
  readonly second: number;
  readonly key: Key;
}

const SECOND_BYTES = 6;

/** The second at whose beginning an entry with this expiry has expired. */
export function expirySecond(expiresAtMs: number): number {
  return Math.ceil(expiresAtMs / 1000);
}

/** Where the index notes that `key` is to be looked at. */
export function expiryKey({ second, key }: ExpiryRow): PhysicalKey {
  return EXPIRY + secondBytes(second) + key;
}

/** The bounds of all rows that are due in the second `nowSecond`. */
export function dueBounds(nowSecond: number): PhysicalBounds {
  return { start: EXPIRY, end: EXPIRY + secondBytes(nowSecond + 1) };
}

/** The bounds of all rows of the index. */
export const EXPIRY_BOUNDS: PhysicalBounds = Object.freeze({ start: EXPIRY, end: AFTER_EXPIRY });

/** The row at this place, or `undefined` when the place is too short to be one. */
export function expiryRowOf(physical: PhysicalKey): ExpiryRow | undefined {
  const start = EXPIRY.length + SECOND_BYTES;
  if (physical.length <= start) return undefined;
  let second = 0;
  for (let i = EXPIRY.length; i < start; i++) second = second * 256 + physical.charCodeAt(i);
  return { second, key: physical.slice(start) };
}

function secondBytes(second: number): string {
  const high = Math.floor(second / 0x1_0000_0000);
  const low = second >>> 0;
  return String.fromCharCode(
    (high >>> 8) & 0xff,
    high & 0xff,
    (low >>> 24) & 0xff,
    (low >>> 16) & 0xff,
    (low >>> 8) & 0xff,
    low & 0xff,
  );
}
