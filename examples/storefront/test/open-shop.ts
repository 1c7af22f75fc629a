import { createKv, type Kv } from '@spillway/kv';
import { systemClock, type Clock } from '@spillway/runtime';
import { memoryStorage } from '@spillway/storage';
import type { FastifyInstance } from 'fastify';
import { buildServer, type BuildServerOptions } from '../src/build-server.ts';
import { createShop, type CreateShopOptions, type Shop } from '../src/shop.ts';
import { FormClient, type Answer, type Send } from './form-client.ts';

const SMALL_HEAD = [
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Option1 Name,Option1 Value',
  'Variant SKU,Variant Inventory Qty,Variant Price,Image Src',
].join(',');

/** Three products of three departments: enough for every rule. */
export const SMALL_CATALOGUE = `${SMALL_HEAD}
river-mug,River Mug,<p>A <b>mug</b>.</p>,Kiln,Kitchen,"gift, blue",Colour,Blue,MUG-BLUE,10,18.00,
river-mug,,,,,,,Red,MUG-RED,1,19.50,
oak-lamp,Oak Lamp,<p>A lamp.</p>,Halden,Lighting,wood,Title,Default Title,LAMP,5,120.00,
reed-pen,Reed Pen,<p>A pen.</p>,Quill,Desk,,Title,Default Title,PEN,0,9.90,
`;

/** An address that passes every check. */
export const ADDRESS = {
  name: 'Maeve Byrne',
  email: 'maeve@example.com',
  street: '12 Weir Lane',
  postcode: 'D08 XY12',
  city: 'Dublin',
  country: 'IE',
} as const;

/** Real time, with a wall clock that can be set forward. */
export interface SteppableClock extends Clock {
  stepWall(byMs: number): void;
}

/** A shop in this process, over three memory nodes. Disposing throws what it reported. */
export interface OpenedShop extends AsyncDisposable {
  readonly kv: Kv;
  readonly shop: Shop;
  readonly app: FastifyInstance;
  readonly clock: SteppableClock;
  /** A new browser. */
  client(): FormClient;
}

/** Opens a shop with the small catalogue, or with another one. */
export async function openShop(
  options: Partial<CreateShopOptions & BuildServerOptions> & { readonly catalogue?: string } = {},
): Promise<OpenedShop> {
  const { catalogue = SMALL_CATALOGUE, ...more } = options;
  const clock = steppableClock();
  const kv = options.kv ?? (await openMemoryKv(clock));
  const shop = await createShop({ clock, ...more, kv });
  if (catalogue !== '') await shop.importFile(catalogue, 'small.csv');
  const reported: unknown[] = [];
  const report = (error: unknown): void => void reported.push(error);
  const app = await buildServer({ secret: 'a'.repeat(64), report, ...more, shop });
  return {
    ...{ kv, shop, app, clock },
    client: () => new FormClient(sendInto(app)),
    async [Symbol.asyncDispose]() {
      shop.close();
      await app.close();
      await kv.close();
      if (reported.length > 0) throw reported[0];
    },
  };
}

/** Three memory nodes. */
export function openMemoryKv(clock: Clock): Promise<Kv> {
  const nodes = {
    a: memoryStorage({ clock }),
    b: memoryStorage({ clock }),
    c: memoryStorage({ clock }),
  };
  return createKv({ nodes, clock });
}

/** The system's clock, whose wall time tests may step. */
export function steppableClock(): SteppableClock {
  let offsetMs = 0;
  return {
    ...systemClock,
    wallMs: () => systemClock.wallMs() + offsetMs,
    stepWall: (byMs) => void (offsetMs += byMs),
  };
}

/** Puts a variant into a new browser's cart. */
export async function withInCart(
  opened: OpenedShop,
  sku: { readonly handle: string; readonly option0?: string },
  quantity = 1,
): Promise<FormClient> {
  const client = opened.client();
  const fields = { option0: '', ...sku, quantity: String(quantity) };
  await client.fill(`/products/${sku.handle}`, '/cart/add', fields);
  return client;
}

/** Goes from the cart to the payment page; returns the checkout's path. */
export async function toPayment(client: FormClient): Promise<string> {
  const answer = await client.fill('/checkout', '/checkout', ADDRESS);
  return locationOf(answer);
}

/** Pays; returns the answer. */
export function pay(client: FormClient, checkout: string, card = 'approve'): Promise<Answer> {
  return client.fill(checkout, `${checkout}/pay`, { card });
}

/** Where a redirect goes. */
export function locationOf(answer: Answer): string {
  return answer.headers.get('location') ?? `no redirect but ${answer.status}`;
}

function sendInto(app: FastifyInstance): Send {
  return async ({ method, path, headers, body }) => {
    const payload = body === undefined ? {} : { payload: body };
    const response = await app.inject({ method, url: path, headers, ...payload });
    const pairs = Object.entries(response.headers).map(
      ([name, value]) => [name, String(value)] as const,
    );
    return { status: response.statusCode, headers: new Map(pairs), text: response.body };
  };
}
