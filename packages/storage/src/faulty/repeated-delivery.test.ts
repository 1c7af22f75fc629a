import { SimulatedClock } from '@spillway/runtime/testing';
import { describe, expect, it } from 'vitest';
import type { CommitResult } from '../commit.ts';
import { decodeInteger } from '../entry.ts';
import { memoryStorage } from '../memory-storage.ts';
import type { Storage } from '../storage.ts';
import type { Fault } from './fault.ts';
import { faultyStorage, type FaultyStorage } from './faulty-storage.ts';

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

describe('duplicate', () => {
  it('applies a commit twice and answers the first delivery', async () => {
    const { inner, storage } = open({ kind: 'duplicate' });
    expect(await increment(storage)).toMatchObject({ outcomes: [{ value: 1 }] });
    expect(await count(inner)).toBe(2);
    expect(storage.counts).toMatchObject({ duplicate: 1, duplicatesDelivered: 1 });
  });

  it('delivers a checked commit twice without a second effect', async () => {
    const { inner, storage } = open({ kind: 'duplicate' });
    const result = await storage.commit({
      checks: [{ kind: 'absent', key: 'n' }],
      writes: [{ kind: 'add', key: 'n', delta: 1 }],
    });
    expect(result.applied).toBe(true);
    expect(await count(inner)).toBe(1);
  });

  it('answers the second delivery when told so, which then is refused', async () => {
    const { inner, storage } = open({ kind: 'duplicate', answer: 'second' });
    const result = await storage.commit({
      checks: [{ kind: 'absent', key: 'n' }],
      writes: [{ kind: 'add', key: 'n', delta: 1 }],
    });
    expect(result).toMatchObject({ applied: false, refusal: { kind: 'check' } });
    expect(await count(inner)).toBe(1);
  });

  it('delivers the second time later when told so', async () => {
    const { clock, inner, storage } = open({ kind: 'duplicate', afterMs: 500 });
    await increment(storage);
    await clock.advance(499);
    expect(await count(inner)).toBe(1);
    await clock.advance(1);
    expect(await count(inner)).toBe(2);
  });

  it('says unknown, not unavailable, when the second delivery never arrives', async () => {
    const { clock, inner, storage } = open({ kind: 'duplicate', afterMs: 9, answer: 'second' });
    const call = increment(storage);
    expect(await outcome(clock, call)).toBe('pending');
    storage.down();
    await clock.advance(9);
    expect(await outcome(clock, call)).toMatchObject(UNKNOWN);
    expect(await count(inner)).toBe(1);
    expect(storage.counts).toMatchObject({ duplicatesDelivered: 0, deliveriesLost: 1 });
  });

  it('passes reads by', async () => {
    const { storage } = open({ kind: 'duplicate' });
    await storage.get('n');
    expect(storage.counts).toMatchObject({ calls: 1, duplicate: 0 });
  });
});

describe('late', () => {
  it('gives the caller up at once and applies the commit afterwards', async () => {
    const { clock, inner, storage } = open({ kind: 'late', afterMs: 60_000 });
    await expect(increment(storage)).rejects.toMatchObject(UNKNOWN);
    await clock.advance(59_999);
    expect(await count(inner)).toBe(0);
    await clock.advance(1);
    expect(await count(inner)).toBe(1);
    expect(storage.counts).toMatchObject({ late: 1, lateDelivered: 1, deliveriesLost: 0 });
  });

  it('does not outlive a crash', async () => {
    const { clock, inner, storage } = open({ kind: 'late', afterMs: 60_000 });
    await expect(increment(storage)).rejects.toMatchObject(UNKNOWN);
    await storage.crash();
    await storage.restart();
    await clock.advance(60_000);
    expect(await count(inner)).toBe(0);
    expect(storage.counts).toMatchObject({ lateDelivered: 0, deliveriesLost: 1 });
  });

  it('delivers what the caller meant, whatever it does to its commit afterwards', async () => {
    const { clock, inner, storage } = open({ kind: 'late', afterMs: 10 });
    const write = { kind: 'add', key: 'n', delta: 1 } as const;
    const writes = [{ ...write }];
    await expect(storage.commit({ writes })).rejects.toMatchObject(UNKNOWN);
    Object.assign(writes[0] ?? {}, { delta: 100 });
    await clock.advance(10);
    expect(await count(inner)).toBe(1);
  });
});
