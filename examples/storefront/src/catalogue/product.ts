import type { RichBlock } from './rich-text.ts';

/** One thing that can be put into a cart: a product in one combination of its options. */
export interface Variant {
  /** Names the stock: unique over the whole catalogue. */
  readonly sku: string;
  /** One value per option name of the product, in the same order. */
  readonly options: readonly string[];
  /** Price of one unit in hundredths of the shop's currency. */
  readonly priceCents: number;
  /** The crossed-out former price, in hundredths; always above `priceCents`. */
  readonly compareAtCents?: number | undefined;
  /** Units on hand according to the file that it was imported from. */
  readonly importedQuantity: number;
  /** Index into the product's `images`, when the variant has a picture of its own. */
  readonly imageIndex?: number | undefined;
}

/** A picture of a product. */
export interface ProductImage {
  /** A path of this site or an `https:` address. */
  readonly src: string;
  readonly alt: string;
}

/** One product of the catalogue, checked and free of HTML. */
export interface Product {
  /** Names the product in addresses: unique over the catalogue. */
  readonly handle: string;
  readonly title: string;
  readonly description: readonly RichBlock[];
  readonly vendor: string;
  /** The department it is found in (the file's `Type`, else the last part of its category). */
  readonly department: string;
  /** What kind of thing it is: the last part of the file's product category, e.g. `Mugs`. */
  readonly kind: string;
  readonly tags: readonly string[];
  /** Empty for a product that comes in one form only. */
  readonly optionNames: readonly string[];
  /** At least one. */
  readonly variants: readonly Variant[];
  readonly images: readonly ProductImage[];
  /** Position in the file, from 0: the shop's own order. */
  readonly position: number;
}
