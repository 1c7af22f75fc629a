import type { StockLevel } from '@spillway/commerce';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { pageNotFound } from '../http/error-pages.tsx';
import type { Web } from '../http/web.ts';
import { StreamCounts } from '../stock/stream-counts.ts';
import { stockWords } from '../pages/parts/stock-note.tsx';

/** A line now and then keeps proxies from closing a quiet stream. */
const HEARTBEAT_MS = 15_000;
/** Streams of one address at once: nobody can take all that the feed allows. */
const STREAMS_PER_ADDRESS_MAX = 50;

interface Route {
  Params: { handle: string };
}

/** The live stock of a product: server-sent events, one for each change of any of its variants. */
export function addStockRoutes(app: FastifyInstance, web: Web): void {
  const open = new Set<() => void>();
  const streams = new StreamCounts(STREAMS_PER_ADDRESS_MAX);
  const options = { exposeHeadRoute: false };
  app.get<Route>('/products/:handle/stock', options, async (request, reply) => {
    const product = web.shop.catalogue().product(request.params.handle);
    if (product === undefined) throw pageNotFound();
    const skus = product.variants.map(({ sku }) => sku);
    streams.add(request.ip);
    reply.raw.once('close', () => streams.remove(request.ip));
    const end = stream(web, reply, skus);
    open.add(end);
    reply.raw.once('close', () => {
      open.delete(end);
      end();
    });
    return reply;
  });
  app.addHook('preClose', async () => {
    for (const end of open) end();
  });
}

/** Takes the connection over; the returned function ends the stream, and may be called twice. */
function stream({ shop }: Web, reply: FastifyReply, skus: readonly string[]): () => void {
  const { raw } = reply;
  const write = (text: string): boolean => {
    if (raw.writableEnded || raw.writableNeedDrain) return false; // a slow reader fills no memory
    raw.write(text);
    return true;
  };
  const stop = shop.feed.watch(skus, (levels) => write(stockEvent(levels)));
  reply.hijack();
  raw.writeHead(200, {
    ...plainHeaders(reply),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  write('retry: 3000\n\n');
  let timer = shop.clock.startTimer(HEARTBEAT_MS, beat);
  function beat(): void {
    write(': still here\n\n');
    timer = shop.clock.startTimer(HEARTBEAT_MS, beat);
  }
  return () => {
    stop();
    timer.cancel();
    if (!raw.writableEnded) raw.end();
  };
}

/** The security headers that were set before the connection was taken over. */
function plainHeaders(reply: FastifyReply): Record<string, string> {
  const headers = Object.entries(reply.getHeaders());
  return Object.fromEntries(headers.map(([name, value]) => [name, String(value)]));
}

function stockEvent(levels: readonly StockLevel[]): string {
  const rows = levels.map((level) => ({
    sku: level.sku,
    available: level.available,
    ...stockWords(level),
  }));
  return `event: stock\ndata: ${JSON.stringify(rows)}\n\n`;
}
