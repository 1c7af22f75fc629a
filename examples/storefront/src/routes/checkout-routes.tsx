/** @jsxRuntime automatic @jsxImportSource preact */
import type { Shortage } from '@spillway/commerce';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { priceCart, type PricedCart } from '../cart/price-cart.ts';
import { checkAddress, type Address, type AddressField } from '../checkout/address.ts';
import { pageNotFound } from '../http/error-pages.tsx';
import { readField, readFormId } from '../http/form-fields.ts';
import { customerOf, ensureSession, renewKey } from '../http/load-shopper.ts';
import { sendPage } from '../http/send-page.tsx';
import type { Web } from '../http/web.ts';
import { AddressPage } from '../pages/address-page.tsx';
import { sendPaymentPage } from './payment-routes.tsx';

/** What the address page shows again. */
interface AddressForm {
  readonly checkoutId: string;
  readonly typed: Partial<Address>;
  readonly errors: ReadonlyMap<AddressField, string>;
  readonly shortages: readonly Shortage[];
}

/** The first half of the checkout: from the cart to held units. */
export function addCheckoutRoutes(app: FastifyInstance, web: Web): void {
  const { shop } = web;

  app.get('/checkout', async (request, reply) => {
    const cart = await readCart(web, request);
    if (cart.lines.length === 0) return reply.redirect('/cart', 303);
    const form = { typed: {}, errors: new Map(), shortages: [], checkoutId: shop.random.id(16) };
    return sendAddressPage(web, request, reply, { cart, form, status: 200 });
  });

  app.post('/checkout', async (request, reply) => {
    const checkoutId = readFormId(request.body, 'checkout') ?? shop.random.id(16);
    const check = checkAddress((field) => readField(request.body, field));
    if (!check.valid) {
      const { typed, errors } = check;
      const cart = await readCart(web, request);
      if (cart.lines.length === 0) return reply.redirect('/cart', 303);
      const form = { typed, errors, shortages: [], checkoutId };
      return sendAddressPage(web, request, reply, { cart, form, status: 422 });
    }
    const begun = await begin(web, request, reply, { checkoutId, address: check.address });
    if (begun.state === 'held') {
      return reply.redirect(`/checkout/${begun.checkout.checkoutId}`, 303);
    }
    if (begun.state === 'emptyCart') return reply.redirect('/cart', 303);
    const form = { typed: check.address, errors: new Map(), checkoutId: shop.random.id(16) };
    const cart = await readCart(web, request);
    const shown = { ...form, shortages: begun.shortages };
    return sendAddressPage(web, request, reply, { cart, form: shown, status: 409 });
  });

  app.get<{ Params: { id: string } }>('/checkout/:id', (request, reply) =>
    sendPaymentPage(web, request, reply, { checkoutId: request.params.id }),
  );

  app.post<{ Params: { id: string } }>('/checkout/:id/cancel', async (request, reply) => {
    const view = await shop.checkouts.view(request.params.id, customerOf(request) ?? '');
    if (view === undefined) throw pageNotFound();
    await shop.checkouts.release(request.params.id);
    return reply.redirect('/cart', 303);
  });
}

/** Holds the cart's units; what an earlier checkout of this shopper holds goes back first. */
async function begin(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  { checkoutId, address }: { readonly checkoutId: string; readonly address: Address },
) {
  const { shop } = web;
  const session = await ensureSession(web, request, reply);
  const earlier = session.checkoutId;
  if (earlier !== undefined && earlier !== checkoutId) await shop.checkouts.release(earlier);
  const { customerId } = session;
  const begun = await shop.checkouts.begin({ checkoutId, customerId, address });
  if (begun.state === 'held') {
    const held = { checkoutId: begun.checkout.checkoutId, formId: checkoutId };
    await renewKey(web, request, reply, held);
  }
  return begun;
}

async function readCart({ shop }: Web, request: FastifyRequest): Promise<PricedCart> {
  const customerId = customerOf(request) ?? 'nobody';
  return priceCart(shop.catalogue(), await shop.carts.read(customerId));
}

function sendAddressPage(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  shown: { readonly cart: PricedCart; readonly form: AddressForm; readonly status: number },
): Promise<FastifyReply> {
  const { cart, form, status } = shown;
  const shortLines = form.shortages.map(({ sku, requested, available }) => {
    const line = cart.lines.find((one) => one.sku === sku);
    const name = line === undefined ? sku : [line.title, line.options].filter(Boolean).join(', ');
    return { name, requested, available };
  });
  const holdMinutes = Math.max(1, Math.round(web.shop.holdMs / 60_000));
  return sendPage(web, request, reply, {
    title: 'Checkout',
    status,
    content: (page) => <AddressPage {...{ page, cart, holdMinutes, ...form, shortLines }} />,
  });
}
