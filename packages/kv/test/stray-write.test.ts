import type { Kv } from '@spillway/kv';
import { expect, it } from 'vitest';
import { TestCluster } from './test-cluster.ts';

// Found by the SIGKILL test of the storefront: the accept of an ended process stayed on one node,
// at a ballot that no quorum had promised, and outranked what the next one had acknowledged.
it('what was acknowledged stays though an ended process left a write on one node', async () => {
  const cluster = new TestCluster();
  const run = <T>(main: () => Promise<T>): Promise<T> => cluster.clock.run(main);
  const open = (): Promise<Kv> => run(() => cluster.open());
  const first = await open();
  await run(() => first.set('key', 'old'));
  for (let i = 0; i < 100; i++) await run(() => first.set('other', i));
  cluster.node('a').down();
  cluster.node('b').down();
  await run(() => Promise.allSettled([first.set('key', 'stray')]));
  // the first process is gone; c answers nothing while the second opens
  cluster.node('a').up();
  cluster.node('b').up();
  cluster.node('c').down();
  const second = await open();
  const seen0 = await run(() => second.get('key'));
  await run(() => second.set('key', 'new')); // acknowledged
  const seen1 = await run(() => second.get('key'));
  for (let i = 0; i < 200; i++) await run(() => second.set('another', i));
  cluster.node('c').up();
  await cluster.clock.advance(10_000);
  const seen2 = await run(() => second.get('key'));
  expect([seen0, seen1, seen2]).toEqual(['old', 'new', 'new']);
});
