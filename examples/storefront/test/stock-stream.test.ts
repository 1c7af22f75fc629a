import { expect, it } from 'vitest';
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
  const stops = Array.from({ length: 1_000 }, () => feed.watch(['LAMP'], () => {}));
  expect(() => feed.watch(['LAMP'], () => {})).toThrow(/Too many pages/);
  const answer = await opened.client().get('/products/oak-lamp/stock');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  stops.pop()?.();
  feed.watch(['LAMP'], () => {})();
  for (const stop of stops) stop();
});
