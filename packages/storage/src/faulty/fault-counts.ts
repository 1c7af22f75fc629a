import type { FaultKind } from './fault.ts';

/**
 * What became of the calls: a test that injects a fault asserts that it surfaced. Faults of rules
 * count under their kind when they strike.
 */
export type FaultCounts = Record<FaultKind, number> & {
  /** Calls that came in, pages of scans one by one. */
  calls: number;
  /** Calls refused by `down()`, or because the storage had crashed. */
  refused: number;
  /** Calls that met `hang()`. */
  hung: number;
  /** Calls in flight that a crash ended before they reached the storage: not applied. */
  cutBefore: number;
  /** Calls in flight that a crash ended after they had reached the storage: outcome unknown. */
  cutAfter: number;
  /** Second deliveries of `duplicate` that really took place. */
  duplicatesDelivered: number;
  /** Commits of `late` that really arrived. */
  lateDelivered: number;
  /** Late commits and second deliveries that never arrived: down, crash or close came first. */
  deliveriesLost: number;
  /** Crashes, by rule or by call. */
  crashes: number;
  /** Commits undone by crashes. */
  commitsLost: number;
};

/** All zero. */
export function noFaultCounts(): FaultCounts {
  return {
    unavailable: 0,
    diskFull: 0,
    lostRequest: 0,
    lostAnswer: 0,
    hang: 0,
    hangAnswer: 0,
    delay: 0,
    delayAnswer: 0,
    duplicate: 0,
    late: 0,
    crash: 0,
    crashAfter: 0,
    calls: 0,
    refused: 0,
    hung: 0,
    cutBefore: 0,
    cutAfter: 0,
    duplicatesDelivered: 0,
    lateDelivered: 0,
    deliveriesLost: 0,
    crashes: 0,
    commitsLost: 0,
  };
}
