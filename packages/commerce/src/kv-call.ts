import type { Kv, KvChange, KvEntry, KvReadOptions } from '@spillway/kv';
import { isSpillwayError, mayHaveApplied, SpillwayError, type Clock } from '@spillway/runtime';
import { isIntegerIn } from './quantity.ts';

/**
 * The KV as one public operation uses it: every step shares the caller's signal and what is left of
 * the caller's `timeoutMs`, and it is known whether a step may have written.
 */
export class KvCall {
  readonly #kv: Kv;
  readonly #clock: Clock;
  readonly #signal: AbortSignal | undefined;
  readonly #deadlineMs: number | undefined;
  #mayHaveWritten = false;

  constructor(kv: Kv, clock: Clock, options: KvReadOptions | undefined) {
    this.#kv = kv;
    this.#clock = clock;
    this.#signal = options?.signal;
    if (options?.timeoutMs !== undefined) {
      checkTimeout(options.timeoutMs);
      this.#deadlineMs = clock.monotonicMs() + options.timeoutMs;
    }
  }

  get<Value>(key: string): Promise<Value | undefined> {
    return this.#kv.get<Value>(key, this.#options());
  }

  getEntry(key: string): Promise<KvEntry | undefined> {
    return this.#kv.getEntry(key, this.#options());
  }

  async update<Value, Result>(
    key: string,
    change: KvChange<Value, Result>,
    operationId?: string,
  ): Promise<Result> {
    return await this.#write((options) => this.#kv.update(key, change, options), operationId);
  }

  async delete(key: string): Promise<boolean> {
    return await this.#write((options) => this.#kv.delete(key, options));
  }

  async getAndDelete<Value>(key: string): Promise<Value | undefined> {
    return await this.#write((options) => this.#kv.getAndDelete<Value>(key, options));
  }

  /**
   * The error to reject with: of the KV's errors, `COMMERCE_OUTCOME_UNKNOWN` when a step may have
   * written, since "not applied" of the last step says nothing of the steps before.
   */
  explainFailure(error: unknown): unknown {
    if (!isOfKv(error) || !(this.#mayHaveWritten || mayHaveApplied(error))) return error;
    return new SpillwayError(
      'COMMERCE_OUTCOME_UNKNOWN',
      'The operation was interrupted when it may have written. Repeat it with the same ids.',
      { retryable: true, applied: 'unknown', cause: error },
    );
  }

  async #write<Result>(
    run: (options: KvReadOptions & { readonly operationId?: string }) => Promise<Result>,
    operationId?: string,
  ): Promise<Result> {
    const options = this.#options();
    try {
      const result = await run(operationId === undefined ? options : { ...options, operationId });
      this.#mayHaveWritten = true;
      return result;
    } catch (error) {
      if (mayHaveApplied(error)) this.#mayHaveWritten = true;
      throw error;
    }
  }

  #options(): KvReadOptions {
    const signal = this.#signal === undefined ? undefined : { signal: this.#signal };
    if (this.#deadlineMs === undefined) return signal ?? NO_OPTIONS;
    const timeoutMs = Math.ceil(this.#deadlineMs - this.#clock.monotonicMs());
    if (timeoutMs <= 0) {
      throw new SpillwayError('COMMERCE_TIMEOUT', 'timeoutMs is over. Repeat with the same ids.', {
        retryable: true,
      });
    }
    return { ...signal, timeoutMs };
  }
}

const NO_OPTIONS: KvReadOptions = Object.freeze({});
const TIMEOUT_MS_MAX = 86_400_000;
const OF_KV = /^(KV_|REGISTER_|STORAGE_|OVERLOADED$|ABORTED$|COMMERCE_TIMEOUT$)/;

/**
 * Runs the steps of one public operation and types their failure.
 * @throws COMMERCE_OUTCOME_UNKNOWN, and what `steps` throws
 */
export async function runCall<Result>(
  call: KvCall,
  steps: (call: KvCall) => Promise<Result>,
): Promise<Result> {
  try {
    return await steps(call);
  } catch (error) {
    throw call.explainFailure(error);
  }
}

/**
 * Whether a step failed for reasons of the KV below or of the caller's patience, not by a decision
 * of ours: then the steps before it stand, and a later call may finish.
 */
export function isOfKv(error: unknown): boolean {
  return isSpillwayError(error) && OF_KV.test(error.code);
}

function checkTimeout(value: unknown): void {
  if (isIntegerIn(value, 1, TIMEOUT_MS_MAX)) return;
  throw new SpillwayError(
    'COMMERCE_DURATION_INVALID',
    `timeoutMs must be an integer from 1 to ${TIMEOUT_MS_MAX}. Pass whole milliseconds.`,
    { details: { argument: 'timeoutMs' } },
  );
}
