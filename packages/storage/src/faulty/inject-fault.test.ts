import { SimulatedClock } from '@spillway/runtime/testing';
import { seededRandom } from '@spillway/runtime';
import { describe, expect, it } from 'vitest';
import type { CommitResult } from '../commit.ts';
import { decodeInteger } from '../entry.ts';
import { memoryStorage } from '../memory-storage.ts';
import type { Storage } from '../storage.ts';
import { ofKind } from './call-predicates.ts';
import type { Fault } from './fault.ts';
import { faultyStorage, type FaultyStorage } from './faulty-storage.ts';

const UNAVAILABLE = { code: 'STORAGE_UNAVAILABLE', applied: false, retryable: true };
const UNKNOWN = { code: 'STORAGE_OUTCOME_UNKNOWN', applied: 'unknown', retryable: false };

interface World {
  readonly clock: SimulatedClock;
  readonly inner: Storage;
  readonly storage: FaultyStorage;
}

/** A storage whose calls meet these faults, the first one outermost. */
function open(...faults: readonly Fault[]): World {
  const clock = new SimulatedClock();
  const inner = memoryStorage({ id: 'a', clock });
  const rules = faults.map((fault) => ({ fault }));
  return { clock, inner, storage: faultyStorage(inner, { clock, rules }) };
}

function increment(storage: Storage): Promise<CommitResult> {
  return storage.commit({ writes: [{ kind: 'add', key: 'n', delta: 1 }] });
}

async function count(storage: Storage): Promise<number> {
  const entry = await storage.get('n');
  return entry === undefined ? 0 : decodeInteger(entry.value);
}

async function outcome(clock: SimulatedClock, call: Promise<unknown>): Promise<unknown> {
  let settled: unknown = 'pending';
  call.then(
    (answer) => (settled = answer),
    (error: unknown) => (settled = error),
  );
  await clock.advance(0);
  return settled;
}

describe('unavailable', () => {
  it('refuses a commit that then has no effect', async () => {
    const { inner, storage } = open({ kind: 'unavailable' });
    await expect(increment(storage)).rejects.toMatchObject(UNAVAILABLE);
    await expect(storage.get('n')).rejects.toMatchObject(UNAVAILABLE);
    expect(await count(inner)).toBe(0);
    expect(storage.counts.unavailable).toBe(2);
  });
});

describe('diskFull', () => {
  it('refuses commits and lets reads pass', async () => {
    const { inner, storage } = open({ kind: 'diskFull' });
    await expect(increment(storage)).rejects.toMatchObject({
      ...UNAVAILABLE,
      details: { storage: 'a', reason: 'diskFull' },
    });
    expect(await count(storage)).toBe(0);
    expect(await count(inner)).toBe(0);
    expect(storage.counts.diskFull).toBe(1);
  });
});

describe('lostRequest', () => {
  it('leaves the caller of a commit that did not apply in doubt', async () => {
    const { inner, storage } = open({ kind: 'lostRequest' });
    await expect(increment(storage)).rejects.toMatchObject(UNKNOWN);
    expect(await count(inner)).toBe(0);
  });

  it('makes a read unavailable, for a read has no effect to be in doubt about', async () => {
    const { storage } = open({ kind: 'lostRequest' });
    await expect(storage.get('n')).rejects.toMatchObject(UNAVAILABLE);
  });
});

describe('lostAnswer', () => {
  it('leaves the caller of an applied commit in doubt', async () => {
    const { inner, storage } = open({ kind: 'lostAnswer' });
    await expect(increment(storage)).rejects.toMatchObject(UNKNOWN);
    expect(await count(inner)).toBe(1);
    await expect(storage.get('n')).rejects.toMatchObject(UNAVAILABLE);
    expect(storage.counts.lostAnswer).toBe(2);
  });
});

describe('hang', () => {
  it('holds the request back until up', async () => {
    const { clock, inner, storage } = open({ kind: 'hang' });
    const call = increment(storage);
    expect(await outcome(clock, call)).toBe('pending');
    expect(await count(inner)).toBe(0);
    storage.up();
    expect(await outcome(clock, call)).toMatchObject({ applied: true });
    expect(storage.counts.hang).toBe(1);
  });
});

describe('hangAnswer', () => {
  it('applies at once and holds the answer back until up', async () => {
    const { clock, inner, storage } = open({ kind: 'hangAnswer' });
    const call = increment(storage);
    expect(await outcome(clock, call)).toBe('pending');
    expect(await count(inner)).toBe(1);
    storage.up();
    expect(await outcome(clock, call)).toMatchObject({ applied: true });
  });
});

