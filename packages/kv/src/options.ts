import { SpillwayError } from '@spillway/runtime';
import type { KvIncrementOptions, KvReadOptions } from './kv.ts';
import type { Increment } from './operations.ts';

/** A lifetime as a point in time. @throws KV_OPTION_INVALID */
export function expiryOf(ttlMs: unknown, nowMs: number): number | undefined {
  if (ttlMs === undefined) return undefined;
  if (typeof ttlMs !== 'number' || !Number.isSafeInteger(ttlMs) || ttlMs <= 0) {
    throw optionInvalid('ttlMs must be a positive integer of milliseconds');
  }
  const expiresAtMs = Math.ceil(nowMs) + ttlMs;
  if (!Number.isSafeInteger(expiresAtMs)) throw optionInvalid('ttlMs is too large');
  return expiresAtMs;
}

/** Options are an object or left out. @throws KV_OPTION_INVALID */
export function checkOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw optionInvalid('options must be an object, or left out');
  }
}

/** Checks how long a caller wants to wait. @throws KV_OPTION_INVALID */
export function checkWait({ signal, timeoutMs }: KvReadOptions): void {
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw optionInvalid('signal must be an AbortSignal');
  }
  if (timeoutMs !== undefined && !(Number.isFinite(timeoutMs) && timeoutMs > 0)) {
    throw optionInvalid('timeoutMs must be a number of milliseconds above 0');
  }
}

/** Checks an increment and fills in its defaults. @throws KV_OPTION_INVALID */
export function resolveIncrement(
  delta: number,
  options: KvIncrementOptions,
  nowMs: number,
): Increment {
  const { floor = -Number.MAX_SAFE_INTEGER, ceiling = Number.MAX_SAFE_INTEGER, ttlMs } = options;
  for (const [name, value] of Object.entries({ delta, floor, ceiling })) {
    if (!Number.isSafeInteger(value)) throw optionInvalid(`${name} must be a safe integer`);
  }
  if (floor > ceiling) throw optionInvalid('floor is above ceiling');
  return { delta, floor, ceiling, expiresAtMs: expiryOf(ttlMs, nowMs) };
}

/** `KV_OPTION_INVALID` for this reason. */
export function optionInvalid(reason: string): SpillwayError {
  return new SpillwayError('KV_OPTION_INVALID', `Invalid option: ${reason}.`);
}
