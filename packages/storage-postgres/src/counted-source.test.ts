import { describe, expect, it } from 'vitest';
import { CountedSource } from './counted-source.ts';
import type { SqlSession } from './sql-source.ts';

describe('CountedSource', () => {
  it('is closed when the last use has ended, however it ended', async () => {
    const events: string[] = [];
    const session: SqlSession = { query: async () => [], script: async () => [] };
    const source = new CountedSource({
      hasTransactions: true,
      use: async (_deadlineMs, work) => await work(session),
      close: async () => void events.push('closed'),
    });
    const ends: ((error?: Error) => void)[] = [];
    const use = (name: string): Promise<unknown> =>
      source
        .use(Infinity, () => {
          return new Promise<void>((resolve, reject) => {
            ends.push((error) => (error === undefined ? resolve() : reject(error)));
          });
        })
        .catch(() => undefined)
        .then(() => events.push(name));
    const uses = [use('stats'), use('page')];
    const closing = source.close();
    ends[0]?.();
    await uses[0];
    expect(events).toEqual(['stats']);
    ends[1]?.(new Error('the server is gone'));
    await closing;
    expect(events.toSorted()).toEqual(['closed', 'page', 'stats']);
    expect(events[0]).toBe('stats');
  });
});
