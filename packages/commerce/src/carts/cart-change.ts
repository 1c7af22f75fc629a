import { SpillwayError } from '@spillway/runtime';
import type { KvChange } from '@spillway/kv';
import { checkOpen, newCart, type CartPolicy, type CartRecord } from './cart-record.ts';
import type { CartLine } from './carts.ts';

/** Lines of a cart after an edit; the same array when nothing changed. */
export type CartEdit = (lines: readonly CartLine[]) => readonly CartLine[];

/**
 * Runs an edit on a cart and renews its life. The change throws CART_MERGED, CART_LIMIT_EXCEEDED,
 * CART_REVISION_MISMATCH; its result is the fingerprint, for the operation id to remember.
 */
export function editChange(
  edit: CartEdit,
  options: {
    readonly policy: CartPolicy;
    readonly ifRevision: number | undefined;
    readonly fingerprint: string;
  },
): KvChange<CartRecord, string> {
  const { policy, ifRevision, fingerprint } = options;
  return (current, { nowMs }) => {
    const cart = current ?? newCart(nowMs);
    checkOpen(cart);
    checkRevision(cart, ifRevision);
    const lines = edit(cart.lines);
    if (lines === cart.lines) return { action: 'keep', result: fingerprint };
    // limits may have been lowered since: a cart over them may still shrink
    if (lines.length > cart.lines.length) checkLimit('linesMax', lines.length, policy.linesMax);
    const value: CartRecord = { ...cart, lines, revision: cart.revision + 1 };
    return { action: 'put', value, result: fingerprint, expiresAtMs: nowMs + policy.ttlMs };
  };
}

/** Adds units of a SKU, or takes some away. The edit throws CART_LIMIT_EXCEEDED. */
export function addEdit(sku: string, delta: number, quantityMax: number): CartEdit {
  return (lines) => {
    const quantity = quantityOf(lines, sku) + delta;
    if (quantity <= 0) return without(lines, sku);
    if (delta > 0) checkLimit('quantityMax', quantity, quantityMax);
    return withQuantity(lines, sku, quantity);
  };
}

/** Sets the units of a SKU. */
export function setQuantityEdit(sku: string, quantity: number): CartEdit {
  return (lines) =>
    quantityOf(lines, sku) === quantity ? lines : withQuantity(lines, sku, quantity);
}

/** Takes a line out. */
export function removeEdit(sku: string): CartEdit {
  return (lines) => without(lines, sku);
}

/** Takes all lines out. */
export const clearEdit: CartEdit = (lines) => (lines.length === 0 ? lines : []);

/** Units of a SKU, 0 when there is no line of it. */
export function quantityOf(lines: readonly CartLine[], sku: string): number {
  return lines.find((line) => line.sku === sku)?.quantity ?? 0;
}

/** The lines with one SKU at this quantity, at its old place or at the end. */
export function withQuantity(
  lines: readonly CartLine[],
  sku: string,
  quantity: number,
): readonly CartLine[] {
  if (quantityOf(lines, sku) === 0) return [...lines, { sku, quantity }];
  return lines.map((line) => (line.sku === sku ? { sku, quantity } : line));
}

function without(lines: readonly CartLine[], sku: string): readonly CartLine[] {
  return quantityOf(lines, sku) === 0 ? lines : lines.filter((line) => line.sku !== sku);
}

function checkLimit(limit: 'linesMax' | 'quantityMax', actual: number, max: number): void {
  if (actual <= max) return;
  throw new SpillwayError(
    'CART_LIMIT_EXCEEDED',
    `A cart has ${limit} ${max}, this would be ${actual}. Ask for less.`,
    { details: { limit, actual, max } },
  );
}

function checkRevision(cart: CartRecord, ifRevision: number | undefined): void {
  if (ifRevision === undefined || ifRevision === cart.revision) return;
  throw new SpillwayError(
    'CART_REVISION_MISMATCH',
    'The cart has changed since it was read. Read it again and decide anew.',
    { details: { expected: ifRevision, actual: cart.revision } },
  );
}
