import { seededRandom } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { memoryStorage, type Storage } from '@spillway/storage';
import { faultyStorage, type FaultyStorage } from '@spillway/storage/faulty';
import { describe, expect, it } from 'vitest';
import { Trace } from '../trace.ts';
import { Link, type LinkCut, type LinkOptions } from './link.ts';
import { SimulatedProcess } from './simulated-process.ts';

interface Scene {
  readonly clock: SimulatedClock;
  readonly node: FaultyStorage;
  readonly process: SimulatedProcess;
  readonly storage: Storage;
  readonly trace: Trace;
}

let cut: LinkCut = 'none';

function open(options: Partial<LinkOptions> = {}): Scene {
  cut = 'none';
  const clock = new SimulatedClock();
  const node = faultyStorage(memoryStorage({ id: 'n', clock }), { clock });
  const process = new SimulatedProcess('p', clock);
  const trace = new Trace(clock);
  const link = new Link({
    process,
    node: node.connect('p'),
    cut: () => cut,
    isEmbedded: false,
    peek: () => undefined,
    latencyMs: 10,
    commandTimeoutMs: 1000,
    clock,
    random: seededRandom('link'),
    trace,
    onCall: () => undefined,
    onCut: () => undefined,
    ...options,
  });
  return { clock, node, process, storage: link.open(), trace };
}

function put(storage: Storage, key: string): Promise<string> {
  const write = storage.commit({ writes: [{ kind: 'put', key, value: Buffer.from('x') }] });
  return write.then(
    () => 'applied',
    (error: { readonly code: string }) => error.code,
  );
}

describe('Link', () => {
  it('takes time in both directions', async () => {
    const { clock, storage } = open();
    await clock.run(() => storage.get('k'));
    expect(clock.monotonicMs()).toBeGreaterThan(2);
  });

  it('lets calls overtake one another', async () => {
    const { clock, storage } = open();
    const order: number[] = [];
    const calls = Array.from({ length: 20 }, (_, i) => storage.get('k').then(() => order.push(i)));
    await clock.run(() => Promise.all(calls));
    expect(order).not.toEqual([...order].sort((a, b) => a - b));
  });

  it.each<[LinkCut, boolean]>([
    ['requests', false],
    ['answers', true],
    ['both', false],
  ])('loses %s without notice, and tells what it cannot know', async (direction, isApplied) => {
    const { clock, node, storage } = open();
    cut = direction;
    expect(await clock.run(() => put(storage, 'k'))).toBe('STORAGE_OUTCOME_UNKNOWN');
    expect((await node.get('k')) !== undefined).toBe(isApplied);
    await expect(clock.run(() => storage.get('k'))).rejects.toMatchObject({
      code: 'STORAGE_UNAVAILABLE',
    });
  });

  it('delivers what a process sent before it died, when the node is a server', async () => {
    const { clock, node, process, storage } = open();
    void put(storage, 'k');
    process.kill();
    await clock.advance(1000);
    expect(await node.get('k')).toBeDefined();
  });

  it('delivers nothing of a process that died, when the node lived in it', async () => {
    const { clock, node, process, storage } = open({ isEmbedded: true });
    void put(storage, 'k');
    process.kill();
    await clock.advance(1000);
    expect(await node.get('k')).toBeUndefined();
  });

  it('brings no answer to a process that is paused, and all of them when it goes on', async () => {
    const { clock, process, storage } = open();
    const answers: string[] = [];
    void put(storage, 'a').then((answer) => answers.push(answer));
    process.pause();
    await clock.advance(500);
    expect(answers).toEqual([]);
    process.resume();
    await clock.advance(0);
    expect(answers).toEqual(['applied']);
  });

  it('knows of a new incarnation from the first answer of it', async () => {
    const { clock, node, storage } = open();
    await clock.run(() => put(storage, 'a'));
    await node.crash({ loseUnflushed: true });
    await node.restart();
    expect(storage.incarnation).toBe(0);
    await clock.run(() => storage.get('a'));
    expect(storage.incarnation).toBe(1);
  });

  it('waits for what is under way before it is closed', async () => {
    const { clock, node, storage } = open();
    const answer = put(storage, 'k');
    await clock.run(() => storage.close());
    expect(['applied', 'STORAGE_CLOSED']).toContain(await answer);
    await expect(storage.get('k')).rejects.toMatchObject({ code: 'STORAGE_CLOSED' });
    expect(node.state).toBe('up');
  });

  it('leaves a scan without waiting for a page that never comes', async () => {
    const { clock, node, storage } = open({ commandTimeoutMs: undefined, isEmbedded: true });
    node.hang();
    const pages = storage.scan({}, { timeoutMs: 50 })[Symbol.asyncIterator]();
    await expect(clock.run(() => pages.next())).rejects.toMatchObject({ code: 'STORAGE_TIMEOUT' });
  });
});
