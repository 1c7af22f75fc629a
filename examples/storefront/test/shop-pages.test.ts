import type { Kv } from '@spillway/kv';
import { systemClock } from '@spillway/runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { drawPicture } from '../src/pictures/draw-picture.ts';
import { hiddenFields } from './form-client.ts';
import {
  locationOf,
  openMemoryKv,
  openShop,
  toPayment,
  withInCart,
  type OpenedShop,
} from './open-shop.ts';

let opened: OpenedShop;
beforeAll(async () => {
  opened = await openShop();
});
afterAll(() => opened[Symbol.asyncDispose]());

describe('the pages', () => {
  it('filter by department and search', async () => {
    const { text } = await opened.client().get('/products?department=Lighting');
    expect(text).toContain('Oak Lamp');
    expect(text).not.toContain('River Mug');
    expect((await opened.client().get('/products?q=mug')).text).toContain('River Mug');
    expect((await opened.client().get('/products?q=zebra')).text).toContain('Nothing found');
  });

  it('show the stock of each variant, and what is sold out', async () => {
    const { text } = await opened.client().get('/products/river-mug');
    expect(text).toContain('10 in stock');
    expect(text).toContain('Only 1 left');
    expect((await opened.client().get('/products/reed-pen')).text).toContain('Sold out');
  });

  it('give every field a label and every picture a text', async () => {
    const client = await withInCart(opened, { handle: 'river-mug', option0: 'Blue' });
    for (const path of ['/', '/products', '/products/river-mug', '/cart', '/checkout']) {
      const { text } = await client.get(path);
      expect(text).toContain('<html lang="en">');
      expect([...text.matchAll(/<h1/g)]).toHaveLength(1);
      for (const [image] of text.matchAll(/<img [^>]*>/g))
        expect(image).toMatch(/ alt(?:=|\s|\/|>)/);
      for (const [, id] of text.matchAll(/<(?:input|select)[^>]* id="([^"]+)"/g)) {
        expect(text).toContain(`for="${id}"`);
      }
    }
  });

  it('send pictures that are the same each time, and differ by colour', async () => {
    const picture = async (colour: string): Promise<string> => {
      const answer = await opened.client().get(`/pictures/river-mug.svg?colour=${colour}`);
      expect(answer.headers.get('content-type')).toContain('image/svg+xml');
      return answer.text;
    };
    expect(await picture('blue')).toBe(await picture('blue'));
    expect(await picture('blue')).not.toBe(await picture('red'));
    expect(await picture('"><script>')).toBe(await picture('blue'));
  });

  it('draw something of its own for every kind of product, and a parcel for the unknown', () => {
    const draw = (title: string) => drawPicture({ handle: 'h', title, kind: '', colour: 'Rust' });
    const drawn = ['Mug', 'Tent', 'Sleeping Bags', 'Unknown thing', 'Radio'].map(draw);
    expect(new Set(drawn).size).toBe(5);
    expect(draw('Another unknown thing')).toBe(draw('Unknown thing'));
    for (const svg of drawn) expect(svg).toMatch(/^<svg xmlns=[^<]+>.*<\/svg>$/s);
  });

  it('may be cached for ever when the address names the very version of a file', async () => {
    const { text } = await opened.client().get('/');
    const path = /href="(\/assets\/styles\.css\?v=[0-9a-f]+)"/.exec(text)?.[1] ?? '';
    const answer = await opened.client().get(path);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    const other = await opened.client().get('/assets/styles.css?v=old');
    expect(other.headers.get('cache-control')).toBe('no-cache');
  });

  it('take the merchant’s markup for text', () => {
    const head = 'Handle,Title,Body (HTML),Variant Price,Variant Inventory Qty';
    const [product] = readCatalogue(`${head}
a,<b>A</b>,<a href=x>t</a>,1,1`);
    expect(product?.title).toBe('<b>A</b>');
    expect(product?.description[0]?.spans).toEqual([{ text: 't', face: 'plain' }]);
  });
});

describe('the race', () => {
  it('sells one unit to 200 buyers once, time and again, outside of the books', async () => {
    const client = opened.client();
    const before = await client.get('/ops/audit.json');
    for (let run = 0; run < 2; run++) {
      const place = locationOf(await client.fill('/race', '/race', {}));
      expect(place).toMatch(/^\/race\/[0-9a-f]{16}$/);
      const { text } = await client.get(place);
      expect(text).toContain('1 sold, 199 refused, 0 oversold');
    }
    expect((await client.get('/ops/audit.json')).text).toBe(before.text);
  });

  it('refuses a second race at the same time', async () => {
    const gate = gatedKv(await openMemoryKv(systemClock));
    await using gated = await openShop({ kv: gate.kv });
    const client = gated.client();
    const form = hiddenFields((await client.get('/race')).text, '/race');
    const first = client.post('/race', form);
    await gate.reached;
    expect((await client.post('/race', form)).status).toBe(409);
    gate.open();
    expect((await first).status).toBe(303);
    expect((await client.post('/race', form)).status).toBe(303);
  });
});

/** A KV that keeps the result of a race waiting until the gate is opened. */
function gatedKv(kv: Kv): {
  readonly kv: Kv;
  readonly reached: Promise<void>;
  readonly open: () => void;
} {
  const gate = openable();
  const reached = openable();
  const set: Kv['set'] = async (key, value, options) => {
    if (key.startsWith('storefront:race:')) {
      reached.open();
      await gate.opened;
    }
    return kv.set(key, value, options);
  };
  const gated = new Proxy(kv, {
    get(target, name) {
      const value: unknown = name === 'set' ? set : Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { kv: gated, reached: reached.opened, open: gate.open };
}

function openable(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

describe('the books', () => {
  it('add up while units are held and sold', async () => {
    const client = await withInCart(opened, { handle: 'oak-lamp' }, 2);
    const checkout = await toPayment(client);
    const held = JSON.parse((await client.get('/ops/audit.json')).text) as Record<string, unknown>;
    expect(held).toMatchObject({ balanced: true, initial: 16, held: 2, sold: 0, stock: 14 });
    await client.fill(checkout, `${checkout}/pay`, { card: 'approve' });
    const sold = JSON.parse((await client.get('/ops/audit.json')).text) as Record<string, unknown>;
    expect(sold).toMatchObject({ balanced: true, sold: 2, held: 0, oversold: 0, lostOrders: 0 });
    expect((await client.get('/ops/audit')).text).toContain('Everything adds up.');
  });
});
