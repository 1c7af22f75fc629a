import type { Clock } from '@spillway/runtime';
import type {
  CommitResult,
  Entry,
  Key,
  ResolvedCommit,
  ResolvedScan,
  StorageStats,
} from '@spillway/storage';
import type { KnownEntry } from './cached-entry.ts';
import { CommitDecider } from './commit-decider.ts';
import type { CommitGroup } from './commit-group.ts';
import { CommitQueue } from './commit-queue.ts';
import { CommittedView } from './committed-view.ts';
import { DiskSync } from './disk-sync.ts';
import { ExpirySweeper } from './expiry-sweeper.ts';
import { fileMethods, keyBytes, type LevelDatabase } from './level-database.ts';
import { engineError } from './level-errors.ts';
import type { ResolvedLevelOptions } from './level-options.ts';
import { readStats } from './level-stats.ts';
import { liveEntry } from './live-entry.ts';
import { STORE_KEYS } from './physical-key.ts';
import { scanEntries } from './scan-entries.ts';
import { closeHeader, type StoreHeader } from './store-header.ts';
import { VersionSource } from './version-source.ts';

/** A group that the engine failed to write, and why. */
export interface FailedGroup {
  readonly group: CommitGroup;
  readonly cause: unknown;
}

/** What a {@link LevelSession} works with. */
export interface LevelSessionParts {
  readonly database: LevelDatabase;
  readonly header: StoreHeader;
  readonly options: ResolvedLevelOptions;
  /** The engine failed to write: this session is over. Whoever waits for the group must be told. */
  readonly onFailed: (failed: FailedGroup) => void;
}

/**
 * One opening of a store, from the moment the engine is open to its close or its first failed
 * write. Everything that is remembered of the data (cache, overlay, versions) ends with it.
 */
export class LevelSession {
  readonly database: LevelDatabase;
  readonly header: StoreHeader;
  readonly #options: ResolvedLevelOptions;
  readonly #clock: Clock;
  readonly #view: CommittedView;
  readonly #queue: CommitQueue;
  readonly #decider: CommitDecider;
  readonly #sweeper: ExpirySweeper;
  readonly #sync: DiskSync;
  /** Settles when the statistics that were asked for are there. */
  #counted: Promise<unknown> = Promise.resolve();
  #ended = false;

  constructor({ database, header, options, onFailed }: LevelSessionParts) {
    const { id, clock, queueBytes } = options;
    this.database = database;
    this.header = header;
    this.#options = options;
    this.#clock = clock;
    this.#queue = new CommitQueue(database, {
      syncNext: () => this.#sync.isDue(),
      syncsEach: options.sync === true,
      onAcknowledged: (group, synced) => this.#acknowledged(group, synced),
      onFailed: (group, cause) => {
        this.#end(engineError(id, false, cause));
        onFailed({ group, cause });
      },
    });
    const queue = this.#queue;
    this.#sync = new DiskSync(options.sync, clock, () => {
      queue.putOther(STORE_KEYS.synced, Buffer.from('{}'), true);
    });
    this.#view = new CommittedView(database, {
      cacheBytes: options.cacheBytes,
      blockingReads: options.blockingReads && database.supports.getSync === true,
      isPending: (key) => queue.pending(key) !== undefined,
      readError: (cause) => engineError(id, false, cause),
    });
    const view = this.#view;
    const intervalMs = options.sweepIntervalMs;
    this.#sweeper = new ExpirySweeper({ database, clock, queue, view, intervalMs });
    const versions = new VersionSource(header, queue);
    const sweeper = this.#sweeper;
    this.#decider = new CommitDecider({ id, clock, queueBytes, view, queue, versions, sweeper });
    this.#sweeper.start();
  }

  get(key: Key): Promise<Entry | undefined> {
    const known = this.#view.peek(key);
    if (known !== undefined) return Promise.resolve(this.#answer(known));
    return new Promise((resolve, reject) => {
      this.#view.find(key, (entry) => resolve(this.#answer(entry)), reject);
    });
  }

  /**
   * What the cache knows: `null` when there is no live entry, `undefined` when it knows nothing.
   */
  peek(key: Key): Entry | null | undefined {
    const known = this.#view.peek(key);
    return known === undefined ? undefined : (liveEntry(known, this.#clock) ?? null);
  }

  getMany(keys: readonly Key[]): Promise<(Entry | undefined)[]> {
    if (keys.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      const entries = new Array<Entry | undefined>(keys.length);
      let left = keys.length;
      keys.forEach((key, index) => {
        this.#view.find(
          key,
          (entry) => {
            entries[index] = this.#answer(entry);
            if (--left === 0) resolve(entries);
          },
          reject,
        );
      });
    });
  }

  commit(commit: ResolvedCommit): Promise<CommitResult> {
    return this.#decider.commit(commit);
  }

  async *scan(scan: ResolvedScan): AsyncGenerator<readonly Entry[], void, void> {
    const { database } = this;
    const settled = this.#batchUnderWaySettled();
    try {
      yield* scanEntries({ database, clock: this.#clock, settled }, scan);
    } catch (error) {
      throw engineError(this.#options.id, false, error);
    }
  }

  stats(): Promise<StorageStats> {
    const counting = this.#count();
    this.#counted = Promise.allSettled([this.#counted, counting]);
    return counting;
  }

  async #count(): Promise<StorageStats> {
    try {
      return await readStats(this.database);
    } catch (error) {
      throw engineError(this.#options.id, false, error);
    }
  }

  /** Waits for what was accepted, then marks the store as left clean. The engine stays open. */
  async close(): Promise<void> {
    await this.#sweeper.stop();
    await this.#counted;
    await this.#view.idle(); // a commit may wait for entries before it is accepted
    await this.#queue.idle();
    this.#sync.stop();
    if (this.#ended || this.header.mark.clean) return;
    // A sync covers the engine's newest log only: older ones are safe when they became tables.
    const files = fileMethods(this.database);
    if (this.#sync.everUnsynced && files !== undefined) {
      const nothing = keyBytes(STORE_KEYS.synced);
      await files.compactRange(nothing, nothing, { keyEncoding: 'buffer' });
    }
    await closeHeader(this.database, this.header.mark);
  }

  #answer(known: KnownEntry): Entry | undefined {
    return liveEntry(known, this.#clock)?.plain();
  }

  #acknowledged(group: CommitGroup, synced: boolean): void {
    this.#sync.wrote(synced);
    for (const pending of group.records) this.#view.acknowledge(pending);
  }

  #batchUnderWaySettled(): () => Promise<void> {
    return () => {
      const underWay = this.#queue.underWay;
      if (underWay === undefined) return Promise.resolve();
      return new Promise((resolve, reject) => {
        this.#queue.whenAcknowledged(underWay, { acknowledge: resolve, fail: reject });
      });
    };
  }

  #end(error: Error): void {
    this.#ended = true;
    this.#sync.stop();
    void this.#sweeper.stop();
    this.#queue.failQueued(error);
    this.#view.fail(error);
  }
}
