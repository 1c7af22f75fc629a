import fastifyCookie from '@fastify/cookie';
import fastifyFormbody from '@fastify/formbody';
import { SpillwayError } from '@spillway/runtime';
import fastify, { type FastifyInstance } from 'fastify';
import { loadAssets } from './http/assets.ts';
import { addErrorPages, type ReportError } from './http/error-pages.tsx';
import { FormTokens } from './http/form-token.ts';
import { imageOrigins } from './http/image-origins.ts';
import { loadShopper } from './http/load-shopper.ts';
import { refuseForeignHost } from './http/refuse-foreign-host.ts';
import { refuseForgery } from './http/refuse-forgery.ts';
import { addSecurityHeaders } from './http/security-headers.ts';
import { SessionCookie } from './http/session-cookie.ts';
import type { Web } from './http/web.ts';
import { addAssetRoutes } from './routes/asset-routes.ts';
import { addCartRoutes } from './routes/cart-routes.tsx';
import { addCatalogueRoutes } from './routes/catalogue-routes.tsx';
import { addCheckoutRoutes } from './routes/checkout-routes.tsx';
import { addOpsRoutes } from './routes/ops-routes.tsx';
import { addOrderRoutes } from './routes/order-routes.tsx';
import { addPaymentRoutes } from './routes/payment-routes.tsx';
import { addStockRoutes } from './routes/stock-routes.ts';
import type { Shop } from './shop.ts';

/** Options of {@link buildServer}. */
export interface BuildServerOptions {
  readonly shop: Shop;
  /** Signs cookies and form tokens; at least 32 characters. Another one ends all sessions. */
  readonly secret: string;
  /** The shop is reached by HTTPS: `Secure`, `__Host-` cookies, HSTS. Default `false`. */
  readonly secure?: boolean;
  /**
   * Password of the operator's pages. Default: none, for a server that only this machine can reach;
   * such a one answers requests for `localhost` and loopback addresses alone.
   */
  readonly opsKey?: string;
  /** Told each error that is the shop's fault. Default: written to standard error. */
  readonly report?: ReportError;
}

const BODY_BYTES_MAX = 100 * 1024;

/**
 * Builds the web server of a shop; it does not listen yet.
 * @throws OPS_KEY_MISSING when `secure` comes without an `opsKey`: through its proxy everybody
 *   would be the operator
 */
export async function buildServer(options: BuildServerOptions): Promise<FastifyInstance> {
  const { shop, secret, secure = false, report = (error) => console.error(error) } = options;
  if (secure && options.opsKey === undefined) {
    const message = 'A shop behind a proxy needs an opsKey for the pages of its operator.';
    throw new SpillwayError('OPS_KEY_MISSING', message);
  }
  const web: Web = {
    shop,
    assets: await loadAssets(),
    cookie: new SessionCookie(secret, secure),
    formTokens: new FormTokens(secret),
    opsKey: options.opsKey,
  };
  const app = fastify({
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: 15_000, // a body that trickles in is cut off
    forceCloseConnections: 'idle', // a payment under way gets its answer
    routerOptions: { maxParamLength: 300 },
    // the address that the one proxy in front has seen
    trustProxy: secure ? (_address, hop) => hop === 0 : false,
  });
  await app.register(fastifyCookie, { hook: false }); // SessionCookie parses and writes
  await app.register(fastifyFormbody, { bodyLimit: BODY_BYTES_MAX });
  app.removeContentTypeParser(['application/json', 'text/plain']); // forms, and nothing else
  app.decorateRequest('shopper', undefined);
  addSecurityHeaders(app, { imageOrigins: () => imageOrigins(shop.catalogue()), secure });
  app.addHook('onRequest', async (request) => refuseForeignHost(web, request));
  addErrorPages(app, web, report);
  addAssetRoutes(app, web);
  addStockRoutes(app, web);
  app.get('/healthz', async () => ({ status: 'ok', nodes: shop.kv.status().summary }));
  await app.register(async (scope) => addPages(scope, web));
  return app;
}

/** The pages and forms, all of which know who the shopper is. */
async function addPages(scope: FastifyInstance, web: Web): Promise<void> {
  scope.addHook('preHandler', async (request, reply) => {
    await loadShopper(web, request, reply);
    refuseForgery(web, request);
  });
  addCatalogueRoutes(scope, web);
  addCartRoutes(scope, web);
  addCheckoutRoutes(scope, web);
  addPaymentRoutes(scope, web);
  addOrderRoutes(scope, web);
  await scope.register(async (ops) => addOpsRoutes(ops, web));
}