describe('delay', () => {
  it('holds the request back for its time', async () => {
    const { clock, inner, storage } = open({ kind: 'delay', ms: 20 });
    const call = increment(storage);
    await clock.advance(19);
    expect(await count(inner)).toBe(0);
    await clock.advance(1);
    expect(await outcome(clock, call)).toMatchObject({ applied: true });
    expect(clock.monotonicMs()).toBe(20);
  });

  it('reorders calls when drawn from a range, the same way for the same seed', async () => {
    const arrivals = async (seed: number): Promise<string> => {
      const clock = new SimulatedClock();
      const storage = faultyStorage(memoryStorage({ clock }), {
        clock,
        random: seededRandom(seed),
        rules: [{ fault: { kind: 'delay', ms: { min: 0, max: 100 } } }],
      });
      const results = Array.from({ length: 6 }, () => increment(storage));
      return await clock.run(async () => {
        const orders = (await Promise.all(results)).map((result) =>
          result.applied && result.outcomes[0]?.kind === 'add' ? result.outcomes[0].value : -1,
        );
        return orders.join();
      });
    };
    expect(await arrivals(1)).not.toBe('1,2,3,4,5,6');
    expect(await arrivals(1)).toBe(await arrivals(1));
    expect(await arrivals(1)).not.toBe(await arrivals(2));
  });

  it('takes the bytes of a commit at the call, not at its arrival', async () => {
    const { clock, inner, storage } = open({ kind: 'delay', ms: 20 });
    const value = Buffer.from('good');
    const call = storage.commit({ writes: [{ kind: 'put', key: 'k', value }] });
    value.fill('-');
    await clock.advance(20);
    await call;
    expect(Buffer.from((await inner.get('k'))?.value ?? []).toString()).toBe('good');
  });
});

describe('delayAnswer', () => {
  it('applies at once and answers after its time', async () => {
    const { clock, inner, storage } = open({ kind: 'delayAnswer', ms: 20 });
    const call = increment(storage);
    expect(await outcome(clock, call)).toBe('pending');
    expect(await count(inner)).toBe(1);
    await clock.advance(20);
    expect(await outcome(clock, call)).toMatchObject({ applied: true });
  });
});

describe('crash by rule', () => {
  it('before the call: not applied, and down until restart', async () => {
    const { inner, storage } = open({ kind: 'crash' });
    await expect(increment(storage)).rejects.toMatchObject(UNAVAILABLE);
    expect(storage.state).toBe('crashed');
    expect(await count(inner)).toBe(0);
    expect(storage.counts).toMatchObject({ crash: 1, crashes: 1, cutBefore: 1 });
  });

  it('after the call: applied, and the caller in doubt', async () => {
    const { inner, storage } = open({ kind: 'crashAfter' });
    await expect(increment(storage)).rejects.toMatchObject(UNKNOWN);
    expect(storage.state).toBe('crashed');
    expect(await count(inner)).toBe(1);
    expect(storage.counts).toMatchObject({ crashAfter: 1, crashes: 1, cutAfter: 1 });
  });

  it('loses what it is told to lose', async () => {
    const { inner, storage } = open({ kind: 'crashAfter', loseUnflushed: true });
    await expect(increment(storage)).rejects.toMatchObject(UNKNOWN);
    await storage.restart();
    expect(await count(inner)).toBe(0);
    expect(storage.incarnation).toBe(1);
  });
});

describe('faults on scans', () => {
  it('strike single pages', async () => {
    const clock = new SimulatedClock();
    const storage = faultyStorage(memoryStorage({ clock }), {
      clock,
      rules: [{ when: ofKind('scan'), skip: 1, times: 1, fault: { kind: 'unavailable' } }],
    });
    for (const key of ['a', 'b', 'c']) {
      await storage.commit({ writes: [{ kind: 'put', key, value: Buffer.from('x') }] });
    }
    const keys: string[] = [];
    const read = async (): Promise<void> => {
      for await (const page of storage.scan({}, { pageSize: 1 })) {
        for (const entry of page) keys.push(entry.key);
      }
    };
    await expect(read()).rejects.toMatchObject(UNAVAILABLE);
    expect(keys).toEqual(['a']);
    await read();
    expect(keys).toEqual(['a', 'a', 'b', 'c']);
  });
});

describe('several faults on one call', () => {
  it('compose from the outside in', async () => {
    const { clock, inner, storage } = open(
      { kind: 'lostAnswer' },
      { kind: 'delay', ms: 5 },
      { kind: 'duplicate' },
    );
    const call = outcome(clock, increment(storage));
    expect(await call).toBe('pending');
    await clock.advance(5);
    expect(await count(inner)).toBe(2);
    expect(storage.counts).toMatchObject({ lostAnswer: 1, delay: 1, duplicate: 1, calls: 1 });
  });
});
