import { isSpillwayError } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { describe, expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { memoryStorage } from './memory-storage.ts';
import { openStorage } from './open-storage.ts';
import type { StorageBackend } from './storage.ts';

const never = <T>(): Promise<T> => new Promise(() => {});

/** An engine that records how it is called and never answers, but where told to. */
function hungBackend(answers: Partial<StorageBackend> = {}) {
  const calls: string[] = [];
  const hang = <T>(call: string): Promise<T> => {
    calls.push(call);
    return never();
  };
  const backend: StorageBackend = {
    id: 'hung',
    capabilities: memoryStorage().capabilities,
    get: () => hang('get'),
    getMany: () => hang('getMany'),
    async *scan() {
      calls.push('scan');
      yield await hang<readonly Entry[]>('page');
    },
    commit: () => hang('commit'),
    stats: () => hang('stats'),
    close: () => {
      calls.push('close');
      return Promise.resolve();
    },
    ...answers,
  };
  return { backend, calls };
}

const put = { writes: [{ kind: 'put', key: 'k', value: Buffer.from('v') } as const] };

async function scanAll(pages: AsyncIterable<readonly Entry[]>): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const page of pages) entries.push(...page);
  return entries;
}

/** What a rejected operation says. */
async function failureOf(work: Promise<unknown>): Promise<Record<string, unknown>> {
  const [settled] = await Promise.allSettled([work]);
  if (settled?.status !== 'rejected' || !isSpillwayError(settled.reason)) {
    throw new Error(`no typed error: ${JSON.stringify(settled)}`);
  }
  const { code, retryable, applied } = settled.reason;
  return { code, retryable, applied };
}

describe('openStorage over an engine that hangs', () => {
  test('ends a read at its timeoutMs, retryable and without effect', async () => {
    const clock = new SimulatedClock();
    const storage = openStorage(hungBackend().backend, { clock });
    const options = { timeoutMs: 100 };
    const reads = [storage.get('k', options), storage.getMany(['k'], options)].map(failureOf);
    await clock.advance(100);
    const expected = { code: 'STORAGE_TIMEOUT', retryable: true, applied: false };
    expect(await Promise.all(reads)).toEqual([expected, expected]);
  });

  test('ends a commit at its timeoutMs with an unknown outcome', async () => {
    const clock = new SimulatedClock();
    const storage = openStorage(hungBackend().backend, { clock });
    let settled = false;
    const failure = failureOf(storage.commit(put, { timeoutMs: 100 })).finally(() => {
      settled = true;
    });
    await clock.advance(99);
    expect(settled).toBe(false);
    await clock.advance(1);
    expect(await failure).toEqual({
      code: 'STORAGE_OUTCOME_UNKNOWN',
      retryable: false,
      applied: 'unknown',
    });
    expect(clock.pendingTimers).toBe(0);
  });

  test('ends a scan at its timeoutMs and does not wait for the engine to let go', async () => {
    const clock = new SimulatedClock();
    const { backend, calls } = hungBackend();
    const storage = openStorage(backend, { clock });
    const failure = failureOf(scanAll(storage.scan({}, { timeoutMs: 100 })));
    await clock.advance(100);
    expect((await failure)['code']).toBe('STORAGE_TIMEOUT');
    await storage.close();
    expect(calls).toEqual(['scan', 'page', 'close']);
  });

  test('gives up an operation whose signal fires, and says what is known of it', async () => {
    const storage = openStorage(hungBackend().backend);
    const controller = new AbortController();
    const { signal } = controller;
    const failures = [
      storage.get('k', { signal }),
      storage.commit(put, { signal }),
      scanAll(storage.scan({}, { signal })),
    ].map(failureOf);
    controller.abort();
    expect((await Promise.all(failures)).map(({ code, applied }) => [code, applied])).toEqual([
      ['ABORTED', false],
      ['ABORTED', 'unknown'],
      ['ABORTED', false],
    ]);
  });

  test('sends nothing when the signal has fired before', async () => {
    const { backend, calls } = hungBackend();
    const storage = openStorage(backend);
    const signal = AbortSignal.abort();
    const failures = [
      storage.get('k', { signal }),
      storage.commit(put, { signal }),
      scanAll(storage.scan({}, { signal })),
    ].map(failureOf);
    for (const { applied } of await Promise.all(failures)) expect(applied).toBe(false);
    expect(calls).toEqual([]);
  });

  test('takes an infinite timeoutMs for none', async () => {
    const clock = new SimulatedClock();
    const storage = openStorage(memoryBackend(), { clock });
    expect(await storage.get('k', { timeoutMs: Infinity })).toBeUndefined();
    expect(clock.pendingTimers).toBe(0);
  });
});

