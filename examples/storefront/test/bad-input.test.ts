import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hiddenFields, type FormClient } from './form-client.ts';
import { locationOf, openShop, pay, toPayment, withInCart, type OpenedShop } from './open-shop.ts';

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

describe('bad input', () => {
  it.each(['0', '-1', '100', '1.5', '1e1', 'NaN', 'Infinity', '', ' ', '0x10', '٣', '1;2'])(
    'refuses the quantity "%s" and adds nothing',
    async (quantity) => {
      const client = opened.client();
      const fields = { option0: 'Blue', quantity };
      const answer = await client.fill('/products/river-mug', '/cart/add', fields);
      expect(answer.status).toBe(400);
      expect(answer.text).toContain('must be a whole number from 1 to 99');
      expect(await unitsInCart(client)).toBe(0);
    },
  );

  it('refuses a cart line of more than 99 units', async () => {
    const client = await withInCart(opened, BLUE_MUG, 60);
    const fields = { option0: 'Blue', quantity: '60' };
    expect((await client.fill('/products/river-mug', '/cart/add', fields)).status).toBe(409);
    expect(await unitsInCart(client)).toBe(60);
  });

  it('changes and removes lines of the cart', async () => {
    const client = await withInCart(opened, BLUE_MUG);
    const change = { sku: 'MUG-BLUE', quantity: '7' };
    expect((await client.fill('/cart', '/cart/quantity', change)).status).toBe(303);
    expect(await unitsInCart(client)).toBe(7);
    const bad = await client.fill('/cart', '/cart/quantity', { ...change, quantity: '0' });
    expect(bad.status).toBe(400);
    await client.fill('/cart', '/cart/remove', { sku: 'MUG-BLUE' });
    expect(await unitsInCart(client)).toBe(0);
  });

  it.each([
    ['an unknown product', { handle: 'nothing' }],
    ['options that are not sold together', { option0: 'Green' }],
    ['names that objects have by themselves', { handle: '__proto__', option0: 'constructor' }],
  ])('refuses %s', async (_name, fields) => {
    const more = { option0: 'Blue', quantity: '1', ...fields };
    const answer = await opened.client().fill('/products/river-mug', '/cart/add', more);
    expect(answer.status).toBe(400);
  });

  it('refuses a field that is sent twice', async () => {
    const client = opened.client();
    const page = await client.get('/products/river-mug');
    const body = new URLSearchParams({ ...hiddenFields(page.text, '/cart/add'), option0: 'Blue' });
    body.append('quantity', '1');
    body.append('quantity', '2');
    const answer = await opened.app.inject({
      method: 'POST',
      url: '/cart/add',
      headers: { cookie: client.cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: body.toString(),
    });
    expect(answer.statusCode).toBe(400);
  });

  it('refuses bodies over 100 kB, and bodies that are no forms', async () => {
    const client = opened.client();
    expect((await client.post('/cart/add', { x: 'x'.repeat(102_401) })).status).toBe(413);
    const json = { 'content-type': 'application/json' };
    expect((await client.post('/cart/add', {}, json)).status).toBe(415);
  });

  it.each([
    '/products/__proto__',
    '/products/..%2f..%2fsecret',
    '/assets/..%2fpackage.json',
    '/assets/constructor',
    '/pictures/nothing.svg',
    '/checkout/0',
    '/orders/%2e%2e%2forders',
    '/products/%00',
    '/nowhere',
  ])('answers %s with a page that says it is not there', async (path) => {
    const answer = await opened.client().get(path);
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('Not here');
  });

  it('shows what was searched for as text', async () => {
    const answer = await opened.client().get('/products?q=%3Cscript%3Ealert(1)%3C/script%3E%22');
    expect(answer.text).not.toContain('<script>alert');
    expect(answer.text).toContain('&lt;script');
  });
});

describe('every answer', () => {
  it.each(['/', '/cart', '/products/river-mug', '/assets/styles.css', '/nowhere', '/ops/audit'])(
    'carries the security headers: %s',
    async (path) => {
      const { headers, text } = await opened.client().get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(text).not.toMatch(/<script(?![^>]* src=)|<style|style="|\son[a-z]+="/);
    },
  );

  it('lets in pictures of the catalogue, and of no other site', async () => {
    const head = 'Handle,Title,Variant Price,Variant Inventory Qty,Image Src';
    const catalogue = `${head}\na,A,1,1,https://cdn.example.com/a.png`;
    await using own = await openShop({ catalogue });
    const { headers } = await own.client().get('/');
    expect(headers.get('content-security-policy')).toContain(
      "img-src 'self' https://cdn.example.com;",
    );
  });

  it('names no secret, session or customer', async () => {
    const client = await withInCart(opened, BLUE_MUG);
    const order = locationOf(await pay(client, await toPayment(client)));
    const session = client.cookie.split('.')[1] ?? '';
    const customerId = await customerOf(session);
    for (const path of [
      '/',
      '/cart',
      order,
      '/orders',
      '/ops/audit.json',
      '/healthz',
      '/nowhere',
    ]) {
      const { text } = await client.get(path);
      for (const secret of [session, customerId, 'a'.repeat(64)])
        expect(text).not.toContain(secret);
    }
  });
});

async function customerOf(sessionId: string): Promise<string> {
  const session = await opened.shop.sessions.read(sessionId);
  return session?.fields.customerId ?? 'no session';
}
