import { describe, expect, it } from 'vitest';
import { createSessions, type CreateSessionsOptions, type Sessions } from '../src/index.ts';
import { FaultyKv } from './faulty-kv.ts';
import { openShop, type Shop } from './shop.ts';

const TTL_MS = 1_000;

type Fields = { user?: string; theme?: string; visits?: number; cartId?: string };

function open(shop: Shop, more: Partial<CreateSessionsOptions> = {}): Sessions<Fields> {
  return createSessions<Fields>({ ...shop, ttlMs: TTL_MS, ...more });
}

describe('a session', () => {
  it('has an id of 128 random bits and lives until its time is over', async () => {
    await using shop = await openShop();
    const sessions = open(shop);
    const made = await sessions.create({ theme: 'dark' });
    expect(made.id).toMatch(/^[0-9a-f]{32}$/);
    expect((await sessions.create()).id).not.toBe(made.id);
    shop.clock.stepWall(TTL_MS - 1);
    expect(await sessions.read(made.id)).toEqual(made);
    shop.clock.stepWall(1);
    expect(await sessions.read(made.id)).toBeUndefined();
    expect(await sessions.patch(made.id, { theme: 'light' })).toBeUndefined();
    expect(await sessions.touch(made.id)).toBe(false);
  });

  it('loses nothing to parallel patches of different fields', async () => {
    await using shop = await openShop();
    const sessions = createSessions({ ...shop, ttlMs: TTL_MS });
    const { id } = await sessions.create({ base: 0 });
    const names = Array.from({ length: 50 }, (_, i) => `field-${i}`);
    await Promise.all(names.map((name, i) => sessions.patch(id, { [name]: i })));
    const session = await sessions.read(id);
    expect(Object.keys(session?.fields ?? {}).sort()).toEqual(['base', ...names].sort());
    expect(session?.revision).toBe(51);
  });

  it('drops a field patched to undefined and keeps one patched to null', async () => {
    await using shop = await openShop();
    const sessions = createSessions<{ a?: number | null; b?: number | null }>(shop);
    const { id } = await sessions.create({ a: 1, b: 1 });
    const patched = await sessions.patch(id, { a: undefined, b: null });
    expect({ ...patched?.fields }).toEqual({ b: null });
  });

  it('is renewed by a patch, but not beyond its whole lifetime', async () => {
    await using shop = await openShop();
    const sessions = open(shop, { lifetimeMsMax: 1_500 });
    const { id, createdAtMs } = await sessions.create();
    shop.clock.stepWall(400);
    const patched = await sessions.patch(id, { theme: 'dark' });
    expect(patched?.expiresAtMs).toBe(createdAtMs + 1_400);
    shop.clock.stepWall(400);
    expect((await sessions.patch(id, {}))?.expiresAtMs).toBe(createdAtMs + 1_500);
    shop.clock.stepWall(700);
    expect(await sessions.read(id)).toBeUndefined();
  });

  it('takes a patch with an operation id once, however late it is repeated', async () => {
    await using shop = await openShop();
    const sessions = open(shop);
    const { id } = await sessions.create();
    const once = { operationId: 'op-1' };
    await sessions.patch(id, { theme: 'dark' }, once);
    await sessions.patch(id, { theme: 'light' });
    const repeated = await sessions.patch(id, { theme: 'dark' }, once);
    expect(repeated?.fields.theme).toBe('light');
    const reused = sessions.patch(id, { theme: undefined }, once);
    await expect(reused).rejects.toMatchObject({ code: 'OPERATION_ID_REUSED' });
  });

  it('gives fields that inherit nothing', async () => {
    await using shop = await openShop();
    const sessions = createSessions(shop);
    const { id } = await sessions.create(JSON.parse('{"constructor":"mine","a":{"toString":1}}'));
    const session = await sessions.read(id);
    expect(session?.fields['constructor']).toBe('mine');
    expect(session?.fields['hasOwnProperty']).toBeUndefined();
    expect(session?.fields['__proto__']).toBeUndefined();
  });

  it('keeps a copy of what it was given', async () => {
    await using shop = await openShop();
    const sessions = createSessions(shop);
    const list = [1];
    const making = sessions.create({ list });
    list.push(2);
    expect((await making).fields['list']).toEqual([1]);
  });
});

