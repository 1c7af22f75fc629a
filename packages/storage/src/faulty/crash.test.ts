import { seededRandom } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { describe, expect, it } from 'vitest';
import type { Write } from '../commit.ts';
import { decodeInteger, type Entry } from '../entry.ts';
import { memoryStorage } from '../memory-storage.ts';
import type { Storage } from '../storage.ts';
import { ofKind } from './call-predicates.ts';
import type { CrashOptions } from './crash-options.ts';
import { faultyStorage, type FaultyStorage, type FaultyStorageOptions } from './faulty-storage.ts';

const UNAVAILABLE = { code: 'STORAGE_UNAVAILABLE', applied: false };
const UNKNOWN = { code: 'STORAGE_OUTCOME_UNKNOWN', applied: 'unknown' };

interface World {
  readonly clock: SimulatedClock;
  readonly inner: Storage;
  readonly storage: FaultyStorage;
}

function open(options: FaultyStorageOptions = {}): World {
  const clock = new SimulatedClock();
  const inner = memoryStorage({ id: 'a', clock });
  return { clock, inner, storage: faultyStorage(inner, { clock, ...options }) };
}

function put(key: string, value: string): Write {
  return { kind: 'put', key, value: Buffer.from(value) };
}

function append(log: string, value: string): Write {
  return { kind: 'append', log, value: Buffer.from(value) };
}

/** Everything but versions, which an undo renews. */
async function content(storage: Storage): Promise<unknown[]> {
  const entries: Entry[] = [];
  for await (const page of storage.scan({})) entries.push(...page);
  return entries.map(({ key, value, stamp, expiresAtMs }) => ({
    key,
    value: Buffer.from(value).toString('latin1'),
    stamp,
    expiresAtMs,
  }));
}

async function crashAndRestart(storage: FaultyStorage, options: CrashOptions): Promise<void> {
  await storage.crash(options);
  await storage.restart();
}

describe('a crash that loses nothing', () => {
  it('keeps all commits and the incarnation, and is down until restart', async () => {
    const { storage } = open();
    await storage.commit({ writes: [put('k', '1')] });
    await storage.crash();
    expect(storage.state).toBe('crashed');
    await expect(storage.get('k')).rejects.toMatchObject(UNAVAILABLE);
    await expect(storage.commit({ writes: [put('k', '2')] })).rejects.toMatchObject(UNAVAILABLE);
    await storage.restart();
    expect(storage.state).toBe('up');
    expect(await content(storage)).toMatchObject([{ key: 'k', value: '1' }]);
    expect(storage.incarnation).toBe(0);
    expect(storage.unflushed).toBe(1); // still in the page cache: the next crash may lose it
  });
});

