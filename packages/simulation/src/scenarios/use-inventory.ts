import { createInventory, type Inventory } from '@spillway/commerce';
import { isSpillwayError, type Random } from '@spillway/runtime';
import type { Attempt, Coordinator } from '../world/coordinator.ts';
import { describeError } from '../world/describe.ts';
import type { World } from '../world/world.ts';
import type { StockBook } from './stock-book.ts';

/** Where a client of the shop stands. */
export interface ShopScene {
  readonly world: World;
  readonly coordinator: Coordinator;
  readonly random: Random;
  readonly book: StockBook;
  /** Option of the inventory, see `CreateInventoryOptions.claimMsMax`. */
  readonly claimMsMax: number;
}

/** How a call ended: with an answer, with a decision against it, or without anybody knowing. */
export type Outcome<T> =
  | { readonly kind: 'answered'; readonly answer: T }
  | { readonly kind: 'decided'; readonly code: string }
  | { readonly kind: 'unknown' };

/** Failures after which the same call may be repeated. */
const PASSING = [
  'KV_UNAVAILABLE',
  'KV_OUTCOME_UNKNOWN',
  'COMMERCE_OUTCOME_UNKNOWN',
  'INVENTORY_CONTENDED',
];

/** One call of the inventory in whatever process is there now. */
export async function useInventory<T>(
  scene: ShopScene,
  what: string,
  work: (inventory: Inventory) => Promise<T>,
): Promise<Outcome<T>> {
  const { world, coordinator, claimMsMax } = scene;
  world.trace.add('shop', what);
  const attempt = await coordinator.attempt((kv, clock) =>
    work(createInventory({ kv, clock, claimMsMax })),
  );
  world.trace.add('shop', `${what} -> ${describeAttempt(attempt)}`);
  if (attempt.kind === 'answered') return attempt;
  if (attempt.kind === 'crashed') return { kind: 'unknown' };
  return judgeError(scene, what, attempt.error);
}

/** Repeats a call until it is answered or decided, or patience is at its end. */
export async function useUntilCertain<T>(
  scene: ShopScene,
  what: string,
  work: (inventory: Inventory) => Promise<T>,
  triesMax: number,
): Promise<Outcome<T>> {
  for (let tries = 1; ; tries++) {
    const outcome = await useInventory(scene, what, work);
    if (outcome.kind !== 'unknown' || tries >= triesMax) return outcome;
    await scene.world.clock.sleep(scene.random.integer(1, 50));
  }
}

function judgeError({ world }: ShopScene, what: string, error: unknown): Outcome<never> {
  const code = describeError(error);
  if (isSpillwayError(error) && error.code.startsWith('RESERVATION_')) {
    return { kind: 'decided', code };
  }
  if (!PASSING.includes(code)) world.violate('typed', `${what} failed with ${code}`);
  else if (world.isCalm) {
    world.violate('available', `${what} failed with ${code} though a majority is well`);
  }
  return { kind: 'unknown' };
}

function describeAttempt(attempt: Attempt<unknown>): string {
  switch (attempt.kind) {
    case 'answered':
      return JSON.stringify(attempt.answer) ?? 'nothing';
    case 'failed':
      return describeError(attempt.error);
    case 'crashed':
      return 'its process died';
    default:
      return attempt satisfies never;
  }
}
