import { createKv, type Kv } from '@spillway/kv';
import { isSpillwayError, systemClock } from '@spillway/runtime';
import type { Storage } from '@spillway/storage';
import { postgresStorage } from '@spillway/storage-postgres';
import { redisStorage } from '@spillway/storage-redis';
import { describeWith, startPostgres, startRedis } from '@spillway/test-servers';
import { describe, expect, it } from 'vitest';

// Fault model: the only server is killed and started again while 64 callers sell; it keeps what it
// acknowledged. Callers who get an error press the button again, with the same operation id. A key
// remembers its last 64 operations, so nobody begins a new one while somebody repeats his.
const UNITS = 1000;
const BUYERS = 2000;
const CALLERS = 64;

/** Whether the unit is the buyer's; `undefined` when nobody can tell yet. */
async function tryToBuy(kv: Kv, buyer: number): Promise<boolean | undefined> {
  try {
    const sale = { floor: 0, operationId: `buyer-${buyer}` };
    return (await kv.increment('stock', -1, sale)).applied;
  } catch (error) {
    if (!isSpillwayError(error) || (!error.retryable && error.applied !== 'unknown')) throw error;
    return undefined;
  }
}

const SOLD_OUT = { sold: UNITS, left: 0, wasRepeated: true };

/** Sells everything, kills the server in the middle, and counts. */
async function sellAcross(storage: Storage, killAndRestart: () => Promise<void>) {
  await using kv = await createKv({ nodes: { a: storage } });
  await kv.set('stock', UNITS);
  const sold = new Set<number>();
  let next = 0;
  let repeating = 0;
  let repeats = 0;
  let restarted: Promise<void> | undefined;
  const buy = async (buyer: number): Promise<boolean> => {
    let isBought = await tryToBuy(kv, buyer);
    if (isBought !== undefined) return isBought;
    repeating++;
    for (; isBought === undefined; repeats++) {
      await systemClock.sleep(10);
      isBought = await tryToBuy(kv, buyer);
    }
    repeating--;
    return isBought;
  };
  const caller = async (): Promise<void> => {
    for (let buyer = next++; buyer < BUYERS; buyer = next++) {
      while (repeating > 0) await systemClock.sleep(1);
      if (buyer === BUYERS / 4) restarted = killAndRestart();
      if (await buy(buyer)) sold.add(buyer);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  await restarted;
  return { sold: sold.size, left: await kv.get('stock'), wasRepeated: repeats > 0 };
}

describeWith('redis-server', describe, 'a KV on a Redis that is killed', () => {
  it('sells each unit once to buyers who repeat', async () => {
    const server = await startRedis({ appendOnly: 'always' });
    try {
      const told = await sellAcross(redisStorage({ url: server.url }), async () => {
        await server.kill();
        await server.restart();
      });
      expect(told).toEqual(SOLD_OUT);
    } finally {
      await server.stop();
    }
  });
});

describeWith('postgres', describe, 'a KV on a Postgres that crashes', () => {
  it('sells each unit once to buyers who repeat', async () => {
    const server = await startPostgres();
    try {
      const { connectionString } = server;
      const told = await sellAcross(postgresStorage({ connectionString }), async () => {
        await server.crash();
        await server.restart();
      });
      expect(told).toEqual(SOLD_OUT);
    } finally {
      await server.stop();
    }
  });
});
