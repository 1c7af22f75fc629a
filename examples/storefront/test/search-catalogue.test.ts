import { describe, expect, it } from 'vitest';
import { Catalogue } from '../src/catalogue/catalogue.ts';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import {
  PAGE_SIZE,
  searchCatalogue,
  type CatalogueQuery,
} from '../src/catalogue/search-catalogue.ts';
import { SMALL_CATALOGUE } from './open-shop.ts';

const catalogue = new Catalogue(readCatalogue(SMALL_CATALOGUE));
const ALL: CatalogueQuery = { text: '', department: '', sort: 'featured', page: 1 };

function find(query: Partial<CatalogueQuery>): string[] {
  return searchCatalogue(catalogue, { ...ALL, ...query }).products.map(({ handle }) => handle);
}

describe('searchCatalogue', () => {
  it.each([
    ['everything without words', '', ['river-mug', 'oak-lamp', 'reed-pen']],
    ['the beginning of a word', 'riv', ['river-mug']],
    ['without case and accents', 'RÍVER', ['river-mug']],
    ['tags and options', 'gift red', ['river-mug']],
    ['all words, not any', 'river lamp', []],
    ['the description last', 'a lamp', ['oak-lamp']],
    ['nothing for signs alone', '%%%', []],
    ['what looks like a pattern as words', 'mug.*', ['river-mug']],
  ])('finds %s', (_name, text, expected) => {
    expect(find({ text })).toEqual(expected);
  });

  it('filters by department and still counts the others', () => {
    expect(find({ department: 'Lighting' })).toEqual(['oak-lamp']);
    const { departments } = searchCatalogue(catalogue, { ...ALL, department: 'Lighting' });
    expect(departments.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Kitchen 1',
      'Lighting 1',
      'Desk 1',
    ]);
    expect(find({ department: '__proto__' })).toEqual([]);
  });

  it('sorts by price and by name', () => {
    expect(find({ sort: 'price-up' })).toEqual(['reed-pen', 'river-mug', 'oak-lamp']);
    expect(find({ sort: 'price-down' })).toEqual(['oak-lamp', 'river-mug', 'reed-pen']);
    expect(find({ sort: 'title' })).toEqual(['oak-lamp', 'reed-pen', 'river-mug']);
  });

  it('puts a word in the title before one in the description', () => {
    const rows = ['a,Stone,<p>mug</p>,1,1', 'b,Mug,<p>stone</p>,1,1'].join('\n');
    const two = readCatalogue(
      `Handle,Title,Body (HTML),Variant Price,Variant Inventory Qty\n${rows}`,
    );
    const { products } = searchCatalogue(new Catalogue(two), { ...ALL, text: 'mug' });
    expect(products.map(({ handle }) => handle)).toEqual(['b', 'a']);
  });

  it('cuts pages that cover everything once, and clamps pages that are not there', () => {
    const rows = Array.from({ length: 60 }, (_, index) => `p${index},P${index},1,1`);
    const text = ['Handle,Title,Variant Price,Variant Inventory Qty', ...rows].join('\n');
    const many = new Catalogue(readCatalogue(text));
    const pages = [1, 2, 3].map((page) => searchCatalogue(many, { ...ALL, page }));
    expect(pages.map(({ products }) => products.length)).toEqual([PAGE_SIZE, PAGE_SIZE, 12]);
    expect(new Set(pages.flatMap(({ products }) => products)).size).toBe(60);
    expect(searchCatalogue(many, { ...ALL, page: 99 }).page).toBe(3);
    expect(searchCatalogue(many, { ...ALL, page: 0 }).page).toBe(1);
  });

  it('searches 100,000 characters at once in a moment', () => {
    const started = performance.now();
    find({ text: 'mug '.repeat(25_000) });
    expect(performance.now() - started).toBeLessThan(500);
  });
});
