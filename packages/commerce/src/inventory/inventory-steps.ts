import type { KvChange } from '@spillway/kv';
import type { Clock } from '@spillway/runtime';
import { KeyedRecords } from '../keyed-records.ts';
import { isOfKv, type KvCall } from '../kv-call.ts';
import type { InventoryPolicy } from './inventory-policy.ts';
import { expireChange, type RecordResult } from './reservation-change.ts';
import type { ReservationRecord } from './reservation-record.ts';
import { dropChange, settleChange } from './stock-claim.ts';
import { NO_STOCK, type StockRecord } from './stock-record.ts';

/** The single steps, one KV operation each, of which the inventory's operations are made. */
export class InventorySteps {
  readonly policy: InventoryPolicy;
  readonly clock: Clock;
  readonly stocks: KeyedRecords<StockRecord>;
  readonly reservations: KeyedRecords<ReservationRecord>;

  constructor(namespace: string, policy: InventoryPolicy, clock: Clock) {
    this.policy = policy;
    this.clock = clock;
    this.stocks = new KeyedRecords(namespace, 'stock');
    this.reservations = new KeyedRecords(namespace, 'reservation');
  }

  async stock(call: KvCall, sku: string): Promise<StockRecord> {
    return (await this.stocks.read(call, sku)) ?? NO_STOCK;
  }

  reservation(call: KvCall, reservationId: string): Promise<ReservationRecord | undefined> {
    return this.reservations.read(call, reservationId);
  }

  decide(
    call: KvCall,
    reservationId: string,
    change: KvChange<ReservationRecord, RecordResult>,
  ): Promise<RecordResult> {
    return this.reservations.update(call, reservationId, change);
  }

  /**
   * Writes down that the time of a held reservation is over, if it is. Nobody may be told so
   * before: a claim or an extension that was begun in time could still be decided, and contradict
   * it.
   */
  async expire(call: KvCall, reservationId: string): Promise<ReservationRecord | undefined> {
    const change = expireChange(this.policy.endedRetentionMs);
    return (await this.decide(call, reservationId, change)).record;
  }

  /** Turns the holds of a claimed reservation into sales; `false` when some must wait. */
  settle(call: KvCall, reservationId: string, holds: readonly NamedHold[]): Promise<boolean> {
    return finishAll(holds, ({ sku, sequence }) =>
      this.stocks.update(call, sku, settleChange({ reservationId, sequence })),
    );
  }

  /** Gives back the holds of a refused or ended reservation; `false` when some must wait. */
  drop(call: KvCall, reservationId: string, holds: readonly NamedHold[]): Promise<boolean> {
    return finishAll(holds, ({ sku, sequence }) =>
      this.stocks.update(call, sku, dropChange({ reservationId, sequence })),
    );
  }
}

/** One hold of a reservation that is known from the context. */
export interface NamedHold {
  readonly sku: string;
  readonly sequence: number;
}

/**
 * Runs a step for each item at once and waits for all of them, so that nothing goes on behind the
 * caller's back. @throws the first failure in order of the items
 */
export async function runAll<Item, Result>(
  items: readonly Item[],
  step: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const settled = await Promise.allSettled(items.map(step));
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

/**
 * Runs the steps that follow from a decision already made. A failure of the KV does not undo the
 * decision, and whoever meets the hold later does the same step: so it is told, not thrown.
 */
async function finishAll<Item>(
  items: readonly Item[],
  step: (item: Item) => Promise<unknown>,
): Promise<boolean> {
  try {
    await runAll(items, step);
    return true;
  } catch (error) {
    if (isOfKv(error)) return false;
    throw error;
  }
}
