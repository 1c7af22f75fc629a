import {
  SpillwayError,
  systemClock,
  systemRandom,
  type Clock,
  type Random,
} from '@spillway/runtime';
import { DEFAULT_LIMITS, type StorageLimits } from '@spillway/storage';
import type { SyncPolicy } from './disk-sync.ts';
import { systemBootId } from './system-boot-id.ts';

/** Options of `levelStorage` and `openLevelStorage`; every one has a default. */
export interface LevelStorageOptions {
  /** Name of the node in logs and errors. Default: the path, or `level` for a database. */
  readonly id?: string;
  /**
   * When commits are forced to the disk. `true`: each batch before it is acknowledged; then an
   * acknowledged commit survives a power cut (durability `disk`), and a lone caller waits for the
   * disk, 0.2–10 ms. `{ everyMs }`: at the latest this long after its acknowledgement; the end of
   * the process, SIGKILL too, loses nothing, a power cut about the last `everyMs` (durability
   * `process`). `false`: when the operating system likes, up to about 30 s. Default
   * `{ everyMs: 1000 }`.
   */
  readonly sync?: SyncPolicy;
  /**
   * Memory for entries used last, in bytes, estimated. More: fewer reads from the engine, and
   * checked commits are decided at once. 0: none. Default 32 MiB.
   */
  readonly cacheBytes?: number;
  /**
   * Bytes of commits that may wait for the engine; above it a commit is refused with `OVERLOADED`.
   * More: longer bursts, longer waits. At least `limits.commitBytes` is sensible. Default 64 MiB.
   */
  readonly queueBytes?: number;
  /**
   * Read missing entries on the main thread, without a hop to the thread pool: 4–6 times faster for
   * a lone reader while the data fits in memory, but a read from the disk then blocks the process.
   * Default `false`.
   */
  readonly blockingReads?: boolean;
  /**
   * Shortest time between two sweeps of expired entries, in ms. Longer: expired entries, which no
   * read returns, lie longer on the disk. Default 1,000.
   */
  readonly sweepIntervalMs?: number;
  /** Limits of keys, values and commits other than the defaults of `@spillway/storage`. */
  readonly limits?: Partial<StorageLimits>;
  /** LevelDB's cache of uncompressed blocks, in bytes; only for a path. Default 8 MiB. */
  readonly blockCacheBytes?: number;
  /**
   * LevelDB's write buffer, in bytes; only for a path. More: fewer compactions, more memory (twice
   * this), a longer opening after a crash. Default 4 MiB.
   */
  readonly writeBufferBytes?: number;
  /** Judges expiry and times syncs and sweeps. Default: the system clock. */
  readonly clock?: Clock;
  /** Draws the id of a new store. Default: the system's randomness. */
  readonly random?: Random;
  /**
   * Tells one boot of the machine from another, `undefined` when it cannot be known. Default: the
   * Linux kernel's boot id.
   */
  readonly bootId?: () => Promise<string | undefined>;
}

/** The options with every default filled in. */
export interface ResolvedLevelOptions {
  readonly id: string;
  readonly sync: SyncPolicy;
  readonly cacheBytes: number;
  readonly queueBytes: number;
  readonly blockingReads: boolean;
  readonly sweepIntervalMs: number;
  readonly limits: StorageLimits;
  readonly blockCacheBytes: number;
  readonly writeBufferBytes: number;
  readonly clock: Clock;
  readonly random: Random;
  readonly bootId: () => Promise<string | undefined>;
}

const MIB = 1024 * 1024;
const BYTES_MAX = 2 ** 40;
const MS_MAX = 24 * 60 * 60 * 1000;

/** @throws LEVEL_OPTION_INVALID */
export function resolveLevelOptions(
  options: LevelStorageOptions,
  defaultId: string,
): ResolvedLevelOptions {
  if (typeof options !== 'object' || options === null) throw invalid('options must be an object');
  const { id = defaultId, sync = { everyMs: 1000 }, blockingReads = false } = options;
  if (typeof id !== 'string' || id === '') throw invalid('id must be a non-empty string');
  if (typeof blockingReads !== 'boolean') throw invalid('blockingReads must be a boolean');
  checkSync(sync);
  return {
    id,
    sync,
    blockingReads,
    cacheBytes: integer('cacheBytes', options.cacheBytes ?? 32 * MIB, [0, BYTES_MAX]),
    queueBytes: integer('queueBytes', options.queueBytes ?? 64 * MIB, [1, BYTES_MAX]),
    sweepIntervalMs: integer('sweepIntervalMs', options.sweepIntervalMs ?? 1000, [1, MS_MAX]),
    limits: resolveLimits(options.limits ?? {}),
    blockCacheBytes: integer('blockCacheBytes', options.blockCacheBytes ?? 8 * MIB, [0, 2 ** 31]),
    writeBufferBytes: integer('writeBufferBytes', options.writeBufferBytes ?? 4 * MIB, [
      64 * 1024,
      2 ** 30,
    ]),
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom,
    bootId: options.bootId ?? systemBootId,
  };
}

function resolveLimits(partial: Partial<StorageLimits>): StorageLimits {
  const limits = { ...DEFAULT_LIMITS, ...partial };
  for (const [name, value] of Object.entries(limits))
    integer(`limits.${name}`, value, [1, 2 ** 30]);
  return Object.freeze(limits);
}

function checkSync(sync: unknown): void {
  if (typeof sync === 'boolean') return;
  if (typeof sync !== 'object' || sync === null || !('everyMs' in sync)) {
    throw invalid('sync must be true, false or { everyMs }');
  }
  integer('sync.everyMs', sync.everyMs, [1, MS_MAX]);
}

function integer(name: string, value: unknown, [min, max]: readonly [number, number]): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min || value > max) {
    throw invalid(`${name} must be an integer from ${min} to ${max}`);
  }
  return value;
}

/** An option of this package that makes no sense. */
export function invalid(reason: string): SpillwayError {
  return new SpillwayError('LEVEL_OPTION_INVALID', `Invalid option: ${reason}.`);
}
