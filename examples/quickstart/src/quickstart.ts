import { createInventory } from '@spillway/commerce';
import { createKv } from '@spillway/kv';
import { levelStorage } from '@spillway/storage-level';

// Three LevelDB folders in this process. Each key is on all of them, and any one may be lost.
const folder = process.argv[2] ?? './data/quickstart';
await using kv = await createKv({
  nodes: {
    a: levelStorage(`${folder}/a`),
    b: levelStorage(`${folder}/b`),
    c: levelStorage(`${folder}/c`),
  },
});
console.log(kv.status().summary);

const { value: run } = await kv.increment('runs', 1);
console.log(`run ${run} over the same folders`);

// Every run brings the same delivery; the operation id makes it arrive once.
const inventory = createInventory({ kv });
await inventory.restock({ sku: 'mug', quantity: 5, operationId: 'delivery-1' });

// Hold two mugs for five minutes, as a checkout does while the buyer pays.
await using hold = await inventory.reserve({
  reservationId: `cart-${run}`,
  lines: [{ sku: 'mug', quantity: 2 }],
  holdMs: 300_000,
});
if (hold.reserved) {
  const { orderId } = await hold.claim({ orderId: `order-${run}` });
  console.log(`${orderId} bought two mugs`);
} else {
  console.log(`sold out: ${hold.shortages[0]?.available} left`);
}
const { available, sold } = await inventory.level('mug');
console.log(`${available} available, ${sold} sold`);
