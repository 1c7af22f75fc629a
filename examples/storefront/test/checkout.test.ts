import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hiddenFields } from './form-client.ts';
import {
  ADDRESS,
  locationOf,
  openShop,
  pay,
  toPayment,
  withInCart,
  type OpenedShop,
} from './open-shop.ts';

const RED_MUG = { handle: 'river-mug', option0: 'Red' };
const BLUE_MUG = { handle: 'river-mug', option0: 'Blue' };

let opened: OpenedShop;
beforeEach(async () => {
  opened = await openShop();
});
afterEach(() => opened[Symbol.asyncDispose]());

async function available(sku: string): Promise<number> {
  return (await opened.shop.inventory.level(sku)).available;
}

async function customerOfOnlyOrder(): Promise<string> {
  for await (const { customerId } of opened.shop.orders.all()) return customerId;
  throw new Error('There is no order.');
}

describe('checkout', () => {
  it('goes from the cart to a confirmed order, and sells exactly what was in it', async () => {
    const client = await withInCart(opened, BLUE_MUG, 2);
    const checkout = await toPayment(client);
    expect(await opened.shop.inventory.level('MUG-BLUE')).toMatchObject({ held: 2, available: 8 });
    const page = await client.get(checkout);
    expect(page.text).toContain('Pay €40.90'); // 2 × 18.00 and 4.90 for shipping
    const paid = await pay(client, checkout);
    expect(paid.status).toBe(303);
    const order = await client.get(locationOf(paid));
    expect(order.text).toContain('Thank you, Maeve.');
    expect(await opened.shop.inventory.level('MUG-BLUE')).toMatchObject({ held: 0, sold: 2 });
    expect((await client.get('/cart')).text).toContain('Your cart is empty');
    expect((await client.get('/orders')).text).toContain('Placed');
  });

  it('takes prices from the catalogue, whatever the form says', async () => {
    const client = await withInCart(opened, BLUE_MUG);
    const fields = { ...ADDRESS, price: '1', unitPriceCents: '1', totalCents: '1' };
    const answer = await client.fill('/checkout', '/checkout', fields);
    expect((await client.get(locationOf(answer))).text).toContain('Pay €22.90');
  });

  it('keeps the items when the card is declined, and takes another card', async () => {
    const client = await withInCart(opened, RED_MUG);
    const checkout = await toPayment(client);
    const declined = await pay(client, checkout, 'decline');
    expect(declined.status).toBe(402);
    expect(declined.text).toContain('The bank declined the card');
    expect(await available('MUG-RED')).toBe(0);
    expect((await client.get('/orders')).text).toContain('No orders yet');
    expect(locationOf(await pay(client, checkout))).toMatch(/^\/orders\/SW-.*placed=1$/);
  });

  it('gives the items back when the time is over, and says so at the payment', async () => {
    const client = await withInCart(opened, RED_MUG);
    const checkout = await toPayment(client);
    const page = await client.get(checkout);
    opened.clock.stepWall(5 * 60_000 + 1);
    const late = await client.submit(page, `${checkout}/pay`, { card: 'approve' });
    expect(late.status).toBe(410);
    expect(late.text).toContain('Nothing was charged');
    expect((await client.get(checkout)).status).toBe(410);
    expect(await available('MUG-RED')).toBe(1);
    expect((await client.get('/cart')).text).toContain('River Mug');
  });

  it('refuses the second buyer of the last unit, by name and number', async () => {
    const first = await withInCart(opened, RED_MUG);
    const second = await withInCart(opened, RED_MUG);
    await toPayment(first);
    const refused = await second.fill('/checkout', '/checkout', ADDRESS);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('River Mug, Red: you asked for 1, none is left.');
    expect(refused.text).toContain(ADDRESS.street);
  });

  it('lets one buyer start anew without waiting for his own hold', async () => {
    const client = await withInCart(opened, RED_MUG);
    const abandoned = await toPayment(client);
    const again = await toPayment(client);
    expect(again).not.toBe(abandoned);
    expect((await client.get(abandoned)).status).toBe(410);
    expect((await pay(client, again)).status).toBe(303);
  });

  it('gives the items back at once when the buyer cancels', async () => {
    const client = await withInCart(opened, RED_MUG);
    const checkout = await toPayment(client);
    await client.fill(checkout, `${checkout}/cancel`, {});
    expect(await available('MUG-RED')).toBe(1);
  });

  it('shows every mistake of an address beside its field, and holds nothing', async () => {
    const client = await withInCart(opened, RED_MUG);
    const typed = { ...ADDRESS, name: ' ', email: 'maeve at home', postcode: '<b>', country: 'XX' };
    const answer = await client.fill('/checkout', '/checkout', typed);
    expect(answer.status).toBe(422);
    for (const text of [
      'Full name is missing.',
      'Email must look like name@example.com.',
      'Postcode may have letters, digits, blanks and hyphens only.',
      'Choose a country from the list.',
    ]) {
      expect(answer.text).toContain(text);
    }
    expect(answer.text).toContain('value="maeve at home"');
    expect(answer.text).not.toContain('value="<b>"');
    expect(await available('MUG-RED')).toBe(1);
  });

  it('refuses a card that is none', async () => {
    const client = await withInCart(opened, RED_MUG);
    const checkout = await toPayment(client);
    expect((await pay(client, checkout, 'gold')).status).toBe(400);
  });
});

