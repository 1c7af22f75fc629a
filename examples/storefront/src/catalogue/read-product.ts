import { addColumnProblem, type CsvRow } from './csv-rows.ts';
import type { ImportProblems } from './import-problems.ts';
import type { Product, ProductImage, Variant } from './product.ts';
import type { ReadContext } from './read-context.ts';
import { isImageSource, readVariant } from './read-variant.ts';
import { readRichText, type RichBlock } from './rich-text.ts';

const TITLE_LENGTH_MAX = 255;
const BODY_LENGTH_MAX = 64 * 1024;
const VARIANTS_MAX = 250;
/** A product is one record of the KV, which takes 512 KiB. Many short tags grow when read. */
const DESCRIPTION_BYTES_MAX = 192 * 1024;
const PRODUCT_BYTES_MAX = 384 * 1024;
const OPTION_COLUMNS = [
  ['option1Name', 'option1Value'],
  ['option2Name', 'option2Value'],
  ['option3Name', 'option3Value'],
] as const;

/**
 * Makes one product of the rows that share its handle; `undefined` when it is not for sale or when
 * something is wrong with it, which then is among the problems.
 */
export function readProduct(
  handle: string,
  rows: readonly CsvRow[],
  context: ReadContext,
): Product | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const problemsBefore = context.problems.count;
  checkText(first, context.problems);
  const forSale = isForSale(first, context.problems);
  const optionNames = readOptionNames(first);
  const images = readImages(rows, context.problems);
  const variants = readVariants(handle, rows, optionNames, images, context);
  const description = readDescription(first, context.problems);
  if (!forSale || context.problems.count > problemsBefore) return undefined;
  const product: Product = {
    handle,
    title: first.text('title'),
    description,
    vendor: first.text('vendor'),
    ...readPlace(first),
    tags: readTags(first),
    optionNames,
    variants,
    images,
    position: context.position,
  };
  if (bytesOf(product) <= PRODUCT_BYTES_MAX) return product;
  const message = `${handle} comes to more than ${PRODUCT_BYTES_MAX} bytes of texts and pictures`;
  context.problems.add(first.line, message);
  return undefined;
}

function readDescription(row: CsvRow, problems: ImportProblems): RichBlock[] {
  const text = row.text('body');
  if (text.length > BODY_LENGTH_MAX) {
    addColumnProblem(problems, row, 'body', `is longer than ${BODY_LENGTH_MAX} characters`);
    return [];
  }
  const blocks = readRichText(text);
  if (bytesOf(blocks) <= DESCRIPTION_BYTES_MAX) return blocks;
  addColumnProblem(problems, row, 'body', 'has too many paragraphs or marked words');
  return [];
}

/** Bytes of a value as it is stored, about. */
function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function checkText(row: CsvRow, problems: ImportProblems): void {
  const title = row.text('title');
  if (title === '') addColumnProblem(problems, row, 'title', 'a new handle needs a title');
  for (const column of ['title', 'vendor', 'type'] as const) {
    if (row.text(column).length > TITLE_LENGTH_MAX) {
      addColumnProblem(problems, row, column, `is longer than ${TITLE_LENGTH_MAX} characters`);
    }
  }
}

function isForSale(row: CsvRow, problems: ImportProblems): boolean {
  const published = row.text('published').toLowerCase();
  if (!['', 'true', 'false'].includes(published)) {
    addColumnProblem(problems, row, 'published', 'must be TRUE, FALSE or empty');
  }
  const status = row.text('status').toLowerCase();
  if (!['', 'active', 'draft', 'archived'].includes(status)) {
    addColumnProblem(problems, row, 'status', 'must be active, draft, archived or empty');
  }
  return published !== 'false' && (status === '' || status === 'active');
}

/** Shopify writes `Title` / `Default Title` for a product without options. */
function readOptionNames(row: CsvRow): string[] {
  const names = OPTION_COLUMNS.map(([name]) => row.text(name)).filter((name) => name !== '');
  const plain = names.length === 1 && names[0] === 'Title';
  return plain && row.text('option1Value') === 'Default Title' ? [] : names;
}

function readImages(rows: readonly CsvRow[], problems: ImportProblems): ProductImage[] {
  const images = new Map<string, ProductImage>();
  for (const row of rows) {
    for (const column of ['imageSrc', 'variantImage'] as const) {
      const src = row.text(column);
      if (src === '' || images.has(src)) continue;
      if (!isImageSource(src)) {
        addColumnProblem(
          problems,
          row,
          column,
          'must be an https address or a path like /pictures/a.svg',
        );
        continue;
      }
      images.set(src, { src, alt: row.text('imageAlt') });
    }
  }
  return [...images.values()];
}

function readVariants(
  handle: string,
  rows: readonly CsvRow[],
  optionNames: readonly string[],
  images: readonly ProductImage[],
  context: ReadContext,
): Variant[] {
  const variants: Variant[] = [];
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index > 0 && isImageRow(row)) continue;
    const options = optionNames.map((_, at) => row.text(OPTION_COLUMNS[at]?.[1] ?? 'option1Value'));
    const name = options.join('\n');
    const before = seen.get(name);
    if (before !== undefined) {
      const what = optionNames.length === 0 ? `${handle} has no options but` : 'these options';
      context.problems.add(row.line, `${what} already stand on line ${before}`, 'Option1 Value');
      continue;
    }
    seen.set(name, row.line);
    const variant = readVariant(handle, row, options, images, context);
    if (variant !== undefined) variants.push(variant);
  }
  if (variants.length > VARIANTS_MAX) {
    context.problems.add(rows[0]?.line ?? 1, `${handle} has more than ${VARIANTS_MAX} variants`);
  }
  return variants;
}

/** A further row of a product that only adds a picture. */
function isImageRow(row: CsvRow): boolean {
  const variantColumns = ['option1Value', 'sku', 'price', 'quantity'] as const;
  return variantColumns.every((column) => row.text(column) === '');
}

function readPlace(row: CsvRow): { readonly department: string; readonly kind: string } {
  const path = row
    .text('category')
    .split('>')
    .map((part) => part.trim());
  const kind = path.at(-1) ?? '';
  const department = row.text('type') || kind || 'Everything else';
  return { department, kind: kind || department };
}

function readTags(row: CsvRow): string[] {
  const tags = row
    .text('tags')
    .split(',')
    .map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, 50);
}
