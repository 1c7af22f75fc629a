/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Order } from '../orders/order.ts';
import { orderStatusWord } from '../orders/order-progress.ts';
import type { PageContext } from './page-context.ts';
import { Moment } from './parts/moment.tsx';

/** Properties of {@link OrdersPage}. */
export interface OrdersPageProps {
  readonly page: PageContext;
  readonly orders: readonly Order[];
  readonly nowMs: number;
}

/** The orders of this browser's session. */
export function OrdersPage({ page, orders, nowMs }: OrdersPageProps): VNode {
  if (orders.length === 0) {
    return (
      <div class="empty">
        <h1>No orders yet</h1>
        <p>Orders that you place in this browser are listed here.</p>
        <a class="button" href="/products">
          Look around
        </a>
      </div>
    );
  }
  return (
    <>
      <h1>Your orders</h1>
      <ul class="order-list">
        {orders.map((order) => (
          <li class="panel">
            <div>
              <h2>
                <a href={`/orders/${order.orderId}`}>{order.orderId}</a>
              </h2>
              <p class="muted">
                <Moment ms={order.createdAtMs} />
              </p>
            </div>
            <ul class="order-pictures" aria-label="Items">
              {order.lines.slice(0, 5).map((line) => (
                <li>
                  <img
                    src={line.imageSrc}
                    alt={`${line.quantity} × ${line.title}`}
                    width="56"
                    height="56"
                  />
                </li>
              ))}
            </ul>
            <p class="order-state" data-state={order.state}>
              {orderStatusWord(order, nowMs)}
            </p>
            <p class="amount">{page.money.format(order.totalCents)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
