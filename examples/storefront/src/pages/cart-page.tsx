/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { PricedCart, PricedLine } from '../cart/price-cart.ts';
import { FREE_SHIPPING_FROM_CENTS } from '../checkout/totals.ts';
import type { PageContext } from './page-context.ts';
import { CheckoutSteps } from './parts/checkout-steps.tsx';
import { FormToken } from './parts/form-token.tsx';
import { Notice } from './parts/notice.tsx';
import { TotalsTable } from './parts/order-summary.tsx';
import type { Levels } from './parts/product-card.tsx';

/** Properties of {@link CartPage}. */
export interface CartPageProps {
  readonly page: PageContext;
  readonly cart: PricedCart;
  readonly levels: Levels;
}

/** The cart: change, take out, go on. */
export function CartPage({ page, cart, levels }: CartPageProps): VNode {
  if (cart.lines.length === 0) return <EmptyCart cart={cart} />;
  const missing = FREE_SHIPPING_FROM_CENTS - cart.goodsCents;
  return (
    <>
      <CheckoutSteps current="Cart" />
      <h1>Your cart</h1>
      <GoneNotice cart={cart} />
      <div class="with-summary">
        <ul class="cart-lines">
          {cart.lines.map((line) => (
            <CartLine page={page} line={line} available={levels.get(line.sku)?.available} />
          ))}
        </ul>
        <aside class="summary" aria-labelledby="summary-title">
          <h2 id="summary-title">Summary</h2>
          <TotalsTable page={page} totals={cart} />
          <p class="muted">
            {missing > 0
              ? `${page.money.format(missing)} more, and shipping is free.`
              : 'Shipping is free for this order.'}
          </p>
          <a class="button primary wide" href="/checkout">
            Check out
          </a>
          <p class="muted small-text">
            The units are held for you once you have told us the address.
          </p>
        </aside>
      </div>
    </>
  );
}

function EmptyCart({ cart }: { readonly cart: PricedCart }): VNode {
  return (
    <>
      <GoneNotice cart={cart} />
      <div class="empty">
        <h1>Your cart is empty</h1>
        <p>Whatever you add waits here for thirty days, also after a restart of the shop.</p>
        <a class="button" href="/products">
          Look around
        </a>
      </div>
    </>
  );
}

function GoneNotice({ cart }: { readonly cart: PricedCart }): VNode | null {
  if (cart.goneSkus.length === 0) return null;
  return (
    <Notice kind="info" title="Some things in your cart are not sold any more.">
      <p>They are left out: {cart.goneSkus.join(', ')}.</p>
    </Notice>
  );
}

interface CartLineProps {
  readonly page: PageContext;
  readonly line: PricedLine;
  readonly available: number | undefined;
}

function CartLine({ page, line, available }: CartLineProps): VNode {
  const field = `quantity-${line.sku}`;
  return (
    <li class="cart-line">
      <a href={`/products/${encodeURIComponent(line.handle)}`} tabIndex={-1} aria-hidden="true">
        <img src={line.imageSrc} alt="" width="112" height="112" />
      </a>
      <div class="cart-line-text">
        <h2>
          <a href={`/products/${encodeURIComponent(line.handle)}`}>{line.title}</a>
        </h2>
        {line.options === '' ? null : <p class="muted">{line.options}</p>}
        <p class="muted">{page.money.format(line.unitPriceCents)} each</p>
        {available !== undefined && available < line.quantity ? (
          <p class="line-problem">
            {available === 0 ? 'Nothing of it is left at the moment.' : `Only ${available} left.`}
          </p>
        ) : null}
      </div>
      <form class="quantity-form" method="post" action="/cart/quantity" data-submit-on-change>
        <FormToken page={page} />
        <input type="hidden" name="sku" value={line.sku} />
        <label class="visually-hidden" for={field}>
          Quantity of {line.title} {line.options}
        </label>
        <input
          id={field}
          name="quantity"
          type="number"
          min="1"
          max="99"
          value={line.quantity}
          required
        />
        <button type="submit" class="quiet small">
          Update
        </button>
      </form>
      <p class="amount">{page.money.format(line.quantity * line.unitPriceCents)}</p>
      <form class="remove-form" method="post" action="/cart/remove">
        <FormToken page={page} />
        <input type="hidden" name="sku" value={line.sku} />
        <button type="submit" class="link" aria-label={`Remove ${line.title} ${line.options}`}>
          Remove
        </button>
      </form>
    </li>
  );
}
