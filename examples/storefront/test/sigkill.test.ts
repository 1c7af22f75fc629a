import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '@spillway/runtime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ShopAudit } from '../src/audit/audit-shop.ts';
import { FormClient, hiddenFields, type Answer } from './form-client.ts';
import { ADDRESS, locationOf } from './open-shop.ts';
import { endStrayShops, sendTo, startShop, type ShopProcess } from './shop-process.ts';

// Fault model: the process is ended by SIGKILL at any moment, with 50 checkouts under way; the
// folder stays. Promise: what a buyer was told is placed stays placed, and the books add up. The
// oracle is outside of the process: the answers that the buyers of this file received.
const ROUNDS = 20;
const BUYERS = 50;
const HOT_UNITS = 120;
const CATALOGUE = `Handle,Title,Variant SKU,Variant Inventory Qty,Variant Price
hot,The hot one,HOT,${HOT_UNITS},10.00
calm,The calm one,CALM,100000,20.00
`;

interface Buyer {
  readonly client: FormClient;
  formToken: string;
  /** The checkout whose payment was sent and not answered. */
  unanswered: string | undefined;
}

/** What the buyers were told. */
interface Oracle {
  /** Order path by the buyer who was told that it is placed. */
  readonly acknowledged: Map<string, Buyer>;
  refused: number;
  unanswered: number;
  /** Answers that nobody should get. */
  readonly unexpected: string[];
}

const random = seededRandom('sigkill');
let folder = '';
let shop: ShopProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storefront-sigkill-'));
  await writeFile(join(folder, 'catalogue.csv'), CATALOGUE);
});
afterAll(async () => {
  await endStrayShops();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  const catalogue = join(folder, 'catalogue.csv');
  shop = await startShop(['--data', join(folder, 'data'), '--catalogue', catalogue]);
}

async function newBuyer(): Promise<Buyer> {
  const client = new FormClient(sendTo(() => shop.url));
  const page = await client.get('/products/calm');
  const { formToken = '' } = hiddenFields(page.text, '/cart/add');
  await client.post('/cart/quantity', { formToken, sku: 'CALM', quantity: '1' });
  return { client, formToken, unanswered: undefined };
}

/** One whole checkout; ends early when the shop dies. `onAnswer` is told each answered payment. */
async function buy(buyer: Buyer, oracle: Oracle, onAnswer: () => void): Promise<void> {
  const { client, formToken } = buyer;
  const sku = random.chance(0.25) ? 'HOT' : 'CALM';
  await client.post('/cart/quantity', { formToken, sku, quantity: '1' });
  const held = await client.post('/checkout', { formToken, ...ADDRESS });
  if (held.status === 409) {
    oracle.refused++;
    await client.post('/cart/remove', { formToken, sku: 'HOT' });
    return;
  }
  if (held.status !== 303) {
    unexpected('A checkout', held, oracle);
    return;
  }
  buyer.unanswered = locationOf(held);
  await pay(buyer, oracle);
  onAnswer();
}

/** Pays for the buyer's open checkout, perhaps for the second time. */
async function pay(buyer: Buyer, oracle: Oracle): Promise<void> {
  const { client, formToken, unanswered } = buyer;
  const answer = await client.post(`${unanswered}/pay`, { formToken, card: 'approve' });
  const place = locationOf(answer);
  if (place.startsWith('/orders/')) oracle.acknowledged.set(place.split('?')[0] ?? '', buyer);
  else if (answer.status !== 410) unexpected('A payment', answer, oracle);
  buyer.unanswered = undefined;
}

function unexpected(what: string, { status }: Answer, oracle: Oracle): void {
  oracle.unexpected.push(`${what} was answered by ${status}. The shop said: ${shop.output()}`);
}

/** Puts all buyers' checkouts in flight and kills the shop after some answers, or none. */
async function killInTheMiddle(buyers: readonly Buyer[], oracle: Oracle): Promise<void> {
  let answersLeft = random.integer(0, BUYERS / 2);
  let killed: Promise<unknown> | undefined;
  const kill = (): void => void (killed ??= shop.end('SIGKILL'));
  const attempts = buyers.map((buyer) => buy(buyer, oracle, () => --answersLeft < 0 && kill()));
  await Promise.allSettled(attempts);
  kill();
  await killed;
  oracle.unanswered += buyers.filter(({ unanswered }) => unanswered !== undefined).length;
}

async function expectBooksInOrder(oracle: Oracle): Promise<void> {
  const audit = JSON.parse((await sendJson('/ops/audit.json')) ?? '') as ShopAudit;
  expect(audit.differences).toEqual([]);
  const { initial, stock, sold, held, oversold, lostOrders, orders } = audit;
  expect(stock).toBe(initial - sold - held);
  expect({ initial, oversold, lostOrders }).toEqual({
    initial: 100_120,
    oversold: 0,
    lostOrders: 0,
  });
  expect(orders.placed).toBeGreaterThanOrEqual(oracle.acknowledged.size);
}

async function sendJson(path: string, buyer?: Buyer): Promise<string> {
  const client = buyer?.client ?? new FormClient(sendTo(() => shop.url));
  const answer = await client.get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text;
}

async function expectPlaced(oracle: Oracle): Promise<void> {
  for (const [path, buyer] of oracle.acknowledged) {
    const status = await sendJson(`${path}/status.json`, buyer);
    expect(JSON.parse(status)).toMatchObject({ state: 'placed' });
  }
}

it(`loses and oversells nothing in ${ROUNDS} SIGKILLs amid ${BUYERS} checkouts`, async () => {
  const oracle: Oracle = { acknowledged: new Map(), refused: 0, unanswered: 0, unexpected: [] };
  await start();
  const buyers = await Promise.all(Array.from({ length: BUYERS }, newBuyer));
  for (let round = 0; round < ROUNDS; round++) {
    await killInTheMiddle(buyers, oracle);
    expect(oracle.unexpected).toEqual([]);
    await start();
    await expectBooksInOrder(oracle);
    const uncertain = buyers.filter(({ unanswered }) => unanswered !== undefined);
    await Promise.all(uncertain.map((buyer) => pay(buyer, oracle))); // they press the button again
    expect(oracle.unexpected).toEqual([]);
  }
  await expectBooksInOrder(oracle);
  await expectPlaced(oracle);
  expect(await shop.end('SIGTERM')).toBe(0);
  // The kills did hit checkouts in flight, buyers were served, and the hot product ran out.
  expect(oracle.unanswered).toBeGreaterThan(ROUNDS);
  expect(oracle.acknowledged.size).toBeGreaterThan(ROUNDS * 5);
  expect(oracle.refused).toBeGreaterThan(0);
}, 600_000);
