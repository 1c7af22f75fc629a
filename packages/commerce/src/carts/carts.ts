import type { KvReadOptions } from '@spillway/kv';

/** One line of a cart. */
export interface CartLine {
  readonly sku: string;
  /** Units wanted, 1 to `quantityMax`. */
  readonly quantity: number;
}

/** A cart as it was at the moment of the call. A cart nobody wrote to is an empty one. */
export interface Cart {
  readonly cartId: string;
  /** In the order in which the SKUs were first added. */
  readonly lines: readonly CartLine[];
  /** Rises by one with every change; 0 for a cart nobody wrote to. */
  readonly revision: number;
  /** The customer's cart that took the lines of this guest cart; it is closed then. */
  readonly mergedInto?: string;
}

/** What every change of a cart takes. */
export interface CartChangeRequest extends KvReadOptions {
  /** 1–128 bytes of text: a customer's id, or a random id kept in the session. */
  readonly cartId: string;
  /**
   * The caller's name for this one change, 1–200 bytes, such as a random id in the page's form.
   * A repeat of it changes nothing, so that what was removed since stays removed. A cart remembers
   * its last 64.
   */
  readonly operationId: string;
  /** Refuse with `CART_REVISION_MISMATCH` unless the cart has this revision. Default: any. */
  readonly ifRevision?: number;
}

/** Argument of {@link Carts.add}. */
export interface CartAddRequest extends CartChangeRequest {
  readonly sku: string;
  /** Units to add, or to take away when negative; not 0. A line that comes to 0 or less goes. */
  readonly delta: number;
}

/** Argument of {@link Carts.setQuantity}. */
export interface CartSetQuantityRequest extends CartChangeRequest {
  readonly sku: string;
  /** Units wanted, 1 to `quantityMax`; to take a line out call `remove`. */
  readonly quantity: number;
}

/** Argument of {@link Carts.remove}. */
export interface CartRemoveRequest extends CartChangeRequest {
  readonly sku: string;
}

/** Argument of {@link Carts.merge}. */
export interface CartMergeRequest extends KvReadOptions {
  /** The cart that gives its lines and is closed. */
  readonly guestCartId: string;
  /** The cart that takes them. */
  readonly customerCartId: string;
}

/** Answer of {@link Carts.merge}. */
export interface CartMergeResult {
  /** The customer's cart as it is now. */
  readonly cart: Cart;
  /** `false`: this guest cart had been merged before, or was empty; nothing changed. */
  readonly merged: boolean;
  /**
   * What did not fit `quantityMax` or `linesMax`, as units left out. Only the call that merged
   * knows it: it is empty on a repeat.
   */
  readonly leftOut: readonly CartLine[];
}

/**
 * Shopping carts: SKUs and quantities, no prices (a price comes from the catalogue at checkout).
 * Methods reject with `COMMERCE_ID_INVALID`, `COMMERCE_SKU_INVALID`, `COMMERCE_QUANTITY_INVALID`
 * for bad input, `CART_LIMIT_EXCEEDED`, `CART_REVISION_MISMATCH`, `CART_MERGED` when the cart was
 * merged into another, `OPERATION_ID_REUSED` for an operation id used with other
 * arguments, and the KV's own errors. A rejected change stored nothing, unless its `applied` is
 * `'unknown'`: then repeat it with the same `operationId`.
 */
export interface Carts {
  /** The cart; an empty one when nobody wrote to it, or it expired. */
  read(cartId: string, options?: KvReadOptions): Promise<Cart>;
  /** Adds units of a SKU, or takes some away. */
  add(request: CartAddRequest): Promise<Cart>;
  /** Sets the units of a SKU, whatever they were. */
  setQuantity(request: CartSetQuantityRequest): Promise<Cart>;
  /** Takes a line out, if it is there. */
  remove(request: CartRemoveRequest): Promise<Cart>;
  /** Takes all lines out. */
  clear(request: CartChangeRequest): Promise<Cart>;
  /**
   * Moves a guest's lines into the customer's cart at login, adding up the same SKUs. Idempotent by
   * the pair: a repeat changes nothing, even after the customer removed what was merged. What does
   * not fit the limits is left out and named, for a login must not fail on it.
   * @throws CART_MERGED when the guest cart was merged into another customer's.
   */
  merge(request: CartMergeRequest): Promise<CartMergeResult>;
}
