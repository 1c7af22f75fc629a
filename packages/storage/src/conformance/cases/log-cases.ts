import assert from 'node:assert/strict';
import { apply, bytes, integerOf, present, put, refuse, rejects, textOf } from '../case-tools.ts';
import type { Write, WriteOutcome } from '../../commit.ts';
import { logEntryKey } from '../../key.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

function append(log: string, text: string): Write {
  return { kind: 'append', log, value: bytes(text) };
}

function sequencesOf(outcomes: readonly WriteOutcome[]): number[] {
  return outcomes.flatMap((outcome) => (outcome.kind === 'append' ? [outcome.sequence] : []));
}

/** The write `append`: a log without gaps. */
export function logCases(suite: ConformanceSuite): void {
  suite.define('append', 'numbers from 1 without a gap and stores under that number', async (s) => {
    for (let sequence = 1; sequence <= 20; sequence++) {
      const result = await apply(s, { writes: [append('log', `entry ${sequence}`)] });
      assert.deepEqual(result.outcomes, [{ kind: 'append', sequence }]);
      const entry = await present(s, logEntryKey('log', sequence));
      assert.equal(textOf(entry), `entry ${sequence}`);
      assert.equal(entry.version, result.version);
      const head = await present(s, 'log');
      assert.equal(integerOf(head), sequence);
      assert.equal(head.version, result.version);
    }
    assert.equal(await s.get(logEntryKey('log', 21)), undefined);
  });

  suite.define('append', 'may come several times in one commit, to several logs', async (s) => {
    await apply(s, { writes: [append('a', 'a1')] });
    const { outcomes } = await apply(s, {
      writes: [append('a', 'a2'), append('b', 'b1'), append('a', 'a3'), append('b', 'b2')],
    });
    assert.deepEqual(sequencesOf(outcomes), [2, 1, 3, 2]);
    const keys = [1, 2, 3].map((sequence) => logEntryKey('a', sequence));
    assert.deepEqual((await s.getMany(keys)).map(textOf), ['a1', 'a2', 'a3']);
    assert.equal(integerOf(await s.get('a')), 3);
    assert.equal(integerOf(await s.get('b')), 2);
  });

  suite.define('append', 'of a refused commit takes no number', async (s) => {
    await apply(s, { writes: [append('log', '1'), put('guard', 'v')] });
    await refuse(s, {
      checks: [{ kind: 'absent', key: 'guard' }],
      writes: [append('log', 'lost')],
    });
    await refuse(s, {
      writes: [append('log', 'lost'), { kind: 'add', key: 'n', delta: -1, floor: 0 }],
    });
    const { outcomes } = await apply(s, { writes: [append('log', '2')] });
    assert.deepEqual(sequencesOf(outcomes), [2]);
    assert.equal(textOf(await s.get(logEntryKey('log', 2))), '2');
  });

  suite.define('append', 'goes on after old entries are deleted', async (s) => {
    await apply(s, { writes: [append('log', '1'), append('log', '2')] });
    await apply(s, {
      writes: [1, 2].map((sequence) => ({ kind: 'delete', key: logEntryKey('log', sequence) })),
    });
    const { outcomes } = await apply(s, { writes: [append('log', '3')] });
    assert.deepEqual(sequencesOf(outcomes), [3]);
  });

  suite.define('append', 'gives every number once with 64 callers at once', async (s) => {
    const results = await Promise.all(
      Array.from({ length: 64 }, (_, i) => apply(s, { writes: [append('log', `${i}`)] })),
    );
    const taken = results.map(({ outcomes }) => sequencesOf(outcomes)[0] ?? 0);
    assert.deepEqual(
      [...taken].sort((a, b) => a - b),
      Array.from({ length: 64 }, (_, i) => i + 1),
    );
    const entries = await s.getMany(taken.map((sequence) => logEntryKey('log', sequence)));
    entries.forEach((entry, i) => assert.equal(textOf(entry), `${i}`));
  });

  suite.define('append', 'is an add of 1 within 1 and 2^53-1: refused beyond', async (s) => {
    const max = Number.MAX_SAFE_INTEGER;
    await apply(s, { writes: [put('full', String(max)), put('below', '-1')] });
    const over = await refuse(s, { writes: [append('full', 'v')] });
    assert.deepEqual(over, { kind: 'ceiling', index: 0, key: 'full', value: max });
    const under = await refuse(s, { writes: [put('p', 'v'), append('below', 'v')] });
    assert.deepEqual(under, { kind: 'floor', index: 1, key: 'below', value: -1 });
    await apply(s, { writes: [put('full', String(max - 1))] });
    const twice = await refuse(s, { writes: [append('full', 'v'), append('full', 'w')] });
    assert.deepEqual(twice, { kind: 'ceiling', index: 1, key: 'full', value: max - 1 });
    const last = await apply(s, { writes: [append('full', 'last')] });
    assert.deepEqual(sequencesOf(last.outcomes), [max]);
    assert.equal(textOf(await s.get(logEntryKey('full', max))), 'last');
  });

  suite.define('append', 'meets a head that is no integer with a typed error', async (s) => {
    await apply(s, { writes: [put('log', 'text')] });
    await rejects(
      s.commit({ writes: [put('p', 'v'), append('log', 'v')] }),
      'STORAGE_NOT_AN_INTEGER',
    );
    assert.equal(await s.get('p'), undefined);
    assert.equal(textOf(await s.get('log')), 'text');
  });
}
