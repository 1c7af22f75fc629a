import { addColumnProblem, type CsvRow } from './csv-rows.ts';
import type { ColumnName } from './csv-columns.ts';
import type { ImportProblems } from './import-problems.ts';
import type { ProductImage, Variant } from './product.ts';
import type { ReadContext } from './read-context.ts';

const QUANTITY_MAX = 1_000_000;
const SKU = /^[\x21-\x7e](?:[\x20-\x7e]{0,62}[\x21-\x7e])?$/;
const PRICE = /^\d{1,7}(?:\.\d{1,2})?$/;

/**
 * Reads what one row says of one variant; `undefined` after adding to the problems. A variant
 * without a SKU gets one from its handle and options, the same at each import.
 */
export function readVariant(
  handle: string,
  row: CsvRow,
  options: readonly string[],
  images: readonly ProductImage[],
  { skuLines, problems }: ReadContext,
): Variant | undefined {
  const before = problems.count;
  if (options.includes('')) {
    addColumnProblem(problems, row, 'option1Value', 'each option of a variant needs a value');
  }
  const sku = readSku(handle, row, options, skuLines, problems);
  const priceCents = readPrice(row, 'price', problems);
  const compareAtCents = row.text('compareAt') === '' ? 0 : readPrice(row, 'compareAt', problems);
  const importedQuantity = readQuantity(row, problems);
  if (problems.count > before) return undefined;
  const imageIndex = images.findIndex((image) => image.src === row.text('variantImage'));
  return {
    sku,
    options,
    priceCents,
    importedQuantity,
    ...(compareAtCents > priceCents ? { compareAtCents } : {}),
    ...(imageIndex === -1 ? {} : { imageIndex }),
  };
}

function readSku(
  handle: string,
  row: CsvRow,
  options: readonly string[],
  skuLines: Map<string, number>,
  problems: ImportProblems,
): string {
  // Shopify's export writes a leading apostrophe to keep a spreadsheet from reading a number.
  const sku = row.text('sku').replace(/^'/, '') || derivedSku(handle, options);
  if (!SKU.test(sku)) {
    addColumnProblem(problems, row, 'sku', 'must be 1 to 64 printable ASCII characters');
    return sku;
  }
  if (sku === '__proto__') {
    addColumnProblem(problems, row, 'sku', 'must not be "__proto__"');
    return sku;
  }
  const line = skuLines.get(sku);
  if (line !== undefined) {
    addColumnProblem(problems, row, 'sku', `${sku} already stands on line ${line}`);
  }
  skuLines.set(sku, row.line);
  return sku;
}

function derivedSku(handle: string, options: readonly string[]): string {
  const words = [handle, ...options].join('-').normalize('NFKD').toUpperCase();
  return words
    .replace(/[^A-Z0-9-]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
}

function readPrice(row: CsvRow, column: ColumnName, problems: ImportProblems): number {
  const text = row.text(column);
  if (!PRICE.test(text)) {
    const told = text === '' ? 'is empty' : `"${text.slice(0, 20)}" is not a price such as 12.50`;
    addColumnProblem(problems, row, column, told);
    return 0;
  }
  const [whole = '0', part = ''] = text.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

/** An empty quantity is none: this shop sells counted stock only. */
function readQuantity(row: CsvRow, problems: ImportProblems): number {
  const text = row.text('quantity');
  if (text === '') return 0;
  const quantity = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(quantity <= QUANTITY_MAX)) {
    const told = `"${text.slice(0, 20)}" is not a whole number from 0 to ${QUANTITY_MAX}`;
    addColumnProblem(problems, row, 'quantity', told);
  }
  return quantity;
}

/** Whether a page may show a picture from there: this site by path, or any other by https. */
export function isImageSource(src: string): boolean {
  if (src.length > 2_000) return false;
  if (src.startsWith('/')) return !src.startsWith('//') && !src.includes('\\');
  const url = URL.canParse(src) ? new URL(src) : undefined;
  return url?.protocol === 'https:' && url.username === '' && url.password === '';
}
