import type { InventoryLine } from './inventory.ts';

/** An order as the caller's own records have it. */
export interface AuditedOrder {
  readonly orderId: string;
  readonly reservationId: string;
  /** What the order sold; checked against the reservation when given. */
  readonly lines?: readonly InventoryLine[];
}

/** Argument of `Inventory.audit`. */
export interface AuditRequest {
  /**
   * The orders that the caller holds for sold (confirmed, not cancelled before the claim). When
   * given, they are compared with the claimed reservations one to one.
   */
  readonly orders?: Iterable<AuditedOrder> | AsyncIterable<AuditedOrder>;
  readonly signal?: AbortSignal;
}

/** One thing that does not add up. `text` says it in words. */
export interface AuditDifference {
  /**
   * - `STOCK_EQUATION`: received + adjusted is not on hand + sold
   * - `STOCK_OVERSOLD`: fewer units on hand than held, or than none
   * - `SOLD_MISMATCH`: the sold total is not what the claimed reservations sold
   * - `HOLD_MISMATCH`: a hold and its reservation contradict each other
   * - `HOLD_MISSING`: a reservation holds, but a SKU of it has no such hold
   * - `CLAIM_WITHOUT_ORDER`: a claimed reservation of which the caller knows no order
   * - `ORDER_WITHOUT_CLAIM`: an order whose reservation is not claimed by it
   * - `ORDER_MISMATCH`: an order whose lines are not those of its reservation, or listed twice
   */
  readonly kind:
    | 'STOCK_EQUATION'
    | 'STOCK_OVERSOLD'
    | 'SOLD_MISMATCH'
    | 'HOLD_MISMATCH'
    | 'HOLD_MISSING'
    | 'CLAIM_WITHOUT_ORDER'
    | 'ORDER_WITHOUT_CLAIM'
    | 'ORDER_MISMATCH';
  readonly text: string;
  readonly sku?: string;
  readonly reservationId?: string;
  readonly orderId?: string;
  readonly expected?: number;
  readonly actual?: number;
}

/** Totals over all SKUs, in units. */
export interface AuditTotals {
  readonly skus: number;
  /** Units that ever came in. */
  readonly received: number;
  /** Sum of the corrections. */
  readonly adjusted: number;
  readonly onHand: number;
  readonly held: number;
  readonly available: number;
  /** Units sold, as the stock counts them; with `unsettled` these are all that was claimed. */
  readonly sold: number;
  /** Units claimed whose holds are no sales yet; they still count in `onHand` and `held`. */
  readonly unsettled: number;
  /** Claimed reservations. */
  readonly claims: number;
}

/** Answer of `Inventory.audit`. */
export interface Audit {
  /** No difference was found. */
  readonly balanced: boolean;
  readonly differences: readonly AuditDifference[];
  readonly totals: AuditTotals;
  /** SKUs that changed while the audit read, and were not judged. Empty when nobody sells. */
  readonly changed: readonly string[];
}
