import type { Kv, KvVersion } from '@spillway/kv';
import type { KvCall } from '../kv-call.ts';
import type { Audit, AuditRequest } from './audit.ts';
import { auditOrders, type ClaimsByReservation } from './audit-orders.ts';
import { StockAudit } from './audit-stock.ts';
import type { InventorySteps } from './inventory-steps.ts';

/**
 * Reads stock, then reservations, then stock again: what a SKU's register said did not change in
 * between when its version did not, so the reservations read meanwhile can be held against it.
 * Orders come last, since a claim is decided before its order is confirmed.
 */
export async function auditInventory(
  steps: InventorySteps,
  kv: Kv,
  call: KvCall,
  request: AuditRequest,
): Promise<Audit> {
  const { signal } = request;
  const audit = new StockAudit(steps.clock.wallMs());
  const versions = new Map<string, KvVersion>();
  for await (const { id, record, version } of steps.stocks.scan(kv, signal)) {
    audit.addStock(id, record);
    versions.set(id, version);
  }
  const claims: ClaimsByReservation = new Map();
  for await (const { id, record } of steps.reservations.scan(kv, signal)) {
    audit.addReservation(id, record);
    if (record.state === 'claimed') claims.set(id, record);
  }
  const changed = await findChanged(steps, kv, versions, signal);
  const stock = audit.judge(changed);
  const orders =
    request.orders === undefined
      ? []
      : await auditOrders(request.orders, claims, (id) => steps.reservation(call, id));
  const differences = [...stock.differences, ...orders];
  return {
    balanced: differences.length === 0,
    differences,
    totals: { ...stock.totals, claims: claims.size },
    changed: [...changed].sort(),
  };
}

/** SKUs whose register was written, made or lost since it was read. */
async function findChanged(
  steps: InventorySteps,
  kv: Kv,
  versions: ReadonlyMap<string, KvVersion>,
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const changed = new Set(versions.keys());
  for await (const { id, version } of steps.stocks.scan(kv, signal)) {
    if (versions.get(id) === version) changed.delete(id);
    else changed.add(id);
  }
  return changed;
}
