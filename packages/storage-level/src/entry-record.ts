import { STAMP_BYTES_MAX, type Entry, type Key, type Stamp, type Version } from '@spillway/storage';
import { corruptError } from './level-errors.ts';

/**
 * The bytes of an entry in the engine, format 1: flags (1), version (8, big-endian), then, where
 * the flags say so, expiry in ms (8) and stamp (1 for its length, then its bytes), then the value.
 */
const HAS_STAMP = 1;
const HAS_EXPIRY = 2;
const VERSION_AT = 1;
const HEADER_BYTES = 9;
const NUMBER_BYTES = 8;

/** What an entry is made of beside its key and version; a write `put` is one. */
export interface EntryHead {
  readonly value: Uint8Array;
  readonly stamp?: Stamp;
  readonly expiresAtMs?: number;
}

/** The record of an entry. */
export function encodeEntry(head: EntryHead, version: Version): Buffer {
  const { value, stamp, expiresAtMs } = head;
  const valueAt = valueOffset(head);
  const record = Buffer.allocUnsafe(valueAt + value.length); // every byte is written below
  record[0] = (stamp === undefined ? 0 : HAS_STAMP) | (expiresAtMs === undefined ? 0 : HAS_EXPIRY);
  writeNumber(record, VERSION_AT, version);
  let at = HEADER_BYTES;
  if (expiresAtMs !== undefined) {
    writeNumber(record, at, expiresAtMs);
    at += NUMBER_BYTES;
  }
  if (stamp !== undefined) {
    record[at] = stamp.length;
    record.write(stamp, at + 1, 'latin1');
  }
  record.set(value, valueAt);
  return record;
}

/** Where the value begins in the record of this entry. */
export function valueOffset({ stamp, expiresAtMs }: EntryHead): number {
  const expiryBytes = expiresAtMs === undefined ? 0 : NUMBER_BYTES;
  return HEADER_BYTES + expiryBytes + (stamp === undefined ? 0 : 1 + stamp.length);
}

/**
 * The entry in a record; its value is a view of the record's bytes.
 * @throws LEVEL_CORRUPT
 */
export function decodeEntry(key: Key, record: Uint8Array): Entry {
  const valueAt = valueStart(record);
  const value = new Uint8Array(record.buffer, record.byteOffset + valueAt, record.length - valueAt);
  const version = readNumber(record, VERSION_AT);
  const flags = record[0] ?? 0; // valueStart found it
  if (flags === 0) return { key, value, version };
  const hasExpiry = (flags & HAS_EXPIRY) !== 0;
  const stampAt = HEADER_BYTES + (hasExpiry ? NUMBER_BYTES : 0) + 1;
  return {
    key,
    value,
    version,
    ...((flags & HAS_STAMP) === 0 ? {} : { stamp: text(record, stampAt, valueAt) }),
    ...(hasExpiry ? { expiresAtMs: readNumber(record, HEADER_BYTES) } : {}),
  };
}

/** Bytes of the value in a record. @throws LEVEL_CORRUPT */
export function valueLength(record: Uint8Array): number {
  return record.length - valueStart(record);
}

/** The version in a record, without the rest. @throws LEVEL_CORRUPT */
export function versionOfRecord(record: Uint8Array): number {
  return readNumber(record, VERSION_AT);
}

function writeNumber(record: Buffer, at: number, value: number): void {
  record.writeUInt32BE(Math.floor(value / 0x1_0000_0000), at);
  record.writeUInt32BE(value >>> 0, at + 4);
}

function readNumber(record: Uint8Array, at: number): number {
  if (record.length < at + NUMBER_BYTES) throw corruptError('entry');
  let high = 0;
  let low = 0;
  for (let i = at; i < at + 4; i++) high = high * 256 + (record[i] ?? 0);
  for (let i = at + 4; i < at + 8; i++) low = low * 256 + (record[i] ?? 0);
  const value = high * 0x1_0000_0000 + low;
  if (!Number.isSafeInteger(value)) throw corruptError('entry');
  return value;
}

/** Where the value begins, by the record's own flags. @throws LEVEL_CORRUPT */
function valueStart(record: Uint8Array): number {
  const flags = record[0];
  if (flags === undefined || flags > (HAS_STAMP | HAS_EXPIRY)) throw corruptError('entry');
  let at = HEADER_BYTES;
  if ((flags & HAS_EXPIRY) !== 0) at += NUMBER_BYTES;
  if ((flags & HAS_STAMP) !== 0) {
    const stampBytes = record[at];
    if (stampBytes === undefined || stampBytes > STAMP_BYTES_MAX) throw corruptError('entry');
    at += 1 + stampBytes;
  }
  if (at > record.length) throw corruptError('entry');
  return at;
}

function text(record: Uint8Array, start: number, end: number): string {
  const bytes = Buffer.from(record.buffer, record.byteOffset, record.length);
  return bytes.toString('latin1', start, end);
}
