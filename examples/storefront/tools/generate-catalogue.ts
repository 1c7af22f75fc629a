import { writeFileSync } from 'node:fs';
import { seededRandom } from '@spillway/runtime';
import { readAssortment, type AssortmentProduct, type Department } from './assortment.ts';

// Writes ../catalogue/products.csv from the assortment: the same file each time.
//   node --conditions=@spillway/source --import=tsx examples/storefront/tools/generate-catalogue.ts
const COLUMNS = [
  'Handle',
  'Title',
  'Body (HTML)',
  'Vendor',
  'Product Category',
  'Type',
  'Tags',
  'Published',
  'Option1 Name',
  'Option1 Value',
  'Option2 Name',
  'Option2 Value',
  'Variant SKU',
  'Variant Inventory Tracker',
  'Variant Inventory Qty',
  'Variant Inventory Policy',
  'Variant Price',
  'Variant Compare At Price',
  'Image Src',
  'Image Position',
  'Image Alt Text',
  'Variant Image',
  'Status',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

interface VariantChoice {
  readonly values: readonly string[];
  readonly price: number;
}

const random = seededRandom('storefront catalogue');
const rows = readAssortment().flatMap((department) =>
  department.products.flatMap((product) => productRows(department, product)),
);
const lines = [COLUMNS.map(quote), ...rows.map((row) => COLUMNS.map((name) => quote(row[name])))];
writeFileSync(
  new URL('../catalogue/products.csv', import.meta.url),
  `${lines.map((line) => line.join(',')).join('\n')}\n`,
);
console.log(`${rows.length} rows`);

function productRows(department: Department, product: AssortmentProduct): Row[] {
  const handle = slug(product.title);
  const optionNames = Object.keys(product.options ?? {});
  const colours = optionNames[0] === 'Colour' ? (product.options?.['Colour'] ?? []) : [];
  return choices(product).map((choice, index) => ({
    Handle: handle,
    ...(index === 0 ? headFields(department, product, optionNames) : {}),
    'Option1 Value': choice.values[0] ?? 'Default Title',
    'Option2 Value': choice.values[1] ?? '',
    'Variant SKU': sku(product, choice.values),
    'Variant Inventory Tracker': 'shopify',
    'Variant Inventory Qty': String(product.stock ?? drawStock(handle, index)),
    'Variant Inventory Policy': 'deny',
    'Variant Price': choice.price.toFixed(2),
    'Variant Compare At Price': product.was?.toFixed(2) ?? '',
    ...imageFields(handle, product, choice, index, colours.length > 1),
  }));
}

function headFields(
  department: Department,
  product: AssortmentProduct,
  optionNames: readonly string[],
): Row {
  const facts = product.facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('\n');
  return {
    Title: product.title,
    'Body (HTML)': `<p>${escapeHtml(product.text)}</p>\n<ul>\n${facts}\n</ul>`,
    Vendor: product.vendor,
    'Product Category': `${department.category} > ${product.kind}`,
    Type: department.name,
    Tags: product.tags.join(', '),
    Published: 'TRUE',
    'Option1 Name': optionNames[0] ?? 'Title',
    'Option2 Name': optionNames[1] ?? '',
    Status: 'active',
  };
}

/** One picture for each colour; one for the product when it has no colours. */
function imageFields(
  handle: string,
  product: AssortmentProduct,
  choice: VariantChoice,
  index: number,
  coloured: boolean,
): Row {
  const colour = choice.values[0] ?? '';
  const src = coloured
    ? `/pictures/${handle}.svg?colour=${slug(colour)}`
    : `/pictures/${handle}.svg`;
  const isFirst = index === 0;
  return {
    'Image Src': isFirst ? src : '',
    'Image Position': isFirst ? '1' : '',
    'Image Alt Text': isFirst ? `Drawing of ${product.title}` : '',
    'Variant Image': coloured ? src : '',
  };
}

function choices(product: AssortmentProduct): VariantChoice[] {
  const lists = Object.values(product.options ?? {});
  let result: VariantChoice[] = [{ values: [], price: product.price }];
  for (const list of lists) {
    result = result.flatMap((choice) =>
      list.map((text) => {
        const [value = '', extra = '0'] = text.split(' +');
        return { values: [...choice.values, value], price: choice.price + Number(extra) };
      }),
    );
  }
  return result;
}

/** Mostly plenty, sometimes few, now and then none: so that every state can be seen in the shop. */
function drawStock(handle: string, index: number): number {
  const draw = random.fork(`${handle} ${index}`);
  if (draw.chance(0.05)) return 0;
  return draw.chance(0.15) ? draw.integer(1, 4) : draw.integer(12, 90);
}

function sku(product: AssortmentProduct, values: readonly string[]): string {
  const name = slug(product.title).split('-').slice(0, 2);
  return [...name, ...values.map((value) => slug(value).slice(0, 8))].join('-').toUpperCase();
}

function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/[^\w\s×–-]/g, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function quote(text = ''): string {
  return /[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