describe('a crash that loses the unflushed', () => {
  it('goes back to the last flush: values, stamps, expiry, integers and log heads', async () => {
    const { storage } = open();
    const kept: Write = { kind: 'put', key: 'kept', value: Buffer.from('1'), stamp: 'b5' };
    await storage.commit({
      writes: [
        { ...kept, expiresAtMs: 2e12 },
        { kind: 'add', key: 'count', delta: 7 },
        { kind: 'stamp', key: 'log', stamp: 'epoch' },
      ],
    });
    await storage.commit({ writes: [{ kind: 'delete', key: 'log' }, append('log2', 'first')] });
    storage.flush();
    const before = await content(storage);

    await storage.commit({ writes: [put('kept', '2'), put('new', '')] });
    await storage.commit({ writes: [{ kind: 'stamp', key: 'kept', stamp: 'b9' }] });
    await storage.commit({ writes: [{ kind: 'add', key: 'count', delta: -3 }] });
    await storage.commit({ writes: [append('log2', 'second'), append('log2', 'third')] });
    await storage.commit({ writes: [append('log', 'first'), { kind: 'delete', key: 'count' }] });
    expect(storage.unflushed).toBe(5);

    await crashAndRestart(storage, { loseUnflushed: true });
    expect(await content(storage)).toEqual(before);
    expect(storage.incarnation).toBe(1);
    expect(storage.counts).toMatchObject({ crashes: 1, commitsLost: 5 });
    const next = await storage.commit({ writes: [append('log2', 'second again')] });
    expect(next).toMatchObject({ applied: true, outcomes: [{ sequence: 2 }] });
  });

  it('loses everything when nothing was ever flushed, as a volatile server does', async () => {
    const { storage } = open();
    await storage.commit({ writes: [put('k', '1'), append('log', 'x')] });
    await crashAndRestart(storage, { loseUnflushed: true });
    expect(await content(storage)).toEqual([]);
  });

  it('gives what it brings back a version that was never there before', async () => {
    const { storage } = open();
    await storage.commit({ writes: [put('k', '1')] });
    const flushed = await storage.get('k');
    storage.flush();
    const lost = await storage.commit({ writes: [put('k', '2')] });
    await crashAndRestart(storage, { loseUnflushed: true });
    const restored = await storage.get('k');
    expect(restored?.version).not.toBe(flushed?.version);
    expect(lost.applied && restored?.version === lost.version).toBe(false);
    const stale = await storage.commit({
      checks: [{ kind: 'version', key: 'k', version: lost.applied ? lost.version : -1 }],
      writes: [put('k', '3')],
    });
    expect(stale.applied).toBe(false);
  });

  it('undoes more than one commit of the storage inside may hold', async () => {
    const clock = new SimulatedClock();
    const limits = { keyBytes: 10, valueBytes: 20, commitWrites: 4, commitBytes: 40 };
    const storage = faultyStorage(memoryStorage({ clock, limits }), { clock });
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    for (const key of keys) await storage.commit({ writes: [put(key, 'fifteen letters')] });
    storage.flush();
    const before = await content(storage);
    for (const key of keys) await storage.commit({ writes: [{ kind: 'delete', key }] });
    await crashAndRestart(storage, { loseUnflushed: true });
    expect(await content(storage)).toEqual(before);
  });

  it('undoes a commit that is at the limits and has no room for keys to return', async () => {
    const clock = new SimulatedClock();
    const storage = faultyStorage(memoryStorage({ clock, limits: { commitWrites: 3 } }), { clock });
    const seed = ['a', 'b', 'c'].map((key) => put(key, 'old'));
    await storage.commit({ writes: seed });
    storage.flush();
    const before = await content(storage);
    const result = await storage.commit({
      writes: ['a', 'b', 'c'].map((key) => put(key, 'new')),
      returning: ['x', 'b', 'y'],
    });
    expect(result.previous.map((entry) => entry?.key)).toEqual([undefined, 'b', undefined]);
    expect(storage.unflushed).toBe(1);
    await crashAndRestart(storage, { loseUnflushed: true });
    expect(await content(storage)).toEqual(before);
  });

  it('names the partition in which it undoes', async () => {
    const clock = new SimulatedClock();
    const partitions: string[] = [];
    const inner = faultyStorage(memoryStorage({ clock }), { clock });
    inner.inject({
      when: ({ partition }) => partitions.push(partition ?? 'none') < 0,
      fault: { kind: 'unavailable' },
    });
    const storage = faultyStorage(inner, { clock });
    await storage.commit({ writes: [put('a', '1')], partition: 'p' });
    await storage.commit({ writes: [put('b', '1')], partition: 'q' });
    await storage.commit({ writes: [put('c', '1')] });
    await crashAndRestart(storage, { loseUnflushed: true });
    expect(new Set(partitions.splice(3))).toEqual(new Set(partitions));
    expect(partitions).toEqual(['p', 'q', 'none']);
  });

  it('answers the entries before the commit that were asked for, and no others', async () => {
    const { storage } = open();
    await storage.commit({ writes: [put('a', '1'), put('b', '2')] });
    const result = await storage.commit({
      writes: [put('a', '3'), put('b', '4')],
      returning: ['b', 'none', 'b'],
    });
    expect(result.previous.map((entry) => entry && Buffer.from(entry.value).toString())).toEqual([
      '2',
      undefined,
      '2',
    ]);
    expect((await storage.commit({ writes: [put('a', '5')] })).previous).toEqual([]);
  });

  it('brings back a prefix of the commits, without a hole, when it loses some', async () => {
    const sizes = new Set<number>();
    for (let seed = 0; seed < 40; seed++) {
      const { storage } = open({ random: seededRandom(seed) });
      await storage.commit({ writes: [append('log', 'flushed')] });
      storage.flush();
      for (let i = 0; i < 4; i++) await storage.commit({ writes: [append('log', `${i}`)] });
      await crashAndRestart(storage, { loseUnflushed: 'some' });
      const head = await storage.get('log');
      const sequence = head === undefined ? 0 : decodeInteger(head.value);
      expect(await content(storage)).toHaveLength(sequence + 1);
      expect(storage.counts.commitsLost).toBe(5 - sequence);
      expect(storage.incarnation).toBe(1);
      expect(storage.unflushed).toBe(0); // what came back was read from the disk
      sizes.add(sequence);
    }
    expect(sizes).toEqual(new Set([1, 2, 3, 4, 5]));
  });
});

