/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { cataloguePath } from '../catalogue/catalogue-path.ts';
import type { CataloguePage as Found, CatalogueQuery } from '../catalogue/search-catalogue.ts';
import type { PageContext } from './page-context.ts';
import { ProductGrid, type Levels } from './parts/product-card.tsx';

/** Properties of {@link CataloguePage}. */
export interface CataloguePageProps {
  readonly page: PageContext;
  readonly query: CatalogueQuery;
  readonly found: Found;
  readonly levels: Levels;
}

const SORT_NAMES = [
  ['featured', 'Featured'],
  ['price-up', 'Price, low to high'],
  ['price-down', 'Price, high to low'],
  ['title', 'Name, A to Z'],
] as const;

/** The list of products with search, department, order and pages. */
export function CataloguePage({ page, query, found, levels }: CataloguePageProps): VNode {
  const { text, department } = query;
  const heading = department === '' ? 'All products' : department;
  return (
    <>
      <div class="catalogue-head">
        <div>
          <h1>{text === '' ? heading : `Results for “${text}”`}</h1>
          <p class="count">
            {found.total === 1 ? '1 product' : `${found.total} products`}
            {text !== '' && department !== '' ? ` in ${department}` : ''}
          </p>
        </div>
        <SortForm query={query} />
      </div>
      <div class="catalogue">
        <DepartmentFilter query={query} found={found} />
        <div>
          {found.total === 0 ? (
            <div class="empty">
              <h2>Nothing found</h2>
              <p>Try fewer words, or look in all departments.</p>
              <a class="button" href="/products">
                See everything
              </a>
            </div>
          ) : (
            <ProductGrid page={page} products={found.products} levels={levels} />
          )}
          <Pages query={query} found={found} />
        </div>
      </div>
    </>
  );
}

function SortForm({ query }: { readonly query: CatalogueQuery }): VNode {
  return (
    <form class="sort" action="/products" method="get" data-submit-on-change>
      {query.text === '' ? null : <input type="hidden" name="q" value={query.text} />}
      {query.department === '' ? null : (
        <input type="hidden" name="department" value={query.department} />
      )}
      <label for="sort">Sort by</label>
      <select id="sort" name="sort">
        {SORT_NAMES.map(([value, name]) => (
          <option value={value} selected={value === query.sort}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" class="quiet small">
        Sort
      </button>
    </form>
  );
}

function DepartmentFilter(props: { readonly query: CatalogueQuery; readonly found: Found }): VNode {
  const { query, found } = props;
  const all = found.departments.reduce((sum, { count }) => sum + count, 0);
  return (
    <nav class="filter" aria-label="Filter by department">
      <h2>Departments</h2>
      <ul>
        {[{ name: '', count: all }, ...found.departments].map(({ name, count }) => (
          <li>
            <a
              href={cataloguePath({ ...query, department: name, page: 1 })}
              aria-current={name === query.department ? 'true' : undefined}
            >
              {name === '' ? 'All' : name} <span class="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Pages(props: { readonly query: CatalogueQuery; readonly found: Found }): VNode | null {
  const { query, found } = props;
  if (found.pages === 1) return null;
  const numbers = Array.from({ length: found.pages }, (_, index) => index + 1);
  const near = numbers.filter((n) => n === 1 || n === found.pages || Math.abs(n - found.page) <= 2);
  return (
    <nav class="pages" aria-label="Pages">
      <ul>
        {near.map((number) => (
          <li>
            <a
              href={cataloguePath({ ...query, page: number })}
              aria-current={number === found.page ? 'page' : undefined}
              aria-label={`Page ${number}`}
            >
              {number}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
