import type { Key } from '@spillway/storage';
import type { StoredRow } from './stored-row.ts';

/** What a row costs in memory beyond its key and value; estimated. */
const ROW_OVERHEAD_BYTES = 200;
/** Keys remembered as written by others, too. */
const CONTENDED_MAX = 1000;

/**
 * Rows that this process wrote or read last. They may be old: whatever is decided on them is
 * checked by the database before it counts. Keys that turned out to be old are not kept again for a
 * while, because a wrong guess costs a round trip.
 */
export class KnownRows {
  readonly #bytesMax: number;
  readonly #rows = new Map<Key, StoredRow>();
  readonly #contended = new Set<Key>();
  #bytes = 0;

  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax;
  }

  /** The row, which is then the last to be dropped. */
  get(key: Key): StoredRow | undefined {
    const row = this.#rows.get(key);
    if (row === undefined) return undefined;
    this.#rows.delete(key);
    this.#rows.set(key, row);
    return row;
  }

  note(row: StoredRow): void {
    this.forget(row.key);
    if (this.#contended.has(row.key)) return;
    this.#rows.set(row.key, row);
    this.#bytes += bytesOf(row);
    if (this.#bytes <= this.#bytesMax) return;
    for (const oldest of this.#rows.keys()) {
      this.forget(oldest);
      if (this.#bytes <= this.#bytesMax) return;
    }
  }

  forget(key: Key): void {
    const row = this.#rows.get(key);
    if (row === undefined) return;
    this.#bytes -= bytesOf(row);
    this.#rows.delete(key);
  }

  /** Somebody else writes this key as well. */
  noteContended(key: Key): void {
    this.forget(key);
    this.#contended.add(key);
    if (this.#contended.size <= CONTENDED_MAX) return;
    for (const oldest of this.#contended) {
      this.#contended.delete(oldest);
      return;
    }
  }

  clear(): void {
    this.#rows.clear();
    this.#bytes = 0;
  }
}

function bytesOf({ key, entry }: StoredRow): number {
  return ROW_OVERHEAD_BYTES + key.length + (entry?.value.length ?? 0);
}
