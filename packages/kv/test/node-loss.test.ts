import type { Kv, KvEvents } from '@spillway/kv';
import { decodeRecord } from '@spillway/register';
import { failEachCall, faultyStorage, ofKind } from '@spillway/storage/faulty';
import { memoryStorage } from '@spillway/storage';
import { beforeEach, describe, expect, it } from 'vitest';
import { createKv } from '@spillway/kv';
import { TestCluster } from './test-cluster.ts';

describe('a KV that loses a node', () => {
  let cluster: TestCluster;
  let kv: Kv;
  let events: (keyof KvEvents)[];
  const run = <T>(main: () => Promise<T>): Promise<T> => cluster.clock.run(main);
  const pass = (ms: number): Promise<void> => cluster.clock.advance(ms);

  async function addAll(from: number, to: number): Promise<void> {
    await Promise.all(
      Array.from({ length: to - from }, (_, i) => kv.set(`key-${from + i}`, from + i)),
    );
  }

  /** Whether every node holds the same accepted record of every key that it owns. */
  async function copiesAgree(count: number): Promise<boolean> {
    for (let i = 0; i < count; i++) {
      const key = `key-${i}`;
      const ballots = await Promise.all(
        kv
          .explain(key)
          .nodes.map(
            async (name) => decodeRecord(await cluster.node(name).get(`k${key}`))?.accepted,
          ),
      );
      if (ballots.includes(undefined) || new Set(ballots).size !== 1) return false;
    }
    return true;
  }

  beforeEach(async () => {
    cluster = new TestCluster(['a', 'b', 'c', 'd']);
    kv = await cluster.clock.run(() => cluster.open({ nodeTimeoutMs: 200 }));
    events = [];
    for (const name of ['node:down', 'node:up', 'node:recovering', 'node:caught-up'] as const) {
      kv.on(name, () => events.push(name));
    }
  });

  it.each(['down', 'hang'] as const)(
    'serves every key while one is %s, and catches it up',
    async (fault) => {
      await run(() => addAll(0, 100));
      cluster.node('b')[fault]();
      await run(() => addAll(50, 150));
      for (let i = 0; i < 150; i++) expect(await run(() => kv.get(`key-${i}`))).toBe(i);
      await pass(500);
      await run(() => addAll(150, 200));
      expect(kv.status().nodes[1]).toMatchObject({ id: 'b', state: 'down' });
      expect(kv.status().summary).toContain('b is down');
      cluster.node('b').up();
      await pass(10_000);
      expect(kv.status().nodes[1]).toMatchObject({ state: 'up', missedWrites: 0 });
      expect(events).toEqual(['node:down', 'node:up', 'node:caught-up']);
      expect(await copiesAgree(200)).toBe(true);
    },
  );

  it('does not wait for a hung node', async () => {
    await run(() => addAll(0, 20));
    cluster.node('a').hang();
    const startMs = cluster.clock.monotonicMs();
    await run(() => addAll(0, 20));
    for (let i = 0; i < 20; i++) await run(() => kv.get(`key-${i}`));
    expect(cluster.clock.monotonicMs() - startMs).toBeLessThan(20 * 50);
  });

  it('rebuilds a node that lost its newest writes, without its vote meanwhile', async () => {
    for (const node of cluster.nodes.values()) node.flush();
    await run(() => addAll(0, 100));
    await cluster.node('c').crash({ loseUnflushed: true });
    await cluster.node('c').restart();
    await run(() => addAll(100, 120));
    for (let i = 0; i < 120; i++) expect(await run(() => kv.get(`key-${i}`))).toBe(i);
    await pass(10_000);
    expect(events).toEqual(['node:down', 'node:recovering', 'node:caught-up']);
    expect(kv.status().nodes.every((node) => node.state === 'up')).toBe(true);
    expect(await copiesAgree(120)).toBe(true);
  });

  it('keeps what it acknowledged when a second node is lost after the first is back', async () => {
    for (const node of cluster.nodes.values()) node.flush();
    await run(() => addAll(0, 60));
    for (const name of ['a', 'b', 'c', 'd']) {
      await cluster.node(name).crash({ loseUnflushed: true });
      await run(() => addAll(60, 80));
      await cluster.node(name).restart();
      await pass(10_000);
      expect(kv.status().nodes.map((node) => node.state)).toEqual(['up', 'up', 'up', 'up']);
    }
    for (let i = 0; i < 80; i++) expect(await run(() => kv.get(`key-${i}`))).toBe(i);
  });

  it('says that nothing was applied with too few nodes, and goes on with enough', async () => {
    await run(() => kv.set('key', 1));
    for (const name of ['a', 'b', 'c', 'd']) cluster.node(name).down();
    await expect(run(() => kv.set('key', 2))).rejects.toMatchObject({
      code: 'KV_UNAVAILABLE',
      applied: false,
      retryable: true,
    });
    await expect(run(() => kv.get('key'))).rejects.toMatchObject({ code: 'KV_UNAVAILABLE' });
    for (const name of ['a', 'b', 'c', 'd']) cluster.node(name).up();
    await pass(10_000);
    expect(await run(() => kv.get('key'))).toBe(1);
    await run(() => kv.set('key', 3));
    expect(await run(() => kv.get('key'))).toBe(3);
  });

  it('says that it cannot know when answers are lost', async () => {
    await run(() => kv.set('key', 1));
    for (const node of cluster.nodes.values()) {
      node.inject({ fault: { kind: 'lostAnswer' }, when: ofKind('commit') });
    }
    await expect(run(() => kv.set('key', 2))).rejects.toMatchObject({
      code: 'KV_OUTCOME_UNKNOWN',
      applied: 'unknown',
    });
    for (const node of cluster.nodes.values()) node.heal();
    await pass(10_000);
    expect([1, 2]).toContain(await run(() => kv.get('key')));
  });

  it('gives up at the caller’s own limit', async () => {
    for (const node of cluster.nodes.values()) node.hang();
    await expect(run(() => kv.set('key', 1, { timeoutMs: 10 }))).rejects.toMatchObject({
      code: 'KV_TIMEOUT',
      applied: 'unknown',
    });
    await expect(run(() => kv.get('key', { timeoutMs: 10 }))).rejects.toMatchObject({
      code: 'KV_TIMEOUT',
      applied: false,
    });
    const stop = new AbortController();
    const aborted = kv.set('key', 1, { signal: stop.signal });
    stop.abort();
    await expect(run(() => aborted)).rejects.toMatchObject({ code: 'ABORTED', applied: 'unknown' });
    for (const node of cluster.nodes.values()) node.up();
    await pass(1000);
  });

  it('scans everything with one node away, and refuses with two', async () => {
    await run(() => addAll(0, 100));
    cluster.node('a').down();
    const count = async (): Promise<number> => {
      let seen = 0;
      for await (const { key } of kv.scan()) seen += key.length > 0 ? 1 : 0;
      return seen;
    };
    await run(() => addAll(0, 10));
    await pass(1000);
    expect(await run(count)).toBe(100);
    cluster.node('b').down();
    await run(() => Promise.allSettled(Array.from({ length: 10 }, (_, i) => kv.set(`x${i}`, 1))));
    await expect(run(count)).rejects.toMatchObject({ code: 'KV_UNAVAILABLE' });
  });
});

