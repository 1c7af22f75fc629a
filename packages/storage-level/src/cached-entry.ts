import type { Entry, Key, Stamp, Version } from '@spillway/storage';
import { valueOffset, type EntryHead } from './entry-record.ts';

/** Values up to this size lie in a buffer of their key, into which the next value is copied. */
const REUSED_BYTES_MAX = 1024;
/** Capacities are multiples of this, so that a counter may gain digits. */
const CAPACITY_STEP = 16;

/** The state that was written, apart from its bytes. */
export interface WrittenState {
  readonly head: EntryHead;
  readonly version: Version;
}

/**
 * A committed entry in memory. Most decisions look at version, stamp and expiry only, so when the
 * key is written again, the new state is put into the object and the buffer that are there: an
 * object and a typed array for each write were a third of the time of a loaded process (measured).
 * So a `CachedEntry` and its value are lent, and must not be kept beyond the turn; the copy that
 * {@link CachedEntry.plain} makes, once, may.
 */
export class CachedEntry implements Entry {
  readonly key: Key;
  stamp?: Stamp;
  expiresAtMs?: number;
  /** For the cache: somebody looked at it since the cache's hand came by. */
  wasUsed = false;
  #version: Version;
  #length: number;
  /** Room for values, unless the value is only in `#plain`. A Buffer, as its readers need one. */
  #bytes: Buffer | undefined;
  /** The value in it, when somebody has asked for it. */
  #value: Uint8Array | undefined;
  #plain: Entry | undefined;

  private constructor(key: Key, { head, version }: WrittenState, length: number) {
    this.key = key;
    this.#version = version;
    if (head.stamp !== undefined) this.stamp = head.stamp;
    if (head.expiresAtMs !== undefined) this.expiresAtMs = head.expiresAtMs;
    this.#length = length;
  }

  /** An entry that was read from the engine; its value has memory of its own. */
  static read(entry: Entry): CachedEntry {
    const state = { head: entry, version: entry.version };
    const cached = new CachedEntry(entry.key, state, entry.value.length);
    cached.#plain = entry;
    return cached;
  }

  /** The entry of a record that was written. */
  static written(key: Key, state: WrittenState, record: Buffer): CachedEntry {
    const at = valueOffset(state.head);
    const length = record.length - at;
    const cached = new CachedEntry(key, state, length);
    if (length > REUSED_BYTES_MAX) {
      cached.#plain = cached.#toPlain(new Uint8Array(record.subarray(at)));
    } else {
      cached.#bytes = Buffer.alloc(Math.ceil(length / CAPACITY_STEP) * CAPACITY_STEP);
      record.copy(cached.#bytes, 0, at);
    }
    return cached;
  }

  get version(): Version {
    return this.#version;
  }

  get value(): Uint8Array {
    if (this.#bytes === undefined) return this.plain().value;
    this.#value ??= this.#bytes.subarray(0, this.#length);
    return this.#value;
  }

  /** Bytes that it holds for values; constant. */
  get capacity(): number {
    return this.#bytes === undefined ? this.#length : this.#bytes.length;
  }

  /** The entry as an object that stays as it is. */
  plain(): Entry {
    this.#plain ??= this.#toPlain(new Uint8Array(this.value));
    return this.#plain;
  }

  /** Takes on the state of a record that was written, if it has room for it. */
  overwrite({ head, version }: WrittenState, record: Buffer): boolean {
    const at = valueOffset(head);
    const length = record.length - at;
    if (this.#bytes === undefined || this.#bytes.length < length) return false;
    // An optional property that comes or goes would make a slow object of this one.
    if ((this.stamp === undefined) !== (head.stamp === undefined)) return false;
    if ((this.expiresAtMs === undefined) !== (head.expiresAtMs === undefined)) return false;
    if (head.stamp !== undefined) this.stamp = head.stamp;
    if (head.expiresAtMs !== undefined) this.expiresAtMs = head.expiresAtMs;
    this.#version = version;
    if (length !== this.#length) this.#value = undefined;
    this.#length = length;
    this.#plain = undefined;
    record.copy(this.#bytes, 0, at);
    return true;
  }

  #toPlain(value: Uint8Array): Entry {
    const { key, version, stamp, expiresAtMs } = this;
    if (stamp === undefined && expiresAtMs === undefined) return { key, value, version };
    return {
      key,
      value,
      version,
      ...(stamp === undefined ? {} : { stamp }),
      ...(expiresAtMs === undefined ? {} : { expiresAtMs }),
    };
  }
}

/** What is known of a key: its entry, expired or not, or `null` for none. */
export type KnownEntry = CachedEntry | null;
