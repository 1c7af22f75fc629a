export type {
  OperationOptions,
  ReadOptions,
  ResolvedCommit,
  ResolvedScan,
  ScanOptions,
  Storage,
  StorageBackend,
  StorageStats,
} from './storage.ts';
export { keyText, logEntryKey, prefixRange, textKey, type Key, type KeyRange } from './key.ts';
export { decodeInteger, encodeInteger, type Entry, type Stamp, type Version } from './entry.ts';
export type { Check, Commit, CommitResult, Refusal, Write, WriteOutcome } from './commit.ts';
export {
  DEFAULT_LIMITS,
  DURABILITIES,
  requireCapabilities,
  STAMP_BYTES_MAX,
  type CapabilityNeeds,
  type Durability,
  type StorageCapabilities,
  type StorageLimits,
} from './capabilities.ts';
export {
  evaluateChecks,
  evaluateCommit,
  type Evaluation,
  type Mutation,
} from './evaluate-commit.ts';
export { bytesOfCommit, withOwnValues } from './held-commit.ts';
export { loneAdd, type Add } from './lone-add.ts';
export { overloadedError } from './overloaded-error.ts';
export { SweepTimer, type SweepTimerOptions } from './sweep-timer.ts';
export { resolveLimits } from './validate-options.ts';
export { openStorage, type OpenStorageOptions } from './open-storage.ts';
export { memoryStorage, type MemoryStorageOptions } from './memory-storage.ts';