describe('each single failing storage call', () => {
  it('leaves an increment applied exactly once, or not at all and said so', async () => {
    const tried = await failEachCall(
      async (rule, { repeat }) => {
        const cluster = new TestCluster();
        const kv = await cluster.clock.run(() => cluster.open());
        for (const node of cluster.nodes.values()) node.inject(rule);
        let acknowledged = 0;
        let unknown = 0;
        for (let i = 0; i < 3; i++) {
          try {
            await cluster.clock.run(() => kv.increment('n', 1));
            acknowledged++;
          } catch (error) {
            if ((error as { applied?: unknown }).applied !== false) unknown++;
          }
        }
        for (const node of cluster.nodes.values()) node.heal();
        await cluster.clock.advance(20_000);
        const final = (await cluster.clock.run(() => kv.get<number>('n'))) ?? 0;
        expect(acknowledged).toBeGreaterThanOrEqual(repeat === 'once' ? 3 : 0);
        expect(final).toBeGreaterThanOrEqual(acknowledged);
        expect(final).toBeLessThanOrEqual(acknowledged + unknown);
        expect(kv.status().nodes.every((node) => node.missedWrites === 0)).toBe(true);
        await cluster.clock.run(() => kv.close());
      },
      { repeats: ['once', 'permanent'] },
    );
    expect(tried.every(({ points }) => points >= 9)).toBe(true);
  });

  it('makes opening fail as a whole or succeed, and the next opening finds a KV', async () => {
    await failEachCall(async (rule) => {
      const cluster = new TestCluster();
      for (const node of cluster.nodes.values()) node.inject(rule);
      await cluster.clock
        .run(() => cluster.open())
        .then(
          (kv) => cluster.clock.run(() => kv.close()),
          () => undefined,
        );
      for (const node of cluster.nodes.values()) node.heal();
      const kv = await cluster.clock.run(() => cluster.open());
      await cluster.clock.run(() => kv.set('key', 1));
      expect(await cluster.clock.run(() => kv.get('key'))).toBe(1);
      await cluster.clock.run(() => kv.close());
    });
  });
});

it('a node added to a KV of one copy is refused rather than ignored', async () => {
  const a = faultyStorage(memoryStorage({ id: 'a' }));
  const first = await createKv({ nodes: { a: a.connect('one') } });
  await first.close();
  const opening = createKv({ nodes: { a: a.connect('two'), b: memoryStorage({ id: 'b' }) } });
  await expect(opening).rejects.toMatchObject({ code: 'KV_TOPOLOGY_MISMATCH' });
});
