import { MESSAGE_FAULTS, NODE_FAULTS, PROCESS_FAULTS } from '../faults/fault-names.ts';
import { History } from '../history/history.ts';
import { judgeHistory } from '../history/judge-history.ts';
import { runPhases, type Scenario, type ScenarioFigures } from '../scenario.ts';
import type { ClientScene } from '../world/perform-operation.ts';
import type { World } from '../world/world.ts';
import { judgeStock } from './judge-stock.ts';
import { Purchase } from './purchase.ts';

/*
 * Goal        Many buyers race for few units while nodes and their coordinator fail: nothing is
 *             oversold, nothing acknowledged is lost, no purchase counts twice.
 * State       1-3 SKUs with 1-40 units each, a counter of the KV per SKU.
 * Load        5-40 buyers, 1-3 purchases each of 1-3 units: `increment(sku, -units, { floor: 0 })`
 *             under an operation id of its own. Buyers repeat what failed or was left open; some
 *             give up, some click twice, some ask again when they have their answer. Now and then
 *             units come in.
 * Faults      All.
 * Assertions  The floor is never passed. A repeat gets the first answer. With every purchase
 *             answered in the end: units left = units in - units sold, per SKU. Each SKU is
 *             linearizable. While a majority of the nodes is well and no message is lost, no
 *             purchase fails.
 */

/** No oversell and no lost write under a race. */
export const stockRace: Scenario = {
  name: 'stock-race',
  goal: 'many buyers race for few units while nodes and their coordinator fail',
  faults: [...NODE_FAULTS, ...MESSAGE_FAULTS, ...PROCESS_FAULTS],
  needs: { coordinatorsMax: 2 },
  play: playStockRace,
};

/** A key remembers 64 operation ids; a repeat must find its own among them. */
const PURCHASES_PER_SKU_MAX = 60;

/** The race: who buys, what there is, what has been asked for. */
interface Race {
  readonly skus: readonly string[];
  readonly purchases: Purchase[];
  readonly thinkMs: number;
}

async function playStockRace(world: World): Promise<ScenarioFigures> {
  const random = world.random.fork('stock-race');
  const history = new History(() => world.wallMs());
  const race: Race = {
    skus: Array.from({ length: random.integer(1, 3) }, (_, index) => `sku-${index}`),
    purchases: [],
    thinkMs: random.pick([5, 50, 500]),
  };
  const sceneOf = (client: string): ClientScene => ({
    world,
    coordinator: random.pick(world.coordinators),
    history,
    random: random.fork(client),
  });
  const buyers = Array.from({ length: random.integer(5, 40) }, (_, index) => `buyer-${index}`);
  const convergedMs = await runPhases(world, {
    prepare: () => stockUp(race, sceneOf('store')),
    load: async () => {
      await Promise.all(buyers.map((buyer) => shop(race, buyer, sceneOf(buyer))));
    },
  });
  for (const purchase of race.purchases) await purchase.finish();
  const auditors = world.coordinators.map((coordinator) => ({ ...sceneOf('audit'), coordinator }));
  await judgeStock(auditors, race.skus, race.purchases);
  judgeHistory(world, history);
  return figuresOf(race, convergedMs);
}

async function stockUp(race: Race, scene: ClientScene): Promise<void> {
  for (const sku of race.skus) {
    await order(race, scene, sku, {
      buyer: 'store',
      units: -scene.random.integer(1, 40),
    })?.pursue();
  }
}

async function shop(race: Race, buyer: string, scene: ClientScene): Promise<void> {
  const { world, random } = scene;
  for (let left = random.integer(1, 3); left > 0; left--) {
    await world.clock.sleep(random.float() * race.thinkMs);
    const units = random.chance(0.05) ? -random.integer(1, 5) : random.integer(1, 3);
    const purchase = order(race, scene, random.pick(race.skus), { buyer, units });
    if (purchase === undefined) return;
    if (random.chance(0.1)) await purchase.pursueTwice();
    else await purchase.pursue(random.chance(0.15) ? 1 : undefined);
    if (!random.chance(0.3)) continue;
    await world.clock.sleep(random.float() * race.thinkMs);
    await purchase.askAgain();
  }
}

function order(
  { purchases }: Race,
  scene: ClientScene,
  sku: string,
  { buyer, units }: { readonly buyer: string; readonly units: number },
): Purchase | undefined {
  const earlier = purchases.filter((purchase) => purchase.order.sku === sku).length;
  if (earlier >= PURCHASES_PER_SKU_MAX) return undefined;
  const operationId = `${buyer}-${purchases.length}`;
  const purchase = new Purchase(scene, { buyer, sku, units, operationId });
  purchases.push(purchase);
  return purchase;
}

function figuresOf({ purchases }: Race, convergedMs: number): ScenarioFigures {
  return {
    purchases_count: purchases.length,
    sold_count: purchases.filter(({ sold }) => sold > 0).length,
    repeats_count: purchases.reduce((sum, { repeats }) => sum + repeats, 0),
    converged_ms_max: convergedMs,
  };
}
