import type { Key } from '@spillway/storage';
import { CachedEntry, type KnownEntry } from './cached-entry.ts';
import { EntryCache } from './entry-cache.ts';
import { decodeEntry } from './entry-record.ts';
import { readMany, readSync, type LevelDatabase } from './level-database.ts';
import type { PendingRecord } from './pending-record.ts';
import { entryKey } from './physical-key.ts';

/** Most keys in one `getMany`: its answer is turned into objects on this thread in one go. */
const KEYS_PER_READ_MAX = 1024;
/** One read is worked through on this thread while the engine is busy with the other. */
const READS_AT_ONCE_MAX = 2;
/** From here on the keys of a turn are shared between two reads (1.4 to 2 times, measured). */
const KEYS_TO_SHARE = 32;

/** Options of {@link CommittedView}. */
export interface CommittedViewOptions {
  readonly cacheBytes: number;
  /** Read missing entries on this thread. */
  readonly blockingReads: boolean;
  /** Whether a write of this key is on its way to the engine. */
  readonly isPending: (key: Key) => boolean;
  /** Makes the error of a failed read. */
  readonly readError: (cause: unknown) => Error;
}

interface Waiter {
  readonly resolve: (entry: KnownEntry) => void;
  readonly reject: (error: Error) => void;
}

/** A key that somebody waits for, or that must stay known until a commit is decided. */
interface Load {
  readonly key: Key;
  entry: KnownEntry | undefined;
  waiters: Waiter[];
  pins: number;
}

/**
 * What is committed: acknowledged to somebody, or read from the engine when no write of the key was
 * under way. Only this is ever shown to readers, so that nobody sees a write that fails later, and
 * nobody sees a key go back: an entry in the cache is replaced when its write is acknowledged, and
 * a read that is under way then is answered with the acknowledged entry instead of its own finding.
 */
export class CommittedView {
  readonly #database: LevelDatabase;
  readonly #options: CommittedViewOptions;
  readonly #cache: EntryCache;
  readonly #loads = new Map<Key, Load>();
  #idleWaiters: (() => void)[] = [];
  #toRead: Load[] = [];
  #readsUnderWay = 0;
  #scheduled = false;

  constructor(database: LevelDatabase, options: CommittedViewOptions) {
    this.#database = database;
    this.#options = options;
    this.#cache = new EntryCache(options.cacheBytes);
  }

  /** The entry if it is known without a wait, `null` if its absence is, else `undefined`. */
  peek(key: Key): KnownEntry | undefined {
    const known = this.#cache.get(key);
    if (known !== undefined || this.#loads.size === 0) return known;
    return this.#loads.get(key)?.entry;
  }

  /** Finds the entry out; `resolve` is called when it is known, at once if it can be. */
  find(key: Key, resolve: (entry: KnownEntry) => void, reject: (error: Error) => void): void {
    this.#await(this.#loadOf(key, 0), { resolve, reject });
  }

  /**
   * Calls `run` as soon as all of these keys can be peeked, in the same turn as the last one
   * arrives; they stay so until it returns. Calls `fail` instead when one cannot be read.
   */
  whenKnown(keys: readonly Key[], run: () => void, fail: (error: Error) => void): void {
    let left = keys.length;
    let failed = false;
    const release = (): void => {
      for (const key of keys) this.#unpin(key);
    };
    const resolve = (): void => {
      left--;
      if (left > 0 || failed) return;
      run();
      release();
    };
    const reject = (error: Error): void => {
      if (failed) return;
      failed = true;
      release();
      fail(error);
    };
    for (const load of keys.map((key) => this.#loadOf(key, 1))) {
      this.#await(load, { resolve, reject });
    }
  }

  /**
   * Takes note of an acknowledged write. A key that nobody has read is not cached for it: a load of
   * blind writes would only push out what is read.
   */
  acknowledge(pending: PendingRecord): void {
    const { key } = pending;
    const load = this.#loads.size === 0 ? undefined : this.#loads.get(key);
    const before = this.#cache.get(key);
    if (load === undefined && before === undefined) return;
    const entry = pending.known(before);
    this.#cache.set(key, entry);
    if (load !== undefined) this.#settle(load, entry);
  }

  /** Resolves when nobody waits for an entry. */
  idle(): Promise<void> {
    if (this.#loads.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idleWaiters.push(resolve);
    });
  }

  /** Gives up everything that waits. */
  fail(error: Error): void {
    this.#toRead = [];
    for (const load of [...this.#loads.values()]) this.#reject(load, error);
  }

  #await(load: Load, waiter: Waiter): void {
    if (load.entry !== undefined) waiter.resolve(load.entry);
    else load.waiters.push(waiter);
  }

  #loadOf(key: Key, pins: 0 | 1): Load {
    const existing = this.#loads.get(key);
    if (existing !== undefined) {
      existing.pins += pins;
      return existing;
    }
    const load: Load = { key, entry: this.#cache.get(key), waiters: [], pins };
    if (load.entry === undefined || pins > 0) this.#loads.set(key, load);
    if (load.entry !== undefined) return load;
    if (this.#options.blockingReads) this.#readNow(load);
    else this.#readSoon(load);
    return load;
  }

  #unpin(key: Key): void {
    const load = this.#loads.get(key);
    if (load === undefined) return;
    load.pins--;
    if (load.pins === 0 && load.entry !== undefined) this.#forget(load);
  }

  #settle(load: Load, entry: KnownEntry): void {
    load.entry = entry;
    const { waiters } = load;
    load.waiters = [];
    if (load.pins === 0) this.#forget(load);
    for (const waiter of waiters) waiter.resolve(entry);
  }

  #reject(load: Load, error: Error): void {
    const { waiters } = load;
    load.waiters = [];
    this.#forget(load);
    for (const waiter of waiters) waiter.reject(error);
  }

