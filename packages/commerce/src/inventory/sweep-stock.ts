import type { Kv } from '@spillway/kv';
import type { KvCall } from '../kv-call.ts';
import { isLive, listHolds } from './hold-table.ts';
import type { SweepResult } from './inventory.ts';
import type { InventorySteps } from './inventory-steps.ts';
import { resolveClaims } from './resolve-claims.ts';
import { purgeChange } from './stock-claim.ts';

/**
 * Does for all SKUs, in order, what buyers do for the SKUs they meet, and turns the holds of
 * decided claims into sales without waiting for them to be overdue.
 */
export async function sweepStock(
  steps: InventorySteps,
  kv: Kv,
  call: KvCall,
  options?: { readonly signal?: AbortSignal },
): Promise<SweepResult> {
  let holdsExpired = 0;
  let claimsResolved = 0;
  for await (const { id: sku, record } of steps.stocks.scan(kv, options?.signal)) {
    const nowMs = steps.clock.wallMs();
    const holds = listHolds(record.holds);
    const pinned = holds.filter((hold) => hold.pinnedUntilMs !== undefined);
    claimsResolved += await resolveClaims(steps, call, sku, pinned);
    const expired = holds.filter((hold) => !isLive(hold, nowMs)).length;
    if (expired > 0) await steps.stocks.update(call, sku, purgeChange());
    holdsExpired += expired;
  }
  return { holdsExpired, claimsResolved };
}
