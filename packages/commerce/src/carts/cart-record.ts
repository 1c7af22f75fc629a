import { SpillwayError } from '@spillway/runtime';
import type { Cart, CartLine } from './carts.ts';

/** What one register holds of one cart. */
export interface CartRecord {
  readonly format: 1;
  /** Tells this cart from a later one of the same id, after it expired. */
  readonly createdAtMs: number;
  readonly revision: number;
  /** In order of first addition. */
  readonly lines: readonly CartLine[];
  /** Guest carts whose lines this cart took, newest last; see {@link MERGES_MAX}. */
  readonly merges: readonly string[];
  /** A merge into that cart was begun: closed for changes, its lines may be there already. */
  readonly mergingInto?: string;
  /** The lines were taken by that cart. */
  readonly mergedInto?: string;
}

/** Limits and lifetime of carts. */
export interface CartPolicy {
  readonly ttlMs: number;
  readonly linesMax: number;
  readonly quantityMax: number;
}

/**
 * Merges that a cart remembers. A merge that died half done and is repeated only after so many
 * others into the same cart would add its lines twice.
 */
export const MERGES_MAX = 32;

/** A cart that nobody wrote to. */
export function newCart(nowMs: number): CartRecord {
  return { format: 1, createdAtMs: nowMs, revision: 0, lines: [], merges: [] };
}

/** The public picture of a cart. */
export function cartOf(cartId: string, record: CartRecord | undefined): Cart {
  if (record === undefined) return { cartId, lines: [], revision: 0 };
  const { lines, revision, mergedInto = record.mergingInto } = record;
  if (mergedInto !== undefined) return { cartId, lines: [], revision, mergedInto };
  return { cartId, lines: lines.map(({ sku, quantity }) => ({ sku, quantity })), revision };
}

/** @throws CART_MERGED when another cart took its lines, or is taking them. */
export function checkOpen(record: CartRecord): void {
  const into = record.mergedInto ?? record.mergingInto;
  if (into === undefined) return;
  throw new SpillwayError(
    'CART_MERGED',
    "The cart was merged into a customer's. Change that one; read() tells which it is.",
  );
}
