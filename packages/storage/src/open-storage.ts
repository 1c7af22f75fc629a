import {
  abortedError,
  settleWithin,
  SpillwayError,
  systemClock,
  type Clock,
  type SettleLimits,
} from '@spillway/runtime';
import type { StorageCapabilities } from './capabilities.ts';
import type { Commit, CommitResult } from './commit.ts';
import type { Entry } from './entry.ts';
import type { Key, KeyRange } from './key.ts';
import type {
  OperationOptions,
  ReadOptions,
  ScanOptions,
  Storage,
  StorageBackend,
  StorageStats,
} from './storage.ts';
import { resolveCommit } from './validate-commit.ts';
import { checkKey, checkKeys } from './validate-key.ts';
import { checkOperationOptions, checkReadOptions, resolveScan } from './validate-options.ts';

/** Options of {@link openStorage}. */
export interface OpenStorageOptions {
  /** Times `timeoutMs`. Default: the system clock. */
  readonly clock?: Clock;
}

/**
 * Makes a backend a {@link Storage}: validates and defaults every argument once, so that backends
 * stay small, and adds `signal`, `timeoutMs`, and the refusal of everything after `close()`.
 */
export function openStorage(backend: StorageBackend, options: OpenStorageOptions = {}): Storage {
  return new OpenedStorage(backend, options.clock ?? systemClock);
}

/** Not `async` on the way down: one more async hop costs 0.13 µs of a 0.5 µs read (measured). */
class OpenedStorage implements Storage {
  readonly id: string;
  readonly #backend: StorageBackend;
  readonly #clock: Clock;
  /** Scans whose reader has not come to the end; `close()` ends them. */
  readonly #scans = new Set<AsyncIterator<readonly Entry[]>>();
  #closing: Promise<void> | undefined;

  constructor(backend: StorageBackend, clock: Clock) {
    this.id = backend.id;
    this.#backend = backend;
    this.#clock = clock;
  }

  /** Asked each time: an engine behind a network tells its durability only when it is reached. */
  get capabilities(): StorageCapabilities {
    return this.#backend.capabilities;
  }

  get incarnation(): number {
    return this.#backend.incarnation ?? 0;
  }

  get(key: Key, options?: ReadOptions): Promise<Entry | undefined> {
    try {
      this.#checkOpen();
      checkKey(key, this.capabilities.limits);
      if (options === undefined) return this.#backend.get(key, undefined);
      checkReadOptions(options);
      const { partition } = options;
      return settleWithin(() => this.#backend.get(key, partition), this.#limits(options, 'read'));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  peek(key: Key): Entry | null | undefined {
    return this.#closing === undefined ? this.#backend.peek?.(key) : undefined;
  }

  getMany(keys: readonly Key[], options?: ReadOptions): Promise<(Entry | undefined)[]> {
    try {
      this.#checkOpen();
      checkKeys(keys, this.capabilities.limits);
      if (options === undefined) return this.#backend.getMany(keys, undefined);
      checkReadOptions(options);
      const work = (): Promise<(Entry | undefined)[]> =>
        this.#backend.getMany(keys, options.partition);
      return settleWithin(work, this.#limits(options, 'read'));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async *scan(range: KeyRange, options: ScanOptions = {}): AsyncIterable<readonly Entry[]> {
    this.#checkOpen();
    if (!this.capabilities.orderedScan) {
      throw new SpillwayError('STORAGE_UNSUPPORTED', `Storage ${this.id} has no ordered scan.`);
    }
    const scan = resolveScan(range, options, this.capabilities.limits);
    if (scan.limit === 0) return;
    const pages = this.#backend.scan(scan)[Symbol.asyncIterator]();
    this.#scans.add(pages);
    let isWaiting = false;
    const nextPage = async (): Promise<IteratorResult<readonly Entry[]>> => {
      isWaiting = true;
      const next = await pages.next();
      isWaiting = false;
      return next;
    };
    try {
      for (;;) {
        const next = await settleWithin(nextPage, this.#limits(options, 'read'));
        if (next.done === true) return;
        yield next.value;
        this.#checkOpen();
      }
    } finally {
      const isOurs = this.#scans.delete(pages); // else close() ends it
      const ended = isOurs ? pages.return?.() : undefined;
      // An engine that did not answer in time would not answer this either: do not wait for it.
      if (isWaiting) ended?.catch(() => undefined);
      else await ended;
    }
  }

  commit(commit: Commit, options?: OperationOptions): Promise<CommitResult> {
    try {
      this.#checkOpen();
      const resolved = resolveCommit(commit, this.capabilities.limits);
      if (options === undefined) return this.#backend.commit(resolved);
      checkOperationOptions(options);
      return settleWithin(() => this.#backend.commit(resolved), this.#limits(options, 'commit'));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async stats(): Promise<StorageStats> {
    this.#checkOpen();
    return await this.#backend.stats();
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    const scans = [...this.#scans];
    this.#scans.clear();
    await Promise.allSettled(scans.map(async (pages) => pages.return?.()));
    await this.#backend.close();
  }

  #checkOpen(): void {
    if (this.#closing !== undefined) {
      throw new SpillwayError('STORAGE_CLOSED', `Storage ${this.id} is closed; open it again.`);
    }
  }

  #limits({ signal, timeoutMs }: OperationOptions, kind: 'read' | 'commit'): SettleLimits {
    return {
      signal,
      timeoutMs,
      clock: this.#clock,
      onAbort: (reason, started) =>
        abortedError(reason, started && kind === 'commit' ? 'unknown' : false),
      onTimeout: () => timeoutError(this.id, kind, timeoutMs),
    };
  }
}

function timeoutError(
  id: string,
  kind: 'read' | 'commit',
  timeoutMs: number | undefined,
): SpillwayError {
  const details = { storage: id, timeoutMs };
  if (kind === 'read') {
    return new SpillwayError('STORAGE_TIMEOUT', `Storage ${id} did not answer in time.`, {
      retryable: true,
      details,
    });
  }
  return new SpillwayError(
    'STORAGE_OUTCOME_UNKNOWN',
    `Storage ${id} did not answer in time; the commit may have been applied.`,
    { applied: 'unknown', details },
  );
}
