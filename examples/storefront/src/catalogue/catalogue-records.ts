import type { Kv } from '@spillway/kv';
import type { Product } from './product.ts';

/** What is known of one import. */
export interface CatalogueHead {
  /** Counts the imports of this data folder, from 1. */
  readonly generation: number;
  /** SHA-256 of the file, in hex: the same file is not imported twice. */
  readonly digest: string;
  /** The file's name, for people. */
  readonly source: string;
  readonly importedAtMs: number;
  readonly products: number;
}

const CURRENT = 'storefront:catalogue';
const NEXT = 'storefront:catalogue-next';
const PRODUCTS = 'storefront:product:';
const STOCKED = 'storefront:stocked:';
const AT_ONCE = 32;

/** The catalogue's records in the KV: two heads, the products of each generation, SKU counts. */
export class CatalogueRecords {
  readonly #kv: Kv;

  constructor(kv: Kv) {
    this.#kv = kv;
  }

  /** The import that the shop sells from. */
  current(): Promise<CatalogueHead | undefined> {
    return this.#kv.get<CatalogueHead>(CURRENT);
  }

  /** An import whose products are stored but whose stock may not be counted in completely. */
  next(): Promise<CatalogueHead | undefined> {
    return this.#kv.get<CatalogueHead>(NEXT);
  }

  async setNext(head: CatalogueHead): Promise<void> {
    await this.#kv.set(NEXT, head);
  }

  /** Makes the next import the current one. Repeating it changes nothing. */
  async promote(head: CatalogueHead): Promise<void> {
    await this.#kv.set(CURRENT, head);
    await this.#kv.delete(NEXT);
  }

  async writeProducts(generation: number, products: readonly Product[]): Promise<void> {
    await inBatches(products, async (product) => {
      await this.#kv.set(productKey(generation, product.handle), product);
    });
  }

  async readProducts(generation: number): Promise<Product[]> {
    const products: Product[] = [];
    for await (const entry of this.#kv.scan({ prefix: productKey(generation, '') })) {
      products.push(entry.value as unknown as Product); // written by writeProducts alone
    }
    return products;
  }

  /** Removes the products of every other generation: replaced ones, and those of a cut import. */
  async dropOtherGenerations(generation: number | undefined): Promise<void> {
    const kept = generation === undefined ? undefined : productKey(generation, '');
    const keys: string[] = [];
    for await (const { key } of this.#kv.scan({ prefix: PRODUCTS })) {
      if (kept === undefined || !key.startsWith(kept)) keys.push(key);
    }
    await inBatches(keys, (key) => this.#kv.delete(key));
  }

  /** What the latest file that named this SKU said of its quantity. */
  stocked(sku: string): Promise<StockedRecord | undefined> {
    return this.#kv.get<StockedRecord>(STOCKED + sku);
  }

  async setStocked(sku: string, record: StockedRecord): Promise<void> {
    await this.#kv.set(STOCKED + sku, record);
  }
}

/** The quantity of a SKU that has been counted in, and by which import. */
export interface StockedRecord {
  readonly quantity: number;
  readonly generation: number;
}

function productKey(generation: number, handle: string): string {
  return `${PRODUCTS}${generation}:${handle}`;
}

/** Runs `work` on all items, a bounded number at a time. */
export async function inBatches<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < items.length; at += AT_ONCE) {
    await Promise.all(items.slice(at, at + AT_ONCE).map(work));
  }
}
