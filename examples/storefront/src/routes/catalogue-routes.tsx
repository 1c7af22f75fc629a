/** @jsxRuntime automatic @jsxImportSource preact */
import type { FastifyInstance } from 'fastify';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Product } from '../catalogue/product.ts';
import {
  searchCatalogue,
  SORT_ORDERS,
  type CatalogueQuery,
} from '../catalogue/search-catalogue.ts';
import { pageNotFound } from '../http/error-pages.tsx';
import { readField } from '../http/form-fields.ts';
import { sendPage } from '../http/send-page.tsx';
import type { Web } from '../http/web.ts';
import { CataloguePage } from '../pages/catalogue-page.tsx';
import { HomePage } from '../pages/home-page.tsx';
import type { Levels } from '../pages/parts/product-card.tsx';
import { ProductPage } from '../pages/product-page.tsx';

const ROW_SIZE = 4;

/** The front, the lists, and the product pages. */
export function addCatalogueRoutes(app: FastifyInstance, web: Web): void {
  const { shop } = web;

  app.get('/', async (request, reply) => {
    const rows = homeRows(shop.catalogue());
    const levels = await glanceAt(web, [...rows.bestsellers, ...rows.onSale]);
    const content = (page: Parameters<typeof HomePage>[0]['page']) => (
      <HomePage page={page} levels={levels} {...rows} />
    );
    return sendPage(web, request, reply, { title: '', content });
  });

  app.get('/products', async (request, reply) => {
    const query = readQuery(request.query);
    const found = searchCatalogue(shop.catalogue(), query);
    const levels = await glanceAt(web, found.products);
    return sendPage(web, request, reply, {
      title: query.text === '' ? query.department || 'All products' : `Search: ${query.text}`,
      searchText: query.text,
      department: query.department,
      content: (page) => <CataloguePage {...{ page, query, found, levels }} />,
    });
  });

  app.get<{ Params: { handle: string } }>('/products/:handle', async (request, reply) => {
    const product = shop.catalogue().product(request.params.handle);
    const asked = readField(request.query, 'sku');
    const chosen = product?.variants.find(({ sku }) => sku === asked) ?? product?.variants[0];
    if (product === undefined || chosen === undefined) throw pageNotFound();
    const related = relatedTo(shop.catalogue(), product);
    const own = await shop.stock.read(product.variants.map(({ sku }) => sku));
    const levels = new Map([
      ...(await glanceAt(web, related)),
      ...own.map((level) => [level.sku, level] as const),
    ]);
    return sendPage(web, request, reply, {
      title: product.title,
      department: product.department,
      scripts: ['live-stock.js'],
      content: (page) => <ProductPage {...{ page, product, chosen, levels, related }} />,
    });
  });
}

function readQuery(source: unknown): CatalogueQuery {
  const sort = readField(source, 'sort');
  const page = readField(source, 'page');
  return {
    text: readField(source, 'q').trim().slice(0, 200),
    department: readField(source, 'department').slice(0, 255),
    sort: SORT_ORDERS.find((order) => order === sort) ?? 'featured',
    page: /^\d{1,6}$/.test(page) ? Number(page) : 1,
  };
}

function glanceAt({ shop }: Web, products: readonly Product[]): Promise<Levels> {
  return shop.stock.glance(products.flatMap(({ variants }) => variants.map(({ sku }) => sku)));
}

/** What the front shows; a catalogue without such tags shows its first products. */
function homeRows(catalogue: Catalogue) {
  const { products, departments } = catalogue;
  const faces = departments.map(({ name }) =>
    products.find(({ department }) => department === name),
  );
  const departmentFaces = faces.filter((product) => product !== undefined);
  const tagged = products.filter(({ tags }) => tags.includes('bestseller'));
  const bestsellers = spread(tagged.length < ROW_SIZE ? products : tagged, 2 * ROW_SIZE);
  const reduced = products.filter(({ variants }) =>
    variants.some(({ compareAtCents }) => compareAtCents !== undefined),
  );
  return {
    departmentFaces,
    bestsellers,
    onSale: spread(reduced, ROW_SIZE),
    featured: spread(products, 4),
  };
}

/** Takes so many, evenly from the whole list. */
function spread(products: readonly Product[], count: number): Product[] {
  const step = Math.max(1, products.length / count);
  const picked = Array.from({ length: count }, (_, index) => products[Math.floor(index * step)]);
  return picked.filter((product) => product !== undefined);
}

function relatedTo(catalogue: Catalogue, product: Product): Product[] {
  const same = catalogue.products.filter(({ department }) => department === product.department);
  const at = same.indexOf(product);
  return [...same.slice(at + 1), ...same.slice(0, at)].slice(0, ROW_SIZE);
}
