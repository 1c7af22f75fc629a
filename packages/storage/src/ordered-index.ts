import type { Key, KeyRange } from './key.ts';

const CHUNK_MAX = 512; // fan-out: splice of 256 keys on average, measured best of 128–1,024

/**
 * The same entries as a `Map`, in key order: a sorted list of sorted chunks (a B+tree of two
 * levels). New keys wait in a list that is merged at the next scan, so that a store that is never
 * scanned pays almost nothing for order. Replacing the entry of a known key does not come here: the
 * index holds keys only. Design and figures: docs/decisions/0001-storage.md.
 */
export class OrderedIndex {
  #chunks: Key[][] = [];
  #pending: Key[] = [];

  /** Adds a key that is not in the index. */
  add(key: Key): void {
    this.#pending.push(key);
  }

  /** Keys in order from `range.start` (or, reversed, down from `range.end`), at most `count`. */
  keys(range: KeyRange, reverse: boolean, count: number): Key[] {
    this.#merge();
    return reverse ? this.#keysDown(range, count) : this.#keysUp(range, count);
  }

  /** Removes a key, which may be absent. */
  remove(key: Key): void {
    this.#merge();
    const at = this.#chunkOf(key);
    const chunk = this.#chunks[at];
    if (chunk === undefined) return;
    const index = lowerBound(chunk, key);
    if (chunk[index] !== key) return;
    chunk.splice(index, 1);
    if (chunk.length === 0) this.#chunks.splice(at, 1);
  }

  #keysUp({ start = '', end }: KeyRange, count: number): Key[] {
    const found: Key[] = [];
    const first = this.#chunkOf(start);
    for (let at = first; at < this.#chunks.length; at++) {
      const chunk = this.#chunks[at] as Key[]; // at < length
      for (let i = at === first ? lowerBound(chunk, start) : 0; i < chunk.length; i++) {
        const key = chunk[i] as Key; // i < length
        if (found.length === count || (end !== undefined && key >= end)) return found;
        found.push(key);
      }
    }
    return found;
  }

  #keysDown({ start = '', end }: KeyRange, count: number): Key[] {
    const found: Key[] = [];
    const last = end === undefined ? this.#chunks.length - 1 : this.#chunkOf(end);
    for (let at = Math.min(last, this.#chunks.length - 1); at >= 0; at--) {
      const chunk = this.#chunks[at] as Key[]; // 0 <= at < length
      const from = at === last && end !== undefined ? lowerBound(chunk, end) : chunk.length;
      for (let i = from - 1; i >= 0; i--) {
        const key = chunk[i] as Key; // 0 <= i < length
        if (found.length === count || key < start) return found;
        found.push(key);
      }
    }
    return found;
  }

  /** The first chunk whose last key is not below `key`: the one that holds it if any does. */
  #chunkOf(key: Key): number {
    let low = 0;
    let high = this.#chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const last = this.#chunks[middle]?.at(-1);
      if (last !== undefined && last < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #merge(): void {
    if (this.#pending.length === 0) return;
    const pending = this.#pending.sort(byteOrder);
    this.#pending = [];
    if (pending.length * 8 > this.#chunks.length * CHUNK_MAX) this.#rebuild(pending);
    else for (const key of pending) this.#insert(key);
  }

  #insert(key: Key): void {
    const at = Math.min(this.#chunkOf(key), Math.max(0, this.#chunks.length - 1));
    const chunk = this.#chunks[at];
    if (chunk === undefined) {
      this.#chunks.push([key]);
      return;
    }
    const index = lowerBound(chunk, key);
    if (index === chunk.length) chunk.push(key);
    else chunk.splice(index, 0, key);
    if (chunk.length > CHUNK_MAX) this.#chunks.splice(at + 1, 0, chunk.splice(CHUNK_MAX >> 1));
  }

  #rebuild(pending: Key[]): void {
    const all = [...this.#chunks.flat(), ...pending].sort(byteOrder);
    this.#chunks = [];
    for (let i = 0; i < all.length; i += CHUNK_MAX >> 1) {
      this.#chunks.push(all.slice(i, i + (CHUNK_MAX >> 1)));
    }
  }
}

/** The order of byte strings, for sorting. */
function byteOrder(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function lowerBound(keys: readonly Key[], key: Key): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as Key) < key)
      low = middle + 1; // middle < length
    else high = middle;
  }
  return low;
}
