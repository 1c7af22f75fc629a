import type { Kv } from '@spillway/kv';
import { beforeEach, describe, expect, it } from 'vitest';
import { seededRandom, SpillwayError } from '@spillway/runtime';
import { openStorage } from '@spillway/storage';
import { TestCluster } from './test-cluster.ts';

describe('opening a KV again', () => {
  let cluster: TestCluster;
  const run = <T>(main: () => Promise<T>): Promise<T> => cluster.clock.run(main);
  const open = (options = {}): Promise<Kv> => run(() => cluster.open(options));

  beforeEach(() => {
    cluster = new TestCluster();
  });

  it('finds everything after a clean shutdown, and reads one copy at once', async () => {
    const first = await open();
    await run(() => first.set('key', 'value'));
    await run(() => first.close());
    const second = await open();
    const before = [...cluster.nodes.values()].map((node) => node.counts.calls);
    expect(await run(() => second.get('key'))).toBe('value');
    const calls = [...cluster.nodes.values()].map(
      (node, i) => node.counts.calls - (before[i] ?? 0),
    );
    expect(calls.toSorted((x, y) => x - y)).toEqual([0, 0, 1]);
  });

  it('compares its nodes after a process that did not say goodbye', async () => {
    const first = await open();
    await run(() => first.set('key', 'value'));
    // The first process is gone: one of its writes reached a minority only.
    cluster.node('b').down();
    cluster.node('c').down();
    await run(() => Promise.allSettled([first.set('key', 'half written')]));
    for (const node of cluster.nodes.values()) node.up();
    const second = await open();
    const seen = await run(() => second.get('key'));
    expect(['value', 'half written']).toContain(seen);
    cluster.node('a').down();
    expect(await run(() => second.get('key'))).toBe(seen);
    cluster.node('a').up();
    await cluster.clock.advance(10_000);
    expect(second.status().nodes.every(({ state }) => state === 'up')).toBe(true);
    expect(await run(() => second.get('key'))).toBe(seen);
  });

  it('opens with one node down and takes it back when it returns', async () => {
    const first = await open();
    await run(() => first.set('key', 1));
    await run(() => first.close());
    cluster.node('a').down();
    const second = await open();
    expect(await run(() => second.get('key'))).toBe(1);
    await run(() => second.set('key', 2));
    cluster.node('a').up();
    await cluster.clock.advance(10_000);
    expect(second.status().nodes.map(({ state }) => state)).toEqual(['up', 'up', 'up']);
    cluster.node('b').down();
    expect(await run(() => second.get('key'))).toBe(2);
  });

  it('rebuilds a node whose storage was emptied', async () => {
    const first = await open();
    for (let i = 0; i < 20; i++) await run(() => first.set(`key-${i}`, i));
    await run(() => first.close());
    const b = cluster.node('b');
    for await (const page of b.scan({})) {
      for (const { key } of page) await b.commit({ writes: [{ kind: 'delete', key }] });
    }
    const second = await open();
    expect(second.status().nodes[1]?.state).toBe('recovering');
    await cluster.clock.advance(5_000);
    expect(second.status().nodes[1]?.state).toBe('up');
    cluster.node('a').down();
    for (let i = 0; i < 20; i++) expect(await run(() => second.get(`key-${i}`))).toBe(i);
  });

  it('refuses other nodes, other names, and another number of copies', async () => {
    const first = await open();
    await run(() => first.close());
    await expect(open({ replicationFactor: 2 })).rejects.toMatchObject({
      code: 'KV_TOPOLOGY_MISMATCH',
    });
    const [a, b, c] = ['a', 'b', 'c'].map((name) => cluster.node(name).connect('other'));
    await expect(open({ nodes: { a, b: c, c: b } })).rejects.toMatchObject({
      code: 'KV_NODE_MISMATCH',
    });
    const two = ['a', 'b'].map((name) => [name, cluster.node(name).connect('two')] as const);
    await expect(open({ nodes: new Map(two) })).rejects.toMatchObject({
      code: 'KV_TOPOLOGY_MISMATCH',
    });
    const again = await open();
    expect(again.status().nodes).toHaveLength(3);
  });

  it('goes on, too, when the last node without proof comes late', async () => {
    const first = await open();
    await run(() => first.set('key', 1));
    for (const node of cluster.nodes.values()) {
      node.flush();
      await node.crash({ loseUnflushed: true });
      if (node.id !== 'c') await node.restart();
    }
    const second = await open();
    await expect(run(() => second.get('key'))).rejects.toMatchObject({ code: 'KV_UNAVAILABLE' });
    await cluster.node('c').restart();
    await cluster.clock.advance(5_000);
    expect(await run(() => second.get('key'))).toBe(1);
    expect(second.status().nodes.map(({ state }) => state)).toEqual(['up', 'up', 'up']);
  });

  it('leaves a storage alone that turns out to be of another KV', async () => {
    const first = await open();
    await run(() => first.set('key', 1));
    await run(() => first.close());
    const other = new TestCluster(['c']);
    const stranger = await other.clock.run(() => other.open({ random: seededRandom('stranger') }));
    await other.clock.run(() => stranger.close());
    const foreign = other.node('c');
    foreign.down();
    const nodes = {
      a: cluster.node('a').connect('second'),
      b: cluster.node('b').connect('second'),
      c: foreign.connect('second'),
    };
    const second = await open({ nodes, nodeTimeoutMs: 200 });
    const before = await foreign.stats().catch(() => undefined);
    expect(before).toBeUndefined();
    foreign.up();
    const entries = (await foreign.stats()).entries;
    await cluster.clock.advance(5_000);
    await run(() => second.set('key', 2));
    await cluster.clock.advance(5_000);
    expect(second.status().nodes[2]?.state).toBe('down');
    expect((await foreign.stats()).entries).toBe(entries);
  });

  it('tells at once why a node cannot be opened', async () => {
    const locked = new SpillwayError('LEVEL_LOCKED', 'another process has it', { retryable: true });
    const refuse = (): Promise<never> => Promise.reject(locked);
    const c = openStorage({
      id: 'c',
      capabilities: cluster.node('c').capabilities,
      get: refuse,
      getMany: refuse,
      commit: refuse,
      stats: refuse,
      close: () => Promise.resolve(),
      scan: () => ({ [Symbol.asyncIterator]: () => ({ next: refuse }) }),
    });
    const a = cluster.node('a').connect('first');
    const nodes = { a, b: cluster.node('b').connect('second'), c };
    await expect(open({ nodes })).rejects.toBe(locked);
  });

  it('says in words what may be lost', async () => {
    const kv = await open();
    expect(kv.status().summary).toMatch(/all nodes are up; any one node may be lost/);
    cluster.node('b').down();
    await run(() => Promise.all([1, 2, 3].map((i) => kv.set(`k${i}`, i))));
    expect(kv.status().summary).toMatch(/b is down; no more node may be lost/);
    expect(kv.status().toleratedNodeLosses).toBe(0);
  });

  it('refuses a new KV when not all of its nodes answer', async () => {
    cluster.node('c').down();
    await expect(open()).rejects.toMatchObject({ code: 'KV_UNAVAILABLE', retryable: true });
    cluster.node('c').up();
    const kv = await open();
    await run(() => kv.set('key', 1));
  });

  it('goes on with what is there when all nodes came back without proof', async () => {
    const first = await open();
    await run(() => first.set('key', 1));
    for (const node of cluster.nodes.values()) {
      node.flush();
      await node.crash({ loseUnflushed: true });
      await node.restart();
    }
    const second = await open();
    expect(await run(() => second.get('key'))).toBe(1);
    await run(() => second.set('key', 2));
    await cluster.clock.advance(5_000);
    expect(second.status().nodes.map(({ state }) => state)).toEqual(['up', 'up', 'up']);
  });
});
