import type { CrashOptions } from './crash-options.ts';

/** A fixed number of milliseconds, or a range to draw from: different delays reorder calls. */
export type DelayMs = number | { readonly min: number; readonly max: number };

/**
 * One thing that goes wrong with one call. A commit that fails says so with
 * `STORAGE_UNAVAILABLE` (`applied: false`) or `STORAGE_OUTCOME_UNKNOWN`; a read that fails is
 * always `STORAGE_UNAVAILABLE`.
 */
export type Fault =
  /** Refused before anything happened, and the caller knows. */
  | { readonly kind: 'unavailable' }
  /** A commit refused because the disk is full; reads pass. `details.reason` is `diskFull`. */
  | { readonly kind: 'diskFull' }
  /** The request is lost: not applied, but the caller cannot know (outcome unknown). */
  | { readonly kind: 'lostRequest' }
  /** The call takes effect and its answer is lost (outcome unknown). */
  | { readonly kind: 'lostAnswer' }
  /** The request waits until the storage is up again, closed or crashed; then it goes on. */
  | { readonly kind: 'hang' }
  /** The call takes effect at once; its answer waits as in `hang`. */
  | { readonly kind: 'hangAnswer' }
  /** The request arrives after `ms`. */
  | { readonly kind: 'delay'; readonly ms: DelayMs }
  /** The call takes effect at once; its answer arrives after `ms`. */
  | { readonly kind: 'delayAnswer'; readonly ms: DelayMs }
  /**
   * A commit is delivered a second time, `afterMs` after the first delivery (default 0: before
   * anybody is answered). The caller gets the `first` answer at once (default), or the `second`
   * one, as behind a client that sends again: then an applied commit may be told as refused, which
   * breaks the contract of `Storage`; it shows what would come of a backend that did so.
   */
  | {
      readonly kind: 'duplicate';
      readonly afterMs?: DelayMs;
      readonly answer?: 'first' | 'second';
    }
  /**
   * A commit whose caller is told `STORAGE_OUTCOME_UNKNOWN` at once and which arrives after
   * `afterMs`; it is lost when the storage is down, crashed or closed before or then.
   */
  | { readonly kind: 'late'; readonly afterMs: DelayMs }
  /** The storage crashes before the call reaches it, and is down until `restart()`. */
  | ({ readonly kind: 'crash' } & CrashOptions)
  /** The storage crashes after the call took effect and before it was answered. */
  | ({ readonly kind: 'crashAfter' } & CrashOptions);

/** Names the faults in rules and counts. */
export type FaultKind = Fault['kind'];

/** Whether a delay can be waited for: milliseconds that are not negative, ranges of integers. */
export function isDelay(ms: DelayMs): boolean {
  if (typeof ms === 'number') return ms >= 0 && ms < Infinity;
  const { min, max } = ms;
  return Number.isSafeInteger(min) && Number.isSafeInteger(max) && min >= 0 && min <= max;
}

const COMMIT_FAULTS: ReadonlySet<FaultKind> = new Set(['diskFull', 'duplicate', 'late']);

/** Whether a fault of this kind makes sense for commits only; rules with it pass reads by. */
export function isCommitFault(kind: FaultKind): boolean {
  return COMMIT_FAULTS.has(kind);
}
