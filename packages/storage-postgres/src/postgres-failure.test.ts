import { describe, expect, it } from 'vitest';
import { SpillwayError } from '@spillway/runtime';
import { appliedOf, failureOf, isConflict, leavesConnectionGood } from './postgres-failure.ts';

function serverError(code: string, severity = 'ERROR', message = 'refused'): Error {
  return Object.assign(new Error(message), { code, severity });
}

const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });

describe('a failure of Postgres', () => {
  it.each([
    ['53300', 'too-many-connections'],
    ['53100', 'disk-full'],
    ['53200', 'out-of-memory'],
    ['57P01', 'shutdown'],
    ['57P03', 'starting'],
    ['57014', 'cancelled'],
    ['25006', 'read-only'],
    ['40001', 'contention'],
    ['08006', 'connection'],
  ])('with the code %s is unavailable, retryable, and says why', (code, reason) => {
    expect(failureOf('a', serverError(code))).toMatchObject({
      code: 'STORAGE_UNAVAILABLE',
      retryable: true,
      applied: false,
      details: { storage: 'a', reason, sqlState: code },
    });
  });

  it('of the network is one of the connection', () => {
    for (const error of [reset, new Error('Connection terminated unexpectedly')]) {
      expect(failureOf('a', error)).toMatchObject({
        code: 'STORAGE_UNAVAILABLE',
        details: { reason: 'connection' },
      });
    }
  });

  it('that no waiting mends is not retryable', () => {
    for (const code of ['28P01', '3D000', '42501']) {
      expect(failureOf('a', serverError(code, 'FATAL'))).toMatchObject({
        code: 'POSTGRES_ACCESS_REFUSED',
        retryable: false,
      });
    }
    expect(failureOf('a', serverError('42703')).retryable).toBe(false);
  });

  it('is typed already when it is ours, but what is unknown stays unknown', () => {
    const ours = new SpillwayError('STORAGE_TIMEOUT', 'late', { retryable: true });
    expect(failureOf('a', ours)).toBe(ours);
    expect(failureOf('a', ours, 'unknown')).toMatchObject({
      code: 'STORAGE_OUTCOME_UNKNOWN',
      retryable: false,
      details: { reason: 'timeout' },
    });
  });
});

describe('a write that failed', () => {
  it('was undone when the server refused it and goes on', () => {
    for (const code of ['57014', '53100', '25006', '40001', '22P02']) {
      expect(appliedOf(serverError(code))).toBe(false);
    }
  });

  it('may be applied when the session ended or nothing was heard', () => {
    const late = new SpillwayError('STORAGE_TIMEOUT', 'late');
    const ends = [serverError('57P01', 'FATAL'), serverError('57P02', 'WARNING')];
    for (const error of [...ends, serverError('XX000', 'PANIC'), reset, late]) {
      expect(appliedOf(error)).toBe('unknown');
    }
  });

  it('was not sent when the driver says so', () => {
    const message = 'Client has encountered a connection error and is not queryable';
    expect(appliedOf(new Error(message))).toBe(false);
  });
});

describe('a connection', () => {
  it('is good after a refusal, and not after its end, a time-out or a demotion', () => {
    expect(leavesConnectionGood(serverError('22P02'))).toBe(true);
    for (const error of [reset, serverError('57P01', 'FATAL'), serverError('25006')]) {
      expect(leavesConnectionGood(error)).toBe(false);
    }
    expect(leavesConnectionGood(new SpillwayError('STORAGE_TIMEOUT', 'late'))).toBe(false);
  });
});

describe('a conflict', () => {
  it('is known by its word', () => {
    const conflict = 'invalid input syntax for type integer: "spillway_conflict 3"';
    expect(isConflict(serverError('22P02', 'ERROR', conflict))).toBe(true);
    expect(isConflict(serverError('22P02'))).toBe(false);
    expect(isConflict(new Error(conflict))).toBe(false);
  });
});
