import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from '@spillway/storage';
import { describeWith, startPostgres, type PostgresServer } from '@spillway/test-servers';
import { openPostgresStorage } from '@spillway/storage-postgres';
import { CuttingProxy } from './cutting-proxy.ts';
import { failureOf } from './failure-of.ts';

let server: PostgresServer;
let schemas = 0;

function put(storage: Storage, key: string): Promise<unknown> {
  return storage.commit({ writes: [{ kind: 'put', key, value: Buffer.from('v') }] });
}

describeWith('postgres', describe, 'a connection that is cut', () => {
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  let proxy: CuttingProxy;
  let storage: Storage;

  beforeEach(async () => {
    proxy = await CuttingProxy.start(server.port);
    const connectionString = server.connectionString.replace(`:${server.port}/`, `:${proxy.port}/`);
    storage = await openPostgresStorage({ connectionString, schema: `cut_${schemas++}` });
    await put(storage, 'warm');
    await storage.commit({ returning: ['warm'] });
  });
  afterEach(async () => {
    await storage.close();
    await proxy.stop();
  });

  it('says that a commit may be applied when its write was sent and not answered', async () => {
    proxy.cutAt('_write', 'after');
    const error = await failureOf(put(storage, 'k'));
    expect(error).toMatchObject({ code: 'STORAGE_OUTCOME_UNKNOWN', applied: 'unknown' });
    await expect.poll(() => storage.get('k')).toBeDefined(); // it was
  });

  it('says so, too, when the server never got it, and it is not applied', async () => {
    proxy.cutAt('_write', 'before');
    const error = await failureOf(put(storage, 'k'));
    expect(error).toMatchObject({ code: 'STORAGE_OUTCOME_UNKNOWN', applied: 'unknown' });
    expect(await storage.get('k')).toBeUndefined();
  });

  it('knows that nothing is applied when only the reading was cut', async () => {
    for (const cut of ['before', 'after'] as const) {
      proxy.cutAt('_read', cut);
      const commit = storage.commit({ writes: [{ kind: 'add', key: 'new', delta: 1 }] });
      const error = await failureOf(commit);
      expect(error).toMatchObject({ code: 'STORAGE_UNAVAILABLE', applied: false });
      expect(error.retryable).toBe(true);
    }
    const again = await storage.commit({ writes: [{ kind: 'add', key: 'new', delta: 1 }] });
    expect(again).toMatchObject({ applied: true, outcomes: [{ kind: 'add', value: 1 }] });
    expect(proxy.cuts).toBe(2);
  });

  it('decides anew while others are faster, and then locks them out', async () => {
    const { connectionString } = server;
    const schema = storage.id.slice('postgres:'.length);
    const other = await openPostgresStorage({ connectionString, schema });
    let meddled = 0;
    const add = (delta: number) => ({ writes: [{ kind: 'add', key: 'n', delta }] }) as const;
    await storage.commit(add(1));
    proxy.interruptAt('_write', async () => {
      meddled++;
      const meddling = other.commit(add(100));
      if (meddled <= 2)
        await meddling; // the third one has to wait for our lock
      else waiting = meddling;
    });
    let waiting: Promise<unknown> | undefined;
    const result = await storage.commit(add(1));
    expect(result).toMatchObject({ applied: true, outcomes: [{ kind: 'add', value: 202 }] });
    await waiting;
    expect(meddled).toBe(3);
    expect(Buffer.from((await other.get('n'))?.value ?? []).toString()).toBe('302');

    // The commit of the transaction that locks is lost: nobody knows.
    meddled = 0;
    proxy.cutAt('commit\0', 'after');
    const error = await failureOf(storage.commit(add(1)));
    expect(error).toMatchObject({ code: 'STORAGE_OUTCOME_UNKNOWN', applied: 'unknown' });
    await waiting;
    await expect
      .poll(async () => Buffer.from((await other.get('n'))?.value ?? []).toString())
      .toBe('603');
    await other.close();
  });

  it('tells a reader, and answers the next one', async () => {
    proxy.cutAt('_read', 'after');
    const error = await failureOf(storage.get('warm'));
    expect(error).toMatchObject({ code: 'STORAGE_UNAVAILABLE', retryable: true });
    expect(await storage.get('warm')).toBeDefined();
  });
});
