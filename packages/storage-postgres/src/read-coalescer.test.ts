import { describe, expect, it } from 'vitest';
import { isSpillwayError } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { settleBefore } from './deadline-error.ts';
import { ReadCoalescer } from './read-coalescer.ts';
import type { SqlSource } from './sql-source.ts';

const TIMEOUT_MS = 200;

/** A database that never answers. */
function hungReads() {
  const clock = new SimulatedClock();
  const asked = { times: 0 };
  const source: SqlSource = {
    hasTransactions: true,
    use: (deadlineMs) => {
      asked.times++;
      return settleBefore(clock, deadlineMs, () => new Promise(() => undefined));
    },
    close: async () => undefined,
  };
  const statement = { name: undefined, text: 'read' };
  const reads = new ReadCoalescer({ id: 'r', source, statement, clock, timeoutMs: TIMEOUT_MS });
  return { clock, asked, reads };
}

describe('ReadCoalescer', () => {
  it('ends every read of a hung database in time, however many wait', async () => {
    const { clock, asked, reads } = hungReads();
    const codes = Promise.all(
      Array.from({ length: 5000 }, (_, i) =>
        reads.get(`k${i}`).catch((error: unknown) => isSpillwayError(error) && error.code),
      ),
    );
    const idle = reads.idle();
    await clock.advance(TIMEOUT_MS);
    expect(new Set(await codes)).toEqual(new Set(['STORAGE_TIMEOUT']));
    await idle;
    expect(asked.times).toBe(2);
    expect(clock.pendingTimers).toBe(0);
  });

  it('asks for what came while others hung', async () => {
    const { clock, asked, reads } = hungReads();
    const early = Array.from({ length: 600 }, (_, i) => reads.get(`k${i}`).catch(() => 'failed'));
    await clock.advance(TIMEOUT_MS - 1);
    const later = reads.get('later').catch(() => 'failed');
    await clock.advance(1);
    await Promise.all(early);
    expect(asked.times).toBe(3);
    await clock.advance(TIMEOUT_MS);
    expect(await later).toBe('failed');
  });
});
