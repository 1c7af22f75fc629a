import type { Entry } from './entry.ts';
import type { Key, KeyRange } from './key.ts';

/**
 * The place of one key: `entry` changes with each write and is `undefined` once the key is deleted,
 * for good. A key that is created anew gets a new slot.
 */
export interface Slot {
  readonly key: Key;
  entry: Entry | undefined;
}

/** Fan-out: an insert moves 128 references on average. Best of 128, 256, 512 (decision 0001). */
const CHUNK_SLOTS_MAX = 256;
/** Deleted slots may be as many as the living ones, and this many besides. */
const DEAD_SLOTS_SPARED = 1024;
/** From this share of new slots on, merging everything beats single inserts. */
const REBUILD_SHARE = 8;

/**
 * Slots in key order: a sorted list of sorted chunks (a B+tree of two levels). It is touched when a
 * key is created or deleted, never when its entry is replaced, and even then lazily: new slots wait
 * in a list that the next scan merges, deleted ones stay until they are half of all. So a store
 * that is never scanned pays a push for a create and a count for a delete.
 */
export class OrderedIndex {
  #chunks: Slot[][] = [];
  #pending: Slot[] = [];
  /** Slots in chunks and pending list together, and how many of them are dead. */
  #size = 0;
  #dead = 0;

  /** Number of slots that are held, dead ones included. */
  get size(): number {
    return this.#size;
  }

  /** Takes in the slot of a key that has no living one. */
  add(slot: Slot): void {
    this.#pending.push(slot);
    this.#size++;
  }

  /** Notes that the entry of one slot was deleted. */
  noteDeleted(): void {
    this.#dead++;
    if (this.#dead > (this.#size >>> 1) + DEAD_SLOTS_SPARED) this.#dropDead();
  }

  /** Entries up from `range.start`, at most `count` of those that `isLive` lets through. */
  up({ start = '', end }: KeyRange, count: number, isLive: (entry: Entry) => boolean): Entry[] {
    this.#merge();
    const found: Entry[] = [];
    const first = this.#chunkOf(start);
    for (let at = first; at < this.#chunks.length; at++) {
      const chunk = this.#chunks[at] as Slot[]; // at < length
      for (let i = at === first ? lowerBound(chunk, start) : 0; i < chunk.length; i++) {
        const { key, entry } = chunk[i] as Slot; // i < length
        if (end !== undefined && key >= end) return found;
        if (entry === undefined || !isLive(entry)) continue;
        if (found.push(entry) === count) return found;
      }
    }
    return found;
  }

  /** Entries down from below `range.end`, at most `count` of those that `isLive` lets through. */
  down({ start = '', end }: KeyRange, count: number, isLive: (entry: Entry) => boolean): Entry[] {
    this.#merge();
    const found: Entry[] = [];
    const last = this.#chunks.length - 1;
    const first = end === undefined ? last : Math.min(this.#chunkOf(end), last);
    for (let at = first; at >= 0; at--) {
      const chunk = this.#chunks[at] as Slot[]; // 0 <= at < length
      const from = at === first && end !== undefined ? lowerBound(chunk, end) : chunk.length;
      for (let i = from - 1; i >= 0; i--) {
        const { key, entry } = chunk[i] as Slot; // 0 <= i < length
        if (key < start) return found;
        if (entry === undefined || !isLive(entry)) continue;
        if (found.push(entry) === count) return found;
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
      const chunk = this.#chunks[middle] as Slot[]; // middle < length
      const last = chunk[chunk.length - 1] as Slot; // no chunk is empty
      if (last.key < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #merge(): void {
    if (this.#pending.length === 0) return;
    const pending = this.#pending.filter(isAlive);
    this.#dead -= this.#pending.length - pending.length;
    this.#size -= this.#pending.length - pending.length;
    this.#pending = [];
    const merged = this.#size - pending.length;
    if (pending.length * REBUILD_SHARE > merged) this.#rebuild(pending);
    else for (const slot of pending) this.#insert(slot);
  }

  #insert(slot: Slot): void {
    const at = Math.min(this.#chunkOf(slot.key), this.#chunks.length - 1);
    const chunk = this.#chunks[at] as Slot[]; // an index without chunks is rebuilt instead
    const index = lowerBound(chunk, slot.key);
    if (index === chunk.length) chunk.push(slot);
    else chunk.splice(index, 0, slot);
    if (chunk.length > CHUNK_SLOTS_MAX) {
      this.#chunks.splice(at + 1, 0, chunk.splice(CHUNK_SLOTS_MAX >> 1));
    }
  }

  /** Sorts all anew. The sort finds the runs that are in order already and merges them. */
  #rebuild(pending: Slot[]): void {
    const all = this.#chunks.flat().filter(isAlive).concat(pending.sort(byKey)).sort(byKey);
    this.#dead = 0;
    this.#size = all.length;
    this.#chunks = [];
    for (let i = 0; i < all.length; i += CHUNK_SLOTS_MAX >> 1) {
      this.#chunks.push(all.slice(i, i + (CHUNK_SLOTS_MAX >> 1)));
    }
  }

  #dropDead(): void {
    this.#pending = this.#pending.filter(isAlive);
    this.#chunks = this.#chunks.map((chunk) => chunk.filter(isAlive)).filter(isFilled);
    this.#size -= this.#dead;
    this.#dead = 0;
  }
}

function isAlive(slot: Slot): boolean {
  return slot.entry !== undefined;
}

function isFilled(chunk: readonly Slot[]): boolean {
  return chunk.length > 0;
}

/** The order of byte strings, for sorting. */
function byKey(a: Slot, b: Slot): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function lowerBound(slots: readonly Slot[], key: Key): number {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const slot = slots[middle] as Slot; // middle < length
    if (slot.key < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
