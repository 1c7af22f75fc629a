import { describe, expect, it } from 'vitest';
import { createSessions } from '../src/index.ts';
import { BAD_NAMES, expectRefused, forced, names, throwing } from './refusals.ts';
import { openShop } from './shop.ts';

describe('sessions', () => {
  it('refuse ids that they cannot have made', async () => {
    expect.hasAssertions();
    await using shop = await openShop();
    const sessions = createSessions(shop);
    const { id } = await sessions.create();
    const ids = [...names, id.slice(1), `${id}0`, id.toUpperCase().replace(/[0-9]/, 'A'), ` ${id}`];
    await expectRefused(
      shop,
      'SESSION_ID_INVALID',
      ids.flatMap((bad) => [
        () => sessions.read(bad),
        () => sessions.patch(bad, {}),
        () => sessions.touch(bad),
        () => sessions.destroy(bad),
        () => sessions.rotateId(bad),
      ]),
    );
  });

  it('refuse fields that are not JSON or have bad names', async () => {
    expect.hasAssertions();
    await using shop = await openShop();
    const sessions = createSessions(shop);
    const { id } = await sessions.create({ a: 1 });
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;
    const values: readonly unknown[] = [
      ...[NaN, Infinity, 1n, Symbol('s'), () => 1, new Date(0), new Map(), /x/, cyclic],
      ...['\uDFFF', { '\uD800': 1 }, [undefined], { toJSON: () => 1 }],
      JSON.parse('{"a":{"__proto__":{"admin":true}}}'),
    ];
    const patches: unknown[] = [
      ...values.map((value) => ({ field: value })),
      ...BAD_NAMES.filter((name) => typeof name === 'string' && name !== '__proto__').map(
        (name) => ({ [String(name)]: 1 }),
      ),
      JSON.parse('{"__proto__":{"admin":true}}'),
      Object.defineProperty({}, 'a', { enumerable: true, get: throwing }),
      ...[null, 7, 'text', [1]],
    ];
    const bad = forced<Record<string, number>>(patches);
    await expectRefused(
      shop,
      'SESSION_FIELD_INVALID',
      bad.flatMap((patch) => [
        () => sessions.patch(id, patch),
        () => sessions.rotateId(id, patch),
        () => sessions.create(patch),
      ]),
    );
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });

  it('refuse more than their limits', async () => {
    expect.hasAssertions();
    await using shop = await openShop();
    const sessions = createSessions({ ...shop, bytesMax: 100, fieldsMax: 3 });
    const { id } = await sessions.create({ a: 1, b: 1 });
    const large = { a: 'x'.repeat(100) };
    await expectRefused(shop, 'SESSION_LIMIT_EXCEEDED', [
      () => sessions.create(large),
      () => sessions.patch(id, large),
      () => sessions.rotateId(id, large),
      () => sessions.patch(id, { c: 1, d: 1 }),
    ]);
    await sessions.patch(id, { a: undefined, c: 1, d: 1 });
  });
});
