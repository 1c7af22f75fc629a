import { afterEach, expect, test } from 'vitest';
import { isSpillwayError, systemClock, type SpillwayError } from '@spillway/runtime';
import { decodeInteger, type Storage } from '@spillway/storage';
import { startRedisCluster, type RedisCluster } from '@spillway/test-servers';
import { openRedisStorage } from '@spillway/storage-redis';
import { describeRedis, stopAll } from './redis-subject.ts';

const TIMEOUT_MS = 1000;
const PARTITIONS = Array.from({ length: 24 }, (_, i) => `p${i}`);

const clusters: RedisCluster[] = [];
const storages: Storage[] = [];
afterEach(async () => {
  for (const { nodes } of clusters) for (const node of nodes) node.signal('SIGCONT');
  await Promise.all(storages.splice(0).map((storage) => storage.close()));
  await stopAll(clusters);
});

/** What came of the operations on one partition. */
interface Tally {
  acknowledged: number;
  unknown: number;
  failed: number;
  /** Monotonic time of the newest operation that went well. */
  wentWellAtMs: number;
}

/** Adds in a partition, and reads it, until it is told to stop. */
async function load(
  storage: Storage,
  partition: string,
  { tally, goesOn }: { readonly tally: Tally; readonly goesOn: () => boolean },
): Promise<void> {
  const write = { kind: 'add', key: 'n', delta: 1 } as const;
  while (goesOn()) {
    const sinceMs = systemClock.monotonicMs();
    try {
      await storage.get('n', { partition });
      const result = await storage.commit({ writes: [write], partition });
      expect(result.applied).toBe(true);
      tally.acknowledged++;
      tally.wentWellAtMs = systemClock.monotonicMs();
    } catch (error) {
      if (!isSpillwayError(error)) throw error;
      expectHonest(error);
      tally.failed++;
      if (error.applied === 'unknown') tally.unknown++;
    }
    // Both operations, each within its time-out and a margin for a busy machine.
    expect(systemClock.monotonicMs() - sinceMs).toBeLessThan(2 * TIMEOUT_MS + 1500);
    await systemClock.sleep(1);
  }
}

function expectHonest(error: SpillwayError): void {
  expect(error.retryable || error.applied === 'unknown', `${error.code} ${error.message}`).toBe(
    true,
  );
}

describeRedis('a cluster that loses a primary under load', () => {
  test.each([
    ['redis', 'killed'],
    ['ioredis', 'killed'],
    ['redis', 'hangs'],
    ['ioredis', 'hangs'],
  ] as const)('goes on by itself after the promotion (%s, %s)', async (library, fate) => {
    const cluster = await startRedisCluster(['--appendonly', 'yes']);
    clusters.push(cluster);
    const storage = await openRedisStorage({
      urls: cluster.urls,
      library,
      commandTimeoutMs: TIMEOUT_MS,
      needs: { durability: 'replicated-async' },
    });
    storages.push(storage);
    const { incarnation } = storage;
    const tallies = PARTITIONS.map((): Tally => ({
      acknowledged: 0,
      unknown: 0,
      failed: 0,
      wentWellAtMs: 0,
    }));
    let isOver = false;
    const loads = PARTITIONS.map((partition, i) => {
      const tally = tallies[i];
      if (tally === undefined) throw new Error('one for each');
      return load(storage, partition, { tally, goesOn: () => !isOver });
    });
    const all = Promise.all(loads);
    await until(() => tallies.every(({ acknowledged }) => acknowledged > 20));
    expect(tallies.every(({ failed }) => failed === 0)).toBe(true);

    const victim = await cluster.primaryOf(0);
    const before = tallies.map(({ acknowledged }) => acknowledged);
    if (fate === 'killed') await victim.kill();
    else victim.signal('SIGSTOP');
    const goneAtMs = systemClock.monotonicMs();
    await until(() => tallies.some(({ failed }) => failed > 0));
    // Every partition, also those of the lost primary, without a restart.
    await until(() => tallies.every(({ wentWellAtMs }) => wentWellAtMs > goneAtMs + 6000));
    isOver = true;
    await all;
    for (const [i, tally] of tallies.entries()) {
      expect(tally.acknowledged).toBeGreaterThan((before[i] ?? 0) + 20);
      const partition = PARTITIONS[i] ?? '';
      const entry = await storage.get('n', { partition });
      const counted = entry === undefined ? 0 : decodeInteger(entry.value);
      // Replication is asynchronous: the newest ones may be lost, but nothing is counted twice.
      expect(counted).toBeLessThanOrEqual(tally.acknowledged + tally.unknown);
    }
    expect(storage.incarnation).toBeGreaterThan(incarnation);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  const endMs = systemClock.monotonicMs() + 40_000;
  while (!isSo()) {
    if (systemClock.monotonicMs() > endMs) throw new Error('it did not come about');
    await systemClock.sleep(20);
  }
}
