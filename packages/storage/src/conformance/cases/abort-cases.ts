import assert from 'node:assert/strict';
import { isSpillwayError } from '@spillway/runtime';
import { apply, put, rejects, scanned, textOf } from '../case-tools.ts';
import type { OperationOptions } from '../../storage.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

const HOUR_MS = 3_600_000;

/** `signal` and `timeoutMs` on every operation. */
export function abortCases(suite: ConformanceSuite): void {
  suite.define('abort', 'before the call: nothing is done, and the error says so', async (s) => {
    const why = new Error('why');
    const signal = AbortSignal.abort(why);
    const errors = [
      await rejects(s.get('k', { signal }), 'ABORTED'),
      await rejects(s.getMany(['k'], { signal }), 'ABORTED'),
      await rejects(s.commit({ writes: [put('k', 'v')] }, { signal }), 'ABORTED'),
    ];
    if (suite.has('orderedScan')) {
      await apply(s, { writes: [put('other', 'v')] });
      errors.push(await rejects(() => scanned(s, {}, { signal }), 'ABORTED'));
    }
    for (const error of errors) assert.equal(error.cause, why);
    assert.equal(await s.get('k'), undefined);
  });

  suite.define('abort', 'during a commit: applied, or ABORTED and unknown', async (s) => {
    for (let round = 0; round < 10; round++) {
      const controller = new AbortController();
      const options = { signal: controller.signal };
      const commit = { writes: [put('k', `${round}`), put('l', `${round}`)] };
      const committed = s.commit(commit, options).then(
        (result) => result.applied,
        (error: unknown) => {
          assert.ok(isSpillwayError(error, 'ABORTED') && error.applied === 'unknown');
          return 'unknown';
        },
      );
      controller.abort();
      const applied = await committed;
      await apply(s, { writes: [put('fence', 'v')] }); // what was sent is decided by now
      const texts = (await s.getMany(['k', 'l'])).map(textOf);
      assert.equal(texts[0], texts[1], 'both or neither');
      if (applied === true) assert.equal(texts[0], `${round}`);
    }
  });

  suite.define('abort', 'after the answer changes nothing', async (s) => {
    const controller = new AbortController();
    const options: OperationOptions = { signal: controller.signal, timeoutMs: HOUR_MS };
    await apply(s, { writes: [put('k', 'v')] }, options);
    assert.equal(textOf(await s.get('k', options)), 'v');
    controller.abort();
    assert.equal(textOf(await s.get('k')), 'v');
    await apply(s, { writes: [put('k', 'w')] });
  });

  suite.define('timeoutMs', 'that is not reached changes no answer', async (s) => {
    const options = { timeoutMs: HOUR_MS };
    const { outcomes } = await apply(s, { writes: [put('k', 'v')] }, options);
    assert.deepEqual(outcomes, [{ kind: 'put' }]);
    assert.equal(textOf(await s.get('k', options)), 'v');
    assert.deepEqual((await s.getMany(['k'], options)).map(textOf), ['v']);
    await rejects(s.commit({ writes: [] }, options), 'STORAGE_COMMIT_INVALID');
    await rejects(
      s.commit({ writes: [{ kind: 'add', key: 'k', delta: 1 }] }, options),
      'STORAGE_NOT_AN_INTEGER',
    );
    if (suite.has('orderedScan')) {
      assert.deepEqual((await scanned(s, {}, { ...options, pageSize: 1 })).map(textOf), ['v']);
    }
  });

  if (!suite.has('orderedScan')) return;

  suite.define('abort', 'between two pages of a scan ends it', async (s) => {
    await apply(s, { writes: [put('a', '1'), put('b', '2'), put('c', '3')] });
    const controller = new AbortController();
    const seen: string[] = [];
    const work = async (): Promise<void> => {
      for await (const page of s.scan({}, { pageSize: 1, signal: controller.signal })) {
        seen.push(...page.map((entry) => entry.key));
        if (seen.length === 2) controller.abort();
      }
    };
    await rejects(work, 'ABORTED');
    assert.deepEqual(seen, ['a', 'b']);
    assert.equal((await scanned(s)).length, 3, 'the storage is well');
  });
}
