import { describe, expect, it } from 'vitest';
import type { SqlSession, SqlSource } from './sql-source.ts';
import { VersionBlocks } from './version-blocks.ts';

/** A server that counts, and does something before it answers. */
function countingSource(meanwhile: (asked: number) => void = () => undefined): SqlSource {
  let asked = 0;
  const session: SqlSession = {
    query: () => Promise.reject(new Error('not asked here')),
    script: async () => {
      asked++;
      const last = String(asked * 100_000);
      meanwhile(asked);
      return [[last]];
    },
  };
  return {
    hasTransactions: true,
    use: async (_deadlineMs, work) => await work(session),
    close: async () => undefined,
  };
}

describe('VersionBlocks', () => {
  it('gives many who claim at once versions of their own, block after block', async () => {
    const blocks = new VersionBlocks(countingSource(), 's');
    const ranges = await Promise.all(
      Array.from({ length: 500 }, () => blocks.claim(300, Infinity)),
    );
    const versions = ranges.flatMap((range) => Array.from({ length: 300 }, () => range.take()));
    expect(new Set(versions).size).toBe(150_000);
    expect(Math.min(...versions.slice(0, 1000))).toBe(1);
  });

  it('refuses to give more than was claimed', async () => {
    const range = await new VersionBlocks(countingSource(), 's').claim(1, Infinity);
    expect(range.take()).toBe(1);
    expect(() => range.take()).toThrow(expect.objectContaining({ code: 'ASSERTION_FAILED' }));
  });

  it('leaves a block when the server may be another, and says so of what was claimed', async () => {
    const blocks = new VersionBlocks(countingSource(), 's');
    const before = await blocks.claim(1, Infinity);
    blocks.drop();
    const after = await blocks.claim(1, Infinity);
    expect([before, after].map((range) => blocks.isCurrent(range))).toEqual([false, true]);
    expect(after.take()).toBe(100_001);
  });

  it('does not use a block that was answered by the server that was left', async () => {
    const blocks: VersionBlocks = new VersionBlocks(
      countingSource((asked) => {
        if (asked === 1) blocks.drop();
      }),
      's',
    );
    expect((await blocks.claim(1, Infinity)).take()).toBe(100_001);
  });
});