describe('a form sent twice', () => {
  it('makes one hold of two address forms sent at once', async () => {
    const client = await withInCart(opened, BLUE_MUG, 3);
    const form = await client.get('/checkout');
    const answers = await Promise.all([
      client.submit(form, '/checkout', ADDRESS),
      client.submit(form, '/checkout', ADDRESS),
    ]);
    expect(new Set(answers.map(locationOf)).size).toBe(1);
    expect(await opened.shop.inventory.level('MUG-BLUE')).toMatchObject({ held: 3 });
  });

  it('makes one order of two payments sent at once, and the same one of a third', async () => {
    const client = await withInCart(opened, BLUE_MUG, 3);
    const checkout = await toPayment(client);
    const form = await client.get(checkout);
    const send = () => client.submit(form, `${checkout}/pay`, { card: 'approve' });
    const both = await Promise.all([send(), send()]);
    const places = new Set([...both, await send()].map(locationOf));
    expect(places.size).toBe(1);
    expect([...places][0]).toMatch(/^\/orders\/SW-/);
    expect(await opened.shop.inventory.level('MUG-BLUE')).toMatchObject({ sold: 3, onHand: 7 });
  });

  it('takes nothing out of the cart that was added after the order, however late', async () => {
    const client = await withInCart(opened, BLUE_MUG, 2);
    const checkout = await toPayment(client);
    const form = await client.get(checkout);
    const send = () => client.submit(form, `${checkout}/pay`, { card: 'approve' });
    const order = locationOf(await send());
    const cartId = await customerOfOnlyOrder();
    for (let at = 1; at <= 70; at++) {
      const change = { cartId, sku: 'MUG-BLUE', delta: 1, operationId: `again:${at}` };
      await opened.shop.carts.add(change); // more changes than the cart remembers
    }
    expect(locationOf(await send())).toBe(order);
    const { lines } = await opened.shop.carts.read(cartId);
    expect(lines).toEqual([{ sku: 'MUG-BLUE', quantity: 70 }]);
  });

  it('leads to the order when the address form is sent again after the payment', async () => {
    const client = await withInCart(opened, BLUE_MUG);
    const form = await client.get('/checkout');
    const checkout = locationOf(await client.submit(form, '/checkout', ADDRESS));
    const order = locationOf(await pay(client, checkout)).split('?')[0];
    expect(locationOf(await client.submit(form, '/checkout', ADDRESS))).toBe(checkout);
    expect(locationOf(await client.get(checkout))).toBe(order);
  });

  it('adds to the cart once for each time the page was shown', async () => {
    const client = opened.client();
    const page = await client.get('/products/river-mug');
    const fields = { ...hiddenFields(page.text, '/cart/add'), option0: 'Blue', quantity: '2' };
    await client.post('/cart/add', fields);
    await client.post('/cart/add', fields);
    expect((await client.get('/')).text).toContain('data-cart-count="true">2<');
    await client.fill('/products/river-mug', '/cart/add', { option0: 'Blue', quantity: '2' });
    expect((await client.get('/')).text).toContain('data-cart-count="true">4<');
  });
});

describe('orders', () => {
  it('are shown to the browser that placed them, and to no other', async () => {
    const client = await withInCart(opened, BLUE_MUG);
    const order = locationOf(await pay(client, await toPayment(client))).split('?')[0] ?? '';
    expect((await client.get(order)).status).toBe(200);
    expect((await opened.client().get(order)).status).toBe(404);
    expect((await opened.client().get('/orders')).text).not.toContain(order);
    expect((await client.get('/orders/SW-00000-00000')).status).toBe(404);
    expect((await client.get('/orders/nonsense')).status).toBe(404);
  });

  it('tell their progress as time goes by', async () => {
    const client = await withInCart(opened, BLUE_MUG);
    const order = locationOf(await pay(client, await toPayment(client))).split('?')[0] ?? '';
    const current = async (): Promise<string> => {
      const { text } = await client.get(`${order}/status.json`);
      const { progress } = JSON.parse(text) as { progress: { name: string; state: string }[] };
      return progress.find(({ state }) => state === 'current')?.name ?? 'none';
    };
    expect(await current()).toBe('Placed');
    opened.clock.stepWall(3 * 60_000);
    expect(await current()).toBe('Packed');
    opened.clock.stepWall(24 * 3_600_000);
    expect(await current()).toBe('Delivered');
  });

  it('keep a checkout of another customer out of reach', async () => {
    const client = await withInCart(opened, BLUE_MUG);
    const checkout = await toPayment(client);
    const thief = await withInCart(opened, BLUE_MUG);
    expect((await thief.get(checkout)).status).toBe(404);
    const form = hiddenFields((await thief.get('/cart')).text, '/cart/remove');
    for (const action of ['pay', 'cancel']) {
      const fields = { ...form, card: 'approve' };
      expect((await thief.post(`${checkout}/${action}`, fields)).status).toBe(404);
    }
    expect(await opened.shop.inventory.level('MUG-BLUE')).toMatchObject({ held: 1 });
  });
});
