import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemRandom } from '@spillway/runtime';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOrMakeSecret } from '../src/secret-file.ts';
import { hiddenFields, type FormClient } from './form-client.ts';
import {
  ADDRESS,
  locationOf,
  openShop,
  pay,
  toPayment,
  withInCart,
  type OpenedShop,
} from './open-shop.ts';

const BLUE_MUG = { handle: 'river-mug', option0: 'Blue' };

let opened: OpenedShop;
beforeEach(async () => {
  opened = await openShop();
});
afterEach(() => opened[Symbol.asyncDispose]());

async function unitsInCart(client: FormClient): Promise<number> {
  const { text } = await client.get('/cart');
  return Number(/data-cart-count="true">(\d+)</.exec(text)?.[1]);
}

describe('the session cookie', () => {
  it('has a signed id of 128 random bits, for this site and for no script', async () => {
    const answer = await opened.client().get('/');
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^storefront=v\.[0-9a-f]{32}\.[0-9a-f]{32}\.[\w%/+]+; /);
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
  });

  it('is Secure and bound to the host when the shop is reached by HTTPS', async () => {
    await using secure = await openShop({ secure: true, opsKey: 'k'.repeat(64) });
    const answer = await secure.client().get('/');
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-storefront=.*; Secure/);
    expect(answer.headers.get('strict-transport-security')).toContain('max-age=');
  });

  it('becomes a new one with the first form, and nothing is stored before', async () => {
    const client = opened.client();
    await client.get('/products/river-mug');
    const visitor = client.cookie;
    expect(await sessionsStored()).toBe(0);
    await client.fill('/products/river-mug', '/cart/add', { option0: 'Blue', quantity: '1' });
    expect(client.cookie).toMatch(/^storefront=s\./);
    expect(client.cookie).not.toContain(visitor.split('.')[1]);
    expect(await sessionsStored()).toBe(1);
  });

  it('counts for nothing when one character of it is changed', async () => {
    const client = await withInCart(opened, BLUE_MUG);
    const cookie = client.cookie;
    expect(await unitsInCart(client)).toBe(1);
    for (let at = 'storefront='.length; at < cookie.length; at += 3) {
      const other = cookie[at] === '0' ? '1' : '0';
      client.cookie = cookie.slice(0, at) + other + cookie.slice(at + 1);
      expect([at, await unitsInCart(client)]).toEqual([at, 0]);
    }
    client.cookie = cookie;
    expect(await unitsInCart(client)).toBe(1);
  });

  it.each([
    ['empty', 'storefront='],
    ['cut short', 'storefront=s.0123'],
    ['without a signature', `storefront=s.${'a'.repeat(64)}.${'b'.repeat(32)}`],
    ['a planted id', `storefront=s.${'a'.repeat(64)}.${'b'.repeat(32)}.${'c'.repeat(43)}`],
    ['broken encoding', 'storefront=%E0%A4%A'],
    ['very long', `storefront=${'x'.repeat(8_000)}`],
    ['a trap for objects', '__proto__=1; constructor=2; storefront=__proto__'],
  ])('is ignored when it is %s', async (_name, cookie) => {
    const client = opened.client();
    client.cookie = cookie;
    const answer = await client.get('/cart');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toMatch(/^storefront=v\./);
  });

  it('of an ended session leads to an empty cart, and its forms still work', async () => {
    const client = await withInCart(opened, BLUE_MUG);
    const form = hiddenFields((await client.get('/products/river-mug')).text, '/cart/add');
    opened.clock.stepWall(91 * 24 * 3_600_000);
    expect(await unitsInCart(client)).toBe(0);
    const added = await client.post('/cart/add', { ...form, option0: 'Blue', quantity: '1' });
    expect(added.status).toBe(303);
    expect(await unitsInCart(client)).toBe(1);
  });
});

describe('a session cookie that somebody planted', () => {
  /** A browser with a copy of the cookie. */
  function twinOf(client: FormClient): FormClient {
    const twin = opened.client();
    twin.cookie = client.cookie;
    return twin;
  }

  it('shows its planter nothing of what follows the address', async () => {
    const planter = await withInCart(opened, BLUE_MUG);
    const planted = planter.cookie;
    const victim = twinOf(planter);
    const checkout = await toPayment(victim);
    expect(victim.cookie).not.toBe(planted);
    const order = locationOf(await pay(victim, checkout)).split('?')[0] ?? '';
    expect((await victim.get('/orders')).text).toContain(order);
    for (const path of [checkout, order, `${order}/status.json`]) {
      expect([path, (await planter.get(path)).status]).toEqual([path, 404]);
    }
    expect((await planter.get('/orders')).text).toContain('No orders yet');
    expect(planter.cookie).toBe(planted); // and a late answer takes no newer cookie away
  });

  it('helps its planter no more when he keeps the successor of his own address form', async () => {
    const planter = await withInCart(opened, BLUE_MUG);
    const planted = twinOf(planter);
    const form = await planter.get('/checkout');
    await planter.submit(form, '/checkout', ADDRESS); // he has the next key, and does not use it
    const victim = twinOf(planted);
    const checkout = await toPayment(victim);
    const order = locationOf(await pay(victim, checkout)).split('?')[0] ?? '';
    expect((await victim.get(order)).status).toBe(200);
    for (const spy of [planter, planted]) expect((await spy.get(order)).status).toBe(404);
  });

  it('is not what a lost answer leaves behind: the form may be sent again', async () => {
    const client = await withInCart(opened, BLUE_MUG);
    const form = await client.get('/checkout');
    const before = client.cookie;
    const first = locationOf(await client.submit(form, '/checkout', ADDRESS));
    const next = client.cookie;
    client.cookie = before; // the answer never arrived
    expect(await unitsInCart(client)).toBe(1);
    expect(locationOf(await client.submit(form, '/checkout', ADDRESS))).toBe(first);
    expect(client.cookie).toBe(next);
    expect((await client.get(first)).status).toBe(200);
  });
});

