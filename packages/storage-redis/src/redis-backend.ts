import type {
  CommitResult,
  Entry,
  Key,
  ResolvedCommit,
  ResolvedScan,
  StorageBackend,
  StorageCapabilities,
  StorageStats,
} from '@spillway/storage';
import { CommitBatcher } from './commit-batcher.ts';
import { Dispatcher } from './dispatcher.ts';
import { incarnationKey, keySpaceOf, type KeySpace } from './key-space.ts';
import { LifeWatch } from './life-watch.ts';
import { PendingWork } from './pending-work.ts';
import { ReadBatcher } from './read-batcher.ts';
import type { RedisExecutor } from './redis-executor.ts';
import type { ResolvedRedisOptions } from './redis-options.ts';
import { statsOfCluster, statsOfSpace } from './redis-stats.ts';
import { scanEntries } from './scan-entries.ts';

/** Partitions whose names are kept ready. */
const SPACES_MAX = 10_000;

/** The engine: what is asked goes to batchers, which hand it to the dispatcher. */
export class RedisBackend implements StorageBackend {
  readonly id: string;
  readonly #options: ResolvedRedisOptions;
  readonly #executor: RedisExecutor;
  readonly #lives: LifeWatch;
  readonly #dispatcher: Dispatcher;
  readonly #pending: PendingWork;
  readonly #commits: CommitBatcher;
  readonly #reads: ReadBatcher;
  readonly #whole: KeySpace;
  readonly #spaces = new Map<string, KeySpace>();
  #capabilities: StorageCapabilities;

  constructor(options: ResolvedRedisOptions, executor: RedisExecutor) {
    const { id, prefix, clock, commandTimeoutMs, queueBytes } = options;
    this.id = id;
    this.#options = options;
    this.#executor = executor;
    this.#lives = new LifeWatch({ id, prefix, executor, clock, commandTimeoutMs });
    const lives = this.#lives;
    this.#dispatcher = new Dispatcher({ id, executor, lives, clock, commandTimeoutMs });
    this.#pending = new PendingWork(id, queueBytes);
    const parts = { id, dispatcher: this.#dispatcher, pending: this.#pending };
    this.#commits = new CommitBatcher(parts);
    this.#reads = new ReadBatcher(parts);
    this.#whole = keySpaceOf(prefix, undefined);
    this.#capabilities = this.#state();
  }

  get capabilities(): StorageCapabilities {
    if (this.#capabilities.durability !== this.#lives.durability) {
      this.#capabilities = this.#state();
    }
    return this.#capabilities;
  }

  get incarnation(): number {
    return this.#lives.incarnation;
  }

  /** Connects, and learns what the servers promise. @throws SpillwayError */
  async open(): Promise<void> {
    await this.#dispatcher.open(incarnationKey(this.#options.prefix));
  }

  get(key: Key, partition: string | undefined): Promise<Entry | undefined> {
    return this.#reads.get(this.#spaceOf(partition), key);
  }

  getMany(keys: readonly Key[], partition: string | undefined): Promise<(Entry | undefined)[]> {
    const space = this.#spaceOf(partition);
    return Promise.all(keys.map((key) => this.#reads.get(space, key)));
  }

  scan(scan: ResolvedScan): AsyncIterable<readonly Entry[]> {
    const space = this.#spaceOf(scan.partition);
    return scanEntries({ id: this.id, dispatcher: this.#dispatcher, space }, scan);
  }

  commit(commit: ResolvedCommit): Promise<CommitResult> {
    return this.#commits.commit(this.#spaceOf(commit.partition), commit);
  }

  async stats(): Promise<StorageStats> {
    const { id } = this;
    const parts = { id, prefix: this.#options.prefix, dispatcher: this.#dispatcher };
    const isCluster = this.#executor.topology === 'cluster';
    this.#pending.begin();
    try {
      if (!isCluster) return await statsOfSpace(parts, this.#whole);
      await this.open(); // connects, and refuses what it refuses to others
      return await statsOfCluster(parts);
    } finally {
      this.#pending.end();
    }
  }

  async close(): Promise<void> {
    await this.#pending.idle();
    await this.#executor.close();
  }

  #spaceOf(partition: string | undefined): KeySpace {
    if (partition === undefined || this.#executor.topology !== 'cluster') return this.#whole;
    let space = this.#spaces.get(partition);
    if (space === undefined) {
      space = keySpaceOf(this.#options.prefix, partition);
      if (this.#spaces.size >= SPACES_MAX) this.#spaces.clear();
      this.#spaces.set(partition, space);
    }
    return space;
  }

  #state(): StorageCapabilities {
    return Object.freeze({
      orderedScan: true,
      snapshotScan: false,
      atomicScope: this.#executor.topology === 'cluster' ? 'partition' : 'storage',
      durability: this.#lives.durability,
      shared: true,
      nativeExpiry: true,
      limits: this.#options.limits,
    });
  }
}
