import { SpillwayError } from '@spillway/runtime';

/** From weakest to strongest: what an acknowledged commit survives. */
export const DURABILITIES = [
  /** Nothing: gone with the process. */
  'volatile',
  /** The end of the process, but not of the machine (no fsync before the acknowledgement). */
  'process',
  /** Loss of the newest writes when the engine fails over (asynchronous replicas). */
  'replicated-async',
  /** The crash of the machine: synced to its disk before the acknowledgement. */
  'disk',
  /** The loss of a machine: on a majority of replicas before the acknowledgement. */
  'replicated-sync',
] as const;

/** See {@link DURABILITIES}. */
export type Durability = (typeof DURABILITIES)[number];

/**
 * Sizes in bytes, or counts; over one of them is `STORAGE_LIMIT_EXCEEDED` before anything is sent.
 */
export interface StorageLimits {
  /** Longest key. Default 1,024. */
  readonly keyBytes: number;
  /** Longest value. Default 1 MiB. */
  readonly valueBytes: number;
  /** Most writes (and, apart from them, most checks) in one commit. Default 1,000. */
  readonly commitWrites: number;
  /** Most bytes of keys and values in one commit. Default 8 MiB. */
  readonly commitBytes: number;
}

/** The limits of a storage that states no others. */
export const DEFAULT_LIMITS: StorageLimits = Object.freeze({
  keyBytes: 1024,
  valueBytes: 1024 * 1024,
  commitWrites: 1000,
  commitBytes: 8 * 1024 * 1024,
});

/** The longest stamp in bytes. */
export const STAMP_BYTES_MAX = 16;

/** What a storage can do and promises; the conformance suite checks each line. */
export interface StorageCapabilities {
  /** `scan` works and yields keys in byte order; else it is refused with `STORAGE_UNSUPPORTED`. */
  readonly orderedScan: boolean;
  /** A scan sees one fixed state; else each page is consistent in itself only. */
  readonly snapshotScan: boolean;
  /** What one commit may span. */
  readonly atomicScope: 'storage' | 'partition';
  readonly durability: Durability;
  /** Several processes may have the same data open at once. */
  readonly shared: boolean;
  /** The engine itself removes expired entries. */
  readonly nativeExpiry: boolean;
  readonly limits: StorageLimits;
}

/** What a user of a storage cannot do without. */
export interface CapabilityNeeds {
  readonly orderedScan?: true;
  readonly snapshotScan?: true;
  readonly shared?: true;
  /** The weakest durability that will do. */
  readonly durability?: Durability;
}

/**
 * Refuses a storage that promises less than is needed, so that a promise is never weakened
 * silently.
 * @throws STORAGE_CAPABILITY_MISSING naming the first missing one; STORAGE_OPTION_INVALID
 */
export function requireCapabilities(
  storage: { readonly id: string; readonly capabilities: StorageCapabilities },
  needs: CapabilityNeeds,
): void {
  const has = storage.capabilities;
  const refuse = (capability: string, needed: unknown, actual: unknown): never => {
    throw new SpillwayError(
      'STORAGE_CAPABILITY_MISSING',
      `${storage.id} has ${capability} = ${String(actual)}, but ${String(needed)} is needed.`,
      { details: { storage: storage.id, capability, needed, actual } },
    );
  };
  for (const name of ['orderedScan', 'snapshotScan', 'shared'] as const) {
    if (needs[name] === true && !has[name]) refuse(name, true, false);
  }
  const wanted = needs.durability;
  if (wanted !== undefined && !DURABILITIES.includes(wanted)) {
    const known = DURABILITIES.join(', ');
    throw new SpillwayError('STORAGE_OPTION_INVALID', `durability must be one of ${known}.`);
  }
  if (wanted !== undefined && DURABILITIES.indexOf(has.durability) < DURABILITIES.indexOf(wanted)) {
    refuse('durability', wanted, has.durability);
  }
}