describe('a touch', () => {
  it('writes only when less than its share of the time is left, and counts the rest', async () => {
    await using shop = await openShop();
    const kv = new FaultyKv(shop);
    const sessions = open(shop, { kv, touchBelow: 0.5 });
    const { id, createdAtMs } = await sessions.create();
    for (const passedMs of [0, 250, 250]) {
      shop.clock.stepWall(passedMs);
      expect(await sessions.touch(id)).toBe(true);
    }
    expect(sessions.stats()).toEqual({ touches: 3, touchesAvoided: 3 });
    expect((await sessions.read(id))?.expiresAtMs).toBe(createdAtMs + TTL_MS);
    shop.clock.stepWall(1);
    expect(await sessions.touch(id)).toBe(true);
    expect(sessions.stats()).toEqual({ touches: 4, touchesAvoided: 3 });
    expect((await sessions.read(id))?.expiresAtMs).toBe(createdAtMs + 501 + TTL_MS);
  });

  it('shares the write of another one under way', async () => {
    await using shop = await openShop();
    const kv = new FaultyKv(shop);
    const sessions = open(shop, { kv });
    const { id } = await sessions.create();
    shop.clock.stepWall(900);
    kv.calls = 0;
    await Promise.all(Array.from({ length: 20 }, () => sessions.touch(id)));
    expect(kv.calls).toBe(2); // one read, one write
    expect(sessions.stats()).toEqual({ touches: 20, touchesAvoided: 19 });
  });

  it('does not write at the end of the whole lifetime, when there is nothing to gain', async () => {
    await using shop = await openShop();
    const sessions = open(shop, { lifetimeMsMax: 1_000 });
    const { id } = await sessions.create();
    shop.clock.stepWall(900);
    expect(await sessions.touch(id)).toBe(true);
    expect(sessions.stats()).toEqual({ touches: 1, touchesAvoided: 1 });
  });
});

describe('destroy', () => {
  it('beats a touch and a patch that are under way, at each of their steps', async () => {
    for (const operation of ['touch', 'patch'] as const) {
      for (const call of [1, 2, 3]) {
        await using shop = await openShop();
        const kv = new FaultyKv(shop);
        const other = open(shop);
        const sessions = open(shop, { kv });
        const { id } = await sessions.create({ user: 'ada' });
        shop.clock.stepWall(900);
        kv.calls = 0;
        kv.beforeCall = async (n) => {
          if (n === call) await other.destroy(id);
        };
        if (operation === 'touch') await sessions.touch(id);
        else await sessions.patch(id, { theme: 'dark' });
        if (kv.calls < call) await other.destroy(id);
        expect(await sessions.read(id)).toBeUndefined();
      }
    }
  });

  it('beats writes that were lost and arrive after it', async () => {
    await using shop = await openShop();
    const { id } = await open(shop).create();
    shop.clock.stepWall(900);
    const kv = new FaultyKv(shop, { at: 2, effect: 'late', dies: false });
    const sessions = open(shop, { kv });
    const code = 'COMMERCE_OUTCOME_UNKNOWN';
    await expect(sessions.touch(id)).rejects.toMatchObject({ code, applied: 'unknown' });
    expect(await open(shop).destroy(id)).toBe(true);
    await kv.applyLate();
    expect(await sessions.read(id)).toBeUndefined();
    expect(await sessions.destroy(id)).toBe(false);
  });
});

describe('a rotation', () => {
  it('moves the fields to a new id; the old one is dead at once', async () => {
    await using shop = await openShop();
    const sessions = open(shop);
    const old = await sessions.create({ theme: 'dark' });
    const rotated = await sessions.rotateId(old.id, { user: 'ada' });
    expect(rotated?.id).not.toBe(old.id);
    expect({ ...rotated?.fields }).toEqual({ theme: 'dark', user: 'ada' });
    expect(rotated?.createdAtMs).toBe(old.createdAtMs);
    expect(await sessions.read(old.id)).toBeUndefined();
    expect(await sessions.rotateId(old.id)).toBeUndefined();
  });

  it('carries over what was patched under the old id meanwhile', async () => {
    for (const call of [1, 2, 3]) {
      await using shop = await openShop();
      const kv = new FaultyKv(shop);
      const old = await open(shop).create();
      kv.beforeCall = async (n) => {
        if (n === call) await open(shop).patch(old.id, { cartId: 'c' });
      };
      const rotated = await open(shop, { kv }).rotateId(old.id, { user: 'ada' });
      expect({ ...rotated?.fields }).toEqual({ cartId: 'c', user: 'ada' });
    }
  });

  it('of a session that is destroyed meanwhile leaves none', async () => {
    for (const call of [1, 2, 3]) {
      await using shop = await openShop();
      const kv = new FaultyKv(shop);
      const old = await open(shop).create();
      kv.beforeCall = async (n) => {
        if (n === call) await open(shop).destroy(old.id);
      };
      expect(await open(shop, { kv }).rotateId(old.id)).toBeUndefined();
      expect(await countKeys(shop)).toBe(0);
    }
  });

  it('that fails at any call leaves the old session or none, never two known ones', async () => {
    for (let at = 1; at <= 3; at++) {
      for (const effect of ['before', 'after', 'late'] as const) {
        await using shop = await openShop();
        const old = await open(shop).create();
        const kv = new FaultyKv(shop, { at, effect, dies: true });
        const rotation = open(shop, { kv }).rotateId(old.id, { user: 'ada' });
        await expect(rotation).rejects.toMatchObject({ name: 'SpillwayError', retryable: true });
        const left = await open(shop).read(old.id);
        expect(left?.fields.user).toBeUndefined();
        const takenAway = at === 3 && effect === 'after';
        expect(left === undefined).toBe(takenAway);
      }
    }
  });
});

async function countKeys(shop: Shop): Promise<number> {
  let keys = 0;
  for await (const _ of shop.kv.scan()) keys += 1;
  return keys;
}
