import assert from 'node:assert/strict';
import { apply, fill, put, textOf } from '../case-tools.ts';
import type { Entry } from '../../entry.ts';
import type { Key } from '../../key.ts';
import type { ScanOptions, Storage } from '../../storage.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

const COUNT = 60;

function keyOf(index: number): Key {
  return `k${String(index).padStart(3, '0')}`;
}

async function start(storage: Storage): Promise<void> {
  await fill(
    storage,
    Array.from({ length: COUNT }, (_, i) => keyOf(i * 2)),
    'old',
  );
}

/** Scans and calls `between` after each page. */
async function scanWith(
  storage: Storage,
  options: ScanOptions,
  between: (page: readonly Entry[]) => Promise<unknown>,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const page of storage.scan({}, options)) {
    entries.push(...page);
    await between(page);
  }
  return entries;
}

/** What a scan owes when others write between its pages. */
export function scanWhileWritingCases(suite: ConformanceSuite): void {
  if (!suite.has('orderedScan')) return;

  for (const reverse of [false, true]) {
    const way = reverse ? 'backwards' : 'forwards';

    suite.define('scan while writing', `${way}: what stays is seen exactly once`, async (s) => {
      await start(s);
      let round = 0;
      const entries = await scanWith(s, { pageSize: 7, reverse }, async (page) => {
        const here = page.at(-1)?.key ?? '';
        // New keys behind, beside and ahead of the scan; the entry it stands on is rewritten.
        // No more of them after a while, for a scan sees those ahead of it.
        if (round >= 8) return;
        const fresh = [`${here}\0`, `a${round}`, `z${round}`, keyOf(round * 4 + 1)];
        await apply(s, { writes: [...fresh.map((key) => put(key, 'new')), put(here, 'again')] });
        round++;
      });
      const keys = entries.map((entry) => entry.key);
      assert.equal(new Set(keys).size, keys.length, 'no key twice');
      const sorted = [...keys].sort((a, b) => (a < b ? -1 : 1));
      assert.deepEqual(keys, reverse ? sorted.reverse() : sorted, 'in order');
      for (let i = 0; i < COUNT; i++) assert.ok(keys.includes(keyOf(i * 2)), keyOf(i * 2));
    });

    suite.define('scan while writing', `${way}: deleting what was seen is safe`, async (s) => {
      await start(s);
      const entries = await scanWith(s, { pageSize: 7, reverse }, (page) =>
        apply(s, { writes: page.map(({ key }) => ({ kind: 'delete', key })) }),
      );
      assert.equal(entries.length, COUNT);
      const rest: Entry[] = [];
      for await (const page of s.scan({})) rest.push(...page);
      assert.deepEqual(rest, []);
    });
  }

  suite.define('scan while writing', 'shows one state if snapshotScan says so', async (s) => {
    await start(s);
    const entries = await scanWith(s, { pageSize: 7 }, async () => {
      await apply(s, {
        writes: [put(keyOf(118), 'new'), put('zz', 'new'), { kind: 'delete', key: keyOf(116) }],
      });
    });
    const found = new Map(entries.map((entry) => [entry.key, textOf(entry)]));
    if (s.capabilities.snapshotScan) {
      assert.equal(found.get(keyOf(118)), 'old');
      assert.equal(found.get(keyOf(116)), 'old');
      assert.equal(found.has('zz'), false);
    }
    assert.ok(found.size >= COUNT - 1, 'else at least what was left alone is there');
  });

  suite.define('scan while writing', 'gives each page as one state of its keys', async (s) => {
    const pair = ['pair-a', 'pair-b'] as const;
    await apply(s, { writes: pair.map((key) => put(key, '0')) });
    const writer = (async () => {
      for (let i = 1; i <= 100; i++) {
        await apply(s, { writes: pair.map((key) => put(key, `${i}`)) });
      }
    })();
    for (let round = 0; round < 50; round++) {
      for await (const page of s.scan({ start: 'pair' }, { pageSize: 10 })) {
        assert.equal(textOf(page[0]), textOf(page[1]), 'both or neither of a commit');
      }
    }
    await writer;
  });
}
