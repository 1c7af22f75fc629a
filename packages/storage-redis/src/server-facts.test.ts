import { describe, expect, test } from 'vitest';
import { durabilityOf } from './life-watch.ts';
import { parseInfo, type ServerFacts } from './server-facts.ts';

const INFO = [
  '# Server',
  'run_id:abc',
  '# Memory',
  'maxmemory:0',
  'maxmemory_policy:allkeys-lru',
  '# Persistence',
  'aof_enabled:1',
  '# Replication',
  'role:master',
  'connected_slaves:0',
  'master_replid:def',
  `master_replid2:${'0'.repeat(40)}`,
].join('\r\n');

describe('parseInfo', () => {
  test('reads what promises hang on', () => {
    expect(parseInfo(INFO)).toEqual({
      life: 'abc:def',
      isPrimary: true,
      replicas: 0,
      wasReplica: false,
      hasAppendOnlyFile: true,
      syncsAlways: false,
      eviction: undefined,
    });
  });

  test('minds an eviction policy only where there is a limit', () => {
    expect(parseInfo(INFO.replace('maxmemory:0', 'maxmemory:100')).eviction).toBe('allkeys-lru');
    const safe = INFO.replace('maxmemory:0', 'maxmemory:100').replace('allkeys-lru', 'noeviction');
    expect(parseInfo(safe).eviction).toBeUndefined();
  });

  test('knows a replica, and a promoted one', () => {
    expect(parseInfo(INFO.replace('role:master', 'role:slave')).isPrimary).toBe(false);
    expect(parseInfo(INFO.replace('replid2:000', 'replid2:a00')).wasReplica).toBe(true);
  });

  test('takes the least from an answer that says nothing', () => {
    expect(parseInfo('')).toMatchObject({ isPrimary: true, replicas: 0, hasAppendOnlyFile: false });
  });
});

describe('durabilityOf', () => {
  const always: ServerFacts = { ...parseInfo(INFO), syncsAlways: true };
  const everysec = parseInfo(INFO);
  const none: ServerFacts = { ...everysec, hasAppendOnlyFile: false };

  test('is the least before a server was met', () => {
    for (const topology of ['standalone', 'sentinel', 'cluster'] as const) {
      expect(durabilityOf(topology, [])).toBe('volatile');
    }
  });

  test('of one server is disk only when nothing can take its place', () => {
    expect(durabilityOf('standalone', [always])).toBe('disk');
    expect(durabilityOf('standalone', [{ ...always, replicas: 1 }])).toBe('replicated-async');
    expect(durabilityOf('standalone', [{ ...always, wasReplica: true }])).toBe('replicated-async');
    expect(durabilityOf('standalone', [everysec])).toBe('volatile');
    expect(durabilityOf('standalone', [none])).toBe('volatile');
  });

  test.each(['sentinel', 'cluster'] as const)('of a %s is that of its weakest primary', (kind) => {
    const replicated = { ...everysec, replicas: 1 };
    expect(durabilityOf(kind, [replicated, { ...always, replicas: 2 }])).toBe('replicated-async');
    expect(durabilityOf(kind, [replicated, always])).toBe('volatile');
    expect(durabilityOf(kind, [{ ...none, replicas: 1 }])).toBe('volatile');
    expect(durabilityOf(kind, [replicated, { ...none, isPrimary: false }])).toBe(
      'replicated-async',
    );
  });
});
