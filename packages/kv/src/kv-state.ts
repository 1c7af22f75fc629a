import { SpillwayError } from '@spillway/runtime';
import type { RegisterCodec } from '@spillway/register';
import { JsonText } from './json-text.ts';
import type { JsonValue, KvVersion } from './kv.ts';

/** A past operation of a key: what a repeat of it is answered. */
export interface OperationRecord {
  readonly id: string;
  /** Digest of kind and arguments; a repeat with another one is refused. */
  readonly fingerprint: string;
  /** `undefined` when the operation answered nothing. */
  readonly answer: JsonValue | undefined;
}

/** The state of a key's register. */
export interface KvState {
  /** `undefined`: deleted. */
  readonly value: JsonText | undefined;
  readonly expiresAtMs: number | undefined;
  readonly version: KvVersion;
  /** Newest last. */
  readonly operations: readonly OperationRecord[];
}

const FORMAT = 1;
const HAS_VALUE = 1;
const HAS_EXPIRY = 2;
const HAS_OPERATIONS = 4;
/** Of a key that was never written with an operation id. */
export const NO_OPERATIONS: readonly OperationRecord[] = Object.freeze([]);

/**
 * Bytes: format, flags, length of the version, version; then, as the flags say, the expiry as a
 * float64; the length of the operations as a uint32 and their JSON; the value to the end.
 */
export const kvStateCodec: RegisterCodec<KvState> = { encode: encodeState, decode: decodeState };

function encodeState(state: KvState, headroom: number): Uint8Array {
  const { value, expiresAtMs, version, operations } = state;
  const log = operations.length === 0 ? undefined : Buffer.from(JSON.stringify(operations));
  const size =
    headroom +
    3 +
    version.length +
    (expiresAtMs === undefined ? 0 : 8) +
    (log === undefined ? 0 : 4 + log.length) +
    (value === undefined ? 0 : value.byteLength);
  const bytes = Buffer.allocUnsafe(size);
  bytes[headroom] = FORMAT;
  bytes[headroom + 1] =
    (value === undefined ? 0 : HAS_VALUE) |
    (expiresAtMs === undefined ? 0 : HAS_EXPIRY) |
    (log === undefined ? 0 : HAS_OPERATIONS);
  bytes[headroom + 2] = version.length;
  let at = headroom + 3;
  at += bytes.write(version, at, 'latin1');
  if (expiresAtMs !== undefined) at = bytes.writeDoubleBE(expiresAtMs, at);
  if (log !== undefined) {
    at = bytes.writeUInt32BE(log.length, at);
    bytes.set(log, at);
    at += log.length;
  }
  if (value !== undefined) value.copyTo(bytes, at);
  return bytes;
}

function decodeState(data: Uint8Array, offset: number): KvState {
  const bytes =
    data instanceof Buffer ? data : Buffer.from(data.buffer, data.byteOffset, data.length);
  const flags = bytes[offset + 1];
  const versionLength = bytes[offset + 2];
  if ((bytes[offset] ?? 0) > FORMAT) {
    throw new SpillwayError(
      'KV_FORMAT_UNKNOWN',
      'A stored value was written by a newer release; open the data with that release.',
    );
  }
  if (bytes[offset] !== FORMAT || flags === undefined || versionLength === undefined) {
    throw new SpillwayError(
      'KV_CORRUPT',
      'A stored value is damaged or of an unknown format; restore the node from a replica.',
    );
  }
  let at = offset + 3 + versionLength;
  const version = bytes.toString('latin1', offset + 3, at);
  let expiresAtMs: number | undefined;
  if ((flags & HAS_EXPIRY) !== 0) {
    expiresAtMs = bytes.readDoubleBE(at);
    at += 8;
  }
  let operations = NO_OPERATIONS;
  if ((flags & HAS_OPERATIONS) !== 0) {
    const end = at + 4 + bytes.readUInt32BE(at);
    // Written by encodeState: an array of operation records.
    operations = JSON.parse(bytes.toString('utf8', at + 4, end)) as OperationRecord[];
    at = end;
  }
  const value = (flags & HAS_VALUE) === 0 ? undefined : JsonText.ofBytes(bytes, at);
  return { value, expiresAtMs, version, operations };
}

/** A state whose value callers see. */
export type LiveState = KvState & { readonly value: JsonText };

/** The state if it has a value that callers see: not a deleted or expired one. */
export function liveState(state: KvState | undefined, nowMs: number): LiveState | undefined {
  if (state === undefined || !hasValue(state)) return undefined;
  return state.expiresAtMs !== undefined && state.expiresAtMs <= nowMs ? undefined : state;
}

function hasValue(state: KvState): state is LiveState {
  return state.value !== undefined;
}
