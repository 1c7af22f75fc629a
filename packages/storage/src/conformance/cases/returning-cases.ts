import assert from 'node:assert/strict';
import { apply, present, put, textOf } from '../case-tools.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

/** `returning`: entries as they were before the commit. */
export function returningCases(suite: ConformanceSuite): void {
  suite.define('returning', 'shows the state before an applied commit', async (s) => {
    const expiresAtMs = suite.clock.nowMs() + 3_600_000;
    await apply(s, { writes: [put('a', '1', { stamp: 's', expiresAtMs }), put('b', '2')] });
    const before = await s.getMany(['a', 'b', 'c', 'a']);
    const { previous } = await apply(s, {
      writes: [put('a', 'new'), { kind: 'delete', key: 'b' }, put('c', 'new')],
      returning: ['a', 'b', 'c', 'a'],
    });
    assert.deepEqual(previous, before);
    assert.deepEqual(previous.map(textOf), ['1', '2', undefined, '1']);
  });

  suite.define('returning', 'shows the state at a refused commit too', async (s) => {
    await apply(s, { writes: [put('a', '1', { stamp: '\x02' })] });
    const result = await s.commit({
      checks: [{ kind: 'stampAtMost', key: 'a', stamp: '\x01' }],
      writes: [put('a', 'late')],
      returning: ['a', 'x'],
    });
    assert.ok(!result.applied);
    assert.deepEqual(result.previous, [await present(s, 'a'), undefined]);
    const bounded = await s.commit({
      writes: [{ kind: 'add', key: 'n', delta: -1, floor: 0 }],
      returning: ['a'],
    });
    assert.ok(!bounded.applied);
    assert.deepEqual(bounded.previous.map(textOf), ['1']);
  });

  suite.define('returning', 'belongs to the same atomic step as the writes', async (s) => {
    const results = await Promise.all(
      Array.from({ length: 32 }, (_, i) =>
        apply(s, { writes: [put('k', `${i}`)], returning: ['k'] }),
      ),
    );
    const seen = results.map(({ previous }) => textOf(previous[0]));
    seen.push(textOf(await s.get('k')));
    assert.equal(new Set(seen).size, 33, 'each state was replaced by exactly one commit');
  });
}
