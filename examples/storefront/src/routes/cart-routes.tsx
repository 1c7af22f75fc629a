/** @jsxRuntime automatic @jsxImportSource preact */
import { SpillwayError } from '@spillway/runtime';
import type { FastifyInstance } from 'fastify';
import { priceCart } from '../cart/price-cart.ts';
import type { Catalogue, CatalogueItem } from '../catalogue/catalogue.ts';
import { pageNotFound, wantsJson } from '../http/error-pages.tsx';
import { readField, readFormId, readQuantity } from '../http/form-fields.ts';
import { customerOf, ensureSession } from '../http/load-shopper.ts';
import { sendPage } from '../http/send-page.tsx';
import type { Web } from '../http/web.ts';
import { CartPage } from '../pages/cart-page.tsx';

/** Showing and changing the cart. */
export function addCartRoutes(app: FastifyInstance, web: Web): void {
  const { shop } = web;

  app.get('/cart', async (request, reply) => {
    const customerId = customerOf(request) ?? 'nobody';
    const cart = priceCart(shop.catalogue(), await shop.carts.read(customerId));
    const levels = await shop.stock.read(cart.lines.map(({ sku }) => sku));
    const bySku = new Map(levels.map((level) => [level.sku, level]));
    return sendPage(web, request, reply, {
      title: 'Cart',
      content: (page) => <CartPage page={page} cart={cart} levels={bySku} />,
    });
  });

  app.post('/cart/add', async (request, reply) => {
    const { body } = request;
    const quantity = readQuantity(body, 'quantity');
    const { product, variant } = chosenItem(shop.catalogue(), body);
    const { customerId } = await ensureSession(web, request, reply);
    const { sku } = variant;
    const operation = readFormId(body, 'operation') ?? shop.random.id(16);
    const operationId = `add:${operation}:${quantity}:${sku}`;
    const cart = await shop.carts.add({ cartId: customerId, sku, delta: quantity, operationId });
    if (!wantsJson(request)) return reply.redirect('/cart', 303);
    const units = cart.lines.reduce((sum, line) => sum + line.quantity, 0);
    return { units, added: product.title, operation: shop.random.id(16) };
  });

  app.post('/cart/quantity', async (request, reply) => {
    const sku = readSku(request.body);
    const quantity = readQuantity(request.body, 'quantity');
    if (shop.catalogue().item(sku) === undefined) throw pageNotFound();
    const { customerId } = await ensureSession(web, request, reply);
    const operationId = `set:${shop.random.id(16)}`;
    await shop.carts.setQuantity({ cartId: customerId, sku, quantity, operationId });
    return reply.redirect('/cart', 303);
  });

  app.post('/cart/remove', async (request, reply) => {
    const sku = readSku(request.body);
    const customerId = customerOf(request);
    const operationId = `remove:${shop.random.id(16)}`;
    if (customerId !== undefined) await shop.carts.remove({ cartId: customerId, sku, operationId });
    return reply.redirect('/cart', 303);
  });
}

/** The variant that a form's options choose. @throws FORM_FIELD_INVALID for one that is not sold */
function chosenItem(catalogue: Catalogue, body: unknown): CatalogueItem {
  const product = catalogue.product(readField(body, 'handle'));
  const options = product?.optionNames.map((_, index) => readField(body, `option${index}`));
  const variant = product?.variants.find((one) =>
    one.options.every((value, index) => value === options?.[index]),
  );
  if (product === undefined || variant === undefined) {
    throw new SpillwayError('FORM_FIELD_INVALID', 'This combination is not sold; choose another.');
  }
  return { product, variant };
}

function readSku(body: unknown): string {
  const sku = readField(body, 'sku');
  if (sku === '' || sku.length > 64) {
    throw new SpillwayError('FORM_FIELD_INVALID', 'The form does not say which line is meant.');
  }
  return sku;
}
