import { isSpillwayError } from '@spillway/runtime';
import { openRedisStorage, redisStorage, type RedisStorageOptions } from '@spillway/storage-redis';
import { describe, expect, it } from 'vitest';

const NOBODY = 'redis://127.0.0.1:1';

async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'nothing';
  } catch (error) {
    return isSpillwayError(error) ? error.code : `untyped: ${String(error)}`;
  }
}

describe.each(['redis', 'ioredis'] as const)('%s, with nobody there', (library) => {
  it.each<[string, Pick<RedisStorageOptions, 'url' | 'urls'>]>([
    ['one server', { url: NOBODY }],
    ['a Cluster', { urls: [NOBODY] }],
  ])('says so and can be closed: %s', async (_, place) => {
    const storage = redisStorage({ ...place, library, commandTimeoutMs: 500 });
    expect(await codeOf(() => storage.get('k'))).toBe('STORAGE_UNAVAILABLE');
    await storage.close();
    expect(await codeOf(() => storage.get('k'))).toBe('STORAGE_CLOSED');
  });
});

describe('a bad address', () => {
  it.each([
    'redis://host/shop',
    'redis://host/1/2',
    'redis://:%zz@host',
    'redis://%zz@host',
    'redis:///0',
    'http://host',
    'host:6379',
    '',
  ])('is refused before anything is opened: %s', async (url) => {
    expect(await codeOf(() => redisStorage({ url }))).toBe('REDIS_OPTION_INVALID');
    expect(await codeOf(() => redisStorage({ urls: [url] }))).toBe('REDIS_OPTION_INVALID');
  });

  it('is not an absent one', async () => {
    for (const nothing of [undefined, null, 5]) {
      const given = nothing as unknown as RedisStorageOptions; // what a JavaScript caller may pass
      expect(await codeOf(() => openRedisStorage(given))).toBe('REDIS_OPTION_INVALID');
    }
  });
});
