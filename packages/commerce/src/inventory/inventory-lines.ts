import { SpillwayError } from '@spillway/runtime';
import { checkSku } from '../identifier.ts';
import { checkQuantity, isIntegerIn, QUANTITY_MAX } from '../quantity.ts';
import type { InventoryLine } from './inventory.ts';

/**
 * Checks lines, adds up those of the same SKU and puts them in order of SKU: all reservations take
 * their holds in that one order, so that of two that want the same last units one gets all of its.
 * @throws COMMERCE_LINES_INVALID, COMMERCE_SKU_INVALID, COMMERCE_QUANTITY_INVALID
 */
export function resolveLines(lines: unknown, linesMax: number): readonly InventoryLine[] {
  if (!Array.isArray(lines) || !isIntegerIn(lines.length, 1, linesMax)) {
    throw new SpillwayError(
      'COMMERCE_LINES_INVALID',
      `lines must be an array of 1 to ${linesMax} lines. Pass what the cart holds.`,
      { details: { max: linesMax } },
    );
  }
  const quantities = new Map<string, number>();
  // an array of anything: each member is checked below
  for (const line of lines as readonly Partial<InventoryLine>[]) {
    const sku: unknown = line?.sku;
    const quantity: unknown = line?.quantity;
    checkSku(sku);
    checkQuantity(quantity);
    const sum = (quantities.get(sku) ?? 0) + quantity;
    checkQuantity(sum, QUANTITY_MAX);
    quantities.set(sku, sum);
  }
  return [...quantities]
    .map(([sku, quantity]) => ({ sku, quantity }))
    .sort((a, b) => (a.sku < b.sku ? -1 : 1));
}
