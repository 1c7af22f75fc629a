import type { Entry, Key, Stamp, Version } from '@spillway/storage';

/** Values up to this size lie in a buffer of their key, into which the next value is copied. */
const REUSED_BYTES_MAX = 1024;
/** Capacities are multiples of this, so that a counter may gain digits. */
const CAPACITY_STEP = 16;

/** A value as it lies in a record that was written to the engine. */
export interface WrittenValue {
  readonly record: Buffer;
  /** Where the value begins; it goes to the end. */
  readonly at: number;
}

/**
 * A committed entry in memory. Most decisions look at version, stamp and expiry only, so a value
 * that was written lies in a buffer that belongs to the key: a typed array for each write was a
 * third of the time of a loaded process (measured). Whoever asks for the value gets a copy, made
 * once. Since the buffer is written over when the next write of the key is acknowledged, a
 * `CachedEntry` must not be kept beyond the turn; {@link CachedEntry.plain} may.
 */
export class CachedEntry implements Entry {
  readonly key: Key;
  readonly version: Version;
  readonly stamp?: Stamp;
  readonly expiresAtMs?: number;
  readonly #length: number;
  #bytes: Uint8Array | undefined;
  #plain: Entry | undefined;

  private constructor(head: Entry, length: number) {
    this.key = head.key;
    this.version = head.version;
    if (head.stamp !== undefined) this.stamp = head.stamp;
    if (head.expiresAtMs !== undefined) this.expiresAtMs = head.expiresAtMs;
    this.#length = length;
  }

  /** An entry that was read from the engine; its value has memory of its own. */
  static read(entry: Entry): CachedEntry {
    const cached = new CachedEntry(entry, entry.value.length);
    cached.#plain = entry;
    return cached;
  }

  /**
   * An entry that was written: all but the value is taken from `head`. It may take the buffer of
   * the entry that it replaces.
   */
  static written(
    head: Entry,
    { record, at }: WrittenValue,
    before: CachedEntry | null | undefined,
  ): CachedEntry {
    const length = record.length - at;
    const cached = new CachedEntry(head, length);
    if (length > REUSED_BYTES_MAX) {
      cached.#plain = cached.#toPlain(new Uint8Array(record.subarray(at)));
      return cached;
    }
    let bytes = before === null || before === undefined ? undefined : before.#bytes;
    if (bytes === undefined || bytes.length < length) {
      bytes = new Uint8Array(Math.ceil(length / CAPACITY_STEP) * CAPACITY_STEP);
    }
    record.copy(bytes, 0, at);
    cached.#bytes = bytes;
    return cached;
  }

  get value(): Uint8Array {
    return this.plain().value;
  }

  /** Bytes of the value. */
  get length(): number {
    return this.#length;
  }

  /** The entry as an object that stays as it is. */
  plain(): Entry {
    this.#plain ??= this.#toPlain((this.#bytes ?? new Uint8Array(0)).slice(0, this.#length));
    return this.#plain;
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