  #forget(load: Load): void {
    this.#loads.delete(load.key);
    if (this.#loads.size > 0) return;
    const waiters = this.#idleWaiters;
    this.#idleWaiters = [];
    for (const resolve of waiters) resolve();
  }

  #readNow(load: Load): void {
    if (this.#options.isPending(load.key)) return; // its acknowledgement will settle the load
    try {
      this.#found(load, readSync(this.#database, entryKey(load.key)));
    } catch (error) {
      queueMicrotask(() => this.#reject(load, this.#options.readError(error)));
    }
  }

  #readSoon(load: Load): void {
    this.#toRead.push(load);
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#read();
    });
  }

  #read(): void {
    while (this.#toRead.length > 0 && this.#readsUnderWay < READS_AT_ONCE_MAX) {
      const waiting = this.#toRead.length;
      const isFirstOfTwo = this.#readsUnderWay === 0 && waiting >= KEYS_TO_SHARE;
      const size = Math.min(isFirstOfTwo ? waiting >>> 1 : waiting, KEYS_PER_READ_MAX);
      const loads = this.#toRead.slice(0, size);
      this.#toRead = this.#toRead.slice(size);
      this.#readsUnderWay++;
      readMany(
        this.#database,
        loads.map(({ key }) => entryKey(key)),
      ).then(
        (records) => this.#answered(loads, records),
        (error: unknown) => this.#unanswered(loads, error),
      );
    }
  }

  #answered(loads: readonly Load[], records: readonly (Uint8Array | undefined)[]): void {
    this.#readsUnderWay--;
    if (this.#toRead.length > 0) this.#read();
    for (let i = 0; i < loads.length; i++) {
      const load = loads[i] as Load; // i < length
      // A write that came meanwhile may or may not be in the answer: wait for its acknowledgement.
      if (load.entry !== undefined || this.#options.isPending(load.key)) continue;
      try {
        this.#found(load, records[i]);
      } catch (error) {
        this.#reject(load, this.#options.readError(error));
      }
    }
  }

  #unanswered(loads: readonly Load[], error: unknown): void {
    this.#readsUnderWay--;
    if (this.#toRead.length > 0) this.#read();
    for (const load of loads) {
      if (load.entry === undefined) this.#reject(load, this.#options.readError(error));
    }
  }

  #found(load: Load, record: Uint8Array | undefined): void {
    const entry = record === undefined ? null : CachedEntry.read(decodeEntry(load.key, record));
    this.#cache.set(load.key, entry);
    this.#settle(load, entry);
  }
}
