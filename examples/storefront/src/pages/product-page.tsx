/** @jsxRuntime automatic @jsxImportSource preact */
import type { StockLevel } from '@spillway/commerce';
import type { VNode } from 'preact';
import { imageOf } from '../catalogue/image-of.ts';
import type { Product, Variant } from '../catalogue/product.ts';
import type { PageContext } from './page-context.ts';
import { BuyForm } from './parts/buy-form.tsx';
import { Description } from './parts/description.tsx';
import { ProductGrid, type Levels } from './parts/product-card.tsx';
import { StockNote } from './parts/stock-note.tsx';

/** Properties of {@link ProductPage}. */
export interface ProductPageProps {
  readonly page: PageContext;
  readonly product: Product;
  /** The variant that is chosen at first. */
  readonly chosen: Variant;
  readonly levels: Levels;
  readonly related: readonly Product[];
}

/** One product with its variants, live stock and the way into the cart. */
export function ProductPage({ page, product, chosen, levels, related }: ProductPageProps): VNode {
  const image = imageOf(product, chosen);
  return (
    <>
      <nav class="breadcrumbs" aria-label="Breadcrumbs">
        <ol>
          <li>
            <a href="/products">All products</a>
          </li>
          <li>
            <a href={`/products?department=${encodeURIComponent(product.department)}`}>
              {product.department}
            </a>
          </li>
          <li aria-current="page">{product.title}</li>
        </ol>
      </nav>
      <article
        class="product"
        data-stock-stream={`/products/${encodeURIComponent(product.handle)}/stock`}
      >
        <div class="product-gallery">
          <img src={image.src} alt={image.alt} width="800" height="800" data-product-image />
        </div>
        <div class="product-details">
          <p class="product-vendor">{product.vendor}</p>
          <h1>{product.title}</h1>
          <BuyForm page={page} product={product} chosen={chosen} levels={levels} />
          <Description blocks={product.description} />
          {product.variants.length > 1 ? <AllStock product={product} levels={levels} /> : null}
        </div>
      </article>
      {related.length === 0 ? null : (
        <section>
          <h2>More from {product.department}</h2>
          <ProductGrid page={page} products={related} levels={levels} />
        </section>
      )}
    </>
  );
}

function AllStock({
  product,
  levels,
}: {
  readonly product: Product;
  readonly levels: Levels;
}): VNode {
  return (
    <details class="all-stock">
      <summary>Stock of every variant</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{product.optionNames.join(' · ')}</th>
            <th scope="col">Stock</th>
          </tr>
        </thead>
        <tbody>
          {product.variants.map(({ sku, options }) => (
            <tr>
              <th scope="row">{options.join(' · ')}</th>
              <td>
                <StockNote level={levelOf(levels, sku)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function levelOf(levels: Levels, sku: string): StockLevel {
  return levels.get(sku) ?? { sku, onHand: 0, held: 0, sold: 0, available: 0 };
}
