import type { AuditedOrder, Inventory } from '@spillway/commerce';
import type { StockBook } from './stock-book.ts';
import { useInventory, type ShopScene } from './use-inventory.ts';

/**
 * In the healed world, with every claim answered and every hold over: the shop's own audit finds
 * nothing, and the stock is what the clients' book says, to the unit.
 */
export async function judgeInventory(scene: ShopScene, skus: readonly string[]): Promise<void> {
  const { world, book } = scene;
  const orders = [...book.orders].map(([reservationId, orderId]) => ({ reservationId, orderId }));
  await judgeAudit(scene, 'before the sweep', orders);
  const swept = await useInventory(scene, 'sweep', (inventory) => inventory.sweep());
  if (swept.kind !== 'answered') world.violate('available', 'the healed shop cannot be swept');
  await judgeAudit(scene, 'after the sweep', orders);
  for (const sku of skus) await judgeLevel(scene, sku);
}

async function judgeAudit(
  scene: ShopScene,
  when: string,
  orders: readonly AuditedOrder[],
): Promise<void> {
  const { world } = scene;
  const audit = await useInventory(scene, `audit ${when}`, (inventory) =>
    inventory.audit({ orders }),
  );
  if (audit.kind !== 'answered') {
    world.violate('available', `the healed shop cannot be audited ${when}`);
    return;
  }
  const { balanced, differences, changed } = audit.answer;
  for (const { kind, text } of differences) world.violate('ledger', `${when}: ${kind}: ${text}`);
  if (!balanced && differences.length === 0) world.violate('ledger', `${when}: not balanced`);
  if (changed.length > 0) world.violate('ledger', `${when}: ${changed.join(', ')} changed at rest`);
}

async function judgeLevel(scene: ShopScene, sku: string): Promise<void> {
  const { world, book } = scene;
  const level = await useInventory(scene, `level ${sku}`, (inventory) => inventory.level(sku));
  if (level.kind !== 'answered') {
    world.violate('available', `the level of ${sku} cannot be read in a healed world`);
    return;
  }
  const expected = expectedLevel(book, sku);
  const found = JSON.stringify(level.answer);
  if (found === JSON.stringify(expected)) return;
  world.violate('ledger', `${sku} is ${found}, and by the book ${JSON.stringify(expected)}`);
}

function expectedLevel(book: StockBook, sku: string): Awaited<ReturnType<Inventory['level']>> {
  const sold = book.soldOf(sku);
  const onHand = book.received(sku) - sold;
  return { sku, onHand, held: 0, sold, available: onHand };
}
