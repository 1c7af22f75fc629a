import { SimulatedClock } from '@spillway/runtime/testing';
import { describe, expect, it } from 'vitest';
import type { CommitResult } from '../commit.ts';
import { memoryStorage } from '../memory-storage.ts';
import type { Storage } from '../storage.ts';
import { fromCoordinator } from './call-predicates.ts';
import { faultyStorage, type FaultyStorage, type FaultyStorageOptions } from './faulty-storage.ts';

const UNAVAILABLE = { code: 'STORAGE_UNAVAILABLE', applied: false, retryable: true };
const UNKNOWN = { code: 'STORAGE_OUTCOME_UNKNOWN', applied: 'unknown' };
const CLOSED = { code: 'STORAGE_CLOSED', applied: false };

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

function put(storage: Storage, key: string): Promise<CommitResult> {
  return storage.commit({ writes: [{ kind: 'put', key, value: Buffer.from('x') }] });
}

/** What became of a call so far, without waiting for it. */
function watch(call: Promise<unknown>): { outcome: unknown } {
  const watched: { outcome: unknown } = { outcome: 'pending' };
  call.then(
    () => (watched.outcome = 'answered'),
    (error: unknown) => (watched.outcome = error),
  );
  return watched;
}

describe('faultyStorage without faults', () => {
  it('is known by the id, capabilities and incarnation of the storage inside', () => {
    const { inner, storage } = open();
    expect(storage.id).toBe('a');
    expect(storage.capabilities).toEqual(inner.capabilities);
    expect(storage.incarnation).toBe(0);
    expect(storage.state).toBe('up');
  });

  it('lets a test claim that the storage is shared and durable', () => {
    const { storage } = open({ capabilities: { shared: true, durability: 'disk' } });
    expect(storage.capabilities).toMatchObject({ shared: true, durability: 'disk' });
    expect(storage.capabilities.orderedScan).toBe(true);
  });

  it('refuses wrong arguments before any fault sees them', async () => {
    const { storage } = open({ rules: [{ fault: { kind: 'unavailable' } }] });
    await expect(storage.get('')).rejects.toMatchObject({ code: 'STORAGE_KEY_INVALID' });
    await expect(storage.commit({})).rejects.toMatchObject({ code: 'STORAGE_COMMIT_INVALID' });
    expect(storage.counts).toMatchObject({ calls: 0, unavailable: 0 });
  });

  it('closes the storage inside', async () => {
    const { inner, storage } = open();
    await storage[Symbol.asyncDispose]();
    await expect(inner.get('k')).rejects.toMatchObject(CLOSED);
    await expect(storage.get('k')).rejects.toMatchObject(CLOSED);
  });
});

describe('down', () => {
  it('refuses every operation until up, and counts the refusals', async () => {
    const { inner, storage } = open();
    storage.down();
    expect(storage.state).toBe('down');
    await expect(put(storage, 'k')).rejects.toMatchObject(UNAVAILABLE);
    await expect(storage.get('k')).rejects.toMatchObject(UNAVAILABLE);
    await expect(storage.getMany(['k'])).rejects.toMatchObject(UNAVAILABLE);
    await expect(storage.scan({})[Symbol.asyncIterator]().next()).rejects.toMatchObject(
      UNAVAILABLE,
    );
    await expect(storage.stats()).rejects.toMatchObject(UNAVAILABLE);
    expect(storage.counts.refused).toBe(5);
    expect(await inner.get('k')).toBeUndefined();
    storage.up();
    await put(storage, 'k');
    expect(await storage.get('k')).toBeDefined();
    expect(storage.counts.refused).toBe(5);
  });

  it('keeps out a delayed request that has not arrived yet', async () => {
    const { clock, inner, storage } = open({ rules: [{ fault: { kind: 'delay', ms: 100 } }] });
    const call = watch(put(storage, 'k'));
    await clock.advance(50);
    storage.down();
    await clock.advance(60);
    expect(call.outcome).toMatchObject(UNAVAILABLE);
    expect(await inner.get('k')).toBeUndefined();
  });
});

