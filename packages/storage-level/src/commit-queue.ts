import type { Key } from '@spillway/storage';
import { CommitGroup, type GroupWaiter } from './commit-group.ts';
import type { LevelDatabase } from './level-database.ts';
import { PendingRecord } from './pending-record.ts';
import type { PhysicalKey } from './physical-key.ts';

/** Most records in one batch: above it the batch only gets later, not cheaper (measured). */
const GROUP_RECORDS_MAX = 1024;
/**
 * From here on a batch that need not wait for the disk takes at most half of what is under way.
 * Callers that wait for one batch together would all come back together: this thread would rest
 * while the engine writes, and the engine while this thread works (1.3 times, measured).
 */
const GROUP_RECORDS_TO_SHARE = 16;
/** Most bytes in one batch, so that the engine's write buffer is not overrun at once. */
const GROUP_BYTES_MAX = 4 * 1024 * 1024;

/** Who is told about what the queue does. */
export interface CommitQueueOptions {
  /** Whether the next batch must be on the disk before it is acknowledged. */
  readonly syncNext: () => boolean;
  /** Every batch waits for the disk: then fewer, larger ones are faster. */
  readonly syncsEach: boolean;
  /** A group was written; called before anybody who waits for it. */
  readonly onAcknowledged: (group: CommitGroup, synced: boolean) => void;
  /** A group was not written, or it is not known; the queue takes nothing any more. */
  readonly onFailed: (group: CommitGroup, error: unknown) => void;
}

/**
 * Accepted writes on their way to the engine, with one batch under way and everything that arrives
 * meanwhile joining the next one. What is accepted but not acknowledged is the *overlay*: commits
 * are decided on it, readers never see it.
 */
export class CommitQueue {
  readonly #database: LevelDatabase;
  readonly #options: CommitQueueOptions;
  readonly #overlay = new Map<Key, PendingRecord>();
  /** Not yet under way, oldest first. The last one takes what is accepted next. */
  readonly #groups: CommitGroup[] = [];
  #underWay: CommitGroup | undefined;
  #nextNumber = 1;
  #bytes = 0;
  /** Records in all groups. */
  #records = 0;
  #scheduled = false;
  #failed = false;
  #idleWaiters: (() => void)[] = [];

  constructor(database: LevelDatabase, options: CommitQueueOptions) {
    this.#database = database;
    this.#options = options;
  }

  /** Bytes accepted and not acknowledged. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The accepted state of a key that is not acknowledged yet. */
  pending(key: Key): PendingRecord | undefined {
    return this.#overlay.get(key);
  }

  /** The group that is being gathered, if there is one. */
  gathering(): CommitGroup | undefined {
    const last = this.#groups[this.#groups.length - 1];
    if (last === undefined || last.bytes >= GROUP_BYTES_MAX) return undefined;
    return last.size < this.#groupRecordsMax ? last : undefined;
  }

  get #groupRecordsMax(): number {
    if (this.#options.syncsEach) return GROUP_RECORDS_MAX;
    const half = Math.max(GROUP_RECORDS_TO_SHARE, this.#records / 2);
    return Math.min(GROUP_RECORDS_MAX, half);
  }

  /** The group that the next accepted write belongs to. */
  openGroup(): CommitGroup {
    const gathering = this.gathering();
    if (gathering !== undefined) return gathering;
    const group = new CommitGroup(this.#nextNumber++);
    this.#groups.push(group);
    this.#schedule();
    return group;
  }

  /**
   * The record of a key in a group that {@link openGroup} has just returned, to be given its state
   * at once. A key that the group has already is given a new state.
   */
  recordIn(group: CommitGroup, key: Key): PendingRecord {
    const newest = this.#overlay.get(key);
    if (newest !== undefined && newest.group === group.number) return newest;
    const record = new PendingRecord(key, group.number);
    group.records.push(record);
    this.#records++;
    this.#overlay.set(key, record);
    return record;
  }

  /** Counts these bytes until the group is acknowledged. */
  charge(group: CommitGroup, bytes: number): void {
    group.bytes += bytes;
    this.#bytes += bytes;
  }

  /** Accepts a record that is not an entry. */
  putOther(place: PhysicalKey, record: Uint8Array | undefined, mustSync: boolean): CommitGroup {
    const group = this.openGroup();
    group.setOther(place, record);
    group.mustSync ||= mustSync;
    return group;
  }

  /** Tells the waiter when this group has been acknowledged; at once when it was before. */
  whenAcknowledged(groupNumber: number, waiter: GroupWaiter): void {
    const group =
      this.#underWay?.number === groupNumber
        ? this.#underWay
        : this.#groups.find(({ number }) => number === groupNumber);
    if (group === undefined) waiter.acknowledge();
    else group.waiters.push(waiter);
  }

  /** The number of the group under way, if there is one. */
  get underWay(): number | undefined {
    return this.#underWay?.number;
  }

  /** Resolves when nothing is accepted and unacknowledged, or the queue has failed. */
  idle(): Promise<void> {
    if (this.#failed || (this.#underWay === undefined && this.#groups.length === 0)) {
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      this.#idleWaiters.push(resolve);
    });
  }

  /** Gives up all that is not under way: nothing of it was sent. */
  failQueued(error: Error): void {
    this.#failed = true;
    this.#overlay.clear();
    for (const group of this.#groups.splice(0)) {
      for (const waiter of group.waiters) waiter.fail(error);
    }
    this.#tellIdle();
  }

  #schedule(): void {
    if (this.#scheduled || this.#underWay !== undefined) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    if (this.#underWay !== undefined || this.#failed) return;
    const group = this.#groups.shift();
    if (group === undefined) {
      this.#tellIdle();
      return;
    }
    this.#underWay = group;
    const sync = group.mustSync || this.#options.syncNext();
    this.#write(group, sync).then(
      () => this.#acknowledged(group, sync),
      (error: unknown) => this.#notAcknowledged(group, error),
    );
  }

  /** Whatever the engine throws at once is a failure like one that it reports later. */
  async #write(group: CommitGroup, sync: boolean): Promise<void> {
    await group.write(this.#database, sync);
  }

  #acknowledged(group: CommitGroup, sync: boolean): void {
    this.#underWay = undefined;
    this.#bytes -= group.bytes;
    this.#records -= group.records.length;
    for (const record of group.records) {
      if (this.#overlay.get(record.key) === record) this.#overlay.delete(record.key);
    }
    this.#options.onAcknowledged(group, sync);
    this.#flush(); // the engine works while those who waited are told
    for (const waiter of group.waiters) waiter.acknowledge();
  }

  #notAcknowledged(group: CommitGroup, error: unknown): void {
    this.#underWay = undefined;
    this.#options.onFailed(group, error);
  }

  #tellIdle(): void {
    const waiters = this.#idleWaiters;
    this.#idleWaiters = [];
    for (const resolve of waiters) resolve();
  }
}