/** The least backend that answers. */
function memoryBackend(): StorageBackend {
  const data = memoryStorage();
  return {
    id: 'least',
    capabilities: data.capabilities,
    get: (key) => data.get(key),
    getMany: (keys) => data.getMany(keys),
    scan: ({ range }) => data.scan(range),
    commit: ({ checks, writes, returning }) => data.commit({ checks, writes, returning }),
    stats: () => data.stats(),
    close: () => data.close(),
  };
}

describe('openStorage', () => {
  test('turns what an engine throws at once into a rejection', async () => {
    const broken = new Error('broken');
    const { backend } = hungBackend({
      get: () => {
        throw broken;
      },
      commit: () => {
        throw broken;
      },
    });
    const storage = openStorage(backend);
    await expect(storage.get('k')).rejects.toBe(broken);
    await expect(storage.get('k', { timeoutMs: 5 })).rejects.toBe(broken);
    await expect(storage.commit(put)).rejects.toBe(broken);
    await expect(storage.commit(put, { timeoutMs: 5 })).rejects.toBe(broken);
  });

  test('hands complete arguments on, and the partition of reads and commits', async () => {
    const seen: unknown[] = [];
    const { backend } = hungBackend({
      get: (...args) => {
        seen.push(args);
        return Promise.resolve(undefined);
      },
      commit: (...args) => {
        seen.push(args);
        return Promise.resolve({ applied: true, version: 1, outcomes: [], previous: [] });
      },
      async *scan(...args) {
        seen.push(args);
        yield [];
      },
    });
    const storage = openStorage(backend);
    await storage.get('k', { partition: 'p' });
    await storage.commit({ checks: [{ kind: 'absent', key: 'k' }], partition: 'p' });
    await scanAll(storage.scan({ start: 'a' }));
    expect(seen).toEqual([
      ['k', 'p'],
      [
        {
          checks: [{ kind: 'absent', key: 'k' }],
          writes: [],
          returning: [],
          partition: 'p',
        },
      ],
      [
        {
          range: { start: 'a' },
          reverse: false,
          limit: Infinity,
          pageSize: 100,
          partition: undefined,
        },
      ],
    ]);
  });

  test('ends open scans before it closes the engine, and calls nothing after', async () => {
    const calls: string[] = [];
    const page: Entry[] = [{ key: 'k', value: Buffer.from('v'), version: 1 }];
    const { backend } = hungBackend({
      async *scan() {
        try {
          for (;;) yield page;
        } finally {
          calls.push('scan ended');
        }
      },
      close: () => {
        calls.push('close');
        return Promise.resolve();
      },
    });
    const storage = openStorage(backend);
    const pages = storage.scan({})[Symbol.asyncIterator]();
    await pages.next();
    await storage.close();
    expect(calls).toEqual(['scan ended', 'close']);
    expect((await failureOf(pages.next()))['code']).toBe('STORAGE_CLOSED');
    expect(calls).toEqual(['scan ended', 'close']);
  });

  test('closes its engine once, and every caller learns how that went', async () => {
    const broken = new Error('disk gone');
    let closes = 0;
    const { backend } = hungBackend({
      close: () => {
        closes++;
        return Promise.reject(broken);
      },
    });
    const storage = openStorage(backend);
    await expect(storage.close()).rejects.toBe(broken);
    await expect(storage.close()).rejects.toBe(broken);
    expect(closes).toBe(1);
  });

  test('passes the incarnation on as it is now', () => {
    let incarnation = 1;
    const { backend } = hungBackend();
    const storage = openStorage({
      ...backend,
      get incarnation() {
        return incarnation;
      },
    });
    expect(storage.incarnation).toBe(1);
    incarnation = 2;
    expect(storage.incarnation).toBe(2);
    expect(openStorage(backend).incarnation).toBe(0);
  });
});
