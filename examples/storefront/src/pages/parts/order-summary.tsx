/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { PricedLine } from '../../cart/price-cart.ts';
import type { Totals } from '../../checkout/totals.ts';
import type { PageContext } from '../page-context.ts';

/** Properties of {@link OrderSummary}. */
export interface OrderSummaryProps {
  readonly page: PageContext;
  readonly title: string;
  readonly lines: readonly PricedLine[];
  readonly totals: Totals;
}

/** Lines and totals beside a checkout or an order. */
export function OrderSummary({ page, title, lines, totals }: OrderSummaryProps): VNode {
  return (
    <aside class="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{title}</h2>
      <ul class="summary-lines">
        {lines.map((line) => (
          <li>
            <img src={line.imageSrc} alt="" width="64" height="64" />
            <div>
              <p>{line.title}</p>
              <p class="muted">
                {line.options === '' ? '' : `${line.options} · `}
                {line.quantity} × {page.money.format(line.unitPriceCents)}
              </p>
            </div>
            <p class="amount">{page.money.format(line.quantity * line.unitPriceCents)}</p>
          </li>
        ))}
      </ul>
      <TotalsTable page={page} totals={totals} />
    </aside>
  );
}

/** Goods, shipping, and their sum. */
export function TotalsTable(props: { readonly page: PageContext; readonly totals: Totals }): VNode {
  const { page, totals } = props;
  const shipping = totals.shippingCents === 0 ? 'Free' : page.money.format(totals.shippingCents);
  return (
    <dl class="totals">
      <div>
        <dt>Goods</dt>
        <dd>{page.money.format(totals.goodsCents)}</dd>
      </div>
      <div>
        <dt>Shipping</dt>
        <dd>{shipping}</dd>
      </div>
      <div class="grand-total">
        <dt>Total</dt>
        <dd>{page.money.format(totals.totalCents)}</dd>
      </div>
    </dl>
  );
}
