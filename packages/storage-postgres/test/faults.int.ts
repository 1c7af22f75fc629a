import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSpillwayError } from '@spillway/runtime';
import type { Storage } from '@spillway/storage';
import { describeWith, startPostgres, type PostgresServer } from '@spillway/test-servers';
import { openPostgresStorage, postgresStorage } from '@spillway/storage-postgres';
import { failureOf } from './failure-of.ts';

const value = Buffer.from('v');
const TIMEOUT_MS = 700;
let server: PostgresServer;

/** Everything that a user can ask of a storage. */
const OPERATIONS: readonly (readonly [string, (s: Storage) => Promise<unknown>])[] = [
  ['get', (s) => s.get('k')],
  ['getMany', (s) => s.getMany(['k', 'l'])],
  ['scan', (s) => s.scan({})[Symbol.asyncIterator]().next()],
  ['stats', (s) => s.stats()],
  ['commit', (s) => s.commit({ writes: [{ kind: 'add', key: 'n', delta: 1 }] })],
  ['read-only commit', (s) => s.commit({ returning: ['k'] })],
];

function put(storage: Storage, key: string): Promise<unknown> {
  return storage.commit({ writes: [{ kind: 'put', key, value }] });
}

describeWith('postgres', describe, 'a Postgres in trouble', () => {
  beforeAll(async () => {
    server = await startPostgres(['max_connections=20']);
  });
  afterAll(() => server.stop());

  it('is told from a hung one by the time-out, on every operation', async () => {
    const options = { connectionString: server.connectionString, statementTimeoutMs: TIMEOUT_MS };
    const storage = await openPostgresStorage({ ...options, schema: 'frozen' });
    await put(storage, 'k');
    server.freeze();
    try {
      const startMs = performance.now();
      const errors = await Promise.all(
        OPERATIONS.map(([, operate]) => failureOf(operate(storage))),
      );
      for (const [at, error] of errors.entries()) {
        expect([OPERATIONS[at]?.[0], error.code]).toEqual([
          OPERATIONS[at]?.[0],
          expect.stringMatching(/^STORAGE_(TIMEOUT|OUTCOME_UNKNOWN)$/),
        ]);
      }
      // And with connections that have to be made first.
      for (const [name, operate] of OPERATIONS) {
        const error = await failureOf(operate(storage));
        expect([name, error.applied]).toEqual([name, false]);
        expect(error.retryable).toBe(true);
      }
      const took = performance.now() - startMs;
      expect(took).toBeLessThan((OPERATIONS.length + 2) * 2 * TIMEOUT_MS);
      const unopened = failureOf(openPostgresStorage({ ...options, schema: 'other' }));
      expect((await unopened).code).toBe('STORAGE_TIMEOUT');
    } finally {
      server.thaw();
    }
    await expect.poll(() => storage.get('k').catch(() => undefined)).toBeDefined();
    await put(storage, 'l');
    await storage.close();
  });

  it('can hang while the storage is closed', async () => {
    const options = { connectionString: server.connectionString, statementTimeoutMs: TIMEOUT_MS };
    const storage = await openPostgresStorage({ ...options, schema: 'closing' });
    server.freeze();
    try {
      const commit = failureOf(put(storage, 'k'));
      await storage.close();
      expect((await commit).code).toMatch(/^STORAGE_(TIMEOUT|OUTCOME_UNKNOWN)$/);
    } finally {
      server.thaw();
    }
  });

  it('ends a wait for a row that somebody else holds', async () => {
    const { connectionString } = server;
    const options = { connectionString, schema: 'held', statementTimeoutMs: TIMEOUT_MS };
    const storage = await openPostgresStorage(options);
    await put(storage, 'k');
    const client = new pg.Client(connectionString);
    client.on('error', () => undefined); // the end of the server, if a test fails
    await client.connect();
    await client.query('begin');
    await client.query('select * from held.entries for update');
    const error = await failureOf(put(storage, 'k'));
    // The server's own time-out proves that nothing was applied, ours proves nothing.
    const told = error.code === 'STORAGE_UNAVAILABLE' ? false : 'unknown';
    expect(error.applied).toBe(told);
    await client.query('rollback');
    await client.end();
    await put(storage, 'k');
    await storage.close();
  });

  it('does not hold up other keys behind a row that somebody else holds', async () => {
    const { connectionString } = server;
    const storage = await openPostgresStorage({ connectionString, schema: 'lanes' });
    await put(storage, 'k');
    const client = new pg.Client(connectionString);
    client.on('error', () => undefined); // the end of the server, if a test fails
    await client.connect();
    await client.query('begin');
    await client.query('select * from lanes.entries for update');
    let isHeld = true;
    const held = put(storage, 'k').then(() => (isHeld = false));
    await client.query('select pg_sleep(0.1)');
    for (let round = 0; round < 5; round++) {
      await Promise.all(Array.from({ length: 20 }, (_, i) => put(storage, `other ${i}`)));
    }
    expect(isHeld).toBe(true);
    await client.query('rollback');
    await held;
    await client.end();
    await storage.close();
  });

  it('without a free connection says so, and goes on when there is one', async () => {
    const { connectionString } = server;
    const storage = postgresStorage({ connectionString, schema: 'limit' });
    const clients: pg.Client[] = [];
    for (let full = false; !full;) {
      const client = new pg.Client(connectionString);
      client.on('error', () => undefined);
      full = await client.connect().then(
        () => false,
        () => true,
      );
      if (!full) clients.push(client);
    }
    for (const [name, operate] of OPERATIONS) {
      const error = await failureOf(operate(storage));
      expect([name, error.code, error.retryable, error.applied, error.details['reason']]).toEqual([
        name,
        'STORAGE_UNAVAILABLE',
        true,
        false,
        'too-many-connections',
      ]);
    }
    await Promise.all(clients.map((client) => client.end()));
    await expect.poll(() => put(storage, 'k').catch(() => undefined)).toBeDefined();
    for (const [, operate] of OPERATIONS) await operate(storage);
    await storage.close();
  });

  it('may terminate our sessions under load: typed errors, and no restart is needed', async () => {
    const { connectionString } = server;
    const storage = await openPostgresStorage({ connectionString, schema: 'terminated' });
    const client = new pg.Client(connectionString);
    client.on('error', () => undefined); // the end of the server, if a test fails
    await client.connect();
    const told = { applied: 0, unknown: 0, notApplied: 0, reads: 0, failedReads: 0 };
    let isOver = false;
    const writer = async (): Promise<void> => {
      while (!isOver) {
        try {
          await storage.commit({ writes: [{ kind: 'add', key: 'n', delta: 1 }] });
          told.applied++;
        } catch (error) {
          if (!isSpillwayError(error)) throw error;
          if (error.applied === 'unknown') told.unknown++;
          else told.notApplied++;
        }
      }
    };
    const reader = async (): Promise<void> => {
      while (!isOver) {
        try {
          await storage.get('n');
          told.reads++;
        } catch (error) {
          if (!isSpillwayError(error, 'STORAGE_UNAVAILABLE')) throw error;
          told.failedReads++;
        }
      }
    };
    const load = [...Array.from({ length: 16 }, writer), ...Array.from({ length: 16 }, reader)];
    for (let round = 0; round < 12; round++) {
      await client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity ' +
          "where application_name = 'spillway'",
      );
      await client.query('select pg_sleep(0.1)');
    }
    isOver = true;
    await Promise.all(load);
    const entry = await storage.get('n');
    const counted = Number(Buffer.from(entry?.value ?? []).toString());
    expect(counted).toBeGreaterThanOrEqual(told.applied);
    expect(counted).toBeLessThanOrEqual(told.applied + told.unknown);
    expect(told.unknown + told.notApplied + told.failedReads).toBeGreaterThan(0);
    expect(told.reads).toBeGreaterThan(0);
    await client.end();
    await storage.close();
  });

  it('is not taken for one that serves when it is read-only', async () => {
    const { connectionString } = server;
    const storage = await openPostgresStorage({ connectionString, schema: 'demoted' });
    await put(storage, 'k');
    const client = new pg.Client(connectionString);
    client.on('error', () => undefined); // the end of the server, if a test fails
    await client.connect();
    await client.query('alter system set default_transaction_read_only = on');
    await client.query('select pg_reload_conf()');
    // A connection hears of it when the server's processes have had their turn.
    await expect
      .poll(
        () =>
          put(storage, 'k').then(
            () => 'applied',
            () => 'refused',
          ),
        { timeout: 10_000 },
      )
      .toBe('refused');
    const error = await failureOf(put(storage, 'k'));
    expect(error).toMatchObject({ applied: false, details: { reason: 'read-only' } });
    expect(error.retryable).toBe(true);
    await client.query('set default_transaction_read_only = off');
    await client.query('alter system reset default_transaction_read_only');
    await client.query('select pg_reload_conf()');
    await client.end();
    await expect.poll(() => put(storage, 'k').catch(() => undefined)).toBeDefined();
    await storage.close();
  });

  it('that is down makes operations fail at once, and is served when it is back', async () => {
    const { connectionString } = server;
    const storage = await openPostgresStorage({ connectionString, schema: 'down' });
    await put(storage, 'k');
    await server.crash();
    for (const [name, operate] of OPERATIONS) {
      const error = await failureOf(operate(storage));
      expect([name, error.code, error.applied]).toEqual([name, 'STORAGE_UNAVAILABLE', false]);
      expect(error.retryable).toBe(true);
    }
    const early = postgresStorage({ connectionString, schema: 'early' });
    expect((await failureOf(early.get('k'))).code).toBe('STORAGE_UNAVAILABLE');
    await server.restart();
    expect(await storage.get('k')).toBeDefined();
    await put(early, 'k');
    await early.close();
    await storage.close();
  });
});