describe('forms of other sites', () => {
  const ADD = { handle: 'river-mug', option0: 'Blue', quantity: '1' };

  it.each([
    ['without a token', {}, {}],
    ['with a made-up token', { formToken: 'f'.repeat(64) }, {}],
    ['by what the browser says of the site', 'own', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour of the same site', 'own', { 'sec-fetch-site': 'same-site' }],
    ['by their origin', 'own', { origin: 'https://evil.example' }],
    ['from a sandboxed frame', 'own', { origin: 'null' }],
  ])('are refused %s', async (_name, token, headers) => {
    const client = opened.client();
    const page = await client.get('/products/river-mug');
    const own = hiddenFields(page.text, '/cart/add');
    const answer = await client.post(
      '/cart/add',
      { ...ADD, ...(token === 'own' ? own : token) },
      headers,
    );
    expect(answer.status).toBe(403);
    expect(await unitsInCart(client)).toBe(0);
  });

  it('are refused with the token of another browser', async () => {
    const other = hiddenFields(
      (await opened.client().get('/products/river-mug')).text,
      '/cart/add',
    );
    const client = opened.client();
    await client.get('/');
    expect((await client.post('/cart/add', { ...other, ...ADD })).status).toBe(403);
  });

  it('cannot pay for a checkout', async () => {
    const client = await withInCart(opened, BLUE_MUG);
    const checkout = await toPayment(client);
    const answer = await client.post(`${checkout}/pay`, { card: 'approve' });
    expect(answer.status).toBe(403);
    expect(await opened.shop.inventory.level('MUG-BLUE')).toMatchObject({ held: 1, sold: 0 });
  });

  it('of our own pages are accepted with the headers that browsers send', async () => {
    const client = opened.client();
    const page = await client.get('/products/river-mug');
    const fields = { ...hiddenFields(page.text, '/cart/add'), ...ADD };
    const headers = {
      'sec-fetch-site': 'same-origin',
      origin: 'http://localhost:3000',
      host: 'localhost:3000',
    };
    expect((await client.post('/cart/add', fields, headers)).status).toBe(303);
  });
});

describe("the operator's pages", () => {
  it('ask for the key when others can reach the shop', async () => {
    await using guarded = await openShop({ opsKey: 'k'.repeat(64) });
    const client = guarded.client();
    const basic = (text: string) => ({
      authorization: `Basic ${Buffer.from(text).toString('base64')}`,
    });
    for (const path of ['/ops/audit', '/ops/audit.json', '/race']) {
      const refused = await client.get(path);
      expect(refused.status).toBe(401);
      expect(refused.headers.get('www-authenticate')).toContain('Basic');
      expect((await client.get(path, basic(`operator:${'x'.repeat(64)}`))).status).toBe(401);
      expect((await client.get(path, basic('nonsense'))).status).toBe(401);
      expect((await client.get(path, basic(`operator:${'k'.repeat(64)}`))).status).toBe(200);
    }
    expect((await client.get('/')).status).toBe(200);
  });
});

describe('a shop without an operator key', () => {
  it('is not built to be reached through a proxy', async () => {
    await expect(openShop({ secure: true })).rejects.toMatchObject({ code: 'OPS_KEY_MISSING' });
  });

  it.each(['localhost', 'localhost:3000', '127.0.0.1:3000', '127.0.0.2', '[::1]:3000'])(
    'answers as %s',
    async (host) => {
      expect((await opened.client().get('/ops/audit.json', { host })).status).toBe(200);
    },
  );

  it.each(['rebound.example', '127.0.0.1.rebound.example', 'localhost.example:3000', '10.0.0.1'])(
    'tells a page that was reached as %s nothing',
    async (host) => {
      for (const path of ['/', '/ops/audit.json', '/products/oak-lamp/stock', '/nowhere']) {
        const answer = await opened.client().get(path, { host });
        expect([path, answer.status]).toEqual([path, 421]);
        expect(answer.text).not.toContain('"oversold"');
      }
    },
  );

  it('answers under any name when it has a key', async () => {
    await using guarded = await openShop({ opsKey: 'k'.repeat(64) });
    expect((await guarded.client().get('/', { host: 'shop.example' })).status).toBe(200);
  });
});

describe('the secret', () => {
  it('is made once, for the owner alone, and read again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'storefront-secret-'));
    try {
      const path = join(folder, 'secret');
      const secrets = await Promise.all([1, 2, 3].map(() => readOrMakeSecret(path, systemRandom)));
      expect(new Set(secrets).size).toBe(1);
      expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/);
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      await writeFile(path, 'too short');
      await expect(readOrMakeSecret(path, systemRandom)).rejects.toMatchObject({
        code: 'SECRET_INVALID',
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

async function sessionsStored(): Promise<number> {
  let count = 0;
  for await (const { key } of opened.kv.scan()) if (key.includes('session')) count++;
  return count;
}
