import { abortedError, SpillwayError, systemClock, type Clock } from '@spillway/runtime';
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
import {
  checkKey,
  checkKeys,
  checkReadOptions,
  checkTimeout,
  resolveCommit,
  resolveScan,
} from './validate.ts';

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
  readonly capabilities: StorageCapabilities;
  readonly #backend: StorageBackend;
  readonly #clock: Clock;
  #closing: Promise<void> | undefined;

  constructor(backend: StorageBackend, clock: Clock) {
    this.id = backend.id;
    this.capabilities = backend.capabilities;
    this.#backend = backend;
    this.#clock = clock;
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
      return this.#limited(() => this.#backend.get(key, options.partition), options, 'read');
    } catch (error) {
      return Promise.reject(error);
    }
  }

  getMany(keys: readonly Key[], options?: ReadOptions): Promise<(Entry | undefined)[]> {
    try {
      this.#checkOpen();
      checkKeys(keys, this.capabilities.limits);
      if (options === undefined) return this.#backend.getMany(keys, undefined);
      checkReadOptions(options);
      return this.#limited(() => this.#backend.getMany(keys, options.partition), options, 'read');
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
    try {
      for (;;) {
        const next = await this.#limited(() => pages.next(), options, 'read');
        if (next.done === true) return;
        yield next.value;
        this.#checkOpen();
      }
    } finally {
      await pages.return?.();
    }
  }

  commit(commit: Commit, options?: OperationOptions): Promise<CommitResult> {
    try {
      this.#checkOpen();
      const resolved = resolveCommit(commit, this.capabilities.limits);
      if (options === undefined) return this.#backend.commit(resolved);
      checkTimeout(options.timeoutMs);
      return this.#limited(() => this.#backend.commit(resolved), options, 'commit');
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async stats(): Promise<StorageStats> {
    this.#checkOpen();
    return await this.#backend.stats();
  }

  close(): Promise<void> {
    this.#closing ??= this.#backend.close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #checkOpen(): void {
    if (this.#closing !== undefined) {
      throw new SpillwayError('STORAGE_CLOSED', `Storage ${this.id} is closed; open it again.`);
    }
  }

  /** Starts `work` and settles with it, or earlier when the signal or the time limit says so. */
  #limited<T>(
    work: () => Promise<T>,
    { signal, timeoutMs }: OperationOptions,
    kind: 'read' | 'commit',
  ): Promise<T> {
    if (signal === undefined && timeoutMs === undefined) return work();
    if (signal?.aborted === true) return Promise.reject(abortedError(signal));
    return new Promise<T>((resolve, reject) => {
      const giveUp = (error: SpillwayError): void => {
        release();
        reject(error);
      };
      const onAbort = (): void => {
        giveUp(abortedError(signal, kind === 'commit' ? 'unknown' : false));
      };
      const timer =
        timeoutMs === undefined
          ? undefined
          : this.#clock.startTimer(timeoutMs, () => giveUp(timeoutError(this.id, kind, timeoutMs)));
      const release = (): void => {
        timer?.cancel();
        signal?.removeEventListener('abort', onAbort);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      work().then(resolve, reject).finally(release);
    });
  }
}

function timeoutError(id: string, kind: 'read' | 'commit', timeoutMs: number): SpillwayError {
  if (kind === 'read') {
    return new SpillwayError('STORAGE_TIMEOUT', `Storage ${id} did not answer in time.`, {
      retryable: true,
      details: { storage: id, timeoutMs },
    });
  }
  return new SpillwayError(
    'STORAGE_OUTCOME_UNKNOWN',
    `Storage ${id} did not answer in time; the commit may have been applied.`,
    { applied: 'unknown', details: { storage: id, timeoutMs } },
  );
}
