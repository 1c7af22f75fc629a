import type { Catalogue, DepartmentCount } from './catalogue.ts';
import type { Product } from './product.ts';
import { foldWords, type SearchWords } from './search-words.ts';

/** The orders a visitor may choose. */
export const SORT_ORDERS = ['featured', 'price-up', 'price-down', 'title'] as const;
/** One of {@link SORT_ORDERS}. */
export type SortOrder = (typeof SORT_ORDERS)[number];

/** What a visitor asked for. */
export interface CatalogueQuery {
  /** Words that must all be found, each as the beginning of a word; `''` finds everything. */
  readonly text: string;
  /** A department's name; `''` for all. */
  readonly department: string;
  readonly sort: SortOrder;
  /** From 1; one beyond the last gives the last. */
  readonly page: number;
}

/** One page of what was found. */
export interface CataloguePage {
  readonly products: readonly Product[];
  /** Products found on all pages. */
  readonly total: number;
  /** Products that the words find in each department, whichever is chosen. */
  readonly departments: readonly DepartmentCount[];
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
}

/** Products on one page. */
export const PAGE_SIZE = 24;
const QUERY_WORDS_MAX = 8;

/** Finds, sorts and cuts out a page. Pure; linear in the size of the catalogue. */
export function searchCatalogue(catalogue: Catalogue, query: CatalogueQuery): CataloguePage {
  const tokens = foldWords(query.text.slice(0, 200)).slice(0, QUERY_WORDS_MAX);
  const nothingAsked = tokens.length === 0 && query.text.trim() !== '';
  const matches = nothingAsked ? [] : findWords(catalogue, tokens);
  const found = matches.filter(
    ({ product }) => query.department === '' || product.department === query.department,
  );
  found.sort((a, b) => compare(query.sort, a, b));
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, query.page), pages);
  const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return {
    products: shown.map(({ product }) => product),
    total: found.length,
    departments: countDepartments(catalogue, matches),
    page,
    pages,
  };
}

/** The lowest price of a product, in cents. */
export function lowestPrice(product: Product): number {
  return Math.min(...product.variants.map((variant) => variant.priceCents));
}

function findWords(catalogue: Catalogue, tokens: readonly string[]): Found[] {
  return catalogue.products.flatMap((product) => {
    const score = scoreOf(catalogue.words(product), tokens);
    return score === undefined ? [] : [{ product, score }];
  });
}

/** In the shop's own order, without the departments in which nothing was found. */
function countDepartments(catalogue: Catalogue, found: readonly Found[]): DepartmentCount[] {
  const counts = new Map<string, number>();
  for (const { product } of found) {
    counts.set(product.department, (counts.get(product.department) ?? 0) + 1);
  }
  return catalogue.departments
    .map(({ name }) => ({ name, count: counts.get(name) ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** Higher is better; `undefined` when a token is not found at all. */
function scoreOf(words: SearchWords | undefined, tokens: readonly string[]): number | undefined {
  if (words === undefined) return undefined;
  let score = 0;
  for (const token of tokens) {
    if (hasWord(words.title, token)) score += 4;
    else if (hasWord(words.labels, token)) score += 2;
    else if (hasWord(words.text, token)) score += 1;
    else return undefined;
  }
  return score;
}

function hasWord(words: readonly string[], token: string): boolean {
  return words.some((word) => word.startsWith(token));
}

interface Found {
  readonly product: Product;
  readonly score: number;
}

function compare(sort: SortOrder, a: Found, b: Found): number {
  const byPosition = a.product.position - b.product.position;
  switch (sort) {
    case 'featured':
      return b.score - a.score || byPosition;
    case 'price-up':
      return lowestPrice(a.product) - lowestPrice(b.product) || byPosition;
    case 'price-down':
      return lowestPrice(b.product) - lowestPrice(a.product) || byPosition;
    case 'title': {
      const [first, second] = [a.product.title.toLowerCase(), b.product.title.toLowerCase()];
      if (first === second) return byPosition;
      return first < second ? -1 : 1;
    }
  }
}
