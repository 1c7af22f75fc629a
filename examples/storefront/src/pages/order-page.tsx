/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { COUNTRIES } from '../checkout/countries.ts';
import type { Order } from '../orders/order.ts';
import { orderProgress } from '../orders/order-progress.ts';
import type { PageContext } from './page-context.ts';
import { CheckoutSteps } from './parts/checkout-steps.tsx';
import { Moment } from './parts/moment.tsx';
import { Notice } from './parts/notice.tsx';
import { OrderSummary } from './parts/order-summary.tsx';

/** Properties of {@link OrderPage}. */
export interface OrderPageProps {
  readonly page: PageContext;
  readonly order: Order;
  readonly nowMs: number;
  /** Right after the payment: the page thanks. */
  readonly isConfirmation: boolean;
}

/** The confirmation, and later the status of an order. */
export function OrderPage({ page, order, nowMs, isConfirmation }: OrderPageProps): VNode {
  return (
    <>
      {isConfirmation ? <CheckoutSteps current="Confirmation" /> : null}
      <OrderHeading order={order} isConfirmation={isConfirmation} />
      <div class="with-summary">
        <div>
          <Progress order={order} nowMs={nowMs} />
          <Delivery order={order} />
          <p class="actions">
            <a class="button" href="/products">
              Go on shopping
            </a>
            <a class="button quiet" href="/orders">
              All your orders
            </a>
          </p>
        </div>
        <OrderSummary page={page} title="What you ordered" lines={order.lines} totals={order} />
      </div>
    </>
  );
}

function OrderHeading(props: { readonly order: Order; readonly isConfirmation: boolean }): VNode {
  const { order, isConfirmation } = props;
  const { orderId, state } = order;
  if (state === 'placed') {
    return (
      <div class="order-heading">
        <h1>{isConfirmation ? `Thank you, ${firstName(order)}.` : `Order ${orderId}`}</h1>
        <p>
          {isConfirmation
            ? 'Your order is placed, and stored on a majority of the nodes. Its number is '
            : 'Placed '}
          {isConfirmation ? <strong>{orderId}</strong> : <Moment ms={order.placedAtMs ?? 0} />}.
        </p>
      </div>
    );
  }
  return (
    <div class="order-heading">
      <h1>Order {orderId}</h1>
      {state === 'cancelled' ? (
        <Notice kind="problem" title="The hold ended before the order was complete.">
          <p>Nothing was sold, and nothing was charged. The items are still in your cart.</p>
        </Notice>
      ) : (
        <Notice kind="info" title="Your order is being confirmed.">
          <p>Reload this page in a moment. Do not pay again: the same order is being completed.</p>
        </Notice>
      )}
    </div>
  );
}

function Progress({
  order,
  nowMs,
}: {
  readonly order: Order;
  readonly nowMs: number;
}): VNode | null {
  const steps = orderProgress(order, nowMs);
  if (steps.length === 0) return null;
  return (
    <section class="panel">
      <h2>Status</h2>
      <ol class="progress">
        {steps.map(({ name, detail, state }) => (
          <li data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
            <strong>{name}</strong>
            <span class="muted">{detail}</span>
          </li>
        ))}
      </ol>
      <p class="muted small-text">
        The warehouse is simulated: packed after 2 minutes, sent after 10.
      </p>
    </section>
  );
}

function Delivery({
  order: { address, authorisationId, state },
}: {
  readonly order: Order;
}): VNode {
  return (
    <section class="panel">
      <h2>Delivery and payment</h2>
      <address>
        {address.name}
        <br />
        {address.street}
        <br />
        {address.postcode} {address.city}, {COUNTRIES.get(address.country) ?? address.country}
      </address>
      <p class="muted">A confirmation would go to {address.email}.</p>
      <p class="muted">
        Simulated payment {authorisationId}
        {state === 'cancelled' ? ', not charged' : ''}.
      </p>
    </section>
  );
}

function firstName(order: Order): string {
  return order.address.name.split(' ')[0] ?? order.address.name;
}
