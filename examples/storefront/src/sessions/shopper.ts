/** What the shop keeps in a session. */
export interface ShopperFields {
  /** Names the cart and the order history; random, and never shown to anybody. */
  readonly customerId: string;
  /** The checkout whose units are held for this shopper. */
  readonly checkoutId: string;
}

/**
 * Who sends a request. A visitor has only looked around: the cookie has a random id, and nothing is
 * stored. The first form that is sent makes a session with a new id.
 */
export type Shopper =
  | { readonly kind: 'visitor'; readonly id: string }
  | {
      readonly kind: 'session';
      readonly id: string;
      readonly customerId: string;
      readonly checkoutId: string | undefined;
    };
