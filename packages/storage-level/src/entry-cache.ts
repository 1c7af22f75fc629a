import type { Key } from '@spillway/storage';
import type { KnownEntry } from './cached-entry.ts';

/** What an entry costs beyond the bytes of its key and value: objects and map slots, estimated. */
const ENTRY_OVERHEAD_BYTES = 256;

/**
 * The entries used last, bounded by bytes. Two generations stand in for a list in order of use:
 * what is used moves to the young one; when that holds half of the bytes it becomes the old one,
 * and the old one is forgotten. (The idea of Dominic Tarr's `hashlru`; here the bound is bytes, not
 * count.)
 */
export class EntryCache {
  readonly #halfBytes: number;
  #young = new Map<Key, KnownEntry>();
  #old = new Map<Key, KnownEntry>();
  #youngBytes = 0;

  /** `maxBytes`: estimated memory; 0 keeps nothing. */
  constructor(maxBytes: number) {
    this.#halfBytes = maxBytes / 2;
  }

  /** The entry, `null` for known absence, or `undefined` when nothing is known. */
  get(key: Key): KnownEntry | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.#add(key, old);
    return old;
  }

  set(key: Key, entry: KnownEntry): void {
    const before = this.#young.get(key);
    if (before !== undefined) {
      if (valueBytes(entry) <= valueBytes(before)) {
        this.#youngBytes -= valueBytes(before) - valueBytes(entry);
        this.#young.set(key, entry);
        return;
      }
      this.#youngBytes -= entryBytes(key, before);
      this.#young.delete(key);
    }
    this.#add(key, entry);
  }

  #add(key: Key, entry: KnownEntry): void {
    const bytes = entryBytes(key, entry);
    if (bytes > this.#halfBytes) {
      this.#old.delete(key); // an older state must not be found
      return;
    }
    if (this.#youngBytes + bytes > this.#halfBytes) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#youngBytes = 0;
    }
    this.#young.set(key, entry);
    this.#youngBytes += bytes;
  }
}

function valueBytes(entry: KnownEntry): number {
  return entry === null ? 0 : entry.length;
}

function entryBytes(key: Key, entry: KnownEntry): number {
  return key.length + valueBytes(entry) + ENTRY_OVERHEAD_BYTES;
}
