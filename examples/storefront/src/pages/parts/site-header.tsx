/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { FREE_SHIPPING_FROM_CENTS } from '../../checkout/totals.ts';
import type { PageContext } from '../page-context.ts';

/** Properties of {@link SiteHeader}. */
export interface SiteHeaderProps {
  readonly page: PageContext;
  readonly searchText: string;
  readonly department: string;
}

/** Name, search, cart, departments. */
export function SiteHeader({ page, searchText, department }: SiteHeaderProps): VNode {
  return (
    <header class="site-header">
      <p class="announcement">
        A demonstration shop: nothing is charged, nothing is sent. Free shipping from{' '}
        {page.money.format(FREE_SHIPPING_FROM_CENTS)}.
      </p>
      <div class="site-bar">
        <a class="brand" href="/">
          <BrandMark />
          <span>Millrace</span>
        </a>
        <form class="search" action="/products" method="get" role="search">
          <label class="visually-hidden" for="search-text">
            Search the shop
          </label>
          <input
            id="search-text"
            type="search"
            name="q"
            value={searchText}
            placeholder="Search mugs, lamps, tents …"
            maxLength={200}
            autoComplete="off"
          />
          <button type="submit">Search</button>
        </form>
        <nav class="site-links" aria-label="Your shopping">
          <a href="/orders">Orders</a>
          <a class="cart-link" href="/cart">
            Cart <CartCount units={page.cartUnits} />
          </a>
        </nav>
      </div>
      <nav class="departments" aria-label="Departments">
        <ul>
          {page.departments.map(({ name }) => (
            <li>
              <a
                href={`/products?department=${encodeURIComponent(name)}`}
                aria-current={name === department ? 'page' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function CartCount({ units }: { readonly units: number }): VNode {
  return (
    <span class="cart-count">
      <span data-cart-count>{units}</span>
      <span class="visually-hidden"> items</span>
    </span>
  );
}

function BrandMark(): VNode {
  return (
    <svg class="brand-mark" viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="19" fill="#1f5f6b" />
      <path
        d="M7 16 q6.5-6 13 0 t13 0 M7 23 q6.5-6 13 0 t13 0 M12 30 q4-4 8 0 t8 0"
        fill="none"
        stroke="#faf6ee"
        stroke-width="2.6"
        stroke-linecap="round"
      />
    </svg>
  );
}
