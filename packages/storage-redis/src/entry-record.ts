import type { Entry, Key, Write } from '@spillway/storage';

/**
 * An entry as it lies in Redis: version (8 bytes), flags (1), expiry in ms (8, if flag 1), stamp
 * (length and bytes, if flag 2), value. All numbers are big-endian and safe integers. The version
 * comes first since only the server knows it: the client sends the rest as one string.
 */
const VERSION_BYTES = 8;
const HAS_EXPIRY = 1;
const HAS_STAMP = 2;
/** A record without its value is at most this long: version, flags, expiry, stamp. */
export const RECORD_HEAD_BYTES_MAX: number = VERSION_BYTES + 1 + 8 + 1 + 16;

/** A put, as the rest of a record, written into `target` at `at`; gives the end. */
export function writeRecordTail(target: Buffer, at: number, put: Write & { kind: 'put' }): number {
  const { value, stamp, expiresAtMs } = put;
  const flags =
    (expiresAtMs === undefined ? 0 : HAS_EXPIRY) | (stamp === undefined ? 0 : HAS_STAMP);
  let end = target.writeUInt8(flags, at);
  if (expiresAtMs !== undefined) end = writeUint53(target, end, expiresAtMs);
  if (stamp !== undefined) {
    end = target.writeUInt8(stamp.length, end);
    end += target.write(stamp, end, 'latin1');
  }
  target.set(value, end);
  return end + value.length;
}

/** Bytes that {@link writeRecordTail} takes. */
export function recordTailBytes({ value, stamp, expiresAtMs }: Write & { kind: 'put' }): number {
  const head = 1 + (expiresAtMs === undefined ? 0 : 8);
  return head + (stamp === undefined ? 0 : 1 + stamp.length) + value.length;
}

/** The entry of a record; `undefined` when it is none of ours. Its value is a view of `record`. */
export function decodeRecord(key: Key, record: Buffer): Entry | undefined {
  if (record.length <= VERSION_BYTES) return undefined;
  const version = readUint53(record, 0);
  const flags = record[VERSION_BYTES] ?? 0;
  if (flags === 0) {
    return { key, value: valueOf(record, VERSION_BYTES + 1), version };
  }
  let at = VERSION_BYTES + 1;
  let expiresAtMs: number | undefined;
  if ((flags & HAS_EXPIRY) !== 0) {
    if (record.length < at + 8) return undefined;
    expiresAtMs = readUint53(record, at);
    at += 8;
  }
  let stamp: string | undefined;
  if ((flags & HAS_STAMP) !== 0) {
    const length = record[at] ?? 0;
    if (record.length < at + 1 + length) return undefined;
    stamp = record.toString('latin1', at + 1, at + 1 + length);
    at += 1 + length;
  }
  const entry = { key, value: valueOf(record, at), version };
  if (expiresAtMs === undefined) return stamp === undefined ? entry : { ...entry, stamp };
  return stamp === undefined ? { ...entry, expiresAtMs } : { ...entry, stamp, expiresAtMs };
}

function valueOf(record: Buffer, at: number): Uint8Array {
  return new Uint8Array(record.buffer, record.byteOffset + at, record.length - at);
}

function readUint53(bytes: Buffer, at: number): number {
  return bytes.readUInt32BE(at) * 0x1_0000_0000 + bytes.readUInt32BE(at + 4);
}

function writeUint53(bytes: Buffer, at: number, value: number): number {
  bytes.writeUInt32BE(Math.floor(value / 0x1_0000_0000), at);
  return bytes.writeUInt32BE(value >>> 0, at + 4);
}
