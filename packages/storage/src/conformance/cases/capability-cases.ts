import assert from 'node:assert/strict';
import { isSpillwayError } from '@spillway/runtime';
import { apply, integerOf, put, refuse, textOf } from '../case-tools.ts';
import { DURABILITIES, requireCapabilities } from '../../capabilities.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

/** The manifest: each line is of its type and true, as far as one process can see. */
export function capabilityCases(suite: ConformanceSuite): void {
  suite.define('capabilities', 'are complete and well-formed', async ({ id, capabilities }) => {
    assert.ok(typeof id === 'string' && id !== '');
    const { limits, ...lines } = capabilities;
    for (const name of ['orderedScan', 'snapshotScan', 'shared', 'nativeExpiry'] as const) {
      assert.equal(typeof lines[name], 'boolean', name);
    }
    assert.ok(['storage', 'partition'].includes(lines.atomicScope));
    assert.ok(DURABILITIES.includes(lines.durability));
    for (const [name, limit] of Object.entries(limits)) {
      assert.ok(Number.isSafeInteger(limit) && limit >= 1, name);
    }
    assert.ok(limits.keyBytes >= 64, 'a key and a prefix must fit');
    assert.ok(limits.commitBytes >= limits.keyBytes + limits.valueBytes);
  });

  suite.define('capabilities', 'and what the test leaves out agree', async (s, subject) => {
    const { capabilities } = s;
    assert.equal(capabilities.orderedScan, suite.has('orderedScan'));
    assert.ok(capabilities.orderedScan || !capabilities.snapshotScan);
    assert.equal(subject.reopen !== undefined, suite.has('reopen'), 'reopen');
    assert.equal(subject.openAgain !== undefined, suite.has('openAgain'), 'openAgain');
    if (!suite.has('reopen')) assert.equal(capabilities.durability, 'volatile');
    if (!suite.has('openAgain')) assert.equal(capabilities.shared, false);
  });

  suite.define(
    'capabilities',
    'that are missing are refused by name',
    async ({ id, capabilities }) => {
      for (const name of ['orderedScan', 'snapshotScan', 'shared'] as const) {
        const need = (): void => requireCapabilities({ id, capabilities }, { [name]: true });
        if (capabilities[name]) need();
        else assert.throws(need, (error) => isMissing(error, name));
      }
      for (const durability of DURABILITIES) {
        const need = (): void => requireCapabilities({ id, capabilities }, { durability });
        const has = DURABILITIES.indexOf(capabilities.durability);
        if (has >= DURABILITIES.indexOf(durability)) need();
        else assert.throws(need, (error) => isMissing(error, 'durability'));
      }
    },
  );

  suite.define('incarnation', 'is a number that does not move while all is well', async (s) => {
    const { incarnation } = s;
    assert.ok(Number.isSafeInteger(incarnation));
    await apply(s, { writes: [put('k', 'v')] });
    assert.equal(s.incarnation, incarnation);
  });

  suite.define('partition', 'is taken on every call and keeps keys together', async (s) => {
    const partition = '{p}\xff:1';
    await apply(s, { writes: [put('k', 'v'), put('l', 'w')], partition });
    assert.equal(textOf(await s.get('k', { partition })), 'v');
    assert.deepEqual((await s.getMany(['l', 'k'], { partition })).map(textOf), ['w', 'v']);
    await refuse(s, { checks: [{ kind: 'absent', key: 'l' }], writes: [put('k', 'x')], partition });
    if (!suite.has('orderedScan')) return;
    for await (const page of s.scan({}, { partition })) {
      assert.deepEqual(page.map(textOf), ['v', 'w']);
    }
  });

  if (!suite.has('openAgain')) return;

  suite.define('shared', 'is true to what a second opener meets', async (first, subject) => {
    await apply(first, { writes: [put('n', '0')] });
    const [opened] = await Promise.allSettled([subject.openAgain?.()]);
    if (!first.capabilities.shared) {
      assert.equal(opened?.status, 'rejected', 'an exclusive storage has one opener');
      assert.ok(isSpillwayError(opened?.reason), 'a typed error');
      await apply(first, { writes: [put('n', '1')] });
      return;
    }
    assert.ok(opened?.status === 'fulfilled' && opened.value !== undefined);
    const second = suite.scoped(opened.value);
    await Promise.all(
      [first, second].flatMap((s) =>
        Array.from({ length: 20 }, () =>
          s.commit({ writes: [{ kind: 'add', key: 'n', delta: 1, ceiling: 30 }] }),
        ),
      ),
    );
    for (const s of [first, second]) assert.equal(integerOf(await s.get('n')), 30);
    await second.close();
    assert.equal(integerOf(await first.get('n')), 30, 'each closes for itself');
  });
}

function isMissing(error: unknown, capability: string): boolean {
  return (
    isSpillwayError(error, 'STORAGE_CAPABILITY_MISSING') &&
    error.details['capability'] === capability
  );
}
