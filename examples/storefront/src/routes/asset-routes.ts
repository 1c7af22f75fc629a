import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Product } from '../catalogue/product.ts';
import { pageNotFound } from '../http/error-pages.tsx';
import { readField } from '../http/form-fields.ts';
import type { Web } from '../http/web.ts';
import { drawPicture } from '../pictures/draw-picture.ts';

/** Styles, scripts and drawn pictures: the same for everybody, so no cookie is looked at. */
export function addAssetRoutes(app: FastifyInstance, { assets, shop }: Web): void {
  app.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
    const asset = assets.get(request.params.name);
    if (asset === undefined) throw pageNotFound();
    const isTagged = readField(request.query, 'v') === asset.tag;
    const cache = isTagged ? 'public, max-age=31536000, immutable' : 'no-cache';
    return reply
      .headers({ 'content-type': asset.contentType, 'cache-control': cache })
      .send(asset.body);
  });

  app.get('/pictures/race.svg', async (_request, reply) => sendPicture(reply, RACE_SUBJECT));

  app.get<{ Params: { handle: string } }>('/pictures/:handle.svg', async (request, reply) => {
    const product = shop.catalogue().product(request.params.handle);
    if (product === undefined) throw pageNotFound();
    const slug = readField(request.query, 'colour');
    return sendPicture(reply, { ...product, colour: colourOf(product, slug) });
  });

  app.get('/robots.txt', async (_request, reply) =>
    reply.type('text/plain').send('User-agent: *\nDisallow: /cart\nDisallow: /checkout\n'),
  );
}

const RACE_SUBJECT = { handle: 'race', title: 'Mug', kind: 'Mugs', colour: 'Rust' };

function sendPicture(reply: FastifyReply, subject: typeof RACE_SUBJECT): FastifyReply {
  return reply
    .headers({
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    })
    .send(drawPicture(subject));
}

/** The colour that an address names, else the product's first one. */
function colourOf(product: Product, slug: string): string {
  const index = product.optionNames.findIndex((name) => /^colou?r$/i.test(name));
  if (index === -1) return '';
  const colours = product.variants.map((variant) => variant.options[index] ?? '');
  const named = colours.find((colour) => colour.toLowerCase().replace(/[^a-z0-9]+/g, '-') === slug);
  return named ?? colours[0] ?? '';
}
