import type { KvChange } from '@spillway/kv';
import { SpillwayError } from '@spillway/runtime';
import { quantityOf, withQuantity } from './cart-change.ts';
import { checkOpen, MERGES_MAX, newCart, type CartPolicy, type CartRecord } from './cart-record.ts';
import type { CartLine } from './carts.ts';

/** What a merge found in the guest cart. */
export type SealResult =
  | { readonly outcome: 'nothing' | 'mergedBefore' }
  | {
      readonly outcome: 'sealed';
      /** Names this guest cart in the customer's; not the next one of the same id. */
      readonly mergeId: string;
      readonly lines: readonly CartLine[];
    };

/** What became of the lines. */
export interface TakeResult {
  /** `false`: they were taken before. */
  readonly taken: boolean;
  readonly leftOut: readonly CartLine[];
}

/** Step 1: closes the guest cart, so that its lines are final. The change throws CART_MERGED. */
export function sealChange(
  guestCartId: string,
  customerCartId: string,
): KvChange<CartRecord, SealResult> {
  return (current, { expiresAtMs }) => {
    if (current?.mergedInto === customerCartId) {
      return { action: 'keep', result: { outcome: 'mergedBefore' } };
    }
    if (current === undefined) return { action: 'keep', result: { outcome: 'nothing' } };
    if (current.mergingInto !== customerCartId) checkOpen(current);
    if (current.lines.length === 0) return { action: 'keep', result: { outcome: 'nothing' } };
    const mergeId = `${current.createdAtMs}:${guestCartId}`;
    const result: SealResult = { outcome: 'sealed', mergeId, lines: current.lines };
    if (current.mergingInto === customerCartId) return { action: 'keep', result };
    return {
      action: 'put',
      value: { ...current, mergingInto: customerCartId },
      result,
      expiresAtMs,
    };
  };
}

/** Step 2: adds the lines to the customer's cart, once. The change throws CART_MERGED. */
export function takeChange(
  mergeId: string,
  lines: readonly CartLine[],
  policy: CartPolicy,
): KvChange<CartRecord, TakeResult> {
  return (current, { nowMs }) => {
    const cart = current ?? newCart(nowMs);
    if (cart.merges.includes(mergeId)) {
      return { action: 'keep', result: { taken: false, leftOut: [] } };
    }
    checkOpen(cart);
    const sum = addLines(cart.lines, lines, policy);
    const value: CartRecord = {
      ...cart,
      lines: sum.lines,
      revision: cart.revision + 1,
      merges: [...cart.merges, mergeId].slice(-MERGES_MAX),
    };
    const result = { taken: true, leftOut: sum.leftOut };
    return { action: 'put', value, result, expiresAtMs: nowMs + policy.ttlMs };
  };
}

/** Step 3: empties the guest cart and remembers where its lines went. */
export function closeChange(
  customerCartId: string,
  policy: CartPolicy,
): KvChange<CartRecord, undefined> {
  return (current, { nowMs }) => {
    if (current?.mergingInto !== customerCartId) return { action: 'keep', result: undefined };
    const { mergingInto, ...cart } = current;
    const value = { ...cart, lines: [], revision: cart.revision + 1, mergedInto: mergingInto };
    return { action: 'put', value, result: undefined, expiresAtMs: nowMs + policy.ttlMs };
  };
}

/** Undoes step 1 when the customer's cart turned out to be closed. */
export function reopenChange(customerCartId: string): KvChange<CartRecord, undefined> {
  return (current, { expiresAtMs }) => {
    if (current?.mergingInto !== customerCartId) return { action: 'keep', result: undefined };
    const { mergingInto: _, ...value } = current;
    return { action: 'put', value, result: undefined, expiresAtMs };
  };
}

/** The sum of two carts as far as the limits go, and what is over them. */
function addLines(
  lines: readonly CartLine[],
  more: readonly CartLine[],
  policy: CartPolicy,
): { readonly lines: readonly CartLine[]; readonly leftOut: readonly CartLine[] } {
  let sum = lines;
  const leftOut: CartLine[] = [];
  for (const { sku, quantity } of more) {
    const before = quantityOf(sum, sku);
    const hasPlace = before > 0 || sum.length < policy.linesMax;
    const fits = hasPlace ? Math.max(0, Math.min(quantity, policy.quantityMax - before)) : 0;
    if (fits > 0) sum = withQuantity(sum, sku, before + fits);
    if (fits < quantity) leftOut.push({ sku, quantity: quantity - fits });
  }
  return { lines: sum, leftOut };
}

/** @throws CART_MERGE_INVALID */
export function checkTwoCarts(guestCartId: string, customerCartId: string): void {
  if (guestCartId !== customerCartId) return;
  throw new SpillwayError(
    'CART_MERGE_INVALID',
    'A cart cannot be merged into itself. Give the guest and the customer carts of their own.',
  );
}
