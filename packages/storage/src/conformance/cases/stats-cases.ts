import assert from 'node:assert/strict';
import { apply, put } from '../case-tools.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

/** `stats()`: figures that follow what is stored. */
export function statsCases(suite: ConformanceSuite): void {
  suite.define('stats', 'counts the entries', async (s) => {
    assert.equal((await s.stats()).entries, 0);
    await apply(s, { writes: [put('a', '1'), put('b', '2'), put('c', '3')] });
    assert.equal((await s.stats()).entries, 3);
    await apply(s, { writes: [put('a', 'again'), { kind: 'delete', key: 'b' }] });
    assert.equal((await s.stats()).entries, 2);
    await s.commit({ checks: [{ kind: 'absent', key: 'a' }], writes: [put('d', 'v')] });
    assert.equal((await s.stats()).entries, 2, 'a refused commit counts nothing');
    await apply(s, { writes: [{ kind: 'append', log: 'l', value: new Uint8Array(5) }] });
    assert.equal((await s.stats()).entries, 4, 'a log entry and the head of its log');
  });

  suite.define('stats', 'gives bytes as a number that no emptiness makes negative', async (s) => {
    const value = new Uint8Array(Math.min(10_000, s.capabilities.limits.valueBytes)).fill(7);
    await apply(s, { writes: [{ kind: 'put', key: 'k', value }] });
    const full = await s.stats();
    await apply(s, { writes: [{ kind: 'delete', key: 'k' }] });
    for (const { bytes } of [full, await s.stats()]) {
      assert.ok(Number.isSafeInteger(bytes) && bytes >= 0, `${bytes}`);
    }
  });
}
