import { expect } from 'vitest';
import type { Kv } from '@spillway/kv';
import { isSpillwayError } from '@spillway/runtime';
import type { Shop } from './shop.ts';

/** A string that must not show up in any message: it stands for an id or a secret. */
const CANARY = 'canary';

export const BAD_NAMES: readonly unknown[] = [
  '',
  `${CANARY}${'x'.repeat(123)}`,
  'é'.repeat(65),
  `${CANARY}\uD800`,
  `${CANARY}\r\nSet-Cookie: a=b`,
  `${CANARY}\0`,
  '__proto__',
  undefined,
  null,
  7,
  {},
  [CANARY],
];
const BAD_QUANTITIES: readonly unknown[] = [
  NaN,
  Infinity,
  -Infinity,
  0,
  -0,
  -1,
  0.5,
  1e-9,
  2 ** 53,
  1_000_000_001,
  '1',
  1n,
  null,
  undefined,
  {},
];
const BAD_DELTAS = BAD_QUANTITIES.filter((value) => value !== -1);

async function dump(kv: Kv): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for await (const entry of kv.scan()) found.push(entry);
  return found;
}

/** Each call is refused with this code and a sentence, names no value, and stores nothing. */
export async function expectRefused(
  shop: Shop,
  code: string,
  calls: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const before = await dump(shop.kv);
  for (const [index, call] of calls.entries()) {
    const error: unknown = await call().then(
      () => `call ${index} was not refused`,
      (reason: unknown) => reason,
    );
    expect(error, `call ${index}`).toMatchObject({ code, applied: false, retryable: false });
    const message = isSpillwayError(error) ? error.message + JSON.stringify(error.details) : '';
    expect(message).toMatch(/\. [A-Z].*\./); // what is wrong, and what to do
    expect(message).not.toContain(CANARY);
  }
  expect(await dump(shop.kv)).toEqual(before);
}

/** The values as whatever type a typed caller could never make of them. */
export function forced<Type>(values: readonly unknown[]): readonly Type[] {
  return values as readonly Type[]; // the point of these tests
}

/** {@link BAD_NAMES} for typed arguments. */
export const names = forced<string>(BAD_NAMES);
export const quantities = forced<number>(BAD_QUANTITIES);
export const deltas = forced<number>(BAD_DELTAS);

export function throwing(): never {
  throw new TypeError('a getter that throws');
}
