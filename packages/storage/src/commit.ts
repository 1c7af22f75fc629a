import type { Entry, Stamp, Version } from './entry.ts';
import type { Key } from './key.ts';

/** A condition on the state before the commit. */
export type Check =
  /** The key exists with exactly this version. */
  | { readonly kind: 'version'; readonly key: Key; readonly version: Version }
  /** The key does not exist (or has expired). */
  | { readonly kind: 'absent'; readonly key: Key }
  /** The key's stamp is not higher than this one; passes when there is no entry or no stamp. */
  | { readonly kind: 'stampAtMost'; readonly key: Key; readonly stamp: Stamp };

/** One change. A commit may name each key in one write only. */
export type Write =
  /** Replaces the whole entry: a stamp or expiry that is not given is gone. */
  | {
      readonly kind: 'put';
      readonly key: Key;
      readonly value: Uint8Array;
      readonly stamp?: Stamp;
      readonly expiresAtMs?: number;
    }
  | { readonly kind: 'delete'; readonly key: Key }
  /**
   * Replaces the stamp alone and keeps value and expiry; makes an entry with an empty value when
   * there is none. With the check `stampAtMost` it is a register's `prepare`: a promise recorded
   * without a look at the state.
   */
  | { readonly kind: 'stamp'; readonly key: Key; readonly stamp: Stamp }
  /**
   * Adds `delta` to the integer at `key` (0 when absent) and keeps its stamp. Refused as a whole
   * when the sum would be below `floor` (default −(2^53−1)) or above `ceiling` (default 2^53−1).
   * `expiresAtMs` replaces the expiry when given; without it the entry keeps the one it has.
   */
  | {
      readonly kind: 'add';
      readonly key: Key;
      readonly delta: number;
      readonly floor?: number;
      readonly ceiling?: number;
      readonly expiresAtMs?: number;
    }
  /**
   * Adds 1 to the integer at `log`, with the floor 1 and the ceiling 2^53−1, and stores `value`
   * under `logEntryKey(log, thatSequence)`. The first sequence is 1; there are no gaps. Like `add`
   * it keeps the stamp (so an epoch in it goes on to fence the log). A commit may append to one log
   * many times.
   */
  | { readonly kind: 'append'; readonly log: Key; readonly value: Uint8Array };

/**
 * All checks hold and all writes happen, in one atomic step, or nothing happens. Checks, bounds and
 * `returning` look at the state before the commit. The bytes of its values are taken at the call;
 * the commit and its lists must be left alone until it settles.
 */
export interface Commit {
  readonly checks?: readonly Check[];
  readonly writes?: readonly Write[];
  /** Entries to report as they were before the commit, whether it is applied or refused. */
  readonly returning?: readonly Key[];
  /**
   * The partition that all keys of the commit belong to, at most 255 bytes. A key belongs to one
   * partition for its whole life, and reads name the same one. It matters on backends with
   * `atomicScope: 'partition'` (the hash tag of Redis Cluster) and is ignored by the others.
   */
  readonly partition?: string;
}

/** What one write did, in the order of the writes. */
export type WriteOutcome =
  | { readonly kind: 'put' }
  | { readonly kind: 'delete'; readonly existed: boolean }
  | { readonly kind: 'stamp' }
  | { readonly kind: 'add'; readonly value: number }
  | { readonly kind: 'append'; readonly sequence: number };

/**
 * Why a commit was refused: the first failed check, else the first write over its bound (an
 * `append` counts as an `add` to its log).
 */
export type Refusal =
  | {
      readonly kind: 'check';
      /** Index into `checks`. */
      readonly index: number;
      readonly key: Key;
      /** The entry as it stands. */
      readonly entry: Entry | undefined;
    }
  | {
      readonly kind: 'floor' | 'ceiling';
      /** Index into `writes`. */
      readonly index: number;
      /** The key of an `add`, the log of an `append`. */
      readonly key: Key;
      /** The integer as it stands. */
      readonly value: number;
    };

/** A refusal is a result, not an error. */
export type CommitResult =
  | {
      readonly applied: true;
      /** The new version of every key that the commit put, stamped, added to or appended. */
      readonly version: Version;
      readonly outcomes: readonly WriteOutcome[];
      readonly previous: readonly (Entry | undefined)[];
    }
  | {
      readonly applied: false;
      readonly refusal: Refusal;
      readonly previous: readonly (Entry | undefined)[];
    };
