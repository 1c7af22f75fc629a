import type { Kv } from '@spillway/kv';
import type { KvCall } from '../kv-call.ts';
import type { SweepResult } from './inventory.ts';
import type { InventorySteps } from './inventory-steps.ts';
import { resolveClaims } from './resolve-claims.ts';
import { dropChange } from './stock-claim.ts';
import { isLive } from './stock-record.ts';

/**
 * Does for all SKUs, in order, what buyers do for the SKUs they meet; and counts the sales of claims
 * that were decided, without waiting for their holds to be overdue.
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
    const pinned = record.holds.filter((hold) => hold.pinnedUntilMs !== undefined);
    claimsResolved += await resolveClaims(steps, call, sku, pinned);
    const expired = record.holds.filter((hold) => !isLive(hold, nowMs)).length;
    if (expired > 0) await steps.stocks.update(call, sku, dropChange([]));
    holdsExpired += expired;
  }
  return { holdsExpired, claimsResolved };
}
