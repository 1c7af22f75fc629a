import { SpillwayError } from '@spillway/runtime';

/** Units in one argument of the inventory: keeps every sum far inside the safe integers. */
export const QUANTITY_MAX = 1_000_000_000;

/**
 * Checks a number of units.
 * @throws COMMERCE_QUANTITY_INVALID
 */
export function checkQuantity(value: unknown, max: number = QUANTITY_MAX): asserts value is number {
  if (isIntegerIn(value, 1, max)) return;
  throw new SpillwayError(
    'COMMERCE_QUANTITY_INVALID',
    `A quantity must be an integer from 1 to ${max}. Pass a number of whole units.`,
    { details: { min: 1, max } },
  );
}

/**
 * Checks a change of a number of units.
 * @throws COMMERCE_QUANTITY_INVALID
 */
export function checkDelta(value: unknown, max: number = QUANTITY_MAX): void {
  if (isIntegerIn(value, -max, max) && value !== 0) return;
  throw new SpillwayError(
    'COMMERCE_QUANTITY_INVALID',
    `A delta must be an integer from -${max} to ${max}, not 0. Pass a number of whole units.`,
    { details: { min: -max, max } },
  );
}

/**
 * Checks a duration in ms; `name` says which argument it is.
 * @throws COMMERCE_DURATION_INVALID
 */
export function checkDuration(name: string, value: unknown, maxMs: number): void {
  if (isIntegerIn(value, 1, maxMs)) return;
  throw new SpillwayError(
    'COMMERCE_DURATION_INVALID',
    `${name} must be an integer from 1 to ${maxMs}. Pass whole milliseconds.`,
    { details: { argument: name, min: 1, max: maxMs } },
  );
}

/** Whether `value` is an integer in [min, max]; `min` and `max` are safe integers. */
export function isIntegerIn(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;
}
