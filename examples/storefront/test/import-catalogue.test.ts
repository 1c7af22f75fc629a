import type { Kv } from '@spillway/kv';
import { isSpillwayError } from '@spillway/runtime';
import { describe, expect, it } from 'vitest';
import { createShop, type Shop } from '../src/shop.ts';
import { cutKv } from './cut-kv.ts';
import { openMemoryKv, openShop, SMALL_CATALOGUE, steppableClock } from './open-shop.ts';

const AFTER = SMALL_CATALOGUE.replace('MUG-BLUE,10', 'MUG-BLUE,14')
  .replace('LAMP,5', 'LAMP,2')
  .replace('River Mug', 'Stream Mug');

async function sell(shop: Shop, sku: string, quantity: number): Promise<void> {
  const reservationId = `sale-${sku}`;
  const lines = [{ sku, quantity }];
  const held = await shop.inventory.reserve({ reservationId, lines, holdMs: 60_000 });
  expect(held.reserved).toBe(true);
  await shop.inventory.claim({ reservationId, orderId: reservationId });
}

async function stockOf(shop: Shop): Promise<string> {
  const levels = await shop.inventory.levels(['MUG-BLUE', 'MUG-RED', 'LAMP', 'PEN']);
  return levels.map(({ onHand, sold }) => `${onHand}/${sold}`).join(' ');
}

describe('importing a catalogue', () => {
  it('counts the stock in once, and the same file never again', async () => {
    await using opened = await openShop();
    expect(await stockOf(opened.shop)).toBe('10/0 1/0 5/0 0/0');
    const again = await opened.shop.importFile(SMALL_CATALOGUE, 'small.csv');
    expect(again.state).toBe('unchanged');
    expect(await stockOf(opened.shop)).toBe('10/0 1/0 5/0 0/0');
  });

  it('applies only the difference to the file before: what is sold stays sold', async () => {
    await using opened = await openShop();
    await sell(opened.shop, 'MUG-BLUE', 3);
    await sell(opened.shop, 'LAMP', 1);
    await opened.shop.importFile(AFTER, 'after.csv');
    expect(await stockOf(opened.shop)).toBe('11/3 1/0 1/1 0/0'); // +4 and −3
    expect(opened.shop.catalogue().product('river-mug')?.title).toBe('Stream Mug');
    await opened.shop.importFile(SMALL_CATALOGUE, 'small.csv');
    expect(await stockOf(opened.shop)).toBe('7/3 1/0 4/1 0/0');
  });

  it('lowers a count as far as unsold units allow, and tells where it had to stop', async () => {
    await using opened = await openShop();
    await sell(opened.shop, 'LAMP', 4);
    const { shortfalls } = await opened.shop.importFile(AFTER, 'after.csv');
    expect(shortfalls).toEqual(['LAMP']);
    expect(await stockOf(opened.shop)).toBe('14/0 1/0 0/4 0/0');
  });

  it('imports nothing of a file with one bad row', async () => {
    await using opened = await openShop();
    const bad = `${AFTER}broken,Broken,,,,,,,BROKEN,1,1.234,\n`;
    await expect(opened.shop.importFile(bad, 'bad.csv')).rejects.toMatchObject({
      code: 'CATALOGUE_INVALID',
      details: { problems: [{ line: 6, column: 'Variant Price' }] },
    });
    expect(await stockOf(opened.shop)).toBe('10/0 1/0 5/0 0/0');
    expect(opened.shop.catalogue().product('river-mug')?.title).toBe('River Mug');
  });

  it('takes products away that the next file does not have, and keeps their stock', async () => {
    await using opened = await openShop();
    const without = SMALL_CATALOGUE.split('\n').filter((line) => !line.startsWith('oak-lamp'));
    await opened.shop.importFile(without.join('\n'), 'without.csv');
    expect(opened.shop.catalogue().product('oak-lamp')).toBeUndefined();
    expect((await opened.client().get('/products/oak-lamp')).status).toBe(404);
    await opened.shop.importFile(SMALL_CATALOGUE, 'small.csv');
    expect(await stockOf(opened.shop)).toBe('10/0 1/0 5/0 0/0');
  });

  it('is whole after a crash at any of its writes: the old catalogue, or the new one', async () => {
    const clock = steppableClock();
    let cut = 0;
    for (let finished = false; !finished; cut++) {
      const kv = await openMemoryKv(clock);
      const first = await createShop({ kv, clock });
      await first.importFile(SMALL_CATALOGUE, 'small.csv');
      finished = await crashImport(kv, cut);
      const shop = await createShop({ kv, clock });
      const isNew = shop.catalogue().product('river-mug')?.title === 'Stream Mug';
      expect([isNew, await stockOf(shop)]).toEqual(
        isNew ? [true, '14/0 1/0 2/0 0/0'] : [false, '10/0 1/0 5/0 0/0'],
      );
      await shop.importFile(AFTER, 'after.csv');
      expect(await stockOf(shop)).toBe('14/0 1/0 2/0 0/0');
      await kv.close();
    }
    expect(cut).toBeGreaterThan(15); // it did stop at many places
  });
});

/** Imports with a KV that dies after so many writes; tells whether the import got through. */
async function crashImport(kv: Kv, writes: number): Promise<boolean> {
  const dying = await createShop({ kv: cutKv(kv, writes).kv });
  try {
    await dying.importFile(AFTER, 'after.csv');
    return true;
  } catch (error) {
    if (isSpillwayError(error)) return false;
    throw error;
  }
}
