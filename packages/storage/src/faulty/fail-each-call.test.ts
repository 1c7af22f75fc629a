import { isSpillwayError, mayHaveApplied } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { describe, expect, it } from 'vitest';
import { decodeInteger } from '../entry.ts';
import { memoryStorage } from '../memory-storage.ts';
import type { Storage } from '../storage.ts';
import { ofKind } from './call-predicates.ts';
import { failEachCall } from './fail-each-call.ts';
import type { FaultRule } from './fault-rule.ts';
import { faultyStorage } from './faulty-storage.ts';

interface World {
  readonly inner: Storage;
  readonly storage: Storage;
}

function world(rule: FaultRule): World {
  const clock = new SimulatedClock();
  const inner = memoryStorage({ clock });
  return { inner, storage: faultyStorage(inner, { clock, rules: [rule] }) };
}

async function numberAt(storage: Storage, key: string): Promise<number> {
  const entry = await storage.get(key);
  return entry === undefined ? 0 : decodeInteger(entry.value);
}

/** Counts once for an operation id, in one commit: right under every fault. */
async function countOnce(storage: Storage, id: string, attempts: number): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      await storage.get('n');
      await storage.commit({
        checks: [{ kind: 'absent', key: `done:${id}` }],
        writes: [
          { kind: 'add', key: 'n', delta: 1 },
          { kind: 'put', key: `done:${id}`, value: Buffer.from('1') },
        ],
      });
      return true;
    } catch (error) {
      if (!isSpillwayError(error)) throw error;
    }
  }
  return false;
}

describe('failEachCall', () => {
  it('tries every call with every fault, once and for good, and counts them', async () => {
    const points: string[] = [];
    const tried = await failEachCall(async (rule, { fault, repeat, call }) => {
      points.push(`${fault.kind} ${repeat} ${call}`);
      const { inner, storage } = world(rule);
      const counted = await countOnce(storage, 'a', 2);
      const n = await numberAt(inner, 'n');
      if (counted ? n !== 1 : n > 1) throw new Error(`n is ${n}`);
      if (rule.injected > 0 && repeat === 'once' && !counted) throw new Error('not retried');
    });
    expect(tried).toEqual([
      { fault: 'unavailable', repeat: 'once', points: 2 },
      { fault: 'unavailable', repeat: 'permanent', points: 2 },
      { fault: 'lostRequest', repeat: 'once', points: 2 },
      { fault: 'lostRequest', repeat: 'permanent', points: 2 },
      { fault: 'lostAnswer', repeat: 'once', points: 2 },
      { fault: 'lostAnswer', repeat: 'permanent', points: 2 },
    ]);
    expect(points.slice(0, 3)).toEqual([
      'unavailable once 1',
      'unavailable once 2',
      'unavailable once 3',
    ]);
    expect(points).toHaveLength(18); // two calls and a run that meets no fault, six times
  });

  it('finds the call at which a blind retry counts twice', async () => {
    const blind = failEachCall(async (rule) => {
      const { inner, storage } = world(rule);
      const count = () => storage.commit({ writes: [{ kind: 'add', key: 'n', delta: 1 }] });
      await storage.get('n').catch(() => {});
      await count()
        .catch(count)
        .catch(() => {});
      const n = await numberAt(inner, 'n');
      if (n > 1) throw new Error(`n is ${n}`);
    });
    await expect(blind).rejects.toMatchObject({
      code: 'FAULT_POINT_FAILED',
      message: 'The run failed with lostAnswer (once) at call 2: n is 2',
      details: { fault: 'lostAnswer', repeat: 'once', call: 2 },
      cause: { message: 'n is 2' },
    });
  });

  it('tells a run that fails by itself from one that fails with a fault', async () => {
    const broken = failEachCall(async (rule) => {
      await world(rule)
        .storage.get('n')
        .catch(() => {});
      if (rule.injected === 0) throw new Error('always');
    });
    await expect(broken).rejects.toMatchObject({
      code: 'FAULT_POINT_FAILED',
      message: expect.stringContaining('without any fault'),
    });
  });

  it('counts the chosen calls only, and tries the given faults only', async () => {
    const tried = await failEachCall(
      async (rule) => {
        const { inner, storage } = world(rule);
        const counted = await countOnce(storage, 'a', 1).catch(mayHaveApplied);
        if ((await numberAt(inner, 'n')) !== 1) throw new Error(`counted: ${counted}`);
      },
      { when: ofKind('commit'), faults: [{ kind: 'crashAfter' }], repeats: ['once'] },
    );
    expect(tried).toEqual([{ fault: 'crashAfter', repeat: 'once', points: 1 }]);
  });

  it('gives up on a run that never ends', async () => {
    const endless = failEachCall(
      async (rule) => {
        const { storage } = world(rule);
        while (rule.injected === 0) await storage.get('n').catch(() => {});
      },
      { callsMax: 5 },
    );
    await expect(endless).rejects.toMatchObject({ code: 'FAULT_POINTS_EXCEEDED' });
  });
});
