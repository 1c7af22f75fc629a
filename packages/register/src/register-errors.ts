import { SpillwayError } from '@spillway/runtime';

/** The errors of registers, under the name of the package that uses them. */
export class RegisterErrors {
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Too few replicas answer: nothing was applied. */
  unavailable(cause?: unknown): SpillwayError {
    return new SpillwayError(
      `${this.#prefix}_UNAVAILABLE`,
      'Too few of the nodes that hold the key answer; nothing was applied. Retry with more up.',
      { retryable: true, ...(cause === undefined ? {} : { cause }) },
    );
  }

  /** Nobody can tell whether the change was applied. */
  outcomeUnknown(): SpillwayError {
    return new SpillwayError(
      `${this.#prefix}_OUTCOME_UNKNOWN`,
      'The change may or may not have been applied; repeat it with the same operation id.',
      { applied: 'unknown', retryable: true },
    );
  }

  /** More changes are under way than may be. */
  overloaded(inFlightMax: number): SpillwayError {
    return new SpillwayError('OVERLOADED', 'Too many operations are under way; retry later.', {
      retryable: true,
      details: { inFlightMax, retryAfterMs: 50 },
    });
  }
}
