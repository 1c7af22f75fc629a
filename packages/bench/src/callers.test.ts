import { describe, expect, it } from 'vitest';
import { runCallers } from './callers.ts';

describe('runCallers', () => {
  it('performs each operation once', async () => {
    const seen: number[] = [];
    await runCallers(8, 100, async (operation) => {
      await Promise.resolve();
      seen.push(operation);
    });
    expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  it('keeps as many operations under way as there are callers, and no more', async () => {
    let underWay = 0;
    let most = 0;
    await runCallers(5, 50, async () => {
      most = Math.max(most, ++underWay);
      await Promise.resolve();
      underWay--;
    });
    expect(most).toBe(5);
  });

  it('performs none when none is asked for, and rejects with the error of one', async () => {
    await runCallers(5, 0, () => Promise.reject(new Error('not called')));
    await expect(runCallers(2, 3, () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
  });
});
