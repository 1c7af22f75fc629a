import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCommandLine, USAGE } from '../src/command-line.ts';
import { FormClient, hiddenFields } from './form-client.ts';
import { SMALL_CATALOGUE } from './open-shop.ts';
import { endStrayShops, runToEnd, sendTo, startShop } from './shop-process.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storefront-process-'));
});
afterAll(async () => {
  await endStrayShops();
  await rm(folder, { recursive: true, force: true });
});

describe('the shop as a process', () => {
  it('serves, guards its folder, closes on signals, and keeps carts and stock', async () => {
    const data = join(folder, 'lasting');
    const first = await startShop(['--data', data]);
    expect(first.output()).toMatch(/Imported \d\d products from products\.csv/);
    const client = new FormClient(sendTo(() => first.url));
    const page = await client.get('/products/tidewater-mug');
    const fields = { ...hiddenFields(page.text, '/cart/add'), option0: 'Kelp', quantity: '2' };
    await client.post('/cart/add', fields);

    const { code, output } = await runToEnd(['--data', data, '--port', '0']);
    expect([code, output]).toEqual([1, expect.stringContaining('is open elsewhere')]);
    expect(output).not.toContain('    at ');
    expect((await client.get('/cart')).text).toContain('Tidewater Mug');

    expect(await first.end('SIGTERM')).toBe(0);
    expect(first.output()).toContain('Closing.');
    expect((await stat(join(data, 'secret'))).mode & 0o777).toBe(0o600);
    const second = await startShop(['--data', data]);
    expect(second.output()).not.toContain('Imported');
    const later = new FormClient(sendTo(() => second.url));
    later.cookie = client.cookie;
    expect((await later.get('/cart')).text).toContain('Tidewater Mug');
    expect(await second.end('SIGINT')).toBe(0);
  });

  it('tells which port is in use and how to choose another, and leaves nothing open', async () => {
    const data = join(folder, 'port');
    const blocker = createServer();
    const port = await new Promise<number>((resolve) => {
      blocker.listen(0, '127.0.0.1', () => {
        const address = blocker.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const own = join(folder, 'own.csv');
    await writeFile(own, SMALL_CATALOGUE);
    const args = ['--data', data, '--catalogue', own];
    const { code, output } = await runToEnd([...args, '--port', String(port)]);
    blocker.close();
    expect(code).toBe(1);
    expect(output).toContain('Imported 3 products from own.csv.');
    expect(output).toContain(`Port ${port} is in use.`);
    expect(output).toContain(`npm start -- --port ${port + 1}`);
    expect(output).not.toContain('    at ');
    const free = await startShop(args); // the folder is not locked
    expect(free.output()).toContain('own.csv is the catalogue already.');
    await free.end('SIGTERM');
  });

  it('asks for the key of the operator on loopback too when a proxy stands in front', async () => {
    const data = join(folder, 'secure');
    const shop = await startShop(['--data', data, '--secure']);
    const key = (await readFile(join(data, 'ops-key'), 'utf8')).trim();
    const client = new FormClient(sendTo(() => shop.url));
    const authorization = `Basic ${Buffer.from(`operator:${key}`).toString('base64')}`;
    for (const path of ['/ops/audit', '/ops/audit.json', '/race']) {
      expect((await client.get(path)).status).toBe(401);
      expect((await client.get(path, { authorization })).status).toBe(200);
    }
    expect(await shop.end('SIGTERM')).toBe(0);
  });

  it('refuses a bad catalogue with the line, before it opens the folder', async () => {
    const data = join(folder, 'bad');
    const bad = join(folder, 'bad.csv');
    await writeFile(bad, SMALL_CATALOGUE.replace('9.90', 'nine'));
    const { code, output } = await runToEnd(['--data', data, '--catalogue', bad, '--port', '0']);
    expect(code).toBe(1);
    expect(output).toContain('line 5, Variant Price: "nine" is not a price such as 12.50');
    await expect(stat(data)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('prints its options for --help, and for an option that it does not know', async () => {
    const { code, output } = await runToEnd(['--colour', 'red']);
    expect(code).toBe(2);
    expect(output).toContain("Unknown option '--colour'");
    expect(output).toContain(USAGE);
    const help = await runToEnd(['--help']);
    expect([help.code, help.output.trim()]).toEqual([0, USAGE]);
  });
});

describe('the command line', () => {
  it.each([
    [['--port', '65536'], '--port must be a whole number from 0 to 65535'],
    [['--port', 'abc'], '--port must be a whole number'],
    [['--port', '-1'], '--port'],
    [['--data', ''], '--data must not be empty'],
    [['--currency', 'GOLD'], '--currency must be an ISO 4217 code'],
    [['--hold-seconds', '0'], '--hold-seconds must be a whole number from 1 to 86400'],
    [['extra'], 'extra'],
  ])('refuses %j', (args, sentence) => {
    expect(() => readCommandLine(args)).toThrow(sentence);
  });

  it('has defaults, and an explanation of each option in the README', async () => {
    expect(readCommandLine([])).toMatchObject({ port: 3000, host: '127.0.0.1', data: './data' });
    const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
    for (const [, flag] of USAGE.matchAll(/^ {2}(--[a-z-]+)/gm)) expect(readme).toContain(flag);
  });
});
