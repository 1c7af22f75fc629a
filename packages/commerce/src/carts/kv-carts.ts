import type { Kv, KvReadOptions } from '@spillway/kv';
import { SpillwayError, type Clock } from '@spillway/runtime';
import { checkId, checkOperationId, checkSku } from '../identifier.ts';
import { KeyedRecords } from '../keyed-records.ts';
import { KvCall, runCall } from '../kv-call.ts';
import { checkFingerprint, fingerprint } from '../operation-fingerprint.ts';
import { checkDelta, checkQuantity, isIntegerIn } from '../quantity.ts';
import {
  addEdit,
  clearEdit,
  editChange,
  removeEdit,
  setQuantityEdit,
  type CartEdit,
} from './cart-change.ts';
import { checkTwoCarts } from './cart-merge.ts';
import { cartOf, type CartPolicy, type CartRecord } from './cart-record.ts';
import type {
  Cart,
  CartAddRequest,
  CartChangeRequest,
  CartMergeRequest,
  CartMergeResult,
  CartRemoveRequest,
  Carts,
  CartSetQuantityRequest,
} from './carts.ts';
import { mergeCarts } from './merge-carts.ts';

/** What {@link KvCarts} is made of. */
export interface KvCartsParts {
  readonly kv: Kv;
  readonly namespace: string;
  readonly clock: Clock;
  readonly policy: CartPolicy;
}

/** The public object: checks what it is given, then runs one change on the cart's register. */
export class KvCarts implements Carts {
  readonly #parts: KvCartsParts;
  readonly #records: KeyedRecords<CartRecord>;

  constructor(parts: KvCartsParts) {
    this.#parts = parts;
    this.#records = new KeyedRecords(parts.namespace, 'cart');
  }

  async read(cartId: string, options?: KvReadOptions): Promise<Cart> {
    checkId('cartId', cartId);
    return await this.#run(options, async (call) => {
      return cartOf(cartId, await this.#records.read(call, cartId));
    });
  }

  async add(request: CartAddRequest): Promise<Cart> {
    const { sku, delta } = request;
    const { quantityMax } = this.#parts.policy;
    checkSku(sku);
    checkDelta(delta, quantityMax);
    return await this.#edit(request, addEdit(sku, delta, quantityMax), ['add', sku, delta]);
  }

  async setQuantity(request: CartSetQuantityRequest): Promise<Cart> {
    const { sku, quantity } = request;
    checkSku(sku);
    checkQuantity(quantity, this.#parts.policy.quantityMax);
    return await this.#edit(request, setQuantityEdit(sku, quantity), ['set', sku, quantity]);
  }

  async remove(request: CartRemoveRequest): Promise<Cart> {
    checkSku(request.sku);
    return await this.#edit(request, removeEdit(request.sku), ['remove', request.sku]);
  }

  async clear(request: CartChangeRequest): Promise<Cart> {
    return await this.#edit(request, clearEdit, ['clear']);
  }

  async merge(request: CartMergeRequest): Promise<CartMergeResult> {
    const { guestCartId, customerCartId } = request;
    checkId('guestCartId', guestCartId);
    checkId('customerCartId', customerCartId);
    checkTwoCarts(guestCartId, customerCartId);
    return await this.#run(request, (call) =>
      mergeCarts(this.#records, call, request, this.#parts.policy),
    );
  }

  /** The KV remembers little for each operation id: not the cart, which is read after. */
  #edit(
    request: CartChangeRequest,
    edit: CartEdit,
    meaning: readonly (string | number)[],
  ): Promise<Cart> {
    const { cartId, operationId, ifRevision } = request;
    checkId('cartId', cartId);
    checkOperationId(operationId);
    checkRevision(ifRevision);
    const expected = fingerprint(...meaning);
    const { policy } = this.#parts;
    const change = editChange(edit, { policy, ifRevision, fingerprint: expected });
    return this.#run(request, async (call) => {
      checkFingerprint(await this.#records.update(call, cartId, change, operationId), expected);
      return cartOf(cartId, await this.#records.read(call, cartId));
    });
  }

  #run<Result>(
    options: KvReadOptions | undefined,
    steps: (call: KvCall) => Promise<Result>,
  ): Promise<Result> {
    return runCall(new KvCall(this.#parts.kv, this.#parts.clock, options), steps);
  }
}

/** @throws CART_REVISION_INVALID */
function checkRevision(value: unknown): void {
  if (value === undefined || isIntegerIn(value, 0, Number.MAX_SAFE_INTEGER)) return;
  throw new SpillwayError(
    'CART_REVISION_INVALID',
    'ifRevision must be an integer of at least 0. Pass the revision of a cart you have read.',
  );
}
