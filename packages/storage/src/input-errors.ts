import { SpillwayError } from '@spillway/runtime';
import type { StorageLimits } from './capabilities.ts';

/** What is not a key where one is needed. */
export function keyInvalid(message: string): SpillwayError {
  return new SpillwayError('STORAGE_KEY_INVALID', message);
}

/** What is not a value. */
export function valueInvalid(message: string): SpillwayError {
  return new SpillwayError('STORAGE_VALUE_INVALID', message);
}

/** An option, a range or a partition that means nothing. */
export function optionInvalid(reason: string): SpillwayError {
  return new SpillwayError('STORAGE_OPTION_INVALID', `Invalid option: ${reason}.`);
}

/** A commit that means nothing. */
export function commitInvalid(reason: string): SpillwayError {
  return new SpillwayError('STORAGE_COMMIT_INVALID', `Invalid commit: ${reason}.`);
}

/** More than a limit allows; `details` name the limit. */
export function limitExceeded(
  limit: keyof StorageLimits,
  actual: number,
  max: number,
): SpillwayError {
  return new SpillwayError('STORAGE_LIMIT_EXCEEDED', `${limit} is ${actual}, at most ${max}.`, {
    details: { limit, actual, max },
  });
}

/** How an unexpected value of any type is named in a message: never by its content. */
export function nameOf(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : typeof value;
}
