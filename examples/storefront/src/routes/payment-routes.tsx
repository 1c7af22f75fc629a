/** @jsxRuntime automatic @jsxImportSource preact */
import { SpillwayError } from '@spillway/runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isTestCard } from '../checkout/simulated-payments.ts';
import { pageNotFound } from '../http/error-pages.tsx';
import { readField } from '../http/form-fields.ts';
import { customerOf } from '../http/load-shopper.ts';
import { sendPage } from '../http/send-page.tsx';
import type { Web } from '../http/web.ts';
import { placeOrder } from '../orders/place-order.ts';
import { HoldEndedPage } from '../pages/hold-ended-page.tsx';
import { PaymentPage } from '../pages/payment-page.tsx';

/** The second half of the checkout: paying. */
export function addPaymentRoutes(app: FastifyInstance, web: Web): void {
  const { shop } = web;

  app.post<{ Params: { id: string } }>('/checkout/:id/pay', async (request, reply) => {
    const card = readField(request.body, 'card');
    if (!isTestCard(card)) {
      throw new SpillwayError('FORM_FIELD_INVALID', 'Choose one of the simulated cards.');
    }
    const checkoutId = request.params.id;
    const customerId = customerOf(request) ?? '';
    const result = await placeOrder(
      { ...shop, onStockChange: shop.stockChanged },
      { checkoutId, customerId, card },
    );
    switch (result.state) {
      case 'placed':
        return reply.redirect(`/orders/${result.order.orderId}?placed=1`, 303);
      case 'cancelled':
      case 'open':
        return reply.redirect(`/orders/${result.order.orderId}`, 303);
      case 'declined':
        return sendPaymentPage(web, request, reply, { checkoutId, declined: result.reason });
      case 'ended':
        return sendHoldEnded(web, request, reply);
      case 'unknownCheckout':
        throw pageNotFound();
    }
  });
}

/** The payment page; or what has become of the checkout since. */
export async function sendPaymentPage(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  { checkoutId, declined }: { readonly checkoutId: string; readonly declined?: string },
): Promise<FastifyReply> {
  const view = await web.shop.checkouts.view(checkoutId, customerOf(request) ?? '');
  if (view === undefined) throw pageNotFound();
  const { checkout } = view;
  if (view.state === 'claimed') return reply.redirect(`/orders/${checkout.orderId}`, 303);
  if (view.state === 'ended') return sendHoldEnded(web, request, reply);
  const { expiresAtMs } = view;
  const nowMs = web.shop.clock.wallMs();
  return sendPage(web, request, reply, {
    title: 'Payment',
    status: declined === undefined ? 200 : 402,
    scripts: ['countdown.js'],
    content: (page) => <PaymentPage {...{ page, checkout, expiresAtMs, nowMs, declined }} />,
  });
}

function sendHoldEnded(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const content = () => <HoldEndedPage />;
  return sendPage(web, request, reply, { title: 'The time is over', status: 410, content });
}
