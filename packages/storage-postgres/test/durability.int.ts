import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeInteger } from '@spillway/storage';
import {
  describeWith,
  startPostgres,
  startPostgresReplica,
  type PostgresServer,
} from '@spillway/test-servers';
import { openPostgresStorage, postgresStorage } from '@spillway/storage-postgres';

const value = Buffer.from('v');
let server: PostgresServer;

/** The same server with settings for our sessions. */
function withSettings(settings: string): string {
  return `${server.connectionString}?options=${encodeURIComponent(settings)}`;
}

/** Waits until a replica follows this primary. */
async function untilStreaming(connectionString: string): Promise<void> {
  const client = new pg.Client(connectionString);
  await client.connect();
  try {
    const text = "select from pg_stat_replication where state = 'streaming'";
    await expect
      .poll(async () => (await client.query(text)).rowCount, { timeout: 20_000 })
      .toBeGreaterThan(0);
  } finally {
    await client.end();
  }
}

describeWith('postgres', describe, 'what a Postgres promises', () => {
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it('is the least before it has been reached, and the disk afterwards', async () => {
    await using storage = postgresStorage({ connectionString: server.connectionString });
    expect(storage.capabilities.durability).toBe('volatile');
    await storage.get('k');
    expect(storage.capabilities).toMatchObject({ durability: 'disk', shared: true });
  });

  it('is refused at the opening when it is not enough', async () => {
    const connectionString = withSettings('-c synchronous_commit=off');
    const needs = { durability: 'process' } as const;
    await expect(openPostgresStorage({ connectionString, needs })).rejects.toMatchObject({
      code: 'STORAGE_CAPABILITY_MISSING',
      details: { capability: 'durability', needed: 'process', actual: 'volatile' },
    });
    const snapshots = openPostgresStorage({ connectionString, needs: { snapshotScan: true } });
    await expect(snapshots).rejects.toMatchObject({ code: 'STORAGE_CAPABILITY_MISSING' });
    const enough = {
      connectionString: server.connectionString,
      needs: { durability: 'disk' },
    } as const;
    await (await openPostgresStorage(enough)).close();
  });

  it('is no more than the process when it does not sync its files', async () => {
    const unsynced = await startPostgres(['fsync=off']);
    const storage = await openPostgresStorage({ connectionString: unsynced.connectionString });
    expect(storage.capabilities.durability).toBe('process');
    await storage.close();
    await unsynced.stop();
  });

  it('is a new incarnation after a crash only if commits may have been lost in it', async () => {
    const lossy = { connectionString: withSettings('-c synchronous_commit=off'), schema: 'lossy' };
    const safe = { connectionString: server.connectionString, schema: 'safe' };
    const storages = await Promise.all([openPostgresStorage(lossy), openPostgresStorage(safe)]);
    const put = async (): Promise<number[]> => {
      const writes = [{ kind: 'put', key: 'k', value }] as const;
      for (const storage of storages) await storage.commit({ writes });
      return storages.map(({ incarnation }) => incarnation);
    };
    expect(await put()).toEqual([0, 0]);
    await server.shutDown();
    await server.restart();
    await expect.poll(() => put().catch(() => undefined)).toEqual([0, 0]); // in good order
    await server.crash();
    await server.restart();

    await expect.poll(() => put().catch(() => undefined)).toEqual([expect.any(Number), 0]);
    const [risen = 0] = await put();
    expect(risen).toBeGreaterThan(0);
    const other = await openPostgresStorage({
      ...lossy,
      connectionString: server.connectionString,
    });
    expect(other.incarnation).toBe(risen);
    await server.crash();
    await server.restart();
    // Also for one that syncs: the others do not.
    await expect.poll(() => other.get('k').catch(() => undefined)).toBeDefined();
    expect(other.incarnation).toBeGreaterThan(risen);
    expect(await put()).toEqual([other.incarnation, 0]);
    await Promise.all([...storages, other].map((storage) => storage.close()));
  });

  it('is less with a replica that is not waited for, and anew when that takes over', async () => {
    const { connectionString } = server;
    const schema = 'replicated';
    const first = await openPostgresStorage({ connectionString, schema });
    await first.commit({ writes: [{ kind: 'put', key: 'k', value }] });
    const replica = await startPostgresReplica(server);
    try {
      await untilStreaming(connectionString); // it answers before it follows
      const second = await openPostgresStorage({ connectionString, schema });
      expect(second.capabilities.durability).toBe('replicated-async');
      const standby = postgresStorage({ connectionString: replica.connectionString, schema });
      await expect(standby.get('k')).rejects.toMatchObject({
        code: 'STORAGE_UNAVAILABLE',
        details: { reason: 'read-only' },
      });
      const client = new pg.Client(replica.connectionString);
      await client.connect();
      await client.query('select pg_promote()');
      await client.end();
      await expect
        .poll(() => standby.get('k').catch(() => undefined), { timeout: 10_000 })
        .toBeDefined();
      expect(standby.incarnation).toBeGreaterThan(0);
      await Promise.all([second.close(), standby.close()]);
    } finally {
      await first.close();
      await replica.stop();
    }
  });
});

describe('what PGlite promises', () => {
  it('is the end of the process in a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'spillway-pglite-'));
    const path = join(folder, 'data');
    const child = spawn(
      process.execPath,
      [
        '--conditions=@spillway/source',
        '--import=tsx',
        fileURLToPath(new URL('pglite-crash-child.ts', import.meta.url)),
        path,
      ],
      { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let acknowledged = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged = Number(line);
      if (acknowledged === 50) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const pglite = await PGlite.create(path);
    const storage = await openPostgresStorage({ pglite });
    expect(storage.capabilities).toMatchObject({ durability: 'process', shared: false });
    const entry = await storage.get('n');
    expect(decodeInteger(entry?.value ?? Buffer.from('0'))).toBeGreaterThanOrEqual(acknowledged);
    expect(acknowledged).toBeGreaterThanOrEqual(50);
    await storage.close();
    await pglite.close();
    await rm(folder, { recursive: true });
  });
});
