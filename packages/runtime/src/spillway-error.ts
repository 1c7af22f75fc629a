/** What is known about the effect of a failed operation. */
export type Applied = true | false | 'unknown';

/** Options of {@link SpillwayError}. */
export interface SpillwayErrorOptions {
  /** Whether the same call may succeed later without a change by the caller. Default `false`. */
  readonly retryable?: boolean;
  /**
   * Whether the operation took effect. `'unknown'` means: retry only with the same `operationId`.
   * Default `false`.
   */
  readonly applied?: Applied;
  /** The error underneath. */
  readonly cause?: unknown;
  /** Facts for a program: names, limits, counts. Never keys' values, tokens or other secrets. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * The one error class of Spillway. Match on `code` (stable across releases), never on the message,
 * and test with {@link isSpillwayError} rather than `instanceof`.
 */
export class SpillwayError extends Error {
  override readonly name = 'SpillwayError';
  /** Stable, upper-case identifier, such as `STORAGE_CLOSED`. */
  readonly code: string;
  readonly retryable: boolean;
  readonly applied: Applied;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, options: SpillwayErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retryable = options.retryable ?? false;
    this.applied = options.applied ?? false;
    this.details = options.details ?? {};
  }
}

/**
 * Whether `error` is a {@link SpillwayError}, and has this `code` when one is given. Works across
 * copies of the package and across realms (it looks at the shape, not at the class).
 */
export function isSpillwayError(error: unknown, code?: string): error is SpillwayError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    error.name === 'SpillwayError' &&
    'code' in error &&
    typeof error.code === 'string' &&
    'applied' in error &&
    (typeof error.applied === 'boolean' || error.applied === 'unknown') &&
    'retryable' in error &&
    typeof error.retryable === 'boolean' &&
    (code === undefined || error.code === code)
  );
}

/** Whether `error` may have left an effect behind: only a typed error can say that it has not. */
export function mayHaveApplied(error: unknown): boolean {
  return !isSpillwayError(error) || error.applied !== false;
}
