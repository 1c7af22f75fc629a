import { get, type ClientRequest } from 'node:http';
import { expect, it } from 'vitest';
import { StockFeed } from '../src/stock/stock-feed.ts';
import { openShop, toPayment, withInCart } from './open-shop.ts';

interface StockRow {
  readonly sku: string;
  readonly available: number;
  readonly text: string;
}

/** Reads the events of a stream one by one. */
async function* stockEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StockRow[]> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
      text = text.slice(end + 2);
      if (data !== undefined) yield JSON.parse(data) as StockRow[];
    }
  }
}

it('streams the stock of all variants, each change of it, and the end of a hold', async () => {
  await using opened = await openShop();
  const url = await opened.app.listen({ port: 0, host: '127.0.0.1' });
  const response = await fetch(`${url}/products/river-mug/stock`);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  if (response.body === null) throw new Error('The stream has no body.');
  const events = stockEvents(response.body);
  const next = async (): Promise<string[] | undefined> => {
    const rows = (await events.next()).value as StockRow[] | undefined;
    return rows?.map(({ sku, text }) => `${sku} ${text}`);
  };
  expect(await next()).toEqual(['MUG-BLUE 10 in stock', 'MUG-RED Only 1 left']);
  await toPayment(await withInCart(opened, { handle: 'river-mug', option0: 'Red' }));
  const held = 'MUG-RED All held in other checkouts: try again soon';
  expect(await next()).toEqual(['MUG-BLUE 10 in stock', held]);
  opened.clock.stepWall(5 * 60_000 + 1); // nobody tells; the feed looks by itself
  expect(await next()).toEqual(['MUG-BLUE 10 in stock', 'MUG-RED Only 1 left']);
});

it('ends open streams when the server closes', async () => {
  const opened = await openShop();
  const url = await opened.app.listen({ port: 0, host: '127.0.0.1' });
  const { body } = await fetch(`${url}/products/river-mug/stock`);
  if (body === null) throw new Error('The stream has no body.');
  const seen = (async () => {
    let count = 0;
    for await (const rows of stockEvents(body)) count += rows.length;
    return count;
  })();
  await opened[Symbol.asyncDispose]();
  expect(await seen).toBeLessThanOrEqual(2);
});

it('refuses one watcher too many, and lets the next in when one has left', async () => {
  await using opened = await openShop();
  const { feed } = opened.shop;
  const stops = Array.from({ length: 1_000 }, () => feed.watch(['LAMP'], () => true));
  expect(() => feed.watch(['LAMP'], () => true)).toThrow(/Too many pages/);
  const answer = await opened.client().get('/products/oak-lamp/stock');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  stops.pop()?.();
  feed.watch(['LAMP'], () => true)();
  for (const stop of stops) stop();
});

it('sends again what a page could not take, and then waits for a change', async () => {
  await using opened = await openShop();
  const { shop, clock } = opened;
  const feed = new StockFeed({ board: shop.stock, clock, pollMs: 1 });
  const seen: string[] = [];
  let refusals = 2;
  const stop = feed.watch(['LAMP'], ([level]) => {
    const isTaken = refusals-- <= 0;
    seen.push(`${level?.available} ${isTaken ? 'taken' : 'refused'}`);
    return isTaken;
  });
  await expect.poll(() => seen.at(-1)).toBe('5 taken');
  await shop.inventory.restock({ sku: 'LAMP', quantity: 1, operationId: 'more' });
  await expect.poll(() => seen.at(-1)).toBe('6 taken');
  stop();
  expect(seen).toEqual(['5 refused', '5 refused', '5 taken', '6 taken']);
});

it('lets one address hold fifty streams, and others go on', async () => {
  await using opened = await openShop({ secure: true, opsKey: 'k'.repeat(64) });
  const url = await opened.app.listen({ port: 0, host: '127.0.0.1' });
  const open: ClientRequest[] = [];
  const from = (address: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const options = { headers: { 'x-forwarded-for': address }, agent: false };
      const request = get(`${url}/products/oak-lamp/stock`, options, (answer) => {
        answer.on('error', () => {}).resume();
        resolve(answer.statusCode);
      });
      open.push(request.on('error', reject));
    });
  const streams = await Promise.all(Array.from({ length: 50 }, () => from('198.51.100.1')));
  expect(new Set(streams)).toEqual(new Set([200]));
  expect(await from('198.51.100.1')).toBe(503);
  expect(await from('203.0.113.9, 198.51.100.1')).toBe(503); // the proxy alone is believed
  expect(await from('198.51.100.2')).toBe(200);
  for (const request of open) request.destroy();
  await expect.poll(() => from('198.51.100.1')).toBe(200);
});
