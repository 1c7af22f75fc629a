/** @jsxRuntime automatic @jsxImportSource preact */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isSpillwayError } from '@spillway/runtime';
import { pageNotFound } from '../http/error-pages.tsx';
import { readField } from '../http/form-fields.ts';
import { customerOf } from '../http/load-shopper.ts';
import { sendPage } from '../http/send-page.tsx';
import type { Web } from '../http/web.ts';
import { isOrderId } from '../orders/order-id.ts';
import { orderProgress } from '../orders/order-progress.ts';
import type { Order } from '../orders/order.ts';
import { settleOrder } from '../orders/settle-order.ts';
import { OrderPage } from '../pages/order-page.tsx';
import { OrdersPage } from '../pages/orders-page.tsx';

/** The orders of the session. */
export function addOrderRoutes(app: FastifyInstance, web: Web): void {
  const { shop } = web;

  app.get('/orders', async (request, reply) => {
    const customerId = customerOf(request);
    const orders = customerId === undefined ? [] : await shop.orders.ofCustomer(customerId);
    const nowMs = shop.clock.wallMs();
    return sendPage(web, request, reply, {
      title: 'Your orders',
      content: (page) => <OrdersPage page={page} orders={orders} nowMs={nowMs} />,
    });
  });

  app.get<{ Params: { id: string } }>('/orders/:id', async (request, reply) => {
    const order = await findOrder(web, request, request.params.id);
    const nowMs = shop.clock.wallMs();
    const isConfirmation = readField(request.query, 'placed') === '1';
    return sendPage(web, request, reply, {
      title: `Order ${order.orderId}`,
      content: (page) => <OrderPage {...{ page, order, nowMs, isConfirmation }} />,
    });
  });

  app.get<{ Params: { id: string } }>('/orders/:id/status.json', async (request, reply) => {
    const order = await findOrder(web, request, request.params.id);
    const { orderId, state, totalCents } = order;
    const progress = orderProgress(order, shop.clock.wallMs());
    return reply.header('cache-control', 'no-store').send({ orderId, state, totalCents, progress });
  });
}

/** An order of this shopper; one that a crash left open is settled first. */
async function findOrder(web: Web, request: FastifyRequest, orderId: string): Promise<Order> {
  const order = isOrderId(orderId) ? await web.shop.orders.get(orderId) : undefined;
  if (order === undefined || order.customerId !== customerOf(request)) throw pageNotFound();
  if (order.state !== 'pending') return order;
  try {
    return await settleOrder(web.shop, order);
  } catch (error) {
    if (isSpillwayError(error)) return order; // it stays pending, and the page says so
    throw error;
  }
}
