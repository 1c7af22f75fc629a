import type { Inventory } from '@spillway/commerce';
import { isSpillwayError, type Clock, type Random } from '@spillway/runtime';

/** What a race works on. */
export interface RaceTarget {
  /** An inventory of its own namespace, so that races do not enter the shop's books. */
  readonly inventory: Inventory;
  readonly clock: Clock;
  readonly random: Random;
}

/** What came of a race; the counts come from the inventory's records, not from the callers. */
export interface RaceResult {
  readonly runId: string;
  readonly sku: string;
  readonly buyers: number;
  readonly units: number;
  readonly sold: number;
  readonly refused: number;
  /** Units sold beyond the stock. */
  readonly oversold: number;
  /** Buyers whose request failed: neither served nor refused. */
  readonly failed: number;
  /** The buyers (from 0) who got a unit. */
  readonly winners: readonly number[];
  readonly durationMs: number;
}

const HOLD_MS = 30_000;

/** Lets buyers reserve and claim a new SKU all at once, then counts what the stock says. */
export async function runRace(
  { inventory, clock, random }: RaceTarget,
  { buyers, units }: { readonly buyers: number; readonly units: number },
): Promise<RaceResult> {
  const runId = random.id(8);
  const sku = `race-${runId}`;
  await inventory.restock({ sku, quantity: units, operationId: `opening:${runId}` });
  const startMs = clock.monotonicMs();
  const attempts = Array.from({ length: buyers }, (_, buyer) => buy(inventory, sku, buyer));
  const outcomes = await Promise.all(attempts);
  const durationMs = Math.round(clock.monotonicMs() - startMs);
  const winners = outcomes.flatMap((outcome, buyer) => (outcome === 'sold' ? [buyer] : []));
  const level = await inventory.level(sku);
  return {
    runId,
    sku,
    buyers,
    units,
    sold: level.sold,
    refused: outcomes.filter((outcome) => outcome === 'refused').length,
    oversold: Math.max(0, level.sold - units, winners.length - units, -level.onHand),
    failed: outcomes.filter((outcome) => outcome === 'failed').length,
    winners,
    durationMs,
  };
}

async function buy(
  inventory: Inventory,
  sku: string,
  buyer: number,
): Promise<'sold' | 'refused' | 'failed'> {
  const reservationId = `${sku}-buyer-${buyer}`;
  try {
    const lines = [{ sku, quantity: 1 }];
    const answer = await inventory.reserve({ reservationId, lines, holdMs: HOLD_MS });
    if (!answer.reserved) return 'refused';
    await answer.claim({ orderId: `order-${reservationId}` });
    return 'sold';
  } catch (error) {
    if (isSpillwayError(error)) return 'failed';
    throw error;
  }
}
