import { encodeInteger, type Entry, type Key, type Version } from '@spillway/storage';
import { CachedEntry, type KnownEntry } from './cached-entry.ts';
import { decodeEntry, encodeEntry, valueOffset } from './entry-record.ts';

/**
 * The newest accepted state of a key that is not acknowledged yet. A value that is the caller's is
 * turned into the engine's bytes at once, which is also the copy that must be made. A sum stays a
 * number until it is written, since the next sum may replace it before.
 */
export class PendingRecord {
  readonly key: Key;
  /** The number of the group that it is written with. */
  readonly group: number;
  /** The state, but for a value that lies in `#record` and a sum that is newer. */
  #head: Entry | undefined;
  #record: Buffer | undefined;
  #hasValue = true;
  #sum: number | undefined;
  #sumVersion: Version | undefined;

  constructor(key: Key, group: number) {
    this.key = key;
    this.group = group;
  }

  /** The key's entry goes. */
  remove(): void {
    this.#set(undefined);
  }

  /** The entry, whose value belongs to nobody else. */
  setOwn(entry: Entry): void {
    this.#set(entry);
  }

  /** The entry, whose value the caller may change later. */
  setCallers(entry: Entry): void {
    this.#set(entry);
    this.#hasValue = false;
    this.#record = encodeEntry(entry);
  }

  /** The entry, whose value is this integer. */
  setInteger(entry: Entry, integer: number): void {
    this.#set(entry);
    this.#sum = integer;
  }

  /**
   * The integer that another can be added to at once; `undefined` where more is to be looked at.
   */
  get sum(): number | undefined {
    return this.#head?.expiresAtMs === undefined ? this.#sum : undefined;
  }

  /** Replaces the integer where {@link sum} has given one. */
  replaceSum(sum: number, version: Version): void {
    this.#sum = sum;
    this.#sumVersion = version;
    this.#record = undefined;
  }

  /** The entry, `undefined` when it goes. Its value shares memory with the record. */
  entry(): Entry | undefined {
    if (this.#sumVersion !== undefined) this.#writeSum(this.#sumVersion);
    if (!this.#hasValue && this.#record !== undefined) {
      this.#head = decodeEntry(this.key, this.#record);
      this.#hasValue = true;
    }
    return this.#head;
  }

  /** The engine's bytes, `undefined` when the entry goes. */
  record(): Buffer | undefined {
    if (this.#sumVersion !== undefined) this.#writeSum(this.#sumVersion);
    if (this.#record === undefined && this.#head !== undefined) {
      this.#record = encodeEntry(this.#head);
    }
    return this.#record;
  }

  /** The state to remember when it is acknowledged, in the memory of the one that it replaces. */
  known(before: KnownEntry | undefined): KnownEntry {
    const record = this.record();
    if (record === undefined || this.#head === undefined) return null;
    return CachedEntry.written(this.#head, { record, at: valueOffset(this.#head) }, before);
  }

  #set(head: Entry | undefined): void {
    this.#head = head;
    this.#record = undefined;
    this.#hasValue = true;
    this.#sum = undefined;
    this.#sumVersion = undefined;
  }

  #writeSum(version: Version): void {
    if (this.#head === undefined || this.#sum === undefined) return;
    this.#head = { ...this.#head, value: encodeInteger(this.#sum), version };
    this.#sumVersion = undefined;
  }
}
