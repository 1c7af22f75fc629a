import { isSpillwayError } from '@spillway/runtime';
import type { Inventory } from '../src/index.ts';
import { CLAIM_MS, claim, HOLD_MS, reserve, toleratingFault, type World } from './world.ts';

/** One operation whose every KV call is made to fail, and what goes before and beside it. */
export interface Scenario {
  readonly name: string;
  /** What happened before. */
  arrange?(world: World): Promise<void>;
  /** The operation under test; repeated with the same ids on recovery. */
  act(world: World, inventory: Inventory): Promise<unknown>;
  /** What others do before one call of the operation under test. */
  readonly meanwhile?: { readonly beforeCall: number; act(world: World): Promise<void> };
  /** `act` makes several operations: one that did nothing says nothing of those before it. */
  readonly isSequence?: boolean;
  /** Units available after `act` succeeded. */
  readonly available: Readonly<Record<string, number>>;
}

const LINES = { a: 2, b: 2 };

/** A claim of two SKUs: 1 reads the reservation, 2 and 3 pin, 4 decides, 5 and 6 settle. */
async function claimAndDie(world: World, reservationId: string, at: number): Promise<void> {
  await reserve(world.inventory, reservationId, LINES);
  const { inventory, kv } = world.startProcess({ at, effect: 'before', dies: true });
  await toleratingFault(() => claim(world, inventory, reservationId));
  if (!kv.fired) throw new Error('the claim did not die');
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'a reserve',
    act: (_, inventory) => reserve(inventory, 'x', LINES),
    available: { a: 3, b: 1, c: 1 },
  },
  {
    name: 'a reserve that loses its last SKU to another buyer',
    async act(_, inventory) {
      const lines = ['a', 'b', 'c'].map((sku) => ({ sku, quantity: 1 }));
      const result = await inventory.reserve({ reservationId: 'x', lines, holdMs: HOLD_MS });
      if (result.reserved) throw new Error('was granted');
    },
    meanwhile: {
      beforeCall: 5, // 1 to 4 read, 5 holds a
      act: (world) => reserve(world.inventory, 'other', { c: 1 }),
    },
    available: { a: 5, b: 3, c: 0 },
  },
  {
    name: 'a reserve of what an undecided dead claim keeps',
    async arrange(world) {
      await claimAndDie(world, 'dead', 4);
      world.shop.clock.stepWall(HOLD_MS + CLAIM_MS);
    },
    act: (_, inventory) => reserve(inventory, 'x', { a: 5, b: 3 }),
    available: { a: 0, b: 0, c: 1 },
  },
  {
    name: 'a reserve beside what a decided dead claim has not settled',
    async arrange(world) {
      await claimAndDie(world, 'dead', 5);
      world.shop.clock.stepWall(HOLD_MS + CLAIM_MS);
    },
    async act(_, inventory) {
      const lines = [{ sku: 'b', quantity: 2 }];
      const result = await inventory.reserve({ reservationId: 'x', lines, holdMs: HOLD_MS });
      if (result.reserved) throw new Error('was granted');
    },
    available: { a: 3, b: 1, c: 1 },
  },
  {
    name: 'a claim',
    arrange: (world) => reserve(world.inventory, 'x', LINES),
    act: (world, inventory) => claim(world, inventory, 'x'),
    available: { a: 3, b: 1, c: 1 },
  },
  {
    name: 'a reserve and its claim',
    isSequence: true,
    async act(world, inventory) {
      await reserve(inventory, 'x', LINES);
      await claim(world, inventory, 'x');
    },
    available: { a: 3, b: 1, c: 1 },
  },
  {
    name: 'a claim after the time',
    async arrange(world) {
      await reserve(world.inventory, 'x', LINES);
      world.shop.clock.stepWall(HOLD_MS);
    },
    async act(world, inventory) {
      try {
        await claim(world, inventory, 'x');
      } catch (error) {
        if (!isSpillwayError(error, 'RESERVATION_EXPIRED')) throw error;
        return;
      }
      throw new Error('was claimed');
    },
    available: { a: 5, b: 3, c: 1 },
  },
  {
    name: 'a release',
    arrange: (world) => reserve(world.inventory, 'x', LINES),
    act: (_, inventory) => inventory.release({ reservationId: 'x' }),
    available: { a: 5, b: 3, c: 1 },
  },
  {
    name: 'a release of what a dead claim pinned',
    arrange: (world) => claimAndDie(world, 'x', 4),
    act: (_, inventory) => inventory.release({ reservationId: 'x' }),
    available: { a: 5, b: 3, c: 1 },
  },
  {
    name: 'an extension',
    async arrange(world) {
      await reserve(world.inventory, 'x', LINES);
      world.shop.clock.stepWall(HOLD_MS / 2);
    },
    act: (_, inventory) => inventory.extend({ reservationId: 'x', holdMs: HOLD_MS }),
    available: { a: 3, b: 1, c: 1 },
  },
  {
    name: 'a sweep after two dead claims',
    async arrange(world) {
      await claimAndDie(world, 'undecided', 4);
      await world.inventory.release({ reservationId: 'undecided' });
      await claimAndDie(world, 'decided', 5);
      world.shop.clock.stepWall(HOLD_MS + CLAIM_MS);
    },
    act: (_, inventory) => inventory.sweep(),
    available: { a: 3, b: 1, c: 1 },
  },
];
