import type { InventoryLine } from '@spillway/commerce';
import type { Random } from '@spillway/runtime';
import { MESSAGE_FAULTS, NODE_FAULTS } from '../faults/fault-names.ts';
import { runPhases, type Scenario, type ScenarioFigures } from '../scenario.ts';
import type { World } from '../world/world.ts';
import { Checkout } from './checkout.ts';
import { judgeInventory } from './judge-inventory.ts';
import { StockBook } from './stock-book.ts';
import { useUntilCertain, type ShopScene } from './use-inventory.ts';

/*
 * Goal        A shop that reserves, claims and releases several SKUs at once, while nodes and its
 *             process fail between any two steps: the ledger adds up and no hold ends early.
 * State       1-4 SKUs with 3-30 units each.
 * Load        3-15 buyers, 1-3 checkouts each of 1-3 lines (a SKU may come twice): reserve, pay
 *             for a while, then claim, release, or walk away. Some ask for more time, some claims
 *             come twice or for two orders at once. Every call is repeated under the same ids.
 *             Units come in now and then.
 * Faults      All but steps of the wall clock: holds are measured with it.
 * Assertions  At no moment more units are promised than came in. A hold is over at its time, not
 *             before. A reservation is sold to one order. In the end: units in = on hand + sold,
 *             sold = the claims that were answered, nothing held; the shop's audit agrees.
 */

/** The stock ledger under failing nodes and processes. */
export const inventory: Scenario = {
  name: 'inventory',
  goal: 'reservations of several SKUs hold, end and sell as told, whatever fails',
  faults: [...NODE_FAULTS, ...MESSAGE_FAULTS, 'coordinator-crash', 'coordinator-pause'],
  needs: { coordinatorsMax: 2 },
  play: playInventory,
};

interface Shop {
  readonly skus: readonly string[];
  readonly checkouts: Checkout[];
  readonly holdMsMax: number;
  readonly deliveries: Delivery[];
}

/** Units that come in. */
interface Delivery {
  readonly sku: string;
  readonly quantity: number;
  readonly operationId: string;
  isIn: boolean;
}

const TRIES_MAX = 10;

async function playInventory(world: World): Promise<ScenarioFigures> {
  const random = world.random.fork('inventory');
  const book = new StockBook(world);
  const shop: Shop = {
    skus: Array.from({ length: random.integer(1, 4) }, (_, index) => `sku-${index}`),
    checkouts: [],
    holdMsMax: random.pick([100, 500, 2000]),
    deliveries: [],
  };
  const claimMsMax = random.pick([200, 2000, 10_000]);
  const sceneOf = (client: string): ShopScene => ({
    ...{ world, book, claimMsMax },
    coordinator: random.pick(world.coordinators),
    random: random.fork(client),
  });
  const buyers = Array.from({ length: random.integer(3, 15) }, (_, index) => `buyer-${index}`);
  const convergedMs = await runPhases(world, {
    prepare: async () => {
      for (const sku of shop.skus) await order(shop, sceneOf('store'), sku);
    },
    load: async () => {
      await Promise.all(buyers.map((buyer) => visit(shop, sceneOf(buyer), buyer)));
    },
  });
  await finish(shop, sceneOf('store'));
  await world.clock.sleep(shop.holdMsMax + claimMsMax);
  await judgeInventory(sceneOf('auditor'), shop.skus);
  return {
    checkouts_count: shop.checkouts.length,
    orders_count: book.orders.size,
    converged_ms_max: convergedMs,
  };
}

/** What was left open in the faulty phase gets its answer in the healed world. */
async function finish({ checkouts, deliveries }: Shop, scene: ShopScene): Promise<void> {
  for (const checkout of checkouts) await checkout.finish();
  for (const delivery of deliveries) {
    if (!delivery.isIn) await receive(delivery, scene);
    if (!delivery.isIn) scene.world.violate('available', `${delivery.operationId} cannot come in`);
  }
}

async function order({ deliveries }: Shop, scene: ShopScene, sku: string): Promise<void> {
  const quantity = scene.random.integer(3, 30);
  const operationId = `delivery-${deliveries.length}`;
  const delivery = { sku, quantity, operationId, isIn: false };
  deliveries.push(delivery);
  scene.book.restock(sku, quantity);
  await receive(delivery, scene);
}

async function receive(delivery: Delivery, scene: ShopScene): Promise<void> {
  const { sku, quantity, operationId } = delivery;
  const outcome = await useUntilCertain(
    scene,
    `restock ${sku} by ${quantity} as ${operationId}`,
    (inventory) => inventory.restock({ sku, quantity, operationId }),
    TRIES_MAX,
  );
  delivery.isIn = outcome.kind === 'answered';
}

async function visit(shop: Shop, scene: ShopScene, buyer: string): Promise<void> {
  const { world, random } = scene;
  for (let left = random.integer(1, 3); left > 0; left--) {
    await world.clock.sleep(random.float() * shop.holdMsMax);
    if (random.chance(0.1)) await order(shop, scene, random.pick(shop.skus));
    const checkout = new Checkout(scene, {
      reservationId: `${buyer}-${left}`,
      lines: drawLines(random, shop.skus),
      holdMs: random.integer(Math.ceil(shop.holdMsMax / 4), shop.holdMsMax),
    });
    shop.checkouts.push(checkout);
    if (await checkout.reserve()) await pay(scene, checkout);
  }
}

async function pay({ world, random }: ShopScene, checkout: Checkout): Promise<void> {
  const { reservationId, holdMs } = checkout.order;
  await world.clock.sleep(random.float() * holdMs * 0.6);
  if (random.chance(0.1)) await checkout.extend();
  await world.clock.sleep(random.float() * holdMs * 0.6);
  const choice = random.float();
  if (choice < 0.15) return; // walks away
  if (choice < 0.3) await checkout.release();
  else if (choice < 0.4) await Promise.all([claim('a'), claim('a')]);
  else if (choice < 0.5) await Promise.all([claim('a'), claim('b')]);
  else await claim('a');

  async function claim(name: string): Promise<void> {
    await checkout.claim(`order-${reservationId}-${name}`);
  }
}

function drawLines(random: Random, skus: readonly string[]): readonly InventoryLine[] {
  return Array.from({ length: random.integer(1, 3) }, () => {
    return { sku: random.pick(skus), quantity: random.integer(1, 3) };
  });
}
