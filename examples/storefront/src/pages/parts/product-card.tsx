/** @jsxRuntime automatic @jsxImportSource preact */
import type { StockLevel } from '@spillway/commerce';
import type { VNode } from 'preact';
import { imageOf } from '../../catalogue/image-of.ts';
import type { Product } from '../../catalogue/product.ts';
import { lowestPrice } from '../../catalogue/search-catalogue.ts';
import type { PageContext } from '../page-context.ts';
import { FEW_UNITS } from './stock-note.tsx';

/** Levels by SKU, as the stock board glanced at them. */
export type Levels = ReadonlyMap<string, StockLevel>;

interface ProductCardProps {
  readonly page: PageContext;
  readonly product: Product;
  readonly levels: Levels;
}

/** A product in a list. */
function ProductCard({ page, product, levels }: ProductCardProps): VNode {
  const image = imageOf(product);
  const price = lowestPrice(product);
  const badge = badgeOf(product, levels);
  const from = product.variants.some(({ priceCents }) => priceCents !== price);
  const was = product.variants[0]?.compareAtCents;
  return (
    <li class="product-card">
      <a href={`/products/${encodeURIComponent(product.handle)}`}>
        <div class="product-picture">
          <img src={image.src} alt="" width="400" height="400" loading="lazy" />
          {badge === undefined ? null : (
            <span class="badge" data-kind={badge.kind}>
              {badge.text}
            </span>
          )}
        </div>
        <p class="product-vendor">{product.vendor}</p>
        <h3>{product.title}</h3>
        <p class="product-price">
          {from ? 'from ' : ''}
          {page.money.format(price)}
          {was === undefined ? null : <s>{page.money.format(was)}</s>}
        </p>
        <ChoiceNote product={product} />
      </a>
    </li>
  );
}

/** Properties of {@link ProductGrid}. */
export interface ProductGridProps {
  readonly page: PageContext;
  readonly products: readonly Product[];
  readonly levels: Levels;
}

/** Products side by side. */
export function ProductGrid({ page, products, levels }: ProductGridProps): VNode {
  return (
    <ul class="product-grid">
      {products.map((product) => (
        <ProductCard page={page} product={product} levels={levels} />
      ))}
    </ul>
  );
}

function ChoiceNote({ product }: { readonly product: Product }): VNode | null {
  const name = product.optionNames[0];
  const count = new Set(product.variants.map((variant) => variant.options[0])).size;
  if (name === undefined || count < 2) return null;
  return (
    <p class="product-choice">
      {count} {name.toLowerCase()}s
    </p>
  );
}

function badgeOf(product: Product, levels: Levels): { kind: string; text: string } | undefined {
  const known = product.variants.map(({ sku }) => levels.get(sku)).filter((l) => l !== undefined);
  const units = known.reduce((sum, level) => sum + level.available, 0);
  if (known.length > 0 && units === 0) return { kind: 'none', text: 'Sold out' };
  if (known.length > 0 && units <= FEW_UNITS) return { kind: 'few', text: `Last ${units}` };
  if (product.variants.some((variant) => variant.compareAtCents !== undefined)) {
    return { kind: 'sale', text: 'Sale' };
  }
  return product.tags.includes('new') ? { kind: 'new', text: 'New' } : undefined;
}
