import { timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SpillwayError } from '@spillway/runtime';
import type { Web } from './web.ts';

/**
 * Lets the operator in: by HTTP Basic with any name and the operator's key as the password. When
 * the shop listens on this machine alone there is no key, and everybody on it is the operator.
 * @throws OPS_FORBIDDEN
 */
export function requireOperator(
  { opsKey }: Web,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  if (opsKey === undefined || isKey(request.headers.authorization, opsKey)) return;
  void reply.header('www-authenticate', 'Basic realm="operator", charset="UTF-8"');
  throw new SpillwayError('OPS_FORBIDDEN', 'This page is for the operator of the shop.');
}

function isKey(authorization: string | undefined, opsKey: string): boolean {
  const encoded = /^Basic ([A-Za-z0-9+/=]{1,400})$/i.exec(authorization ?? '')?.[1] ?? '';
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const given = Buffer.from(text.slice(text.indexOf(':') + 1));
  const expected = Buffer.from(opsKey);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
