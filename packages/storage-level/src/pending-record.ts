import type { Entry, Key } from '@spillway/storage';
import { CachedEntry, type KnownEntry } from './cached-entry.ts';
import { decodeEntry, encodeEntry, valueOffset } from './entry-record.ts';

/**
 * The newest accepted state of a key that is not acknowledged yet. A value that is the caller's is
 * turned into the engine's bytes at once, which is also the copy that must be made; a value that was
 * made here (a sum) is left as it is, since the next sum may replace it before it is written.
 */
export class PendingRecord {
  readonly key: Key;
  /** The number of the group that it is written with. */
  readonly group: number;
  /** The state; its value is good only where `#isOwn` says so. */
  #head: Entry | undefined;
  #isOwn = false;
  #record: Buffer | undefined;

  constructor(key: Key, group: number) {
    this.key = key;
    this.group = group;
  }

  /** The key's entry goes. */
  remove(): void {
    this.#head = undefined;
    this.#record = undefined;
  }

  /** The entry, whose value belongs to nobody else. */
  setOwn(entry: Entry): void {
    this.#head = entry;
    this.#isOwn = true;
    this.#record = undefined;
  }

  /** The entry, whose value the caller may change later. */
  setCallers(entry: Entry): void {
    this.#head = entry;
    this.#isOwn = false;
    this.#record = encodeEntry(entry);
  }

  /** The entry, `undefined` when it goes. Its value shares memory with the record. */
  entry(): Entry | undefined {
    if (!this.#isOwn && this.#record !== undefined) {
      this.#head = decodeEntry(this.key, this.#record);
      this.#isOwn = true;
    }
    return this.#head;
  }

  /** The engine's bytes, `undefined` when the entry goes. */
  record(): Buffer | undefined {
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
}
