import { SimulatedClock } from '@spillway/runtime/testing';
import { describe, expect, it } from 'vitest';
import { encodeInteger, type Entry } from '../entry.ts';
import { memoryStorage } from '../memory-storage.ts';
import type { Storage } from '../storage.ts';
import { faultyStorage, type FaultyStorage, type FaultyStorageOptions } from './faulty-storage.ts';

function open(options: FaultyStorageOptions = {}): {
  storage: FaultyStorage;
  clock: SimulatedClock;
} {
  const clock = new SimulatedClock();
  return {
    clock,
    storage: faultyStorage(memoryStorage({ id: 'a', clock }), { clock, ...options }),
  };
}

function put(storage: Storage, key: string, value = 'x') {
  return storage.commit({ writes: [{ kind: 'put', key, value: Buffer.from(value) }] });
}

async function text(storage: Storage, key: string): Promise<string | undefined> {
  const entry = await storage.get(key);
  return entry === undefined ? undefined : Buffer.from(entry.value).toString();
}

async function all(storage: Storage): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const page of storage.scan({})) entries.push(...page);
  return entries;
}

const UNAVAILABLE = { code: 'STORAGE_UNAVAILABLE', applied: false, retryable: true };
const UNKNOWN = { code: 'STORAGE_OUTCOME_UNKNOWN', applied: 'unknown' };

describe('crash', () => {
  it('goes back to the last flush and raises the incarnation when unflushed commits are lost', async () => {
    const { storage } = open();
    await storage.commit({
      writes: [
        { kind: 'put', key: 'kept', value: Buffer.from('1'), stamp: 'b5', expiresAtMs: 2e12 },
        { kind: 'add', key: 'count', delta: 7 },
        { kind: 'append', log: 'log', value: Buffer.from('first') },
      ],
    });
    storage.flush();
    const before = await all(storage);
    await put(storage, 'kept', '2');
    await put(storage, 'new');
    await storage.commit({ writes: [{ kind: 'stamp', key: 'kept', stamp: 'b9' }] });
    await storage.commit({ writes: [{ kind: 'add', key: 'count', delta: -3 }] });
    await storage.commit({
      writes: [
        { kind: 'append', log: 'log', value: Buffer.from('second') },
        { kind: 'append', log: 'log', value: Buffer.from('third') },
        { kind: 'append', log: 'other', value: Buffer.from('first') },
        { kind: 'delete', key: 'count' },
      ],
    });
    expect(storage.unflushed).toBe(5);
    await storage.crash({ loseUnflushed: true });
    expect(storage.state).toBe('crashed');
    await expect(storage.get('kept')).rejects.toMatchObject(UNAVAILABLE);
    await storage.restart();
    const after = await all(storage);
    const bare = (entries: Entry[]) =>
      entries.map(({ version: _, value, ...entry }) => ({ ...entry, value: [...value] }));
    expect(bare(after)).toEqual(bare(before));
    expect(storage.incarnation).toBe(1);
    expect(storage.counts).toMatchObject({ crashes: 1, commitsLost: 5, refused: 1 });
    const next = await storage.commit({
      writes: [{ kind: 'append', log: 'log', value: encodeInteger(1) }],
    });
    expect(next).toMatchObject({ applied: true, outcomes: [{ kind: 'append', sequence: 2 }] });
  });
});

describe('rules', () => {
  it('fails a call before it applies, and after', async () => {
    const { storage } = open();
    storage.inject({ fault: { kind: 'unavailable' }, times: 1 });
    await expect(put(storage, 'k')).rejects.toMatchObject(UNAVAILABLE);
    expect(await text(storage, 'k')).toBeUndefined();
    storage.inject({ fault: { kind: 'lostAnswer' }, times: 1 });
    await expect(put(storage, 'k')).rejects.toMatchObject(UNKNOWN);
    expect(await text(storage, 'k')).toBe('x');
  });
});
