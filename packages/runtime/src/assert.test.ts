import { describe, expect, it } from 'vitest';
import { assertNever, assertThat } from './assert.ts';
import { isSpillwayError } from './spillway-error.ts';

function errorOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('assertThat', () => {
  it('does nothing when the condition holds', () => {
    expect(() => assertThat(true, 'nothing')).not.toThrow();
  });

  it('throws ASSERTION_FAILED, not retryable and not applied, saying what was expected', () => {
    const error = errorOf(() => assertThat(false, 'a majority of replicas'));
    expect(isSpillwayError(error, 'ASSERTION_FAILED')).toBe(true);
    expect(error).toMatchObject({
      message: 'Expected a majority of replicas. This is a Spillway bug.',
      retryable: false,
      applied: false,
    });
  });
});

describe('assertNever', () => {
  const unexpected = (value: unknown): unknown => errorOf(() => assertNever(value as never));

  it.each([
    ['a string', 'purge', '"purge"'],
    ['an object by its kind', { kind: 'purge' }, '"purge"'],
    ['an object without a kind', {}, 'of type object'],
    ['a symbol', Symbol('s'), 'of type symbol'],
    ['null', null, 'of type null'],
    ['undefined', undefined, 'of type undefined'],
    ['a bigint, which JSON cannot hold', 1n, 'of type bigint'],
  ])('names %s', (_name, value, text) => {
    expect(unexpected(value)).toMatchObject({
      code: 'ASSERTION_FAILED',
      message: `Unexpected case ${text}. This is a Spillway bug.`,
    });
  });

  it('does not print what may be a user’s data', () => {
    const secret = 'card 4111';
    const cyclic: Record<string, unknown> = { kind: 'put', value: secret };
    cyclic['self'] = cyclic;
    for (const value of [cyclic, { value: secret }, { kind: { secret } }, [secret]]) {
      expect(String(unexpected(value))).not.toContain(secret);
    }
    expect(String(unexpected('x'.repeat(1000))).length).toBeLessThan(200);
  });
});
