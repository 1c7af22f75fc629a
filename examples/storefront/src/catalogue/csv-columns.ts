/**
 * The columns of a Shopify product file that this shop reads, with the headings each may have:
 * those of the classic export first, then those of the newer template.
 */
const HEADINGS = {
  handle: ['Handle', 'URL handle'],
  title: ['Title'],
  body: ['Body (HTML)', 'Description'],
  vendor: ['Vendor'],
  category: ['Product Category'],
  type: ['Type', 'Custom Product Type'],
  tags: ['Tags'],
  published: ['Published', 'Published on online store'],
  status: ['Status'],
  option1Name: ['Option1 Name'],
  option1Value: ['Option1 Value'],
  option2Name: ['Option2 Name'],
  option2Value: ['Option2 Value'],
  option3Name: ['Option3 Name'],
  option3Value: ['Option3 Value'],
  sku: ['Variant SKU', 'SKU'],
  quantity: ['Variant Inventory Qty', 'Inventory quantity'],
  price: ['Variant Price', 'Price'],
  compareAt: ['Variant Compare At Price', 'Compare-at price'],
  imageSrc: ['Image Src', 'Product image URL'],
  imageAlt: ['Image Alt Text'],
  variantImage: ['Variant Image', 'Variant image URL'],
} as const;

/** A column that this shop reads. */
export type ColumnName = keyof typeof HEADINGS;

/** Where each column is in a row, and what the file calls it. */
export interface ResolvedColumns {
  readonly indexes: ReadonlyMap<ColumnName, number>;
  /** The required columns that the heading line lacks, by their classic heading. */
  readonly missing: readonly string[];
  /** Headings that stand there twice. */
  readonly repeated: readonly string[];
  readonly width: number;
}

const REQUIRED: readonly ColumnName[] = ['handle', 'title', 'price', 'quantity'];

/** Finds the columns in a heading line; case and outer blanks do not matter. Others are ignored. */
export function resolveColumns(headings: readonly string[]): ResolvedColumns {
  const positions = new Map<string, number>();
  const repeated: string[] = [];
  for (const [index, heading] of headings.entries()) {
    const name = heading.trim().toLowerCase();
    if (name === '') continue;
    if (positions.has(name)) repeated.push(heading.trim());
    else positions.set(name, index);
  }
  const indexes = new Map<ColumnName, number>();
  for (const column of columnNames()) {
    const found = HEADINGS[column].find((heading) => positions.has(heading.toLowerCase()));
    const index = found === undefined ? undefined : positions.get(found.toLowerCase());
    if (index !== undefined) indexes.set(column, index);
  }
  const missing = REQUIRED.filter((column) => !indexes.has(column)).map(headingOf);
  return { indexes, missing, repeated, width: headings.length };
}

/** The classic heading of a column: how problems name it. */
export function headingOf(column: ColumnName): string {
  return HEADINGS[column][0];
}

function columnNames(): ColumnName[] {
  return Object.keys(HEADINGS) as ColumnName[]; // a literal object: its keys are known
}
