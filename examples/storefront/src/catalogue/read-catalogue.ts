import { createHash } from 'node:crypto';
import { readCsvRows, type CsvRow } from './csv-rows.ts';
import { ImportProblems } from './import-problems.ts';
import type { Product } from './product.ts';
import { readProduct } from './read-product.ts';

const TEXT_LENGTH_MAX = 32 * 1024 * 1024;
const PRODUCTS_MAX = 10_000;
const HANDLE = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,127}$/u;

/**
 * Reads a product file in the Shopify format: the whole file, or nothing of it. Rows that share a
 * handle are one product; its first row has the title. Products that are not published, or whose
 * status is `draft` or `archived`, are checked and then left out.
 * @throws CATALOGUE_INVALID naming each bad line (`details.problems`).
 */
export function readCatalogue(text: string): Product[] {
  const problems = new ImportProblems();
  if (text.length > TEXT_LENGTH_MAX) problems.add(1, 'the file is larger than 32 MiB');
  const rows = problems.count > 0 ? [] : readCsvRows(text, problems);
  const groups = groupByHandle(rows, problems);
  if (groups.size > PRODUCTS_MAX) problems.add(1, `more than ${PRODUCTS_MAX} products`);
  const products: Product[] = [];
  const skuLines = new Map<string, number>();
  for (const [handle, group] of groups) {
    const product = readProduct(handle, group, { position: products.length, skuLines, problems });
    if (product !== undefined) products.push(product);
  }
  if (problems.count === 0 && products.length === 0) {
    problems.add(1, 'no product of the file is published');
  }
  problems.throwIfAny();
  return products;
}

function groupByHandle(rows: readonly CsvRow[], problems: ImportProblems): Map<string, CsvRow[]> {
  const groups = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const handle = row.text('handle');
    if (!HANDLE.test(handle)) {
      const told =
        handle === '' ? 'is empty' : 'has other characters than letters, digits, - and _';
      problems.add(row.line, told, 'Handle');
      continue;
    }
    const group = groups.get(handle);
    if (group === undefined) groups.set(handle, [row]);
    else group.push(row);
  }
  return groups;
}

/** SHA-256 of a file's text in hex: the same file has the same digest. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
