import assert from 'node:assert/strict';
import { apply, put, rejects, scanned, textOf } from '../case-tools.ts';
import type { Storage } from '../../storage.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

/** Every operation, so that a trait can be demanded of all of them. */
const OPERATIONS: readonly (readonly [string, (storage: Storage) => Promise<unknown>])[] = [
  ['get', (s) => s.get('k')],
  ['get with options', (s) => s.get('k', { timeoutMs: 1000 })],
  ['getMany', (s) => s.getMany(['k'])],
  ['scan', (s) => scanned(s)],
  ['scan with limit 0', (s) => scanned(s, {}, { limit: 0 })],
  ['commit', (s) => s.commit({ writes: [put('k', 'v')] })],
  ['commit with options', (s) => s.commit({ writes: [put('k', 'v')] }, { timeoutMs: 1000 })],
  ['commit of checks', (s) => s.commit({ checks: [{ kind: 'absent', key: 'k' }] })],
  ['stats', (s) => s.stats()],
];

/** `close()`: what was accepted is finished, all that comes later is refused. */
export function closingCases(suite: ConformanceSuite): void {
  for (const [name, operate] of OPERATIONS) {
    suite.define('close', `makes ${name} fail with STORAGE_CLOSED`, async (s) => {
      await s.close();
      await rejects(() => operate(s), 'STORAGE_CLOSED');
    });
  }

  suite.define('close', 'refuses from the call on, not from its end', async (s) => {
    const closing = s.close();
    for (const [, operate] of OPERATIONS) await rejects(() => operate(s), 'STORAGE_CLOSED');
    await closing;
  });

  suite.define('close', 'may be called again, also at once, and by await using', async (s) => {
    await Promise.all([s.close(), s.close(), s[Symbol.asyncDispose]()]);
    await s.close();
  });

  suite.define('close', 'waits for what was accepted', async (s) => {
    await apply(s, { writes: [put('k', 'v')] });
    const commits = Array.from({ length: 20 }, (_, i) => s.commit({ writes: [put(`k${i}`, 'v')] }));
    const reads = [s.get('k'), s.getMany(['k', 'x']).then(([entry]) => entry)];
    let closed = false;
    const closing = s.close().then(() => {
      closed = true;
    });
    for (const result of await Promise.all(commits)) assert.ok(result.applied);
    for (const entry of await Promise.all(reads)) assert.equal(textOf(entry), 'v');
    await closing;
    assert.ok(closed);
  });

  suite.define('close', 'keeps id, capabilities and incarnation readable', async (s) => {
    const { id, capabilities, incarnation } = s;
    await s.close();
    assert.equal(s.id, id);
    assert.deepEqual(s.capabilities, capabilities);
    assert.equal(s.incarnation, incarnation);
  });

  if (!suite.has('orderedScan')) return;

  suite.define('close', 'ends a scan that is under way', async (s) => {
    await apply(s, { writes: [put('a', '1'), put('b', '2'), put('c', '3')] });
    const seen: string[] = [];
    const work = async (): Promise<void> => {
      for await (const page of s.scan({}, { pageSize: 1 })) {
        seen.push(...page.map((entry) => entry.key));
        await s.close();
      }
    };
    await rejects(work, 'STORAGE_CLOSED');
    assert.deepEqual(seen, ['a']);
  });

  suite.define(
    'close',
    'does not wait for a reader who never asks for the next page',
    async (s) => {
      await apply(s, { writes: [put('a', '1'), put('b', '2')] });
      const pages = s.scan({}, { pageSize: 1 })[Symbol.asyncIterator]();
      assert.equal((await pages.next()).done, false);
      await s.close();
      await rejects(() => pages.next(), 'STORAGE_CLOSED');
    },
  );
}
