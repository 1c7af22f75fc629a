import { describe, expect, it } from 'vitest';
import { isSpillwayError } from '@spillway/runtime';
import type { Fault, FaultyKv } from './faulty-kv.ts';
import { SCENARIOS, type Scenario } from './inventory-scenarios.ts';
import { openShop, type Shop } from './shop.ts';
import {
  available,
  expectBalanced,
  expectNothingOrphaned,
  openWorld,
  records,
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
