/** @jsxRuntime automatic @jsxImportSource preact */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { Layout } from '../pages/layout.tsx';
import type { PageContext } from '../pages/page-context.ts';
import { assetPath } from './assets.ts';
import { customerOf } from './load-shopper.ts';
import type { Web } from './web.ts';

/** A page to be sent. */
export interface PageReply {
  /** `''` for the front page. */
  readonly title: string;
  readonly status?: number;
  /** Scripts of `public/` besides the one that every page has. */
  readonly scripts?: readonly string[];
  readonly searchText?: string;
  readonly department?: string;
  /** Makes the content; it gets what every page knows. */
  readonly content: (page: PageContext) => VNode;
}

/** Renders a page and sends it. Pages are never cached: each shows a cart and a form token. */
export async function sendPage(
  web: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  pageReply: PageReply,
): Promise<FastifyReply> {
  const { title, status = 200, scripts = [], searchText = '', department = '' } = pageReply;
  const page = await pageContext(web, request);
  const html = render(
    <Layout page={page} {...{ title, scripts, searchText, department }}>
      {pageReply.content(page)}
    </Layout>,
  );
  return reply
    .code(status)
    .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .send(`<!doctype html>${html}`);
}

async function pageContext(web: Web, request: FastifyRequest): Promise<PageContext> {
  const { shop, assets, formTokens } = web;
  const customerId = customerOf(request);
  return {
    money: shop.money,
    formToken: formTokens.issue(request.shopper?.seed ?? ''),
    newFormId: () => shop.random.id(16),
    departments: shop.catalogue().departments,
    cartUnits: customerId === undefined ? 0 : await unitsInCart(web, customerId),
    asset: (name) => assetPath(assets, name),
  };
}

/** The header's number. A page about a node that cannot answer must not fail on it. */
async function unitsInCart({ shop }: Web, customerId: string): Promise<number> {
  try {
    const { lines } = await shop.carts.read(customerId);
    return lines.reduce((sum, line) => sum + line.quantity, 0);
  } catch {
    return 0;
  }
}
