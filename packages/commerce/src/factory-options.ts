import type { Kv } from '@spillway/kv';
import { SpillwayError } from '@spillway/runtime';
import { isIntegerIn } from './quantity.ts';

const NAMESPACE = /^[a-z0-9-]{1,64}$/;
const HUNDRED_YEARS_MS = 100 * 365 * 86_400_000;

/** One day in ms. */
export const DAY_MS = 86_400_000;

/** @throws COMMERCE_OPTION_INVALID */
export function checkKv(kv: unknown): asserts kv is Kv {
  const fits = typeof kv === 'object' && kv !== null && 'update' in kv && 'scan' in kv;
  if (!fits) throw optionInvalid('kv must be a Kv: pass what createKv() resolves to');
}

/** @throws COMMERCE_OPTION_INVALID */
export function resolveNamespace(value: string | undefined): string {
  if (value === undefined) return 'shop';
  if (typeof value === 'string' && NAMESPACE.test(value)) return value;
  throw optionInvalid('namespace must be 1 to 64 of the characters a-z, 0-9 and -');
}

/** An option that is an integer, or its default. @throws COMMERCE_OPTION_INVALID */
export function resolveInteger(
  option: { readonly name: string; readonly min?: number; readonly max: number },
  value: number | undefined,
  byDefault: number,
): number {
  const { name, min = 1, max } = option;
  if (value === undefined) return byDefault;
  if (isIntegerIn(value, min, max)) return value;
  throw optionInvalid(`${name} must be an integer from ${min} to ${max}`);
}

/** An option that is a duration in ms, or its default. @throws COMMERCE_OPTION_INVALID */
export function resolveDuration(
  name: string,
  value: number | undefined,
  byDefaultMs: number,
): number {
  return resolveInteger({ name, max: HUNDRED_YEARS_MS }, value, byDefaultMs);
}

/** The error of a factory's bad option. */
export function optionInvalid(reason: string): SpillwayError {
  return new SpillwayError('COMMERCE_OPTION_INVALID', `Invalid option: ${reason}.`);
}
