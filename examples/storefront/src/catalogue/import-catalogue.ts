import type { Inventory } from '@spillway/commerce';
import { inBatches, type CatalogueHead, type CatalogueRecords } from './catalogue-records.ts';
import type { Product, Variant } from './product.ts';

/** What an import works on. */
export interface ImportTarget {
  readonly records: CatalogueRecords;
  readonly inventory: Inventory;
}

/** A checked file. */
export interface ImportSource {
  readonly products: readonly Product[];
  readonly digest: string;
  readonly source: string;
  readonly nowMs: number;
}

/** What an import did. */
export interface ImportOutcome {
  /** `unchanged`: this very file is the current catalogue. */
  readonly state: 'imported' | 'unchanged';
  readonly head: CatalogueHead;
  /** SKUs whose count fell by more than is left unsold: it was lowered as far as it goes. */
  readonly shortfalls: readonly string[];
}

/**
 * Makes a checked file the catalogue. A crash at any point leaves the old catalogue, or an import
 * that {@link finishImport} completes at the next start.
 *
 * Stock is counted truthfully: the quantity of a file tells how many units ever came in, so only
 * the difference to the file before it is applied, as a delivery or a correction. What was sold
 * stays sold, however often a file is imported.
 */
export async function importCatalogue(
  target: ImportTarget,
  { products, digest, source, nowMs }: ImportSource,
): Promise<ImportOutcome> {
  const { records } = target;
  await finishImport(target);
  const current = await records.current();
  if (current?.digest === digest) return { state: 'unchanged', head: current, shortfalls: [] };
  await records.dropOtherGenerations(current?.generation);
  const generation = (current?.generation ?? 0) + 1;
  const head = { generation, digest, source, importedAtMs: nowMs, products: products.length };
  await records.writeProducts(generation, products);
  await records.setNext(head);
  return { state: 'imported', head, shortfalls: await finishImport(target) };
}

/** Completes an import that a crash cut short, if there is one; tells its shortfalls. */
export async function finishImport(target: ImportTarget): Promise<readonly string[]> {
  const { records } = target;
  const head = await records.next();
  if (head === undefined) return [];
  const products = await records.readProducts(head.generation);
  const shortfalls: string[] = [];
  const variants = products.flatMap((product) => product.variants);
  await inBatches(variants, async (variant) => {
    if (!(await countIn(target, variant, head.generation))) shortfalls.push(variant.sku);
  });
  await records.promote(head);
  await records.dropOtherGenerations(head.generation);
  return shortfalls;
}

/** Applies the difference of one SKU; `false` when it had to stop short. Repeatable. */
async function countIn(
  { records, inventory }: ImportTarget,
  { sku, importedQuantity }: Variant,
  generation: number,
): Promise<boolean> {
  const before = await records.stocked(sku);
  if (before?.generation === generation) return true;
  const delta = importedQuantity - (before?.quantity ?? 0);
  const operationId = `import:${generation}`;
  let complete = true;
  if (delta > 0) await inventory.restock({ sku, quantity: delta, operationId });
  if (delta < 0) complete = await lower(inventory, { sku, delta, operationId });
  await records.setStocked(sku, { quantity: importedQuantity, generation });
  return complete;
}

async function lower(
  inventory: Inventory,
  request: { readonly sku: string; readonly delta: number; readonly operationId: string },
): Promise<boolean> {
  const { applied, level } = await inventory.adjust(request);
  if (applied) return true;
  if (level.available > 0) {
    const operationId = `${request.operationId}:rest`;
    await inventory.adjust({ ...request, delta: -level.available, operationId });
  }
  return false;
}
