import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  describeWith,
  startPostgres,
  startRedis,
  type PostgresServer,
  type RedisServer,
} from '@spillway/test-servers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShopAudit } from '../src/audit/audit-shop.ts';
import { nameOfPlace, readNodePlace } from '../src/nodes.ts';
import { FormClient } from './form-client.ts';
import { ADDRESS, locationOf, SMALL_CATALOGUE } from './open-shop.ts';
import { endStrayShops, runToEnd, sendTo, startShop } from './shop-process.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storefront-nodes-'));
  await writeFile(join(folder, 'catalogue.csv'), SMALL_CATALOGUE);
});
afterAll(async () => {
  await endStrayShops();
  await rm(folder, { recursive: true, force: true });
});

/** Arguments of a shop whose secrets lie in a folder of this name. */
function shopOn(name: string, ...places: readonly string[]): string[] {
  const nodes = places.flatMap((place) => ['--nodes', place]);
  return ['--data', join(folder, name), '--catalogue', join(folder, 'catalogue.csv'), ...nodes];
}

/** Buys a lamp and runs the race; returns what the shop must still know after a restart. */
async function trade(url: string): Promise<{ readonly order: string; readonly cookie: string }> {
  const client = new FormClient(sendTo(() => url));
  const lamp = { option0: '', quantity: '1' };
  await client.fill('/products/oak-lamp', '/cart/add', lamp);
  const checkout = locationOf(await client.fill('/checkout', '/checkout', ADDRESS));
  const order = locationOf(await client.fill(checkout, `${checkout}/pay`, { card: 'approve' }));
  expect(order).toMatch(/^\/orders\//);
  const race = locationOf(await client.fill('/race', '/race', {}));
  const result = (await client.get(race)).text.replaceAll(/<[^>]*>/g, '');
  expect(result).toContain('1 sold, 199 refused, 0 oversold');
  const audit = JSON.parse((await client.get('/ops/audit.json')).text) as ShopAudit;
  expect(audit).toMatchObject({ differences: [], sold: 1, held: 0, oversold: 0, lostOrders: 0 });
  return { order: order.split('?')[0] ?? '', cookie: client.cookie };
}

/** Trades, starts the shop anew, and looks for the order; tells what the second start printed. */
async function tradeAcrossARestart(args: readonly string[]): Promise<string> {
  const first = await startShop(args);
  const { order, cookie } = await trade(first.url);
  expect(await first.end('SIGTERM')).toBe(0);
  const second = await startShop(args);
  const client = new FormClient(sendTo(() => second.url));
  client.cookie = cookie;
  const status = await client.get(`${order}/status.json`);
  expect(JSON.parse(status.text)).toMatchObject({ state: 'placed' });
  expect(await second.end('SIGTERM')).toBe(0);
  return second.output();
}

describe('a shop on nodes named by --nodes', () => {
  it('keeps its orders in LevelDB', async () => {
    const nodes = join(folder, 'level-nodes');
    const output = await tradeAcrossARestart(shopOn('level', `level:${nodes}`));
    expect(output).toContain(`Nodes: LevelDB in ${nodes}.`);
    expect(output).toContain('is the catalogue already');
  });

  it('trades in memory, which it says, and forgets', async () => {
    const shop = await startShop(shopOn('memory', 'memory:'));
    await trade(shop.url);
    expect(shop.output()).toContain('Nodes: memory.');
    expect(await shop.end('SIGTERM')).toBe(0);
  });

  it('says what --nodes takes when it is given something else', async () => {
    const { code, output } = await runToEnd(['--nodes', 'mysql://localhost']);
    expect([code, output]).toEqual([2, expect.stringContaining('not "mysql://localhost"')]);
    for (const place of ['', 'level:', 'redis:', 'postgres', 'memory:x', 'http://x']) {
      expect(readNodePlace(place)).toBeUndefined();
    }
  });

  it('never prints a password', () => {
    const place = readNodePlace('rediss://user:secret@redis.example:6380/2');
    expect(place && nameOfPlace(place)).toBe('redis at redis.example:6380/2');
  });
});

describeWith('redis-server', describe, 'a shop on Redis', () => {
  let servers: readonly RedisServer[] = [];
  beforeAll(async () => {
    servers = await Promise.all([0, 1, 2].map(() => startRedis({ appendOnly: 'always' })));
  });
  afterAll(() => Promise.all(servers.map((server) => server.stop())));

  it('keeps its orders in one server', async () => {
    const [server] = servers;
    const output = await tradeAcrossARestart(shopOn('redis', server?.url ?? ''));
    expect(output).toContain(`Nodes: redis at 127.0.0.1:${server?.port}.`);
  });

  it('goes on when one server of three is killed', async () => {
    for (const server of servers) await server.ask('FLUSHALL');
    const shop = await startShop(shopOn('redis-3', ...servers.map(({ url }) => url)));
    await servers[1]?.kill();
    await trade(shop.url);
    expect(await shop.end('SIGTERM')).toBe(0);
  });
});

describeWith('postgres', describe, 'a shop on Postgres', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it('keeps its orders in one server', async () => {
    const output = await tradeAcrossARestart(shopOn('postgres', server.connectionString));
    expect(output).toContain(`Nodes: postgres at 127.0.0.1:${server.port}/postgres.`);
  });
});
