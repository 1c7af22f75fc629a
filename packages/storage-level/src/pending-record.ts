import { encodeInteger, type Entry, type Key, type Version } from '@spillway/storage';
import { CachedEntry, type KnownEntry } from './cached-entry.ts';
import { decodeEntry, encodeEntry, type EntryHead } from './entry-record.ts';

/**
 * The newest accepted state of a key that is not acknowledged yet. A value that is the caller's is
 * turned into the engine's bytes at once, which is also the copy that must be made. A sum stays a
 * number until it is written, since the next sum may replace it before.
 */
export class PendingRecord {
  readonly key: Key;
  /** The number of the group that it is written with. */
  readonly group: number;
  /** The state but for its version, a value that is in `#record` only, and a newer `#sum`. */
  #head: EntryHead | undefined;
  #version: Version = 0;
  #record: Buffer | undefined;
  #entry: Entry | undefined;
  #sum: number | undefined;
  #sumIsNewer = false;

  constructor(key: Key, group: number) {
    this.key = key;
    this.group = group;
  }

  /** The key's entry goes. */
  remove(): void {
    this.#head = undefined;
    this.#record = undefined;
    this.#entry = undefined;
    this.#sum = undefined;
    this.#sumIsNewer = false;
  }

  /** The entry, whose value belongs to nobody else. */
  setOwn(entry: Entry): void {
    this.remove();
    this.#head = entry;
    this.#version = entry.version;
    this.#entry = entry;
  }

  /** An entry like this, whose value the caller may change later. */
  setCallers(head: EntryHead, version: Version): void {
    this.remove();
    this.#head = head;
    this.#version = version;
    this.#record = encodeEntry(head, version);
  }

  /** The entry, whose value is this integer. */
  setInteger(entry: Entry, integer: number): void {
    this.setOwn(entry);
    this.#sum = integer;
  }

  /** The integer that another can be added to at once; `undefined` where that takes more. */
  get sum(): number | undefined {
    return this.#head?.expiresAtMs === undefined ? this.#sum : undefined;
  }

  /** Replaces the integer where {@link sum} has given one. */
  replaceSum(sum: number, version: Version): void {
    this.#sum = sum;
    this.#version = version;
    this.#sumIsNewer = true;
  }

  /** The entry, `undefined` when it goes. Its value may share memory with the record. */
  entry(): Entry | undefined {
    if (this.#sumIsNewer) this.#writeSum();
    if (this.#entry === undefined && this.#record !== undefined) {
      this.#entry = decodeEntry(this.key, this.#record);
    }
    return this.#entry;
  }

  /** The engine's bytes, `undefined` when the entry goes. */
  record(): Buffer | undefined {
    if (this.#sumIsNewer) this.#writeSum();
    if (this.#record === undefined && this.#head !== undefined) {
      this.#record = encodeEntry(this.#head, this.#version);
    }
    return this.#record;
  }

  /** The state to remember when it is acknowledged, in the memory of the one that it replaces. */
  known(before: KnownEntry | undefined): KnownEntry {
    const record = this.record();
    const head = this.#head;
    if (record === undefined || head === undefined) return null;
    const state = { head, version: this.#version };
    if (before?.overwrite(state, record) === true) return before;
    return CachedEntry.written(this.key, state, record);
  }

  #writeSum(): void {
    this.#sumIsNewer = false;
    if (this.#head === undefined || this.#sum === undefined) return;
    const value = encodeInteger(this.#sum);
    this.#entry = { ...this.#head, key: this.key, value, version: this.#version };
    this.#head = this.#entry;
    this.#record = undefined;
  }
}
