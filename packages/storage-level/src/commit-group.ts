import { addToBatch, writeOne, type LevelDatabase } from './level-database.ts';
import type { PendingRecord } from './pending-record.ts';
import { entryKey, type PhysicalKey } from './physical-key.ts';

/** Somebody who is told when a group is acknowledged, or that it was not. */
export interface GroupWaiter {
  acknowledge(): void;
  fail(error: Error): void;
}

/**
 * Commits that are written to the engine in one batch. Several writes of one key fold into the last
 * one, so a thousand decrements of a hot key cost one record.
 */
export class CommitGroup {
  /** Rises by one from group to group of a queue. */
  readonly number: number;
  readonly records: PendingRecord[] = [];
  readonly waiters: GroupWaiter[] = [];
  /** Accepted bytes, as far as they count against the queue's limit. */
  bytes = 0;
  /** Whether something in it must be on the disk before it counts. */
  mustSync = false;
  #others: Map<PhysicalKey, Uint8Array | undefined> | undefined;

  constructor(number: number) {
    this.number = number;
  }

  /** Records in the batch so far. */
  get size(): number {
    return this.records.length + (this.#others?.size ?? 0);
  }

  /** Adds a record that is not an entry; the last one of a place counts, `undefined` removes it. */
  setOther(place: PhysicalKey, record: Uint8Array | undefined): void {
    this.#others ??= new Map();
    this.#others.set(place, record);
  }

  /** Hands everything to the engine: all or nothing. */
  write(database: LevelDatabase, sync: boolean): Promise<void> {
    const [only] = this.records;
    if (only !== undefined && this.size === 1) {
      return writeOne(database, { key: entryKey(only.key), record: only.record() }, sync);
    }
    const batch = database.batch();
    for (const pending of this.records) {
      addToBatch(batch, entryKey(pending.key), pending.record());
    }
    if (this.#others !== undefined) {
      for (const [place, record] of this.#others) addToBatch(batch, place, record);
    }
    return batch.write({ sync });
  }
}
