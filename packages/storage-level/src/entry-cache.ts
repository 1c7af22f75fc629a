import type { Key } from '@spillway/storage';
import type { KnownEntry } from './cached-entry.ts';

/** What an entry costs beyond the bytes of its key and value: objects and map slots, estimated. */
const ENTRY_OVERHEAD_BYTES = 256;

/**
 * The entries worth keeping, bounded by bytes. A hand goes round in the order of arrival and
 * removes what was not used since it came by last, so a hit costs a flag and moves nothing. (SIEVE:
 * Zhang et al., "SIEVE is Simpler than LRU", NSDI 2024.) Known absence is kept until the hand comes
 * by.
 */
export class EntryCache {
  readonly #maxBytes: number;
  readonly #entries = new Map<Key, KnownEntry>();
  #hand: Iterator<[Key, KnownEntry]>;
  #bytes = 0;

  /** `maxBytes`: estimated memory; 0 keeps nothing. */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
    this.#hand = this.#entries.entries();
  }

  /** Estimated memory in use, in bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The entry, `null` for known absence, or `undefined` when nothing is known. */
  get(key: Key): KnownEntry | undefined {
    const entry = this.#entries.get(key);
    if (entry !== undefined && entry !== null) entry.wasUsed = true;
    return entry;
  }

  set(key: Key, entry: KnownEntry): void {
    const before = this.#entries.get(key);
    if (before === entry) return; // the same object, or known absence again
    if (before !== undefined) this.#bytes -= bytesOf(key, before);
    const bytes = bytesOf(key, entry);
    if (bytes > this.#maxBytes) {
      this.#entries.delete(key);
      return;
    }
    this.#entries.set(key, entry);
    this.#bytes += bytes;
    while (this.#bytes > this.#maxBytes) this.#removeOne();
  }

  #removeOne(): void {
    for (;;) {
      const next = this.#hand.next();
      if (next.done === true) {
        this.#hand = this.#entries.entries();
        continue;
      }
      const [key, entry] = next.value;
      if (entry?.wasUsed === true) {
        entry.wasUsed = false;
        continue;
      }
      this.#entries.delete(key);
      this.#bytes -= bytesOf(key, entry);
      return;
    }
  }
}

function bytesOf(key: Key, entry: KnownEntry): number {
  return key.length + (entry === null ? 0 : entry.capacity) + ENTRY_OVERHEAD_BYTES;
}
