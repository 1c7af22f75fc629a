import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInventory, type Inventory } from '@spillway/commerce';
import { createHashRing } from '@spillway/hash-ring';
import { createKv, type Kv, type KvIncrementResult } from '@spillway/kv';
import { isSpillwayError } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { memoryStorage, type Storage } from '@spillway/storage';
import { storageConformance } from '@spillway/storage/conformance';
import { faultyStorage } from '@spillway/storage/faulty';
import { levelStorage } from '@spillway/storage-level';

// What tools/check-packed.sh compiles and runs against the packed packages, once as an ES module
// and once as CommonJS. So there is no top-level await here.
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'spillway-consumer-'));
  try {
    const faulty = faultyStorage(memoryStorage());
    await sell('memory', { a: memoryStorage(), b: faulty, c: memoryStorage() });
    await sell('level', {
      a: levelStorage(join(folder, 'a')),
      b: levelStorage(join(folder, 'b')),
      c: levelStorage(join(folder, 'c')),
    });
    checkParts();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function sell(name: string, nodes: Readonly<Record<string, Storage>>): Promise<void> {
  await using kv: Kv = await createKv({ nodes });
  const inventory: Inventory = createInventory({ kv });
  await inventory.restock({ sku: 'mug', quantity: 1, operationId: 'delivery-1' });
  const answers = await Promise.all(
    ['ann', 'ben'].map((buyer) =>
      inventory.reserve({
        reservationId: `cart-of-${buyer}`,
        lines: [{ sku: 'mug', quantity: 1 }],
        holdMs: 60_000,
      }),
    ),
  );
  const held = answers.filter(({ reserved }) => reserved).length;
  const counted: KvIncrementResult = await kv.increment('sales', held, { ceiling: 1 });
  const refused = await kv.set('', 'no key').catch((error: unknown) => error);
  expectThat(held === 1, 'one of two buyers gets the last mug');
  expectThat(counted.applied && counted.value === 1, 'the counter counts');
  expectThat(isSpillwayError(refused, 'KV_KEY_INVALID'), 'an empty key is refused by its code');
  console.log(`${name}: ${held} sold, ${answers.length - held} refused`);
}

function checkParts(): void {
  const ring = createHashRing({ nodes: [{ id: 'a' }, { id: 'b' }], replicationFactor: 2 });
  expectThat(ring.getNodes('mug').length === 2, 'the ring names two owners');
  expectThat(typeof storageConformance === 'function', 'the conformance suite is there');
  expectThat(new SimulatedClock(5).wallMs() === 5, 'the subpath of the runtime works');
}

function expectThat(condition: boolean, expectation: string): void {
  if (!condition) throw new Error(`expected that ${expectation}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
