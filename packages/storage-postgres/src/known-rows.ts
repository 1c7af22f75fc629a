import type { Key, Version } from '@spillway/storage';
import type { StoredRow } from './stored-row.ts';

/** What a row costs in memory beyond its key and value; estimated. */
const ROW_OVERHEAD_BYTES = 200;
/** Keys remembered as written by others, too. */
const CONTENDED_MAX = 1000;
/** After as many reads in a row that found a key as it was last seen, nobody else writes it. */
const QUIET_READS = 8;

/** What was last seen of a key that others write, and in how many reads it had not moved since. */
interface Contended {
  version: Version;
  quietReads: number;
}

/**
 * Rows that this process wrote or read last. They may be old: whatever is decided on them is
 * checked by the database before it counts. Keys that turned out to be old are not kept again until
 * they have been quiet for a while, because a wrong guess costs a round trip.
 */
export class KnownRows {
  readonly #bytesMax: number;
  readonly #rows = new Map<Key, StoredRow>();
  readonly #contended = new Map<Key, Contended>();
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

  /** A row as it was read. */
  noteRead(row: StoredRow): void {
    const contended = this.#contended.get(row.key);
    if (contended !== undefined) {
      contended.quietReads = row.version === contended.version ? contended.quietReads + 1 : 0;
      if (contended.quietReads >= QUIET_READS) this.#contended.delete(row.key);
    }
    this.noteWritten(row);
  }

  /** A row as this process wrote it. */
  noteWritten(row: StoredRow): void {
    this.forget(row.key);
    const contended = this.#contended.get(row.key);
    if (contended !== undefined) {
      contended.version = row.version;
      return;
    }
    const bytes = bytesOf(row);
    if (bytes > this.#bytesMax) return;
    this.#rows.set(row.key, ownMemory(row));
    this.#bytes += bytes;
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
  noteContended({ key, version }: Pick<StoredRow, 'key' | 'version'>): void {
    this.forget(key);
    this.#contended.set(key, { version, quietReads: 0 });
    if (this.#contended.size <= CONTENDED_MAX) return;
    for (const oldest of this.#contended.keys()) {
      this.#contended.delete(oldest);
      return;
    }
  }

  clear(): void {
    this.#rows.clear();
    this.#bytes = 0;
  }
}

/**
 * Small buffers are slices of blocks that Node shares among many: one kept slice would keep its
 * whole block.
 */
function ownMemory(row: StoredRow): StoredRow {
  const { entry } = row;
  if (entry === undefined || entry.value.buffer.byteLength === entry.value.length) return row;
  const value = Buffer.allocUnsafeSlow(entry.value.length);
  value.set(entry.value);
  return { ...row, entry: { ...entry, value } };
}

function bytesOf({ key, entry }: StoredRow): number {
  return ROW_OVERHEAD_BYTES + key.length + (entry?.value.length ?? 0);
}
