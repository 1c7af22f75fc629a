import type { Entry, Key } from '@spillway/storage';
import { corruptError } from './level-errors.ts';

/**
 * The bytes of an entry in the engine, format 1: flags (1), version (8, big-endian), then, where the
 * flags say so, expiry in ms (8) and stamp (1 for its length, then its bytes), then the value.
 */
const HAS_STAMP = 1;
const HAS_EXPIRY = 2;
const VERSION_AT = 1;
const HEADER_BYTES = 9;
const NUMBER_BYTES = 8;

/** The record of an entry. */
export function encodeEntry({ value, version, stamp, expiresAtMs }: Entry): Buffer {
  let size = HEADER_BYTES + value.length;
  if (expiresAtMs !== undefined) size += NUMBER_BYTES;
  if (stamp !== undefined) size += 1 + stamp.length;
  const record = Buffer.allocUnsafe(size); // every byte is written below
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
    at += 1 + stamp.length;
  }
  record.set(value, at);
  return record;
}

/**
 * The entry in a record; its value is a view of the record's bytes.
 * @throws LEVEL_CORRUPT
 */
export function decodeEntry(key: Key, record: Uint8Array): Entry {
  const flags = record[0];
  if (flags === undefined || flags > (HAS_STAMP | HAS_EXPIRY)) throw corruptError('entry');
  let at = HEADER_BYTES;
  const version = readNumber(record, VERSION_AT);
  if (flags === 0) return { key, value: rest(record, at), version };
  let expiresAtMs: number | undefined;
  if ((flags & HAS_EXPIRY) !== 0) {
    expiresAtMs = readNumber(record, at);
    at += NUMBER_BYTES;
  }
  let stamp: string | undefined;
  if ((flags & HAS_STAMP) !== 0) {
    const stampAt = at + 1;
    at = stampAt + (record[at] ?? 0);
    const bytes = Buffer.from(record.buffer, record.byteOffset, record.length);
    stamp = bytes.toString('latin1', stampAt, at);
  }
  return {
    key,
    value: rest(record, at),
    version,
    ...(stamp === undefined ? {} : { stamp }),
    ...(expiresAtMs === undefined ? {} : { expiresAtMs }),
  };
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

/** A plain `Uint8Array`, whatever class of bytes the engine returns. */
function rest(record: Uint8Array, at: number): Uint8Array {
  if (at > record.length) throw corruptError('entry');
  return new Uint8Array(record.buffer, record.byteOffset + at, record.length - at);
}
