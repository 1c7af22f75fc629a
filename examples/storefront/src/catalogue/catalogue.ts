import type { Product, Variant } from './product.ts';
import { searchWords, type SearchWords } from './search-words.ts';

/** A department with the number of products in it. */
export interface DepartmentCount {
  readonly name: string;
  readonly count: number;
}

/** A variant together with the product it belongs to. */
export interface CatalogueItem {
  readonly product: Product;
  readonly variant: Variant;
}

/** What is for sale, in memory: looked up by handle and by SKU, never changed. */
export class Catalogue {
  /** In the shop's own order. */
  readonly products: readonly Product[];
  /** In the order in which their first products appear. */
  readonly departments: readonly DepartmentCount[];
  readonly #byHandle = new Map<string, Product>();
  readonly #bySku = new Map<string, CatalogueItem>();
  readonly #words = new Map<string, SearchWords>();

  constructor(products: readonly Product[]) {
    this.products = products.toSorted((a, b) => a.position - b.position);
    const counts = new Map<string, number>();
    for (const product of this.products) {
      counts.set(product.department, (counts.get(product.department) ?? 0) + 1);
      this.#byHandle.set(product.handle, product);
      this.#words.set(product.handle, searchWords(product));
      for (const variant of product.variants) this.#bySku.set(variant.sku, { product, variant });
    }
    this.departments = [...counts].map(([name, count]) => ({ name, count }));
  }

  product(handle: string): Product | undefined {
    return this.#byHandle.get(handle);
  }

  item(sku: string): CatalogueItem | undefined {
    return this.#bySku.get(sku);
  }

  /** The words of a product that a search looks through. */
  words(product: Product): SearchWords | undefined {
    return this.#words.get(product.handle);
  }
}
