import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpillwayError } from '@spillway/runtime';
import { createCarts, type Cart, type Carts } from '../src/index.ts';
import { FaultyKv } from './faulty-kv.ts';
import { openShop } from './shop.ts';

/** Every call an operation of its own, unless an id is given. */
function ids(): () => string {
  let last = 0;
  return () => `op-${++last}`;
}

function linesOf(cart: Cart): Record<string, number> {
  return Object.fromEntries(cart.lines.map(({ sku, quantity }) => [sku, quantity]));
}

async function fill(carts: Carts, cartId: string, lines: Record<string, number>): Promise<void> {
  for (const [sku, delta] of Object.entries(lines)) {
    await carts.add({ cartId, sku, delta, operationId: `fill ${sku}` });
  }
}

describe('a cart', () => {
  it('is empty until somebody adds to it, and counts its changes', async () => {
    await using shop = await openShop();
    const carts = createCarts(shop);
    expect(await carts.read('ada')).toEqual({ cartId: 'ada', lines: [], revision: 0 });
    const operationId = ids();
    const change = { cartId: 'ada', sku: 'mug' };
    await carts.add({ ...change, delta: 2, operationId: operationId() });
    await carts.add({ ...change, sku: 'cup', delta: 1, operationId: operationId() });
    const cart = await carts.add({ ...change, delta: -1, operationId: operationId() });
    expect(cart).toEqual({
      cartId: 'ada',
      lines: [
        { sku: 'mug', quantity: 1 },
        { sku: 'cup', quantity: 1 },
      ],
      revision: 3,
    });
    const gone = await carts.add({ ...change, delta: -5, operationId: operationId() });
    expect(linesOf(gone)).toEqual({ cup: 1 });
    await carts.setQuantity({ ...change, quantity: 7, operationId: operationId() });
    expect(linesOf(await carts.read('ada'))).toEqual({ cup: 1, mug: 7 });
    expect((await carts.clear({ cartId: 'ada', operationId: operationId() })).lines).toEqual([]);
  });

  it('keeps what was removed removed, though the adding is repeated', async () => {
    await using shop = await openShop();
    const carts = createCarts(shop);
    const add = { cartId: 'ada', sku: 'mug', delta: 1, operationId: 'add' };
    await carts.add(add);
    await carts.remove({ cartId: 'ada', sku: 'mug', operationId: 'remove' });
    expect((await carts.add(add)).lines).toEqual([]);
    const reused = carts.add({ ...add, delta: 2 });
    await expect(reused).rejects.toMatchObject({ code: 'OPERATION_ID_REUSED' });
  });

  it('adds up parallel changes', async () => {
    await using shop = await openShop();
    const carts = createCarts(shop);
    const adds = Array.from({ length: 60 }, (_, i) =>
      carts.add({ cartId: 'ada', sku: `sku-${i % 3}`, delta: 1, operationId: `op-${i}` }),
    );
    await Promise.all(adds);
    expect(linesOf(await carts.read('ada'))).toEqual({ 'sku-0': 20, 'sku-1': 20, 'sku-2': 20 });
  });

  it('refuses more lines and more units than its limits, and stays as it was', async () => {
    await using shop = await openShop();
    const carts = createCarts({ ...shop, linesMax: 2, quantityMax: 9 });
    await fill(carts, 'ada', { a: 9, b: 1 });
    const before = await carts.read('ada');
    const code = 'CART_LIMIT_EXCEEDED';
    const change = { cartId: 'ada', operationId: 'more' };
    await expect(carts.add({ ...change, sku: 'a', delta: 1 })).rejects.toMatchObject({ code });
    await expect(carts.add({ ...change, sku: 'c', delta: 1 })).rejects.toMatchObject({ code });
    const set = carts.setQuantity({ ...change, sku: 'c', quantity: 1 });
    await expect(set).rejects.toMatchObject({ code, details: { limit: 'linesMax', max: 2 } });
    expect(await carts.read('ada')).toEqual(before);
    await carts.add({ ...change, sku: 'b', delta: 1 }); // a refused id was not used up
  });

  it('over limits that were lowered may shrink and not grow', async () => {
    await using shop = await openShop();
    await fill(createCarts(shop), 'ada', { a: 9, b: 9, c: 9 });
    const carts = createCarts({ ...shop, linesMax: 2, quantityMax: 5 });
    const change = { cartId: 'ada', sku: 'a' };
    const code = 'CART_LIMIT_EXCEEDED';
    const grown = carts.add({ ...change, delta: 1, operationId: 'grow' });
    await expect(grown).rejects.toMatchObject({ code });
    const cart = await carts.add({ ...change, delta: -1, operationId: 'shrink' });
    expect(linesOf(cart)).toEqual({ a: 8, b: 9, c: 9 });
  });

  it('changes only at the revision that was asked for', async () => {
    await using shop = await openShop();
    const carts = createCarts(shop);
    await fill(carts, 'ada', { mug: 1 });
    const stale = carts.clear({ cartId: 'ada', operationId: 'c', ifRevision: 0 });
    await expect(stale).rejects.toMatchObject({ code: 'CART_REVISION_MISMATCH' });
    const clear = { cartId: 'ada', operationId: 'c', ifRevision: 1 };
    expect((await carts.clear(clear)).lines).toEqual([]);
    expect((await carts.clear(clear)).revision).toBe(2); // its own repeat is not stale
  });

  it('expires after its time without a change', async () => {
    await using shop = await openShop();
    const carts = createCarts({ ...shop, ttlMs: 1_000 });
    await fill(carts, 'ada', { mug: 1 });
    shop.clock.stepWall(999);
    await fill(carts, 'ada', { cup: 1 });
    shop.clock.stepWall(999);
    expect(linesOf(await carts.read('ada'))).toEqual({ mug: 1, cup: 1 });
    shop.clock.stepWall(1);
    expect(await carts.read('ada')).toMatchObject({ lines: [], revision: 0 });
  });

  it('ends where a dumb list of its operations ends, each counted once', async () => {
    expect.hasAssertions();
    await using shop = await openShop();
    let histories = 0;
    const operation = fc.record({
      kind: fc.constantFrom('add', 'take', 'set', 'remove'),
      sku: fc.constantFrom('a', 'b', 'constructor'),
      quantity: fc.integer({ min: 1, max: 9 }),
    });
    const repeats = fc.array(fc.nat(30), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 12 }), repeats, async (list, order) => {
        histories += 1;
        const carts = createCarts({ ...shop, namespace: `history-${histories}`, quantityMax: 999 });
        const expected = new Map<string, number>();
        const perform = async (index: number): Promise<unknown> => {
          const { kind, sku, quantity } = list[index] ?? { kind: 'remove', sku: 'z', quantity: 1 };
          const change = { cartId: 'ada', sku, operationId: `op-${index}` };
          if (kind === 'set') return await carts.setQuantity({ ...change, quantity });
          if (kind === 'remove') return await carts.remove(change);
          return await carts.add({ ...change, delta: kind === 'add' ? quantity : -quantity });
        };
        for (const [index, { kind, sku, quantity }] of list.entries()) {
          await perform(index);
          const before = expected.get(sku) ?? 0;
          const after = {
            add: before + quantity,
            take: before - quantity,
            set: quantity,
            remove: 0,
          };
          if (after[kind] > 0) expected.set(sku, after[kind]);
          else expected.delete(sku);
          const repeated = order[index];
          if (repeated !== undefined && repeated <= index) await perform(repeated);
        }
        expect(linesOf(await carts.read('ada'))).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a merge', () => {
  it('adds up both carts and closes the guest cart', async () => {
    await using shop = await openShop();
    const carts = createCarts(shop);
    await fill(carts, 'guest', { mug: 2, cup: 1 });
    await fill(carts, 'ada', { mug: 1, jug: 1 });
    const result = await carts.merge({ guestCartId: 'guest', customerCartId: 'ada' });
    expect(linesOf(result.cart)).toEqual({ mug: 3, jug: 1, cup: 1 });
    expect(result).toMatchObject({ merged: true, leftOut: [] });
    expect(await carts.read('guest')).toMatchObject({ lines: [], mergedInto: 'ada' });
    const late = carts.add({ cartId: 'guest', sku: 'mug', delta: 1, operationId: 'late' });
    await expect(late).rejects.toMatchObject({ code: 'CART_MERGED' });
  });

  it('does nothing when repeated, even after the customer removed what came with it', async () => {
    await using shop = await openShop();
    const carts = createCarts(shop);
    await fill(carts, 'guest', { mug: 2 });
    const merge = { guestCartId: 'guest', customerCartId: 'ada' };
    await Promise.all([carts.merge(merge), carts.merge(merge), carts.merge(merge)]);
    expect(linesOf(await carts.read('ada'))).toEqual({ mug: 2 });
    await carts.remove({ cartId: 'ada', sku: 'mug', operationId: 'remove' });
    expect(await carts.merge(merge)).toMatchObject({ merged: false, cart: { lines: [] } });
  });

  it('leaves out what is over the limits and says what', async () => {
    await using shop = await openShop();
    const carts = createCarts({ ...shop, linesMax: 2, quantityMax: 9 });
    await fill(createCarts(shop), 'guest', { a: 5, c: 2, d: 3 });
    await fill(carts, 'ada', { a: 7 });
    const { cart, leftOut } = await carts.merge({ guestCartId: 'guest', customerCartId: 'ada' });
    expect(linesOf(cart)).toEqual({ a: 9, c: 2 });
    expect(leftOut).toEqual([
      { sku: 'a', quantity: 3 },
      { sku: 'd', quantity: 3 },
    ]);
  });

  it('of a guest cart that another customer took, or into a closed one, is refused', async () => {
    await using shop = await openShop();
    const carts = createCarts(shop);
    await fill(carts, 'guest', { mug: 1 });
    await carts.merge({ guestCartId: 'guest', customerCartId: 'ada' });
    const code = 'CART_MERGED';
    const stolen = carts.merge({ guestCartId: 'guest', customerCartId: 'bob' });
    await expect(stolen).rejects.toMatchObject({ code });
    await fill(carts, 'other', { cup: 1 });
    const intoClosed = carts.merge({ guestCartId: 'other', customerCartId: 'guest' });
    await expect(intoClosed).rejects.toMatchObject({ code });
    expect(linesOf(await carts.read('other'))).toEqual({ cup: 1 }); // open again
    await fill(carts, 'other', { jug: 1 });
  });

  it('of an empty guest cart leaves it open', async () => {
    await using shop = await openShop();
    const carts = createCarts(shop);
    const merge = { guestCartId: 'guest', customerCartId: 'ada' };
    expect(await carts.merge(merge)).toMatchObject({ merged: false });
    await fill(carts, 'guest', { mug: 1 });
    expect(await carts.merge(merge)).toMatchObject({ merged: true });
  });

  it('takes the lines of a new guest cart of an old name', async () => {
    await using shop = await openShop();
    const carts = createCarts({ ...shop, ttlMs: 1_000 });
    const merge = { guestCartId: 'guest', customerCartId: 'ada' };
    await fill(carts, 'guest', { mug: 1 });
    await carts.merge(merge);
    shop.clock.stepWall(600);
    await fill(carts, 'ada', { jug: 1 }); // lives on
    shop.clock.stepWall(600);
    await fill(carts, 'guest', { cup: 1 });
    expect(linesOf((await carts.merge(merge)).cart)).toEqual({ mug: 1, jug: 1, cup: 1 });
  });

  it('that fails at any call is finished by a repeat and adds the lines once', async () => {
    for (let at = 1; at <= 4; at++) {
      for (const effect of ['before', 'after', 'late'] as const) {
        for (const dies of [false, true]) {
          await using shop = await openShop();
          const carts = createCarts(shop);
          await fill(carts, 'guest', { mug: 2 });
          await fill(carts, 'ada', { mug: 1 });
          const kv = new FaultyKv(shop, { at, effect, dies });
          const merge = { guestCartId: 'guest', customerCartId: 'ada' };
          const failure: unknown = await createCarts({ ...shop, kv })
            .merge(merge)
            .catch(asIs);
          expect(isSpillwayError(failure)).toBe(true);
          expect(linesOf((await carts.merge(merge)).cart)).toEqual({ mug: 3 });
          await kv.applyLate();
          expect(linesOf(await carts.read('ada'))).toEqual({ mug: 3 });
          expect((await carts.read('guest')).lines).toEqual([]);
        }
      }
    }
  });
});

describe('any change of a cart that fails at any call', () => {
  it('counts once after a repeat, and not at all before it when it says so', async () => {
    for (let at = 1; at <= 2; at++) {
      for (const effect of ['before', 'after', 'late'] as const) {
        await using shop = await openShop();
        const carts = createCarts(shop);
        const kv = new FaultyKv(shop, { at, effect, dies: true });
        const add = { cartId: 'ada', sku: 'mug', delta: 2, operationId: 'add' };
        const failure: unknown = await createCarts({ ...shop, kv })
          .add(add)
          .catch(asIs);
        const applied = isSpillwayError(failure) ? failure.applied : true;
        const seen = linesOf(await carts.read('ada'))['mug'] ?? 0;
        expect(applied === false ? seen : 0).toBe(0);
        await carts.add(add);
        await kv.applyLate();
        expect(linesOf(await carts.read('ada'))).toEqual({ mug: 2 });
      }
    }
  });
});

function asIs(error: unknown): unknown {
  return error;
}
