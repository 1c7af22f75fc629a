import type { Cart } from '@spillway/commerce';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { imageOf } from '../catalogue/image-of.ts';
import { totalsOf, type Totals } from '../checkout/totals.ts';

/** A line of a cart or an order with what the catalogue said of it at that moment. */
export interface PricedLine {
  readonly sku: string;
  readonly quantity: number;
  readonly unitPriceCents: number;
  readonly handle: string;
  readonly title: string;
  /** The chosen options in words, `''` for a product without options. */
  readonly options: string;
  readonly imageSrc: string;
}

/** A cart with prices. */
export interface PricedCart extends Totals {
  readonly lines: readonly PricedLine[];
  /** SKUs in the cart that the catalogue does not sell any more. */
  readonly goneSkus: readonly string[];
  readonly units: number;
}

/** Puts the catalogue's prices onto a cart: nothing that the browser sent takes part. */
export function priceCart(catalogue: Catalogue, cart: Cart): PricedCart {
  const lines: PricedLine[] = [];
  const goneSkus: string[] = [];
  for (const { sku, quantity } of cart.lines) {
    const item = catalogue.item(sku);
    if (item === undefined) {
      goneSkus.push(sku);
      continue;
    }
    lines.push({
      sku,
      quantity,
      unitPriceCents: item.variant.priceCents,
      handle: item.product.handle,
      title: item.product.title,
      options: item.variant.options.join(' · '),
      imageSrc: imageOf(item.product, item.variant).src,
    });
  }
  const units = lines.reduce((sum, line) => sum + line.quantity, 0);
  return { lines, goneSkus, units, ...totalsOf(lines) };
}
