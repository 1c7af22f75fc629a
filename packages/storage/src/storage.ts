import type { StorageCapabilities } from './capabilities.ts';
import type { Check, Commit, CommitResult, Write } from './commit.ts';
import type { Entry } from './entry.ts';
import type { Key, KeyRange } from './key.ts';

/** Options that every operation takes. */
export interface OperationOptions {
  /** Gives the operation up: `ABORTED`; a commit that was sent is then `applied: 'unknown'`. */
  readonly signal?: AbortSignal;
  /**
   * Gives the operation up after this many milliseconds: `STORAGE_TIMEOUT` for a read,
   * `STORAGE_OUTCOME_UNKNOWN` for a commit. Default: no limit beyond the engine's own.
   */
  readonly timeoutMs?: number;
}

/** Options of reads. */
export interface ReadOptions extends OperationOptions {
  /** The partition the keys belong to; see {@link Commit}. */
  readonly partition?: string;
}

/** Options of {@link Storage.scan}. */
export interface ScanOptions extends ReadOptions {
  /** Yield from the end of the range to its start. Default `false`. */
  readonly reverse?: boolean;
  /** Stop after this many entries. Default: all. */
  readonly limit?: number;
  /** Most entries in one page, 1–1,000. Larger: fewer round trips, more memory. Default 100. */
  readonly pageSize?: number;
}

/** Figures for people and planners; an engine that cannot tell cheaply gives its best estimate. */
export interface StorageStats {
  /** Number of entries, expired ones that are not yet swept included. */
  readonly entries: number;
  /** Bytes of keys and values, or of files where the engine tells only these. */
  readonly bytes: number;
}

/**
 * One place that holds entries: a node. `commit` is the only way to write.
 *
 * Every operation rejects with `STORAGE_CLOSED` after `close()`, with `STORAGE_KEY_INVALID`,
 * `STORAGE_VALUE_INVALID`, `STORAGE_COMMIT_INVALID`, `STORAGE_OPTION_INVALID` or
 * `STORAGE_LIMIT_EXCEEDED` before anything is sent, and with `STORAGE_UNAVAILABLE` (`applied:
 * false`, retryable) or `STORAGE_OUTCOME_UNKNOWN` (`applied: 'unknown'`) when the engine fails.
 */
export interface Storage extends AsyncDisposable {
  /** The node's name in logs, errors and placement. */
  readonly id: string;
  /**
   * What it can do. An engine behind a network promises the least until it has been reached; its
   * `durability` is then what the server says, and changes with it. Nothing else does.
   */
  readonly capabilities: StorageCapabilities;
  /**
   * Rises when the engine came back without proof that it kept every acknowledged commit (a restart
   * of a volatile server). Whoever replicates over storages must not count such a node in a quorum
   * before it has been repaired. Constant for engines that end with the process.
   */
  readonly incarnation: number;
  /** The live entry at `key`, or `undefined`. */
  get(key: Key, options?: ReadOptions): Promise<Entry | undefined>;
  /**
   * The live entry at `key` if it is at hand without a wait (in memory, in a cache): `null` when
   * there surely is none, `undefined` when only {@link get} can tell, as on most engines always
   * (and on those with partitions, which it does not name). It shows what `get` would show, asks
   * nobody, and never throws; `key` must be valid. The entry is lent: its bytes may be overwritten
   * in a later turn, so copy what you keep.
   */
  peek(key: Key): Entry | null | undefined;
  /**
   * The live entries at `keys`, in their order; not one atomic read. At most `commitWrites` keys.
   */
  getMany(keys: readonly Key[], options?: ReadOptions): Promise<(Entry | undefined)[]>;
  /** The live entries of a range, in key order, a page at a time; no page is empty. */
  scan(range: KeyRange, options?: ScanOptions): AsyncIterable<readonly Entry[]>;
  /**
   * Applies all of a commit or nothing of it.
   * @throws STORAGE_NOT_AN_INTEGER when `add` or `append` meets an entry that holds something else.
   */
  commit(commit: Commit, options?: OperationOptions): Promise<CommitResult>;
  stats(): Promise<StorageStats>;
  /**
   * Ends the scans under way, waits for what was accepted, then lets go of the engine. Calling it
   * again does nothing more.
   */
  close(): Promise<void>;
}

/** A commit with every default filled in. */
export interface ResolvedCommit {
  readonly checks: readonly Check[];
  readonly writes: readonly Write[];
  readonly returning: readonly Key[];
  readonly partition: string | undefined;
}

/** A scan with every default filled in. */
export interface ResolvedScan {
  readonly range: KeyRange;
  readonly reverse: boolean;
  /** `Infinity` when there is no limit. */
  readonly limit: number;
  readonly pageSize: number;
  readonly partition: string | undefined;
}

/**
 * What an engine implements; `openStorage(backend)` makes it a {@link Storage}. Arguments are
 * complete and valid, no call comes after `close()`, and `close()` comes once. The backend copies a
 * value it keeps by reference. It throws a `SpillwayError` whose `applied` is true to the facts.
 */
export interface StorageBackend {
  readonly id: string;
  readonly capabilities: StorageCapabilities;
  /** See {@link Storage.incarnation}. Default: always 0. */
  readonly incarnation?: number;
  get(key: Key, partition: string | undefined): Promise<Entry | undefined>;
  /** See {@link Storage.peek}. Default: never at hand. */
  peek?(key: Key): Entry | null | undefined;
  getMany(keys: readonly Key[], partition: string | undefined): Promise<(Entry | undefined)[]>;
  scan(scan: ResolvedScan): AsyncIterable<readonly Entry[]>;
  commit(commit: ResolvedCommit): Promise<CommitResult>;
  stats(): Promise<StorageStats>;
  close(): Promise<void>;
}
