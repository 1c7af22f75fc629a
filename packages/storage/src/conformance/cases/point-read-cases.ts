import assert from 'node:assert/strict';
import { apply, bytes, peeked, put, rejects, textOf } from '../case-tools.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

/** `get` and `getMany`. */
export function pointReadCases(suite: ConformanceSuite): void {
  suite.define('get', 'finds nothing in an empty storage', async (storage) => {
    assert.equal(await storage.get('k'), undefined);
    assert.deepEqual(await storage.getMany(['k', 'l']), [undefined, undefined]);
  });

  suite.define('get', 'gives key, value and version, and nothing that was not set', async (s) => {
    const { version } = await apply(s, { writes: [put('k', 'v')] });
    const entry = await s.get('k');
    assert.ok(entry !== undefined);
    assert.equal(entry.key, 'k');
    assert.deepEqual(new Uint8Array(entry.value), bytes('v'));
    assert.equal(entry.version, version);
    assert.equal(entry.stamp, undefined);
    assert.equal(entry.expiresAtMs, undefined);
  });

  suite.define('get', 'finds exactly its key, not a prefix and not a longer one', async (s) => {
    await apply(s, { writes: [put('abc', 'v')] });
    for (const key of ['a', 'ab', 'abc\0', 'abcd', 'ABC']) {
      assert.equal(await s.get(key), undefined, JSON.stringify(key));
    }
    assert.equal(textOf(await s.get('abc')), 'v');
  });

  suite.define('get', 'is not fooled by names of the language', async (s) => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then'];
    assert.deepEqual(
      await s.getMany(names),
      names.map(() => undefined),
    );
    await apply(s, { writes: names.map((name) => put(name, name)) });
    assert.deepEqual((await s.getMany(names)).map(textOf), names);
  });

  suite.define('get', 'sees a commit as soon as it is acknowledged', async (s) => {
    for (let round = 0; round < 50; round++) {
      await apply(s, { writes: [put('k', `${round}`)] });
      assert.equal(textOf(await s.get('k')), `${round}`);
    }
  });

  suite.define(
    'getMany',
    'answers in the order of the keys, absent and repeated ones too',
    async (s) => {
      await apply(s, { writes: [put('a', '1'), put('b', '2')] });
      const found = await s.getMany(['b', 'x', 'a', 'b']);
      assert.deepEqual(found.map(textOf), ['2', undefined, '1', '2']);
      assert.deepEqual(await s.getMany([]), []);
    },
  );

  suite.define('getMany', 'answers what get answers, for as many keys as it takes', async (s) => {
    const count = Math.min(s.capabilities.limits.commitWrites, 1000);
    const keys = Array.from({ length: count }, (_, i) => `key-${i}`);
    await apply(s, { writes: keys.filter((_, i) => i % 2 === 0).map((key) => put(key, key)) });
    const found = await s.getMany(keys);
    assert.equal(found.length, count);
    found.forEach((entry, i) => assert.equal(textOf(entry), i % 2 === 0 ? keys[i] : undefined));
    assert.deepEqual(found[0], await s.get('key-0'));
  });

  suite.define('getMany', 'refuses one key more than commitWrites', async (s) => {
    const count = s.capabilities.limits.commitWrites + 1;
    const keys = Array.from({ length: count }, (_, i) => `${i}`);
    await rejects(s.getMany(keys), 'STORAGE_LIMIT_EXCEEDED');
  });

  suite.define('peek', 'shows what get shows, or that it does not know', async (s) => {
    const nowMs = suite.clock.nowMs();
    await apply(s, { writes: [put('k', 'v', { stamp: 's', expiresAtMs: nowMs + 3_600_000 })] });
    for (const key of ['k', 'x', 'k\0']) peeked(s, key, await s.get(key));
    await apply(s, { writes: [{ kind: 'add', key: 'x', delta: 1 }, put('k', 'w')] });
    for (const key of ['k', 'x']) peeked(s, key, await s.get(key));
    await apply(s, { writes: [{ kind: 'delete', key: 'k' }] });
    peeked(s, 'k', undefined);
    await apply(s, { writes: [put('e', 'v', { expiresAtMs: suite.clock.nowMs() + 60 })] });
    await s.get('e');
    await suite.clock.advance(65);
    peeked(s, 'e', undefined);
  });

  suite.define('peek', 'knows nothing after close', async (s) => {
    await apply(s, { writes: [put('k', 'v')] });
    await s.get('k');
    await s.close();
    assert.equal(s.peek('k'), undefined);
  });
}
