import { createKv, type Kv } from '@spillway/kv';
import { seededRandom, type Random } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { memoryStorage } from '@spillway/storage';

/** A KV of three memory nodes, RF 3, in simulated time. */
export interface Shop extends AsyncDisposable {
  readonly kv: Kv;
  readonly clock: SimulatedClock;
  readonly random: Random;
}

/** Opens an empty shop; the same seed draws the same ids. */
export async function openShop(
  seed = 1,
  names: readonly string[] = ['a', 'b', 'c'],
): Promise<Shop> {
  const clock = new SimulatedClock();
  const random = seededRandom(seed);
  const kv = await createKv({
    nodes: new Map(names.map((name) => [name, memoryStorage({ clock })])),
    clock,
    random: random.fork('kv'),
  });
  return { kv, clock, random, [Symbol.asyncDispose]: () => kv.close() };
}
