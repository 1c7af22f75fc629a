import { FaultDriver } from './faults/fault-driver.ts';
import type { FaultName } from './faults/fault-names.ts';
import { settleWorld } from './world/settle-world.ts';
import type { WorldNeeds } from './world/world-shape.ts';
import type { World } from './world/world.ts';

/** Figures of a run by name. A campaign adds them up, or takes the largest of a name in `_max`. */
export type ScenarioFigures = Readonly<Record<string, number>>;

/** A world, a load, the faults that may occur, and the promises that are checked. */
export interface Scenario {
  readonly name: string;
  /** One sentence: what it is to find out. */
  readonly goal: string;
  /** All faults that its runs may draw; each must surface in a campaign of a hundred runs. */
  readonly faults: readonly FaultName[];
  readonly needs: WorldNeeds;
  /** Plays one run and reports what does not hold to the world. */
  readonly play: (world: World) => Promise<ScenarioFigures>;
}

/** What happens in the phases of a run. */
export interface Phases {
  /** Makes the state, without faults. */
  readonly prepare: () => Promise<void>;
  /** Works on it, with faults; resolves when its clients have done what they wanted. */
  readonly load: () => Promise<void>;
}

/**
 * The two phases of every run: the load with the faults around it (promises of safety), then the
 * healed world, which must become whole again (promises of liveness). Returns how long that took.
 */
export async function runPhases(world: World, { prepare, load }: Phases): Promise<number> {
  // What is on the disks when the faults begin: a crash may lose all, or a part that matters more.
  const flushedAfter = world.random.fork('flushed').pick(['nothing', 'opening', 'preparing']);
  await world.open();
  if (flushedAfter === 'opening') world.flush();
  await prepare();
  if (flushedAfter === 'preparing') world.flush();
  const driver = new FaultDriver(world);
  driver.start();
  await load();
  await driver.stop();
  return await settleWorld(world);
}
