import { SpillwayError } from '@spillway/runtime';
import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../command-line.ts';
import type { Web } from './web.ts';

/**
 * A shop without an operator's key is for this machine alone. A page of another site could make its
 * own name lead here (DNS rebinding) and read the books: its requests carry that name.
 * @throws HOST_FOREIGN
 */
export function refuseForeignHost({ opsKey }: Web, { headers }: FastifyRequest): void {
  if (opsKey !== undefined) return;
  const url = `http://${headers.host ?? ''}`;
  const hostname = URL.canParse(url) ? new URL(url).hostname : '';
  if (isLoopback(hostname.replace(/^\[(.*)\]$/, '$1'))) return;
  throw new SpillwayError('HOST_FOREIGN', 'This shop answers on localhost alone.');
}
