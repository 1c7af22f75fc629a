import type { Key } from '../key.ts';

/** The operations that faults can hit; each page of a scan is a call of its own. */
export type CallKind = 'get' | 'getMany' | 'scan' | 'commit' | 'stats';

/** One call as the storage sees it: what predicates of rules decide upon. */
export interface StorageCall {
  readonly kind: CallKind;
  /** Keys read, checked, written or returned (the log of an append); empty for scan and stats. */
  readonly keys: readonly Key[];
  readonly partition: string | undefined;
  /** The name given to `connect`, or `undefined` for calls on the faulty storage itself. */
  readonly coordinator: string | undefined;
  /** 1 for the first call of this storage, then 2, 3, …; pages of scans included. */
  readonly ordinal: number;
}

/** Chooses the calls that a rule applies to. Must not have effects. */
export type CallPredicate = (call: StorageCall) => boolean;