describe('hang', () => {
  it('holds calls back until up, then lets them take effect in order', async () => {
    const { clock, inner, storage } = open();
    storage.hang();
    expect(storage.state).toBe('hung');
    const add = { kind: 'add', key: 'n', delta: 1 } as const;
    const first = storage.commit({ writes: [add] });
    const second = storage.commit({ writes: [add] });
    const watched = watch(first);
    await clock.advance(60_000);
    expect(watched.outcome).toBe('pending');
    expect(await inner.get('n')).toBeUndefined();
    storage.up();
    expect(await first).toMatchObject({ outcomes: [{ value: 1 }] });
    expect(await second).toMatchObject({ outcomes: [{ value: 2 }] });
    expect(storage.counts.hung).toBe(2);
  });

  it('is left by timeoutMs on the injected clock; the call still takes effect', async () => {
    const { clock, inner, storage } = open();
    storage.hang();
    const writes = [{ kind: 'put', key: 'k', value: Buffer.from('x') }] as const;
    const commit = watch(storage.commit({ writes }, { timeoutMs: 100 }));
    const read = watch(storage.get('k', { timeoutMs: 100 }));
    await clock.advance(101);
    expect(commit.outcome).toMatchObject(UNKNOWN);
    expect(read.outcome).toMatchObject({ code: 'STORAGE_TIMEOUT', applied: false });
    storage.up();
    await clock.advance(0);
    expect(await inner.get('k')).toBeDefined();
  });

  it('ends a hung scan page when its reader gives up', async () => {
    const { clock, storage } = open();
    await put(storage, 'k');
    storage.hang();
    const page = watch(storage.scan({}, { timeoutMs: 100 })[Symbol.asyncIterator]().next());
    await clock.advance(101);
    expect(page.outcome).toMatchObject({ code: 'STORAGE_TIMEOUT' });
  });

  it('is ended by close: what was not sent is not applied', async () => {
    const { clock, inner, storage } = open();
    storage.hang();
    const call = watch(put(storage, 'k'));
    await clock.advance(0);
    const keepOpen = watch(storage.close());
    await clock.advance(0);
    expect(call.outcome).toMatchObject(CLOSED);
    expect(keepOpen.outcome).toBe('answered');
    await expect(inner.get('k')).rejects.toMatchObject(CLOSED);
  });
});

describe('heal', () => {
  it('removes every rule and ends down and hang', async () => {
    const { clock, storage } = open({ rules: [{ fault: { kind: 'hang' } }] });
    storage.inject({ fault: { kind: 'unavailable' } });
    const call = watch(storage.get('k'));
    storage.hang();
    storage.down();
    storage.heal();
    expect(storage.state).toBe('up');
    expect(await storage.get('k')).toBeUndefined();
    await clock.advance(0);
    expect(call.outcome).toMatchObject(UNAVAILABLE); // the second rule struck it, too
  });

  it('does not restart what crashed', async () => {
    const { storage } = open();
    await storage.crash();
    storage.heal();
    expect(storage.state).toBe('crashed');
    await expect(storage.get('k')).rejects.toMatchObject(UNAVAILABLE);
    await storage.restart();
    expect(await storage.get('k')).toBeUndefined();
  });
});

describe('close', () => {
  it('cuts delays short and waits for what was accepted', async () => {
    const { storage } = open({ rules: [{ fault: { kind: 'delayAnswer', ms: 1000 } }] });
    const call = watch(put(storage, 'k'));
    await storage.close();
    expect(call.outcome).toBe('answered');
  });

  it('loses deliveries that are still on their way', async () => {
    const { storage } = open({ rules: [{ fault: { kind: 'late', afterMs: 1000 } }] });
    await expect(put(storage, 'k')).rejects.toMatchObject(UNKNOWN);
    await storage.close();
    await Promise.resolve();
    expect(storage.counts).toMatchObject({ late: 1, lateDelivered: 0, deliveriesLost: 1 });
  });

  it('tells a commit whose answer hangs that its outcome is unknown', async () => {
    const { clock, storage } = open({ rules: [{ fault: { kind: 'hangAnswer' } }] });
    const call = watch(put(storage, 'k'));
    await clock.advance(0);
    await storage.close();
    expect(call.outcome).toMatchObject(UNKNOWN);
  });
});

describe('connect', () => {
  it('gives several coordinators one node, each with faults of its own', async () => {
    const { storage } = open({ capabilities: { shared: true } });
    const left = storage.connect('left');
    const right = storage.connect('right');
    storage.inject({ when: fromCoordinator('left'), fault: { kind: 'lostRequest' } });
    await expect(put(left, 'k')).rejects.toMatchObject(UNKNOWN);
    expect(await right.get('k')).toBeUndefined();
    await put(right, 'k');
    expect(await storage.get('k')).toBeDefined();
    expect(right.capabilities.shared).toBe(true);
  });

  it('closes one connection alone, ending what hangs there', async () => {
    const { clock, storage } = open();
    const left = storage.connect('left');
    storage.hang();
    const hung = watch(put(left, 'left'));
    const other = watch(put(storage, 'other'));
    await clock.advance(0);
    await left.close();
    expect(hung.outcome).toMatchObject(CLOSED);
    await expect(left.get('k')).rejects.toMatchObject(CLOSED);
    expect(other.outcome).toBe('pending');
    storage.up();
    await clock.advance(0);
    expect(other.outcome).toBe('answered');
    expect(await storage.get('left')).toBeUndefined();
  });

  it('sees the incarnation of the node rise', async () => {
    const { storage } = open();
    const left = storage.connect('left');
    await storage.crash({ loseUnflushed: true });
    expect(left.incarnation).toBe(1);
  });
});
