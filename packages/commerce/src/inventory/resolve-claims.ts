import type { KvCall } from '../kv-call.ts';
import { isOverdue, type StockHold } from './hold-table.ts';
import type { InventorySteps } from './inventory-steps.ts';
import { expireChange } from './reservation-change.ts';
import type { ReservationRecord } from './reservation-record.ts';
import { dropChange, settleChange } from './stock-claim.ts';

/**
 * Finishes or undoes the claims that left these pinned holds of one SKU behind: asks each
 * reservation what it decided, and makes it decide `expired` when it has not and the hold is
 * overdue. Any process may do it, at any time, together with others and with the claim itself.
 * Returns how many it could resolve.
 */
export async function resolveClaims(
  steps: InventorySteps,
  call: KvCall,
  sku: string,
  holds: readonly StockHold[],
): Promise<number> {
  let resolved = 0;
  for (const hold of holds) {
    const record = await decided(steps, call, sku, hold);
    const isOfRecord = record !== undefined && names(record, sku, hold);
    if (isOfRecord && record.state === 'held') continue; // its claim goes on, or it was extended
    const wasSold = isOfRecord && record.state === 'claimed';
    if (wasSold) await steps.stocks.update(call, sku, settleChange(hold));
    else await steps.stocks.update(call, sku, dropChange(hold));
    resolved += 1;
  }
  return resolved;
}

/** The reservation of a hold, after it was asked to decide if that is due. */
async function decided(
  steps: InventorySteps,
  call: KvCall,
  sku: string,
  hold: StockHold,
): Promise<ReservationRecord | undefined> {
  const record = await steps.reservation(call, hold.reservationId);
  if (record?.state !== 'held' || !names(record, sku, hold)) return record;
  if (!isOverdue(hold, steps.clock.wallMs())) return record;
  const change = expireChange(steps.policy.endedRetentionMs);
  return (await steps.decide(call, hold.reservationId, change)).record;
}

function names(record: ReservationRecord, sku: string, hold: StockHold): boolean {
  if (record.state === 'refused') return false;
  return record.lines.some((line) => line.sku === sku && line.sequence === hold.sequence);
}
