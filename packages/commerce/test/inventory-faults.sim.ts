import { describe, expect, it } from 'vitest';
import { isSpillwayError } from '@spillway/runtime';
import type { Fault, FaultyKv } from './faulty-kv.ts';
import { SCENARIOS, type Scenario } from './inventory-scenarios.ts';
import { openShop, type Shop } from './shop.ts';
import {
  available,
  claim,
  expectBalanced,
  expectNothingOrphaned,
  HOLD_MS,
  openWorld,
  records,
  reserve,
  toleratingFault,
  type World,
} from './world.ts';

/** Every call of the operation, each way of failing, alone and with the process's death. */
async function* faultsOf(shop: Shop, scenario: Scenario): AsyncGenerator<Fault> {
  const calls = await countCalls(shop, scenario);
  expect(calls).toBeGreaterThan(2);
  for (let at = 1; at <= calls; at++) {
    for (const effect of ['before', 'after', 'late'] as const) {
      for (const dies of [false, true]) yield { at, effect, dies };
    }
  }
}

async function countCalls(shop: Shop, scenario: Scenario): Promise<number> {
  const world = await openWorld(shop);
  const { kv, error } = await actWith(world, scenario, undefined);
  expect(error).toBeUndefined();
  expect(await available(world)).toEqual(scenario.available);
  return kv.calls;
}

/** Runs the operation in a process of its own with this fault. */
async function actWith(
  world: World,
  scenario: Scenario,
  fault: Fault | undefined,
): Promise<{ kv: FaultyKv; error: unknown }> {
  await scenario.arrange?.(world);
  const { kv, inventory } = world.startProcess(fault);
  const { meanwhile } = scenario;
  if (meanwhile !== undefined) {
    kv.beforeCall = async (call) => {
      if (call === meanwhile.beforeCall) await meanwhile.act(world);
    };
  }
  const before = await records(world);
  const error = await toleratingFault(() => scenario.act(world, inventory));
  const isOneOperation = meanwhile === undefined && scenario.isSequence !== true;
  const saysNothingApplied = isSpillwayError(error) && error.applied === false;
  const after = isOneOperation && saysNothingApplied ? await records(world) : before;
  expect(after).toEqual(before);
  return { kv, error };
}

describe.each(SCENARIOS)('with any KV call failing, $name', (scenario) => {
  it('is finished by a repeat in another process', async () => {
    await using shop = await openShop();
    for await (const fault of faultsOf(shop, scenario)) {
      const world = await openWorld(shop);
      const { kv } = await actWith(world, scenario, fault);
      expect(kv.fired).toBe(true);
      await scenario.meanwhile?.act(world); // if the process did not come so far
      await scenario.act(world, world.startProcess().inventory);
      expect(await available(world), JSON.stringify(fault)).toEqual(scenario.available);
      await expectBalanced(world);
      await kv.applyLate();
      await expectBalanced(world);
      await expectNothingOrphaned(world);
    }
  });

  it('leaves no unit orphaned and none sold twice when nobody repeats it', async () => {
    await using shop = await openShop();
    for await (const fault of faultsOf(shop, scenario)) {
      const world = await openWorld(shop);
      const { kv } = await actWith(world, scenario, fault);
      expect(kv.fired).toBe(true);
      await expectBalanced(world);
      await kv.applyLate();
      await expectBalanced(world);
      await expectNothingOrphaned(world);
    }
  });

  it('survives that the lost call arrives when all is over', async () => {
    await using shop = await openShop();
    for await (const fault of faultsOf(shop, scenario)) {
      if (fault.effect !== 'late') continue;
      const world = await openWorld(shop);
      const { kv } = await actWith(world, scenario, fault);
      expect(kv.fired).toBe(true);
      await expectNothingOrphaned(world);
      await kv.applyLate();
      await expectBalanced(world);
    }
  });
});

describe('a scope that reserves, claims and is left by a failure of any KV call', () => {
  it('has sold the units or given them back, never both', async () => {
    await using shop = await openShop();
    const states = new Set<string | undefined>();
    for (let at = 1; at <= 10; at++) {
      for (const effect of ['before', 'after', 'late'] as const) {
        const world = await openWorld(shop);
        const { inventory, kv } = world.startProcess({ at, effect, dies: false });
        const lines = [{ sku: 'a', quantity: 2 }];
        const request = { reservationId: 'x', lines, holdMs: HOLD_MS };
        await toleratingFault(async () => {
          await using held = await inventory.reserve(request);
          if (held.reserved) await held.claim({ orderId: 'o' });
        });
        await kv.applyLate();
        const state = (await world.inventory.reservation('x'))?.state;
        states.add(state);
        await world.inventory.sweep(); // counts a sale that was decided and not settled
        const { sold } = await world.inventory.level('a');
        expect(sold, `${state} at ${at} ${effect}`).toBe(state === 'claimed' ? 2 : 0);
        await expectNothingOrphaned(world);
      }
    }
    expect(states).toEqual(new Set([undefined, 'held', 'released', 'claimed']));
  });
});

describe('a claim that died before it decided', () => {
  it('does not cost the buyer the rest of his time', async () => {
    await using shop = await openShop();
    const world = await openWorld(shop);
    await reserve(world.inventory, 'x', { a: 2, b: 2 });
    const { inventory, kv } = world.startProcess({ at: 4, effect: 'before', dies: true });
    await toleratingFault(() => claim(world, inventory, 'x'));
    expect(kv.fired).toBe(true);
    shop.clock.stepWall(HOLD_MS - 1);
    const lines = [{ sku: 'a', quantity: 4 }];
    const other = { reservationId: 'other', lines, holdMs: HOLD_MS };
    expect(await world.inventory.reserve(other)).toMatchObject({ reserved: false });
    expect(await world.inventory.sweep()).toEqual({ holdsExpired: 0, claimsResolved: 0 });
    await claim(world, world.inventory, 'x');
    expect(await available(world)).toEqual({ a: 3, b: 1, c: 1 });
  });
});

describe('a claim that was decided', () => {
  it('succeeds though the stock cannot be reached to count it', async () => {
    await using shop = await openShop();
    const world = await openWorld(shop);
    await reserve(world.inventory, 'x', { a: 2 });
    const { inventory, kv } = world.startProcess({ at: 4, effect: 'before', dies: true });
    const claimed = await inventory.claim({ reservationId: 'x', orderId: 'o' });
    expect([kv.fired, claimed.settled]).toEqual([true, false]);
    expect(await world.inventory.level('a')).toMatchObject({ held: 2, sold: 0, available: 3 });
    const { totals } = await world.inventory.audit();
    expect(totals).toMatchObject({ sold: 0, unsettled: 2, claims: 1 });
    expect(await world.inventory.sweep()).toEqual({ holdsExpired: 0, claimsResolved: 1 });
    expect(await world.inventory.level('a')).toMatchObject({ held: 0, sold: 2, available: 3 });
  });

  it('is counted by its own repeat', async () => {
    await using shop = await openShop();
    const world = await openWorld(shop);
    await reserve(world.inventory, 'x', { a: 2, b: 1 });
    const { inventory } = world.startProcess({ at: 4, effect: 'after', dies: true });
    await toleratingFault(() => claim(world, inventory, 'x'));
    expect(world.orders.size).toBe(0); // nobody was told
    await claim(world, world.inventory, 'x');
    expect((await world.inventory.audit()).totals).toMatchObject({ sold: 3, unsettled: 0 });
  });
});
