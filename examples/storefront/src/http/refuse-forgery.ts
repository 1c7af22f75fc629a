import { SpillwayError } from '@spillway/runtime';
import type { FastifyRequest } from 'fastify';
import { readField } from './form-fields.ts';
import type { Web } from './web.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a form that another site made the browser send: by what the browser says of the request
 * (Fetch Metadata, Origin) and by the token that only our own pages know.
 * @throws FORM_FORGED
 */
export function refuseForgery({ formTokens }: Web, request: FastifyRequest): void {
  if (SAFE_METHODS.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const isForeign = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (isForeign || !isOwnOrigin(request)) throw forged();
  const token = readField(request.body, 'formToken');
  if (!formTokens.isValid(request.shopper?.seed ?? '', token)) throw forged();
}

/** A browser that sends an Origin must send ours; `null` is what sandboxed frames send. */
function isOwnOrigin({ headers }: FastifyRequest): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

function forged(): SpillwayError {
  return new SpillwayError('FORM_FORGED', 'The form does not come from a page of this shop.');
}
