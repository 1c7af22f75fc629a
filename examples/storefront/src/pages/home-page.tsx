/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { imageOf } from '../catalogue/image-of.ts';
import type { Product } from '../catalogue/product.ts';
import type { PageContext } from './page-context.ts';
import { ProductGrid, type Levels } from './parts/product-card.tsx';

/** Properties of {@link HomePage}. */
export interface HomePageProps {
  readonly page: PageContext;
  /** Pictures of the opening. */
  readonly featured: readonly Product[];
  /** The first product of each department, for its tile. */
  readonly departmentFaces: readonly Product[];
  readonly bestsellers: readonly Product[];
  readonly onSale: readonly Product[];
  readonly levels: Levels;
}

/** The front of the shop. */
export function HomePage(props: HomePageProps): VNode {
  const { page, featured, departmentFaces, bestsellers, onSale, levels } = props;
  return (
    <>
      <section class="hero">
        <div>
          <p class="eyebrow">Autumn at the mill</p>
          <h1>Good things that keep, for home, desk and trail.</h1>
          <p>
            Stoneware that fits the hand, lamps that warm a corner, bags that outlive the journey.
            Made by small workshops, in numbers that really are on our shelf.
          </p>
          <p class="hero-actions">
            <a class="button" href="/products">
              See everything
            </a>
            <a class="button quiet" href="/race">
              Watch 200 people want one mug
            </a>
          </p>
        </div>
        <ul class="hero-pictures" aria-label="From the shop">
          {featured.map((product) => (
            <li>
              <a href={`/products/${encodeURIComponent(product.handle)}`}>
                <img src={imageOf(product).src} alt={product.title} width="400" height="400" />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="departments-title">
        <h2 id="departments-title">Departments</h2>
        <ul class="department-tiles">
          {departmentFaces.map((product) => (
            <DepartmentTile page={page} product={product} />
          ))}
        </ul>
      </section>
      <Row
        title="Bestsellers"
        href="/products?q=bestseller"
        {...{ page, levels }}
        products={bestsellers}
      />
      <Row title="On sale" href="/products?q=sale" {...{ page, levels }} products={onSale} />
    </>
  );
}

function DepartmentTile(props: { readonly page: PageContext; readonly product: Product }): VNode {
  const { department } = props.product;
  const count = props.page.departments.find(({ name }) => name === department)?.count ?? 0;
  return (
    <li>
      <a href={`/products?department=${encodeURIComponent(department)}`}>
        <img src={imageOf(props.product).src} alt="" width="400" height="400" loading="lazy" />
        <span class="tile-name">{department}</span>
        <span class="tile-count">{count === 1 ? '1 product' : `${count} products`}</span>
      </a>
    </li>
  );
}

interface RowProps {
  readonly page: PageContext;
  readonly title: string;
  readonly href: string;
  readonly products: readonly Product[];
  readonly levels: Levels;
}

function Row({ page, title, href, products, levels }: RowProps): VNode | null {
  if (products.length === 0) return null;
  return (
    <section>
      <div class="row-head">
        <h2>{title}</h2>
        <a href={href}>See all</a>
      </div>
      <ProductGrid page={page} products={products} levels={levels} />
    </section>
  );
}
