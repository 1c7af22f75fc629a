import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isSpillwayError, mayHaveApplied, SpillwayError } from './spillway-error.ts';

describe('SpillwayError', () => {
  it('is an error with a code that is neither retryable nor applied unless it says so', () => {
    const error = new SpillwayError('STORAGE_CLOSED', 'Storage a is closed.');
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'SpillwayError',
      code: 'STORAGE_CLOSED',
      message: 'Storage a is closed.',
      retryable: false,
      applied: false,
      details: {},
    });
    expect('cause' in error).toBe(false);
    expect(error.stack).toContain('SpillwayError: Storage a is closed.');
  });

  it('carries what is known: effect, retry, cause, details', () => {
    const cause = new Error('socket hang up');
    const error = new SpillwayError('STORAGE_OUTCOME_UNKNOWN', 'No answer.', {
      retryable: true,
      applied: 'unknown',
      cause,
      details: { storage: 'a' },
    });
    expect(error).toMatchObject({ retryable: true, applied: 'unknown', details: { storage: 'a' } });
    expect(error.cause).toBe(cause);
  });
});

describe('isSpillwayError', () => {
  const error = new SpillwayError('OVERLOADED', 'The queue is full.');

  it('tells by code when one is given', () => {
    expect(isSpillwayError(error)).toBe(true);
    expect(isSpillwayError(error, 'OVERLOADED')).toBe(true);
    expect(isSpillwayError(error, 'STORAGE_CLOSED')).toBe(false);
  });

  it('knows the error of another copy of the package', async () => {
    const path = './spillway-error.ts?copy'; // a second instance of the module
    const copy = (await import(/* @vite-ignore */ path)) as typeof import('./spillway-error.ts');
    expect(copy.SpillwayError).not.toBe(SpillwayError);
    const theirs = new copy.SpillwayError('OVERLOADED', 'The queue is full.');
    expect(theirs).not.toBeInstanceOf(SpillwayError);
    expect(isSpillwayError(theirs, 'OVERLOADED')).toBe(true);
    expect(copy.isSpillwayError(error, 'OVERLOADED')).toBe(true);
  });

  it('knows the error of another realm', () => {
    const foreign: unknown = runInNewContext(
      `Object.assign(new Error('full'), { name: 'SpillwayError', code: 'OVERLOADED',
        retryable: true, applied: false, details: {} })`,
    );
    expect(foreign).not.toBeInstanceOf(Error);
    expect(isSpillwayError(foreign, 'OVERLOADED')).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'SpillwayError'],
    ['a plain error', new Error('SpillwayError')],
    ['an error of Node with a code', Object.assign(new Error('x'), { code: 'ENOENT' })],
    ['a name alone', Object.assign(new Error('x'), { name: 'SpillwayError' })],
    ['a code that is a number', Object.assign(new SpillwayError('X', 'x'), { code: 1 })],
    ['an unknown effect', Object.assign(new SpillwayError('X', 'x'), { applied: 'maybe' })],
  ])('refuses %s', (_name, value) => {
    expect(isSpillwayError(value)).toBe(false);
  });
});

describe('mayHaveApplied', () => {
  it('is false only for a typed error that says so', () => {
    const withApplied = (applied: boolean | 'unknown'): unknown =>
      new SpillwayError('X', 'x', { applied });
    expect(mayHaveApplied(withApplied(false))).toBe(false);
    expect(mayHaveApplied(withApplied('unknown'))).toBe(true);
    expect(mayHaveApplied(withApplied(true))).toBe(true);
    expect(mayHaveApplied(new Error('socket hang up'))).toBe(true);
    expect(mayHaveApplied(undefined)).toBe(true);
  });
});
