import type { AuditDifference, AuditedOrder } from './audit.ts';
import type { InventoryLine } from './inventory.ts';
import type { ClaimedRecord, ReservationRecord } from './reservation-record.ts';

/** The claimed reservations by their id. */
export type ClaimsByReservation = Map<string, ClaimedRecord>;

/**
 * Compares orders and claimed reservations one to one. An order whose claim was not among those
 * read is looked up once more: it may have been claimed since.
 */
export async function auditOrders(
  orders: Iterable<AuditedOrder> | AsyncIterable<AuditedOrder>,
  claims: ClaimsByReservation,
  lookUp: (reservationId: string) => Promise<ReservationRecord | undefined>,
): Promise<readonly AuditDifference[]> {
  const differences: AuditDifference[] = [];
  const unmatched = new Map(claims);
  const seen = new Set<string>();
  for await (const order of orders) {
    const { orderId, reservationId } = order;
    const record = claims.get(reservationId) ?? (await lookUp(reservationId));
    const difference = seen.has(orderId) ? listedTwice(order) : judge(order, record);
    if (difference !== undefined) differences.push(difference);
    seen.add(orderId);
    if (record?.state === 'claimed' && record.orderId === orderId) unmatched.delete(reservationId);
  }
  for (const [reservationId, { orderId }] of unmatched) {
    const text = `reservation ${reservationId} was claimed by ${orderId}, no such order is known`;
    differences.push({ kind: 'CLAIM_WITHOUT_ORDER', text, reservationId, orderId });
  }
  return differences;
}

function judge(
  order: AuditedOrder,
  record: ReservationRecord | undefined,
): AuditDifference | undefined {
  const { orderId, reservationId, lines } = order;
  if (record?.state !== 'claimed' || record.orderId !== orderId) {
    const state = record?.state === 'claimed' ? 'claimed by another' : (record?.state ?? 'unknown');
    const text = `order ${orderId}: its reservation ${reservationId} is ${state}`;
    return { kind: 'ORDER_WITHOUT_CLAIM', text, reservationId, orderId };
  }
  if (lines === undefined || isSameGoods(lines, record.lines)) return undefined;
  const text = `order ${orderId}: its lines are not those of reservation ${reservationId}`;
  return { kind: 'ORDER_MISMATCH', text, reservationId, orderId };
}

function listedTwice({ orderId, reservationId }: AuditedOrder): AuditDifference {
  const text = `order ${orderId} is listed twice`;
  return { kind: 'ORDER_MISMATCH', text, reservationId, orderId };
}

function isSameGoods(some: readonly InventoryLine[], others: readonly InventoryLine[]): boolean {
  const units = new Map<string, number>();
  for (const { sku, quantity } of some) units.set(sku, (units.get(sku) ?? 0) + quantity);
  return (
    units.size === others.length && others.every(({ sku, quantity }) => units.get(sku) === quantity)
  );
}
