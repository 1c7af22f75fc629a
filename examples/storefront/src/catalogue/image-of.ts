import type { Product, ProductImage, Variant } from './product.ts';

/** The picture of a variant, else of its product, else a drawing of ours. */
export function imageOf(product: Product, variant?: Variant): ProductImage {
  const index = variant?.imageIndex;
  const own = index === undefined ? undefined : product.images[index];
  const image = own ?? product.images[0];
  const alt = image?.alt ?? '';
  return {
    src: image?.src ?? `/pictures/${encodeURIComponent(product.handle)}.svg`,
    alt: alt === '' ? product.title : alt,
  };
}
