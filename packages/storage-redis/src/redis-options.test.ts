import { Redis } from 'ioredis';
import { describe, expect, test } from 'vitest';
import { executorForClient } from './executor-for-client.ts';
import { resolveRedisOptions, type RedisStorageOptions } from './redis-options.ts';

const url = 'redis://:secret@host:6380/2';

describe('resolveRedisOptions', () => {
  test('fills in defaults and keeps credentials out of the id', () => {
    const options = resolveRedisOptions({ url });
    expect(options).toMatchObject({
      id: 'host:6380/spillway',
      prefix: 'spillway',
      commandTimeoutMs: 2000,
      queueBytes: 64 * 1024 * 1024,
    });
  });

  test.each<[string, RedisStorageOptions]>([
    ['no place', {}],
    ['two places', { url, urls: [url] }],
    ['no urls', { urls: [] }],
    ['another protocol', { url: 'http://host' }],
    ['no url at all', { url: 'host:6379' }],
    ['a prefix with a brace', { url, prefix: 'a}' }],
    ['a prefix with a slash', { url, prefix: 'a/b' }],
    ['an empty prefix', { url, prefix: '' }],
    ['an empty id', { url, id: '' }],
    ['no time', { url, commandTimeoutMs: 0 }],
    ['half a millisecond', { url, commandTimeoutMs: 0.5 }],
    ['no room', { url, queueBytes: 0 }],
    ['commits larger than a script takes', { url, limits: { commitWrites: 2000 } }],
  ])('refuses %s', (_, options) => {
    expect(() => resolveRedisOptions(options)).toThrow(
      expect.objectContaining({ code: 'REDIS_OPTION_INVALID' }),
    );
  });

  test('does not show a url in a message', () => {
    expect(() => resolveRedisOptions({ url: 'ftp://:secret@host' })).not.toThrow(/secret/);
  });
});

describe('executorForClient', () => {
  const invalid = expect.objectContaining({ code: 'REDIS_OPTION_INVALID' });

  test('refuses a client that would resend commits', () => {
    const client = new Redis({ lazyConnect: true });
    expect(() => executorForClient(client)).toThrow(invalid);
  });

  test('refuses a client that would rename keys', () => {
    const client = new Redis({
      lazyConnect: true,
      autoResendUnfulfilledCommands: false,
      keyPrefix: 'x',
    });
    expect(() => executorForClient(client)).toThrow(invalid);
  });

  test('knows a client behind Sentinels', async () => {
    const client = new Redis({
      lazyConnect: true,
      autoResendUnfulfilledCommands: false,
      sentinels: [{ host: 'host', port: 1 }],
      name: 'main',
    });
    const executor = executorForClient(client);
    expect(executor.topology).toBe('sentinel');
    await executor.close();
  });
});
