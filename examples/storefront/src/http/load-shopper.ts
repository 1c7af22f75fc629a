import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Shopper } from '../sessions/shopper.ts';
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
 * has ended makes a new visitor; nothing is stored for one.
 */
export async function loadShopper(
  { shop, cookie }: Web,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const content = cookie.read(request);
  if (content?.kind === 'v') {
    request.shopper = { shopper: { kind: 'visitor', id: content.id }, seed: content.seed };
    return;
  }
  const session = content === undefined ? undefined : await shop.sessions.read(content.id);
  const customerId = session?.fields.customerId;
  if (content !== undefined && session !== undefined && customerId !== undefined) {
    await shop.sessions.touch(session.id);
    const { checkoutId } = session.fields;
    const shopper = { kind: 'session', id: session.id, customerId, checkoutId } as const;
    request.shopper = { shopper, seed: content.seed };
    return;
  }
  const id = shop.random.id(16);
  const seed = content?.seed ?? shop.random.id(16);
  cookie.write(reply, { kind: 'v', id, seed });
  request.shopper = { shopper: { kind: 'visitor', id }, seed };
}

/** The shopper's session; a visitor gets one, with a new id and a new cookie. */
export async function ensureSession(
  { shop, cookie }: Web,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Extract<Shopper, { kind: 'session' }>> {
  const loaded = request.shopper;
  if (loaded?.shopper.kind === 'session') return loaded.shopper;
  const customerId = shop.random.id(16);
  const { id } = await shop.sessions.create({ customerId });
  const seed = loaded?.seed ?? shop.random.id(16);
  cookie.write(reply, { kind: 's', id, seed });
  const shopper = { kind: 'session', id, customerId, checkoutId: undefined } as const;
  request.shopper = { shopper, seed };
  return shopper;
}

/** The customer of a session; `undefined` for a visitor. */
export function customerOf(request: FastifyRequest): string | undefined {
  const shopper = request.shopper?.shopper;
  return shopper?.kind === 'session' ? shopper.customerId : undefined;
}
