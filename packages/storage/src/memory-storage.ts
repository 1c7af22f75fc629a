import { systemClock, type Clock } from '@spillway/runtime';
import type { StorageCapabilities, StorageLimits } from './capabilities.ts';
import type { CommitResult } from './commit.ts';
import type { Entry, Version } from './entry.ts';
import { evaluateCommit, type Mutation } from './evaluate-commit.ts';
import { ExpiryWheel } from './expiry-wheel.ts';
import type { Key, KeyRange } from './key.ts';
import { openStorage } from './open-storage.ts';
import { OrderedIndex } from './ordered-index.ts';
import type {
  ResolvedCommit,
  ResolvedScan,
  Storage,
  StorageBackend,
  StorageStats,
} from './storage.ts';
import { resolveLimits } from './validate-options.ts';

/** Options of {@link memoryStorage}. */
export interface MemoryStorageOptions {
  /** Name of the node. Default `memory`. */
  readonly id?: string;
  /** Judges expiry. Default: the system clock. */
  readonly clock?: Clock;
  /** Tighter or wider limits than `DEFAULT_LIMITS`. */
  readonly limits?: Partial<StorageLimits>;
}

/**
 * A storage in this process's memory: volatile, exclusive, fastest. A `Map` for points and an
 * ordered index that is brought up to date at the next scan.
 */
export function memoryStorage(options: MemoryStorageOptions = {}): Storage {
  const clock = options.clock ?? systemClock;
  return openStorage(new MemoryBackend(options.id ?? 'memory', clock, options.limits), { clock });
}

class MemoryBackend implements StorageBackend {
  readonly id: string;
  readonly capabilities: StorageCapabilities;
  readonly #clock: Clock;
  readonly #entries = new Map<Key, Entry>();
  readonly #index = new OrderedIndex();
  readonly #wheel = new ExpiryWheel();
  #version: Version = 0;
  #bytes = 0;
  /** Whether any entry ever had an expiry: without one no operation reads the clock. */
  #expires = false;

  constructor(id: string, clock: Clock, limits: Partial<StorageLimits> | undefined) {
    this.id = id;
    this.#clock = clock;
    this.capabilities = Object.freeze({
      orderedScan: true,
      snapshotScan: false,
      atomicScope: 'storage',
      durability: 'volatile',
      shared: false,
      nativeExpiry: true,
      limits: resolveLimits(limits),
    });
  }

  get(key: Key): Promise<Entry | undefined> {
    return Promise.resolve(this.#live(key));
  }

  peek(key: Key): Entry | null {
    return this.#live(key) ?? null;
  }

  getMany(keys: readonly Key[]): Promise<(Entry | undefined)[]> {
    return Promise.resolve(keys.map((key) => this.#live(key)));
  }

  async *scan({ range, reverse, limit, pageSize }: ResolvedScan): AsyncIterable<readonly Entry[]> {
    let left = limit;
    let rest: KeyRange = range;
    while (left > 0) {
      const keys = this.#index.keys(rest, reverse, Math.min(pageSize, left));
      const last = keys.at(-1);
      if (last === undefined) return;
      const page: Entry[] = [];
      for (const key of keys) {
        const entry = this.#live(key);
        if (entry !== undefined) page.push(entry);
      }
      left -= page.length;
      rest = reverse ? { ...rest, end: last } : { ...rest, start: `${last}\0` };
      if (page.length > 0) yield page;
    }
  }

  commit(commit: ResolvedCommit): Promise<CommitResult> {
    if (this.#expires) this.#sweep();
    const previous = commit.returning.map((key) => this.#live(key));
    const version = this.#version + 1;
    const evaluation = evaluateCommit(commit, this.#lookup, version, ownBytes);
    if (!evaluation.applied) {
      return Promise.resolve({ applied: false, refusal: evaluation.refusal, previous });
    }
    this.#version = version;
    for (const mutation of evaluation.mutations) this.#apply(mutation);
    return Promise.resolve({ applied: true, version, outcomes: evaluation.outcomes, previous });
  }

  stats(): Promise<StorageStats> {
    return Promise.resolve({ entries: this.#entries.size, bytes: this.#bytes });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** {@link #live} as a value, so that no commit makes a closure. */
  readonly #lookup = (key: Key): Entry | undefined => this.#live(key);

  #live(key: Key): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry?.expiresAtMs === undefined) return entry;
    return entry.expiresAtMs <= this.#clock.wallMs() ? undefined : entry;
  }

  #apply({ key, entry }: Mutation): void {
    const before = this.#entries.get(key);
    if (before !== undefined) this.#bytes -= key.length + before.value.length;
    if (entry === undefined) {
      if (before === undefined) return;
      this.#entries.delete(key);
      this.#index.remove(key);
      return;
    }
    if (before === undefined) this.#index.add(key);
    this.#entries.set(key, entry);
    this.#bytes += key.length + entry.value.length;
    if (entry.expiresAtMs !== undefined) {
      this.#expires = true;
      this.#wheel.add(key, entry.expiresAtMs);
    }
  }

  #sweep(): void {
    for (const key of this.#wheel.due(this.#clock.wallMs())) {
      if (this.#entries.has(key) && this.#live(key) === undefined) {
        this.#apply({ key, entry: undefined });
      }
    }
  }
}

/**
 * A copy, since the caller may change its bytes after the call. Not `slice()`: that of a `Buffer`
 * is a view of the same memory.
 */
function ownBytes(value: Uint8Array): Uint8Array {
  return new Uint8Array(value);
}
