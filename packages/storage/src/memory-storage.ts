import { systemClock, type Clock } from '@spillway/runtime';
import type { StorageCapabilities, StorageLimits } from './capabilities.ts';
import type { CommitResult } from './commit.ts';
import type { Entry, Version } from './entry.ts';
import { evaluateCommit, type Mutation } from './evaluate-commit.ts';
import { ExpiryWheel } from './expiry-wheel.ts';
import type { Key, KeyRange } from './key.ts';
import { openStorage } from './open-storage.ts';
import { OrderedIndex, type Slot } from './ordered-index.ts';
import type {
  ResolvedCommit,
  ResolvedScan,
  Storage,
  StorageBackend,
  StorageStats,
} from './storage.ts';
import { resolveLimits } from './validate-options.ts';
import { ValueArena } from './value-arena.ts';

/** Options of {@link memoryStorage}. */
export interface MemoryStorageOptions {
  /** Name of the node. Default `memory`. */
  readonly id?: string;
  /** Judges expiry. Default: the system clock. */
  readonly clock?: Clock;
  /** Tighter or wider limits than `DEFAULT_LIMITS`. */
  readonly limits?: Partial<StorageLimits>;
}

/** Expired entries that a commit removes, besides two for each of its own writes. */
const SWEPT_PER_COMMIT = 32;
const NONE: readonly never[] = Object.freeze([]);

/**
 * A storage in this process's memory: volatile, exclusive, fastest. A `Map` for points and an
 * ordered index that is brought up to date at the next scan.
 * @throws STORAGE_OPTION_INVALID
 */
export function memoryStorage(options: MemoryStorageOptions = {}): Storage {
  const clock = options.clock ?? systemClock;
  return openStorage(new MemoryBackend(options.id ?? 'memory', clock, options.limits), { clock });
}

class MemoryBackend implements StorageBackend {
  readonly id: string;
  readonly capabilities: StorageCapabilities;
  readonly #clock: Clock;
  readonly #slots = new Map<Key, Slot>();
  readonly #index = new OrderedIndex();
  readonly #wheel = new ExpiryWheel();
  readonly #arena = new ValueArena();
  #version: Version = 0;
  #bytes = 0;

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
    return Promise.resolve(this.#lookup(key));
  }

  peek(key: Key): Entry | null {
    return this.#lookup(key) ?? null;
  }

  getMany(keys: readonly Key[]): Promise<(Entry | undefined)[]> {
    return Promise.resolve(keys.map(this.#lookup));
  }

  async *scan({ range, reverse, limit, pageSize }: ResolvedScan): AsyncIterable<readonly Entry[]> {
    let rest: KeyRange = range;
    for (let left = limit; left > 0;) {
      const count = Math.min(pageSize, left);
      const page = reverse
        ? this.#index.down(rest, count, this.#isLive)
        : this.#index.up(rest, count, this.#isLive);
      const last = page.at(-1);
      if (last === undefined) return;
      left -= page.length;
      rest = reverse ? { ...rest, end: last.key } : { ...rest, start: `${last.key}\0` };
      yield page;
      if (page.length < count) return;
    }
  }

  commit(commit: ResolvedCommit): Promise<CommitResult> {
    if (this.#wheel.size > 0) this.#sweep(SWEPT_PER_COMMIT + 2 * commit.writes.length);
    const previous = commit.returning.length === 0 ? NONE : commit.returning.map(this.#lookup);
    const version = this.#version + 1;
    const evaluation = evaluateCommit(commit, this.#lookup, version, this.#copy);
    if (!evaluation.applied) {
      return Promise.resolve({ applied: false, refusal: evaluation.refusal, previous });
    }
    this.#version = version;
    for (const mutation of evaluation.mutations) this.#apply(mutation);
    return Promise.resolve({ applied: true, version, outcomes: evaluation.outcomes, previous });
  }

  stats(): Promise<StorageStats> {
    return Promise.resolve({ entries: this.#slots.size, bytes: this.#bytes });
  }

  close(): Promise<void> {
    this.#slots.clear();
    return Promise.resolve();
  }

  /** The live entry of a key. An arrow, like the others, so that handing it on costs nothing. */
  readonly #lookup = (key: Key): Entry | undefined => {
    const entry = this.#slots.get(key)?.entry;
    return entry === undefined || this.#isLive(entry) ? entry : undefined;
  };

  readonly #isLive = ({ expiresAtMs }: Entry): boolean =>
    expiresAtMs === undefined || this.#clock.wallMs() < expiresAtMs;

  readonly #copy = (value: Uint8Array): Uint8Array => this.#arena.copy(value);

  #apply({ key, entry }: Mutation): void {
    const slot = this.#slots.get(key);
    if (slot?.entry !== undefined) this.#bytes -= key.length + slot.entry.value.length;
    if (entry === undefined) {
      if (slot !== undefined) this.#remove(slot);
      return;
    }
    this.#bytes += key.length + entry.value.length;
    if (slot === undefined) {
      const created: Slot = { key, entry };
      this.#slots.set(key, created);
      this.#index.add(created);
    } else slot.entry = entry;
    if (entry.expiresAtMs !== undefined) this.#wheel.set(key, entry.expiresAtMs);
    else if (this.#wheel.size > 0) this.#wheel.delete(key);
  }

  #remove(slot: Slot): void {
    slot.entry = undefined;
    this.#slots.delete(slot.key);
    this.#index.noteDeleted();
    if (this.#wheel.size > 0) this.#wheel.delete(slot.key);
  }

  /** Removes expired entries, a few at a time, so that a minute's worth of them stops nobody. */
  #sweep(count: number): void {
    const nowMs = this.#clock.wallMs();
    for (const key of this.#wheel.take(nowMs, count)) {
      const expiresAtMs = this.#slots.get(key)?.entry?.expiresAtMs;
      if (expiresAtMs === undefined) continue;
      if (expiresAtMs <= nowMs) this.#apply({ key, entry: undefined });
      else this.#wheel.set(key, expiresAtMs);
    }
  }
}
