import { describe, expect, test } from 'vitest';
import { SpillwayError } from '@spillway/runtime';
import { engineError, failureOf, openError } from './level-errors.ts';

function coded(code: string, message = 'x', cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { code });
}

const failures: readonly (readonly [string, Error])[] = [
  ['LEVEL_LOCKED', coded('LEVEL_DATABASE_NOT_OPEN', 'not open', coded('LEVEL_LOCKED'))],
  ['LEVEL_NOT_A_FOLDER', coded('ENOTDIR')],
  ['LEVEL_NOT_A_FOLDER', coded('EEXIST')],
  ['LEVEL_NO_PERMISSION', coded('EACCES')],
  [
    'LEVEL_NO_PERMISSION',
    coded(
      'LEVEL_DATABASE_NOT_OPEN',
      'not open',
      coded('LEVEL_IO_ERROR', 'IO error: /data/LOCK: Permission denied'),
    ),
  ],
  ['LEVEL_NO_PERMISSION', new Error('IO error: /data/LOCK: Read-only file system')],
  ['LEVEL_DISK_FULL', new Error('IO error: /data/000012.log: No space left on device')],
  ['LEVEL_DISK_FULL', coded('EDQUOT')],
  ['LEVEL_CORRUPT', coded('LEVEL_CORRUPTION', 'Corruption: no meta-nextfile entry')],
  ['LEVEL_CORRUPT', new Error('Corruption: bad block')],
  ['LEVEL_IO_ERROR', new Error('IO error: /data/000012.log: Input/output error')],
  ['LEVEL_IO_ERROR', new Error('something else')],
];

test.each(failures)('the engine says %s in its own words', (failure, error) => {
  expect(failureOf(error)).toBe(failure);
  const opening = openError('./data/a', error);
  expect(opening).toMatchObject({ code: failure, applied: false, cause: error });
  expect(opening.message).toContain('./data/a');
});

test('a code counts more than a sentence', () => {
  expect(failureOf(coded('LEVEL_LOCKED', 'permission denied'))).toBe('LEVEL_LOCKED');
});

describe('a failed operation', () => {
  test('is unavailable, retryable and not applied, or unknown', () => {
    const cause = new Error('IO error: No space left on device');
    expect(engineError('node', false, cause)).toMatchObject({
      code: 'STORAGE_UNAVAILABLE',
      retryable: true,
      applied: false,
      details: { storage: 'node', reason: 'LEVEL_DISK_FULL' },
    });
    expect(engineError('node', 'unknown', cause)).toMatchObject({
      code: 'STORAGE_OUTCOME_UNKNOWN',
      retryable: false,
      applied: 'unknown',
    });
  });

  test('on damaged files is LEVEL_CORRUPT, and a typed error stays what it is', () => {
    expect(engineError('node', false, new Error('Corruption: bad block'))).toMatchObject({
      code: 'LEVEL_CORRUPT',
      details: { role: 'files' },
      retryable: false,
    });
    const typed = new SpillwayError('LEVEL_CORRUPT', 'x');
    expect(engineError('node', false, typed)).toBe(typed);
    expect(openError('place', typed)).toBe(typed);
  });
});
