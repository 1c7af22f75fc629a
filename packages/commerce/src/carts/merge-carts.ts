import { isSpillwayError } from '@spillway/runtime';
import type { KeyedRecords } from '../keyed-records.ts';
import type { KvCall } from '../kv-call.ts';
import {
  closeChange,
  reopenChange,
  sealChange,
  takeChange,
  type TakeResult,
} from './cart-merge.ts';
import { cartOf, type CartPolicy, type CartRecord } from './cart-record.ts';
import type { CartMergeResult } from './carts.ts';

/** Argument of {@link mergeCarts}. */
export interface MergeRequest {
  readonly guestCartId: string;
  readonly customerCartId: string;
}

const NOTHING_TAKEN: TakeResult = { taken: false, leftOut: [] };

/**
 * Closes the guest cart, adds its lines to the customer's, empties it. Each step may be repeated by
 * anyone: the lines are final after the first, the customer's cart remembers the second.
 */
export async function mergeCarts(
  records: KeyedRecords<CartRecord>,
  call: KvCall,
  request: MergeRequest,
  policy: CartPolicy,
): Promise<CartMergeResult> {
  const { taken, leftOut } = await moveLines(records, call, request, policy);
  const cart = cartOf(request.customerCartId, await records.read(call, request.customerCartId));
  return { cart, merged: taken, leftOut };
}

async function moveLines(
  records: KeyedRecords<CartRecord>,
  call: KvCall,
  request: MergeRequest,
  policy: CartPolicy,
): Promise<TakeResult> {
  const { guestCartId, customerCartId } = request;
  const sealed = await records.update(call, guestCartId, sealChange(guestCartId, customerCartId));
  if (sealed.outcome !== 'sealed') return NOTHING_TAKEN;
  const take = takeChange(sealed.mergeId, sealed.lines, policy);
  const taken = await takeOrReopen(records, call, request, take);
  await records.update(call, guestCartId, closeChange(customerCartId, policy));
  return taken;
}

async function takeOrReopen(
  records: KeyedRecords<CartRecord>,
  call: KvCall,
  request: MergeRequest,
  take: ReturnType<typeof takeChange>,
): Promise<TakeResult> {
  const { guestCartId, customerCartId } = request;
  try {
    return await records.update(call, customerCartId, take);
  } catch (error) {
    if (isSpillwayError(error, 'CART_MERGED')) {
      await records.update(call, guestCartId, reopenChange(customerCartId));
    }
    throw error;
  }
}
