/** What a cart or an order costs, in cents. */
export interface Totals {
  readonly goodsCents: number;
  readonly shippingCents: number;
  readonly totalCents: number;
}

/** Goods for this much are sent free of charge. */
export const FREE_SHIPPING_FROM_CENTS = 7_500;
const SHIPPING_CENTS = 490;

/** Adds up lines; shipping is free from {@link FREE_SHIPPING_FROM_CENTS} on. */
export function totalsOf(
  lines: readonly { readonly quantity: number; readonly unitPriceCents: number }[],
): Totals {
  const goodsCents = lines.reduce((sum, line) => sum + line.quantity * line.unitPriceCents, 0);
  const free = goodsCents === 0 || goodsCents >= FREE_SHIPPING_FROM_CENTS;
  const shippingCents = free ? 0 : SHIPPING_CENTS;
  return { goodsCents, shippingCents, totalCents: goodsCents + shippingCents };
}
