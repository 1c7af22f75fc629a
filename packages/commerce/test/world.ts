import { expect } from 'vitest';
import { isSpillwayError } from '@spillway/runtime';
import { createInventory, type AuditTotals, type Inventory } from '../src/index.ts';
import { FaultyKv, type Fault } from './faulty-kv.ts';
import type { Shop } from './shop.ts';

/** Units on hand at the beginning of every world. */
const INITIAL: Readonly<Record<string, number>> = { a: 5, b: 3, c: 1 };
export const HOLD_MS = 1_000;
/** A hold that outlasts all that a test lets pass. */
export const LONG_HOLD_MS: number = 10 * HOLD_MS;
/** Longest claim in these worlds. */
export const CLAIM_MS = 100;

let worldsOpened = 0;

/** What a test of the inventory has: stock, processes that may fail, the orders known to them. */
export interface World {
  readonly shop: Shop;
  readonly namespace: string;
  /** A process without faults. */
  readonly inventory: Inventory;
  /** Orders acknowledged to somebody, by reservation. */
  readonly orders: Map<string, string>;
  /** Another process over the same KV. */
  startProcess(fault?: Fault): { readonly inventory: Inventory; readonly kv: FaultyKv };
}

/** A namespace of its own with the initial stock: opening a KV for each takes most of the time. */
export async function openWorld(shop: Shop): Promise<World> {
  worldsOpened += 1;
  const namespace = `world-${worldsOpened}`;
  const { clock } = shop;
  const startProcess: World['startProcess'] = (fault) => {
    const kv = new FaultyKv(shop, fault);
    return { kv, inventory: createInventory({ kv, namespace, clock, claimMsMax: CLAIM_MS }) };
  };
  const { inventory } = startProcess();
  for (const [sku, quantity] of Object.entries(INITIAL)) {
    await inventory.restock({ sku, quantity, operationId: 'delivery' });
  }
  return { shop, namespace, inventory, startProcess, orders: new Map() };
}

/** Reserves and expects to get it. */
export async function reserve(
  inventory: Inventory,
  reservationId: string,
  lines: Readonly<Record<string, number>>,
): Promise<void> {
  const result = await inventory.reserve({
    reservationId,
    lines: Object.entries(lines).map(([sku, quantity]) => ({ sku, quantity })),
    holdMs: HOLD_MS,
  });
  expect(result).toMatchObject({ reserved: true });
}

/** Claims for an order and notes that it was acknowledged. */
export async function claim(
  world: World,
  inventory: Inventory,
  reservationId: string,
  orderId: string = `order-of-${reservationId}`,
): Promise<void> {
  const claimed = await inventory.claim({ reservationId, orderId });
  expect(claimed.orderId).toBe(orderId);
  world.orders.set(reservationId, orderId);
}

/** The available units of every SKU of the world. */
export async function available(world: World): Promise<Record<string, number>> {
  const levels = await world.inventory.levels(Object.keys(INITIAL));
  return Object.fromEntries(levels.map((level) => [level.sku, level.available]));
}

/**
 * Everything adds up. Orders that nobody was told of but that were claimed are found in the
 * reservations, as a shop finds them after a crash.
 */
export async function expectBalanced(world: World): Promise<AuditTotals> {
  const prefix = `${world.namespace}:reservation:`;
  for await (const { key, value } of world.shop.kv.scan({ prefix })) {
    const { orderId } = value as { orderId?: string }; // a reservation's record
    const reservationId = decodeURIComponent(key.slice(prefix.length));
    if (orderId !== undefined && !world.orders.has(reservationId)) {
      world.orders.set(reservationId, orderId);
    }
  }
  const orders = [...world.orders].map(([reservationId, orderId]) => ({ reservationId, orderId }));
  const { differences, changed, totals } = await world.inventory.audit({ orders });
  const initial = Object.values(INITIAL).reduce((sum, units) => sum + units, 0);
  const { received, onHand, sold, held, available: free } = totals;
  expect({ differences, changed, received, kept: onHand + sold, all: free + held + sold }).toEqual({
    ...{ differences: [], changed: [], received: initial, kept: initial, all: initial },
  });
  return totals;
}

/** After the time of every hold, a buyer can have all that was not sold: nothing is orphaned. */
export async function expectNothingOrphaned(world: World): Promise<void> {
  world.shop.clock.stepWall(2 * LONG_HOLD_MS + CLAIM_MS);
  for (const sku of Object.keys(INITIAL)) await buyAll(world, sku);
  await world.inventory.sweep();
  expect(await expectBalanced(world)).toMatchObject({ onHand: 0, held: 0, unsettled: 0 });
}

/** The same where no process died, at a tenth of the cost: every hold ends by itself. */
export async function expectNothingHeld(world: World): Promise<void> {
  world.shop.clock.stepWall(2 * LONG_HOLD_MS + CLAIM_MS);
  expect(await expectBalanced(world)).toMatchObject({ held: 0, unsettled: 0 });
}

async function buyAll(world: World, sku: string): Promise<void> {
  const { inventory } = world;
  const reservationId = `all-${sku}`;
  const greedy = { reservationId, lines: [{ sku, quantity: 100 }], holdMs: HOLD_MS };
  const refusal = await inventory.reserve(greedy); // a shortage makes dead claims decide
  const left = refusal.reserved ? 100 : (refusal.shortages[0]?.available ?? 0);
  if (left === 0) return;
  await reserve(inventory, reservationId, { [sku]: left });
  await claim(world, inventory, reservationId);
}

/** Every record of the inventory, to tell whether a failed operation left a trace. */
export async function records(world: World): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for await (const { key, value, version } of world.shop.kv.scan({
    prefix: `${world.namespace}:`,
  })) {
    found.push([key, value, version]);
  }
  return found;
}

/** Runs what may fail by an injected fault; any other failure is one of the test. */
export async function toleratingFault(run: () => Promise<unknown>): Promise<unknown> {
  try {
    await run();
    return undefined;
  } catch (error) {
    const injected = isSpillwayError(error) && /^(KV_|COMMERCE_OUTCOME_UNKNOWN)/.test(error.code);
    if (!injected) throw error;
    return error;
  }
}
