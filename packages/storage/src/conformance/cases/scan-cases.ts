import assert from 'node:assert/strict';
import {
  apply,
  bytes,
  fill,
  pagesOf,
  put,
  rejects,
  scanned,
  scannedKeys,
  textOf,
} from '../case-tools.ts';
import type { Key } from '../../key.ts';
import type { Storage } from '../../storage.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

/** Puts `count` keys `k000`, `k001`, … and gives them back in order. */
async function fillWith(storage: Storage, count: number): Promise<Key[]> {
  const keys = Array.from({ length: count }, (_, i) => `k${String(i).padStart(3, '0')}`);
  await fill(storage, keys);
  return keys;
}

/** `scan`: ranges, both directions, limits, pages; or its refusal. */
export function scanCases(suite: ConformanceSuite): void {
  if (!suite.has('orderedScan')) {
    suite.define('scan', 'is refused, since ordered scans are switched off', async (s) => {
      await apply(s, { writes: [put('k', 'v')] });
      for (const options of [{}, { reverse: true }, { limit: 0 }, { pageSize: 1 }]) {
        await rejects(() => scanned(s, {}, options), 'STORAGE_UNSUPPORTED');
      }
    });
    return;
  }

  suite.define('scan', 'of an empty storage or range gives no page', async (s) => {
    assert.deepEqual(await pagesOf(s), []);
    await fillWith(s, 3);
    for (const range of [
      { start: 'k001', end: 'k001' },
      { start: 'k002', end: 'k001' },
      { start: 'l' },
      { end: 'k000' },
      { end: '' },
      { start: 'k000\0', end: 'k001' },
    ]) {
      assert.deepEqual(await pagesOf(s, range), [], JSON.stringify(range));
      assert.deepEqual(await pagesOf(s, range, { reverse: true }), [], JSON.stringify(range));
    }
  });

  suite.define('scan', 'gives the entries that get gives', async (s) => {
    const expiresAtMs = suite.clock.nowMs() + 3_600_000;
    await apply(s, {
      writes: [
        put('a', '1', { stamp: '\x01', expiresAtMs }),
        { kind: 'append', log: 'l', value: bytes('e') },
        { kind: 'stamp', key: 's', stamp: '\xff' },
        { kind: 'add', key: 'n', delta: -5 },
      ],
    });
    const entries = await scanned(s);
    assert.equal(entries.length, 5);
    assert.deepEqual(entries, await s.getMany(entries.map((entry) => entry.key)));
  });

  suite.define('scan', 'takes the start and leaves the end out, in both directions', async (s) => {
    const keys = await fillWith(s, 10);
    const range = { start: 'k003', end: 'k007' };
    assert.deepEqual(await scannedKeys(s, range), keys.slice(3, 7));
    assert.deepEqual(await scannedKeys(s, range, { reverse: true }), keys.slice(3, 7).reverse());
    const between = { start: 'k002!', end: 'k007!' };
    assert.deepEqual(await scannedKeys(s, between), keys.slice(3, 8));
    assert.deepEqual(await scannedKeys(s, { start: '' }), keys);
  });

  suite.define('scan', 'stops at the limit, from whichever end it began', async (s) => {
    const keys = await fillWith(s, 25);
    for (const pageSize of [1, 4, 100]) {
      for (const limit of [0, 1, 4, 5, 8, 24, 25, 26, Infinity]) {
        const options = { limit, pageSize };
        assert.deepEqual(await scannedKeys(s, {}, options), keys.slice(0, limit));
        assert.deepEqual(
          await scannedKeys(s, {}, { ...options, reverse: true }),
          [...keys].reverse().slice(0, limit),
        );
      }
    }
  });

  suite.define('scan', 'gives no empty page and none over the page size', async (s) => {
    const keys = await fillWith(s, 250);
    for (const pageSize of [1, 7, 100, 250, 1000]) {
      const pages = await pagesOf(s, {}, { pageSize });
      for (const page of pages) {
        assert.ok(page.length >= 1 && page.length <= pageSize, `a page of ${page.length}`);
      }
      assert.deepEqual(
        pages.flat().map((entry) => entry.key),
        keys,
      );
    }
    const pages = await pagesOf(s);
    assert.ok(
      pages.every((page) => page.length <= 100),
      'the default is 100',
    );
  });

  suite.define('scan', 'can be left early, and begun anew from one iterable', async (s) => {
    const keys = await fillWith(s, 30);
    const scan = s.scan({}, { pageSize: 5 });
    for await (const page of scan) {
      assert.equal(page[0]?.key, 'k000');
      break;
    }
    assert.deepEqual(await scannedKeys(s), keys);
    await apply(s, { writes: [put('k000', 'after')] });
    assert.equal(textOf((await scanned(s, {}, { limit: 1 }))[0]), 'after');
  });

  suite.define('scan', 'sees what was acknowledged before it began', async (s) => {
    await fillWith(s, 20);
    for (let round = 0; round < 10; round++) {
      const key = `k${String(round).padStart(3, '0')}`;
      await apply(s, { writes: [{ kind: 'delete', key }, put(`z${round}`, 'v')] });
      const keys = await scannedKeys(s);
      assert.ok(!keys.includes(key) && keys.includes(`z${round}`));
      assert.equal(keys.length, 20);
    }
  });

  suite.define('scan', 'may run beside others in opposite directions', async (s) => {
    const keys = await fillWith(s, 200);
    const found = await Promise.all([
      scannedKeys(s, {}, { pageSize: 3 }),
      scannedKeys(s, {}, { pageSize: 7, reverse: true }),
      scannedKeys(s, { start: 'k050', end: 'k150' }, { pageSize: 11 }),
    ]);
    assert.deepEqual(found, [keys, [...keys].reverse(), keys.slice(50, 150)]);
  });
}
