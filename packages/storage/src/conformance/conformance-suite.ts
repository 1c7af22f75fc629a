import type { Storage } from '../storage.ts';
import type {
  ConformanceClock,
  ConformanceFeature,
  ConformanceOptions,
  ConformanceSubject,
} from './conformance-options.ts';
import { systemConformanceClock } from './system-conformance-clock.ts';
import { withPartition } from './with-partition.ts';

/** The partition of every call on engines whose commits span one partition only. */
const PARTITION = 'conformance';

/** The body of one case: a fresh storage, and the subject for what goes beyond it. */
export type ConformanceCase = (storage: Storage, subject: ConformanceSubject) => Promise<void>;

/** Declares the cases of the suite: each one opens a fresh storage and leaves nothing behind. */
export class ConformanceSuite {
  readonly seed: number;
  readonly randomCommits: number;
  readonly clock: ConformanceClock;
  /**
   * Whether {@link clock} is moved by hand, so that the exact boundary of an expiry can be tested.
   */
  readonly isClockExact: boolean;
  readonly #options: ConformanceOptions;

  constructor(options: ConformanceOptions) {
    this.#options = options;
    this.seed = options.seed ?? 1;
    this.randomCommits = options.randomCommits ?? 400;
    this.clock = options.clock ?? systemConformanceClock;
    this.isClockExact = options.clock !== undefined;
  }

  has(feature: ConformanceFeature): boolean {
    return this.#options.lacks?.includes(feature) !== true;
  }

  /** Declares one case; `sentence` says what must hold. */
  define(area: string, sentence: string, body: ConformanceCase): void {
    this.#options.test(`${area}: ${sentence}`, async () => {
      const subject = await this.#options.open();
      try {
        await body(this.scoped(subject.storage), subject);
      } finally {
        await subject.storage.close();
        await subject.dispose?.();
      }
    });
  }

  /** The storage as cases see it: with a partition on every call where the engine needs one. */
  scoped(storage: Storage): Storage {
    if (storage.capabilities.atomicScope === 'storage') return storage;
    return withPartition(storage, PARTITION);
  }
}
