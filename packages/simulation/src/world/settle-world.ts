import { compareReplicas } from './compare-replicas.ts';
import type { World } from './world.ts';

/** Virtual time within which a healed world must be whole again. */
const CONVERGENCE_MS_MAX = 60_000;
/** The latest that a message can be: after it nothing of the faulty phase is under way. */
const LATEST_MESSAGE_MS = 5_000;
const POLL_MS = 50;

/**
 * The second phase of a run, *liveness*: with all faults healed, every process is open, every node
 * counts, nothing is missed, and all copies are the same, within bounded virtual time; and it stays
 * so when the last late message has come. Returns how long it took, in virtual ms.
 */
export async function settleWorld(world: World): Promise<number> {
  const { clock } = world;
  const healedAtMs = clock.monotonicMs();
  for (;;) {
    const wanting = await findWanting(world);
    if (wanting === undefined) break;
    if (clock.monotonicMs() - healedAtMs >= CONVERGENCE_MS_MAX) {
      world.violate('converges', `${CONVERGENCE_MS_MAX} ms after the last fault ${wanting}`);
      return CONVERGENCE_MS_MAX;
    }
    await clock.sleep(POLL_MS);
  }
  const convergedMs = clock.monotonicMs() - healedAtMs;
  world.trace.add('world', `converged in ${convergedMs} ms`);
  await clock.sleep(LATEST_MESSAGE_MS);
  const wanting = await findWanting(world);
  if (wanting !== undefined) world.violate('converges', `a late message undid it: ${wanting}`);
  return convergedMs;
}

/** The first thing that is not yet as it must be, in words. */
async function findWanting(world: World): Promise<string | undefined> {
  for (const { name, kv } of world.coordinators) {
    if (kv === undefined) return `the KV is not open at ${name}`;
    for (const { id, state, missedWrites } of kv.status().nodes) {
      if (state !== 'up') return `${id} is ${state} for ${name}`;
      if (missedWrites > 0) return `${id} misses ${missedWrites} writes of ${name}`;
    }
  }
  const differences = await compareReplicas(world);
  return differences[0];
}
