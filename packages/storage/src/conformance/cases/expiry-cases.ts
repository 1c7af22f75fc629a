import assert from 'node:assert/strict';
import { apply, integerOf, present, put, refuse, scannedKeys, textOf } from '../case-tools.ts';
import type { Storage } from '../../storage.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

const SOON_MS = 60;
const FAR_MS = 3_600_000;

/** Lets an entry at `key` expire, and waits until it has. */
async function expire(suite: ConformanceSuite, storage: Storage, key: string): Promise<void> {
  const expiresAtMs = suite.clock.nowMs() + SOON_MS;
  await apply(storage, { writes: [put(key, '9', { stamp: '\x09', expiresAtMs })] });
  await suite.clock.advance(SOON_MS + 5);
}

/** Entries with an expiry: gone from that moment on, for every operation. */
export function expiryCases(suite: ConformanceSuite): void {
  suite.define('expiry', 'hides an entry from get, getMany, scan and returning', async (s) => {
    await expire(suite, s, 'k');
    await apply(s, { writes: [put('stays', 'v')] });
    assert.equal(await s.get('k'), undefined);
    assert.deepEqual((await s.getMany(['k', 'stays'])).map(textOf), [undefined, 'v']);
    const { previous } = await apply(s, { returning: ['k'] });
    assert.deepEqual(previous, [undefined]);
    if (suite.has('orderedScan')) assert.deepEqual(await scannedKeys(s), ['stays']);
  });

  if (suite.isClockExact) {
    suite.define('expiry', 'is the first moment without the entry', async (s) => {
      const expiresAtMs = suite.clock.nowMs() + SOON_MS;
      await apply(s, { writes: [put('k', 'v', { expiresAtMs })] });
      await suite.clock.advance(SOON_MS - 1);
      assert.equal((await present(s, 'k')).expiresAtMs, expiresAtMs);
      await suite.clock.advance(1);
      assert.equal(await s.get('k'), undefined);
    });
  }

  suite.define('expiry', 'leaves entries that live on alone', async (s) => {
    const expiresAtMs = suite.clock.nowMs() + FAR_MS;
    await apply(s, { writes: [put('far', 'v', { expiresAtMs }), put('ever', 'v')] });
    await expire(suite, s, 'k');
    assert.equal((await present(s, 'far')).expiresAtMs, expiresAtMs);
    assert.equal(textOf(await s.get('ever')), 'v');
  });

  suite.define('expiry', 'in the past makes an entry that never was', async (s) => {
    for (const expiresAtMs of [0, 1, suite.clock.nowMs() - 1000]) {
      await apply(s, { writes: [put('k', 'v', { expiresAtMs })] });
      assert.equal(await s.get('k'), undefined);
      await apply(s, { checks: [{ kind: 'absent', key: 'k' }] });
    }
    await apply(s, { writes: [put('k', 'v')] });
    await apply(s, { writes: [put('k', 'w', { expiresAtMs: 0 })] });
    assert.equal(await s.get('k'), undefined, 'it replaces a living entry, too');
  });

  suite.define('expiry', 'makes the key absent to every check', async (s) => {
    const expiresAtMs = suite.clock.nowMs() + SOON_MS;
    const put9 = put('k', '9', { stamp: '\x09', expiresAtMs });
    const { version } = await apply(s, { writes: [put9] });
    await suite.clock.advance(SOON_MS + 5);
    const refusal = await refuse(s, { checks: [{ kind: 'version', key: 'k', version }] });
    assert.deepEqual(refusal, { kind: 'check', index: 0, key: 'k', entry: undefined });
    await apply(s, {
      checks: [
        { kind: 'absent', key: 'k' },
        { kind: 'stampAtMost', key: 'k', stamp: '' },
      ],
    });
  });

  suite.define('expiry', 'makes every write begin anew', async (s) => {
    for (const key of ['d', 's', 'n', 'p', 'l']) await expire(suite, s, key);
    const { outcomes } = await apply(s, {
      writes: [
        { kind: 'delete', key: 'd' },
        { kind: 'stamp', key: 's', stamp: '\x01' },
        { kind: 'add', key: 'n', delta: 1 },
        put('p', 'v'),
        { kind: 'append', log: 'l', value: new Uint8Array(1) },
      ],
    });
    assert.deepEqual(outcomes[0], { kind: 'delete', existed: false });
    assert.deepEqual(outcomes[4], { kind: 'append', sequence: 1 });
    const stamped = await present(s, 's');
    assert.equal(stamped.value.length, 0);
    assert.equal(stamped.expiresAtMs, undefined);
    const counted = await present(s, 'n');
    assert.equal(integerOf(counted), 1);
    assert.equal(counted.stamp, undefined);
    assert.equal(counted.expiresAtMs, undefined);
    await suite.clock.advance(SOON_MS + 5);
    assert.deepEqual((await s.getMany(['n', 'p'])).map(textOf), ['1', 'v'], 'they live on');
  });

  suite.define('expiry', 'moves with each write that gives another one', async (s) => {
    const nowMs = suite.clock.nowMs();
    await apply(s, { writes: [put('k', '1', { expiresAtMs: nowMs + SOON_MS })] });
    await apply(s, { writes: [{ kind: 'add', key: 'k', delta: 1, expiresAtMs: nowMs + FAR_MS }] });
    await suite.clock.advance(SOON_MS + 5);
    assert.equal(integerOf(await s.get('k')), 2);
    const expiresAtMs = suite.clock.nowMs() + SOON_MS;
    await apply(s, { writes: [put('k', 'v', { expiresAtMs })] });
    await apply(s, { writes: [{ kind: 'stamp', key: 'k', stamp: 's' }] });
    await suite.clock.advance(SOON_MS + 5);
    assert.equal(await s.get('k'), undefined, 'the write stamp kept the nearer one');
  });

  suite.define('expiry', 'never brings a version back', async (s) => {
    const expiresAtMs = suite.clock.nowMs() + SOON_MS;
    const first = await apply(s, { writes: [put('k', 'v', { expiresAtMs })] });
    await suite.clock.advance(SOON_MS + 5);
    const second = await apply(s, { writes: [put('k', 'v')] });
    assert.notEqual(second.version, first.version);
    await refuse(s, { checks: [{ kind: 'version', key: 'k', version: first.version }] });
  });
}
