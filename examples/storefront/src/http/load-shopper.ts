import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '@spillway/commerce';
import type { SessionShopper, Shopper, ShopperFields } from '../sessions/shopper.ts';
import type { CookieContent } from './session-cookie.ts';
import type { Web } from './web.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sends the request; only routes that load it have it. */
    shopper: LoadedShopper | undefined;
  }
}

/** A shopper with the seed of the forms' token. */
export interface LoadedShopper {
  readonly shopper: Shopper;
  readonly seed: string;
}

/**
 * Finds out who sends a request. A cookie that is missing, tampered with, or names a session that
 * has ended makes a new visitor; nothing is stored for one. A cookie whose key is not the session's
 * any more is left alone: the browser may have received the next one meanwhile.
 */
export async function loadShopper(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { shop, cookie } = web;
  const content = cookie.read(request);
  if (content?.kind === 'v') {
    request.shopper = { shopper: { kind: 'visitor', id: content.id }, seed: content.seed };
    return;
  }
  const session = content === undefined ? undefined : await shop.sessions.read(content.id);
  if (content !== undefined && session !== undefined) {
    const known = await readSession(web, content, session);
    const shopper = known ?? ({ kind: 'visitor', id: shop.random.id(16) } as const);
    request.shopper = { shopper, seed: content.seed };
    return;
  }
  const id = shop.random.id(16);
  const seed = content?.seed ?? shop.random.id(16);
  cookie.write(reply, { kind: 'v', id, seed, key: '' });
  request.shopper = { shopper: { kind: 'visitor', id }, seed };
}

/** The session's shopper when the cookie has its key; the key before it dies with its first use. */
async function readSession(
  { shop }: Web,
  { key }: CookieContent,
  { id, fields }: Session<ShopperFields>,
): Promise<SessionShopper | undefined> {
  const { customerId, checkoutId, key: current = '', keyBefore } = fields;
  if (customerId === undefined || (key !== current && key !== keyBefore)) return undefined;
  if (key === current && keyBefore !== undefined) {
    await shop.sessions.patch(id, { keyBefore: undefined });
  } else {
    await shop.sessions.touch(id);
  }
  return { kind: 'session', id, key, customerId, checkoutId };
}

/** The shopper's session; a visitor gets one, with a new id and a new cookie. */
export async function ensureSession(
  { shop, cookie }: Web,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<SessionShopper> {
  const loaded = request.shopper;
  if (loaded?.shopper.kind === 'session') return loaded.shopper;
  const customerId = shop.random.id(16);
  const { id } = await shop.sessions.create({ customerId });
  const seed = loaded?.seed ?? shop.random.id(16);
  cookie.write(reply, { kind: 's', id, seed, key: '' });
  const shopper = { kind: 'session', id, key: '', customerId, checkoutId: undefined } as const;
  request.shopper = { shopper, seed };
  return shopper;
}

/**
 * Notes the checkout of a session whose shopper has entered an address, and gives the browser a new
 * key: whoever else has the cookie, because he planted it, sees nothing of what follows. The key of
 * a form that is sent twice is the same, and the old one still counts until the new one came back,
 * so that neither a double click nor a crash loses the session.
 */
export async function renewKey(
  { shop, cookie }: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  { checkoutId, formId }: { readonly checkoutId: string; readonly formId: string },
): Promise<void> {
  const loaded = request.shopper;
  if (loaded?.shopper.kind !== 'session') return;
  const { id, key: keyBefore } = loaded.shopper;
  const content = { kind: 's', id, seed: loaded.seed, key: keyBefore } as const;
  const key = cookie.nextKey(content, formId);
  await shop.sessions.patch(id, { checkoutId, key, keyBefore });
  cookie.write(reply, { ...content, key });
}

/** The customer of a session; `undefined` for a visitor. */
export function customerOf(request: FastifyRequest): string | undefined {
  const shopper = request.shopper?.shopper;
  return shopper?.kind === 'session' ? shopper.customerId : undefined;
}
