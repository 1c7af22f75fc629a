/** What the shop keeps in a session. */
export interface ShopperFields {
  /** Names the cart and the order history; random, and never shown to anybody. */
  readonly customerId: string;
  /** The checkout whose units are held for this shopper. */
  readonly checkoutId: string;
  /** What the cookie must carry besides the id; another one with each address that is entered. */
  readonly key: string;
  /** The key before it, good until the first request with the new one: its answer may be lost. */
  readonly keyBefore: string;
}

/**
 * Who sends a request. A visitor has only looked around: the cookie has a random id, and nothing is
 * stored. The first form that is sent makes a session with a new id.
 */
export type Shopper = { readonly kind: 'visitor'; readonly id: string } | SessionShopper;

/** A shopper with a session. */
export interface SessionShopper {
  readonly kind: 'session';
  readonly id: string;
  /** The key that the request's cookie carries. */
  readonly key: string;
  readonly customerId: string;
  readonly checkoutId: string | undefined;
}
