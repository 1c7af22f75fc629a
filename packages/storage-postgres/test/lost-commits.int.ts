import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Storage } from '@spillway/storage';
import {
  describeWith,
  startPostgres,
  startPostgresReplica,
  type PostgresServer,
} from '@spillway/test-servers';
import { openPostgresStorage, postgresStorage } from '@spillway/storage-postgres';

const KEY = 'hot';

function put(storage: Storage, text: string): Promise<unknown> {
  return storage.commit({ writes: [{ kind: 'put', key: KEY, value: Buffer.from(text) }] });
}

/** Reads until a connection of the past is noticed to be dead, and another one made. */
async function reached(storage: Storage): Promise<void> {
  await expect.poll(() => storage.get(KEY).catch(() => 'failed')).not.toBe('failed');
}

/** A pool each of whose clients, when it has connected, is told what to do before each query. */
function gatedPool(connectionString: string, gateOf: () => () => Promise<void>): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 2 });
  pool.on('connect', (client) => {
    const gate = gateOf();
    const query = client.query.bind(client) as (config: unknown) => Promise<unknown>;
    // `pg` has a signature for each way of calling it; ours is one argument, and a promise.
    const gated = async (config: unknown): Promise<unknown> => {
      await gate();
      return await query(config);
    };
    client.query = gated as typeof client.query;
  });
  return pool;
}

async function ask(connectionString: string, text: string): Promise<void> {
  const client = new pg.Client(connectionString);
  await client.connect();
  await client.query(text);
  await client.end();
}

describeWith('postgres', describe, 'commits that a server lost', () => {
  let lossy: PostgresServer;
  beforeAll(async () => {
    lossy = await startPostgres(['synchronous_commit=off']);
  });
  afterAll(() => lossy.stop());

  it.each([1, 2, 3, 4, 5])(
    'are noticed by a process that is overtaken by another before its query number %i',
    async (number) => {
      const { connectionString } = lossy;
      const schema = `query ${number}`;
      const other = postgresStorage({ connectionString, schema });
      let left = number;
      let isBack = false;
      const pool = gatedPool(connectionString, () => {
        if (!isBack) return async () => undefined;
        return async () => {
          left--;
          if (left === 0) await reached(other);
        };
      });
      const storage = postgresStorage({ pool, schema });
      try {
        await put(other, 'a');
        await put(storage, 'b');
        expect([other.incarnation, storage.incarnation]).toEqual([0, 0]);
        await lossy.crash();
        await lossy.restart();
        isBack = true;
        await reached(storage);
        await put(storage, 'c');
        expect(left).toBeLessThanOrEqual(0);
        await reached(other);
        expect(storage.incarnation).toBeGreaterThan(0);
        expect(other.incarnation).toBe(storage.incarnation);
      } finally {
        await Promise.all([other.close(), storage.close()]);
        await pool.end();
      }
    },
  );

  it('do not have their versions given to others by a replica that knew of none', async () => {
    const server = await startPostgres();
    const first = await openPostgresStorage({ connectionString: server.connectionString });
    await put(first, 'kept');
    const replica = await startPostgresReplica(server);
    await replica.shutDown();
    const second = postgresStorage({ connectionString: server.connectionString });
    const lost = await second.commit({
      writes: [{ kind: 'put', key: KEY, value: Buffer.from('lost') }],
    });
    await server.crash();
    await replica.restart();
    const { connectionString } = replica;
    await ask(connectionString, 'select pg_promote(true)');
    const third = postgresStorage({ connectionString });
    try {
      await put(third, 'new');
      const version = lost.applied ? lost.version : 0;
      expect((await third.get(KEY))?.version).toBeGreaterThan(version);
      const stale = await third.commit({
        checks: [{ kind: 'version', key: KEY, version }],
        writes: [{ kind: 'put', key: KEY, value: Buffer.from('decided on what was lost') }],
      });
      expect(stale.applied).toBe(false);
      expect(third.incarnation).toBeGreaterThan(second.incarnation);
    } finally {
      await Promise.all([first, second, third].map((storage) => storage.close()));
      await replica.stop();
      await server.stop();
    }
  });
});
