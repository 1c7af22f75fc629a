import assert from 'node:assert/strict';
import { apply, integerOf, present, put, refuse, rejects, textOf } from '../case-tools.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

const MAX = Number.MAX_SAFE_INTEGER;

/** The write `add`: sums, floors, ceilings. */
export function counterCases(suite: ConformanceSuite): void {
  suite.define('add', 'counts from 0 and answers each sum', async (s) => {
    for (const [delta, sum] of [
      [5, 5],
      [-7, -2],
      [0, -2],
      [2, 0],
    ] as const) {
      const { outcomes } = await apply(s, { writes: [{ kind: 'add', key: 'n', delta }] });
      assert.deepEqual(outcomes, [{ kind: 'add', value: sum }]);
      assert.equal(integerOf(await s.get('n')), sum);
    }
    assert.equal(textOf(await s.get('n')), '0', 'stored as decimal text');
  });

  suite.define('add', 'goes on from an integer that was put as text', async (s) => {
    await apply(s, { writes: [put('n', '41')] });
    await apply(s, { writes: [{ kind: 'add', key: 'n', delta: 1 }] });
    assert.equal(integerOf(await s.get('n')), 42);
  });

  suite.define('add', 'stops at the floor and at the ceiling, exactly', async (s) => {
    await apply(s, { writes: [{ kind: 'add', key: 'n', delta: 2, floor: 0, ceiling: 2 }] });
    const over = await refuse(s, { writes: [{ kind: 'add', key: 'n', delta: 1, ceiling: 2 }] });
    assert.deepEqual(over, { kind: 'ceiling', index: 0, key: 'n', value: 2 });
    await apply(s, { writes: [{ kind: 'add', key: 'n', delta: -2, floor: 0 }] });
    const under = await refuse(s, { writes: [{ kind: 'add', key: 'n', delta: -1, floor: 0 }] });
    assert.deepEqual(under, { kind: 'floor', index: 0, key: 'n', value: 0 });
    const absent = await refuse(s, { writes: [{ kind: 'add', key: 'x', delta: -1, floor: 0 }] });
    assert.deepEqual(absent, { kind: 'floor', index: 0, key: 'x', value: 0 });
    assert.equal(await s.get('x'), undefined, 'a refused add makes no entry');
  });

  suite.define('add', 'never leaves the safe integers', async (s) => {
    await apply(s, {
      writes: [
        { kind: 'add', key: 'high', delta: MAX },
        { kind: 'add', key: 'low', delta: -MAX },
      ],
    });
    for (const delta of [1, 2, MAX]) {
      const over = await refuse(s, { writes: [{ kind: 'add', key: 'high', delta }] });
      assert.deepEqual(over, { kind: 'ceiling', index: 0, key: 'high', value: MAX });
      const under = await refuse(s, { writes: [{ kind: 'add', key: 'low', delta: -delta }] });
      assert.deepEqual(under, { kind: 'floor', index: 0, key: 'low', value: -MAX });
    }
    assert.equal(integerOf(await s.get('high')), MAX);
    assert.equal(integerOf(await s.get('low')), -MAX);
    await apply(s, {
      writes: [
        { kind: 'add', key: 'high', delta: -MAX, floor: -MAX, ceiling: MAX },
        { kind: 'add', key: 'low', delta: MAX, floor: -MAX, ceiling: MAX },
      ],
    });
    assert.equal(integerOf(await s.get('high')), 0);
    assert.equal(integerOf(await s.get('low')), 0);
  });

  suite.define('add', 'is judged by its sum alone, also where the sum comes nearer', async (s) => {
    await apply(s, { writes: [{ kind: 'add', key: 'n', delta: 5 }] });
    const up = await refuse(s, { writes: [{ kind: 'add', key: 'n', delta: 1, floor: 10 }] });
    assert.deepEqual(up, { kind: 'floor', index: 0, key: 'n', value: 5 });
    const still = await refuse(s, { writes: [{ kind: 'add', key: 'n', delta: 0, ceiling: 4 }] });
    assert.deepEqual(still, { kind: 'ceiling', index: 0, key: 'n', value: 5 });
    await apply(s, { writes: [{ kind: 'add', key: 'n', delta: 5, floor: 10, ceiling: 10 }] });
  });

  suite.define('add', 'refuses the whole commit and names the first write', async (s) => {
    await apply(s, { writes: [put('a', '10'), put('b', '1'), put('c', '1')] });
    const refusal = await refuse(s, {
      writes: [
        { kind: 'add', key: 'a', delta: -1, floor: 0 },
        { kind: 'add', key: 'b', delta: -2, floor: 0 },
        { kind: 'add', key: 'c', delta: -3, floor: 0 },
      ],
    });
    assert.deepEqual(refusal, { kind: 'floor', index: 1, key: 'b', value: 1 });
    assert.deepEqual((await s.getMany(['a', 'b', 'c'])).map(textOf), ['10', '1', '1']);
  });

  suite.define('add', 'keeps the expiry, or replaces it when one is given', async (s) => {
    const expiresAtMs = suite.clock.nowMs() + 3_600_000;
    await apply(s, { writes: [put('n', '1', { expiresAtMs })] });
    await apply(s, { writes: [{ kind: 'add', key: 'n', delta: 1 }] });
    assert.equal((await present(s, 'n')).expiresAtMs, expiresAtMs);
    const later = expiresAtMs + 1000;
    await apply(s, { writes: [{ kind: 'add', key: 'n', delta: 1, expiresAtMs: later }] });
    assert.equal((await present(s, 'n')).expiresAtMs, later);
    await apply(s, { writes: [{ kind: 'add', key: 'new', delta: 1, expiresAtMs }] });
    assert.equal((await present(s, 'new')).expiresAtMs, expiresAtMs);
  });

  suite.define('add', 'meets something else than an integer with a typed error', async (s) => {
    const texts = ['', 'x', '1.5', '1e3', ' 1', '1 ', '+1', '01', '-0', '--1', '0x1', 'NaN'];
    texts.push('Infinity', '9007199254740992', '-9007199254740992', '99999999999999999999');
    for (const text of texts) {
      await apply(s, { writes: [put('n', text)] });
      const commit = { writes: [put('other', 'v'), { kind: 'add', key: 'n', delta: 1 } as const] };
      await rejects(s.commit(commit), 'STORAGE_NOT_AN_INTEGER');
      assert.equal(textOf(await s.get('n')), text);
      assert.equal(await s.get('other'), undefined, 'nothing of the commit happened');
    }
  });

  suite.define('add', 'never passes the floor with 64 callers at once', async (s) => {
    await apply(s, { writes: [put('stock', '50')] });
    const results = await Promise.all(
      Array.from({ length: 64 }, () =>
        s.commit({ writes: [{ kind: 'add', key: 'stock', delta: -1, floor: 0 }] }),
      ),
    );
    const sums = results.flatMap((result) => (result.applied ? result.outcomes : []));
    assert.equal(sums.length, 50);
    const values = sums.map((outcome) => (outcome.kind === 'add' ? outcome.value : NaN));
    assert.deepEqual(
      values.sort((a, b) => a - b),
      Array.from({ length: 50 }, (_, i) => i),
      'each sum was answered once',
    );
    for (const result of results) {
      if (result.applied) continue;
      assert.deepEqual(result.refusal, { kind: 'floor', index: 0, key: 'stock', value: 0 });
    }
    assert.equal(integerOf(await s.get('stock')), 0);
  });
}
