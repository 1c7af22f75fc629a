import type { Storage } from '../storage.ts';

/** Declares one test: `test` of vitest, of `node:test`, or anything else with this shape. */
export type ConformanceTest = (name: string, body: () => Promise<void>) => unknown;

/** What an engine may go without; each one is then shown to be refused instead of used. */
export const CONFORMANCE_FEATURES = [
  /** `scan`; the capability `orderedScan`. */
  'orderedScan',
  /**
   * {@link ConformanceSubject.reopen}; only an engine whose durability is `volatile` may lack it.
   */
  'reopen',
  /** {@link ConformanceSubject.openAgain}: data that a second opener can point at. */
  'openAgain',
] as const;

/** See {@link CONFORMANCE_FEATURES}. */
export type ConformanceFeature = (typeof CONFORMANCE_FEATURES)[number];

/** One fresh storage and what a test may do to it. */
export interface ConformanceSubject {
  /** Empty and open. The suite closes it. */
  readonly storage: Storage;
  /** Opens the same data once more. The suite has closed the storage before it calls this. */
  reopen?(): Promise<Storage>;
  /**
   * Opens the same data a second time while the first storage is open, as another process would.
   * With the capability `shared` it gives a second storage, without it it rejects with a typed
   * error.
   */
  openAgain?(): Promise<Storage>;
  /** Removes what is left behind, after the storage was closed. */
  dispose?(): Promise<void>;
}

/** The clock that judges expiry, when it can be moved by hand. */
export interface ConformanceClock {
  /** The wall time that the storage under test sees. */
  nowMs(): number;
  /** Lets this many milliseconds pass for the storage under test. */
  advance(byMs: number): Promise<void> | void;
}

/** Options of `storageConformance`. */
export interface ConformanceOptions {
  readonly test: ConformanceTest;
  /** Gives a fresh, empty storage; called once a test. */
  readonly open: () => ConformanceSubject | Promise<ConformanceSubject>;
  /** What the engine does not have. Default: nothing. A wrong entry is a failed test. */
  readonly lacks?: readonly ConformanceFeature[];
  /**
   * The clock of all storages that `open` gives. Default: the system clock; the tests of expiry
   * then wait for real, some 100 ms each, and leave the exact boundary out.
   */
  readonly clock?: ConformanceClock;
  /** Seeds the randomized runs. Default 1. */
  readonly seed?: number;
  /** Commits in each randomized run. Default 400; raise it for a nightly run. */
  readonly randomCommits?: number;
}