describe('calls in flight at a crash', () => {
  it('end as not applied when they were not sent, else as unknown', async () => {
    const { clock, inner, storage } = open();
    const commits = ofKind('commit');
    storage.inject({ when: commits, fault: { kind: 'delay', ms: 50 }, times: 1 });
    storage.inject({ when: commits, fault: { kind: 'delayAnswer', ms: 50 }, skip: 1, times: 1 });
    storage.inject({ when: ofKind('get'), fault: { kind: 'delayAnswer', ms: 50 } });
    const outcomes = Promise.allSettled([
      storage.commit({ writes: [put('unsent', '1')] }),
      storage.commit({ writes: [put('sent', '1')] }),
      storage.get('sent'),
    ]);
    await clock.advance(1);
    await storage.crash();
    expect(
      (await outcomes).map((outcome) => outcome.status === 'rejected' && outcome.reason),
    ).toEqual(
      [UNAVAILABLE, UNKNOWN, UNAVAILABLE].map((expected) => expect.objectContaining(expected)),
    );
    expect(storage.counts).toMatchObject({ cutBefore: 1, cutAfter: 2 });
    await storage.restart();
    await clock.advance(100);
    expect(await content(inner)).toMatchObject([{ key: 'sent' }]);
  });

  it('are waited for and undone when the storage inside is slow', async () => {
    const clock = new SimulatedClock();
    const slow = faultyStorage(memoryStorage({ clock }), { clock });
    const storage = faultyStorage(slow, { clock });
    await storage.commit({ writes: [put('k', 'flushed')] });
    storage.flush();
    const rule = slow.inject({ when: ofKind('commit'), fault: { kind: 'delay', ms: 50 } });
    const call = storage.commit({ writes: [put('k', 'under way')] });
    slow.remove(rule);
    const outcome = call.catch((error: unknown) => error);
    await clock.run(() => crashAndRestart(storage, { loseUnflushed: true }));
    expect(await outcome).toMatchObject(UNKNOWN);
    expect(clock.monotonicMs()).toBe(50);
    expect(await content(storage)).toMatchObject([{ key: 'k', value: 'flushed' }]);
    expect(storage.counts.commitsLost).toBe(1);
  });

  it('include a scan, which has lost its cursor even after the restart', async () => {
    const { storage } = open();
    await storage.commit({ writes: ['a', 'b', 'c'].map((key) => put(key, '1')) });
    const pages = storage.scan({}, { pageSize: 1 })[Symbol.asyncIterator]();
    await pages.next();
    await crashAndRestart(storage, {});
    await expect(pages.next()).rejects.toMatchObject(UNAVAILABLE);
    expect(storage.counts.refused).toBe(1);
  });
});

describe('crashes in a row', () => {
  it('may lose, while down, what the first one had kept', async () => {
    const { storage } = open();
    await storage.commit({ writes: [put('k', '1')] });
    await storage.crash();
    await storage.crash({ loseUnflushed: true });
    await storage.restart();
    expect(await content(storage)).toEqual([]);
    expect(storage.counts).toMatchObject({ crashes: 2, commitsLost: 1 });
  });

  it('keep restart waiting until the last one is undone', async () => {
    const { storage } = open();
    await storage.commit({ writes: [put('k', '1')] });
    void storage.crash();
    const restarted = storage.restart();
    const lost = storage.crash({ loseUnflushed: true });
    await restarted;
    expect(storage.counts.commitsLost).toBe(1);
    await lost;
  });
});

describe('a storage inside that fails by itself', () => {
  it('makes the loss of unflushed commits impossible, and restart says so', async () => {
    const clock = new SimulatedClock();
    const inner = faultyStorage(memoryStorage({ clock }), { clock });
    const storage = faultyStorage(inner, { clock });
    inner.inject({ fault: { kind: 'lostAnswer' }, times: 1 });
    await expect(storage.commit({ writes: [put('k', '1')] })).rejects.toMatchObject(UNKNOWN);
    await expect(storage.crash({ loseUnflushed: true })).rejects.toMatchObject(UNKNOWN);
    await expect(storage.restart()).rejects.toMatchObject(UNKNOWN);
  });
});
