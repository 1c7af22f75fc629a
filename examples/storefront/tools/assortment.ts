import { readFileSync } from 'node:fs';

/** A product as its author writes it: the generator adds SKUs, stock and rows. */
export interface AssortmentProduct {
  readonly title: string;
  readonly vendor: string;
  /** Last part of the product category: what kind of thing it is. */
  readonly kind: string;
  /** In whole units of the currency. */
  readonly price: number;
  /** Former price, crossed out in the shop. */
  readonly was?: number;
  /** Option name to values; at most two options. A value `XL +4` adds 4 to the price. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
  /** One or two sentences. */
  readonly text: string;
  readonly facts: readonly string[];
  readonly tags: readonly string[];
  /** Units of each variant; drawn by the generator when absent. */
  readonly stock?: number;
}

/** One department of the shop with the front part of its product category. */
export interface Department {
  readonly name: string;
  readonly category: string;
  readonly products: readonly AssortmentProduct[];
}

/** In the order in which the shop shows them. */
const FILES = [
  'kitchen',
  'lighting',
  'bags',
  'desk',
  'clothing',
  'living',
  'garden',
  'outdoors',
  'sound',
];

/** Reads the departments from `tools/assortment/`. */
export function readAssortment(): Department[] {
  return FILES.map((name) => {
    const text = readFileSync(new URL(`assortment/${name}.json`, import.meta.url), 'utf8');
    return JSON.parse(text) as Department; // written by hand beside this file
  });
}
