import assert from 'node:assert/strict';
import { apply, bytes, present, put, textOf } from '../case-tools.ts';
import { logEntryKey } from '../../key.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

/** Whose bytes are whose: the caller's stay the caller's, what was read stays what it was. */
export function valueCopyCases(suite: ConformanceSuite): void {
  for (const [kind, make] of [
    ['a Uint8Array', (text: string) => bytes(text)],
    ['a pooled Buffer', (text: string) => Buffer.from(text)],
    ['a view', (text: string) => bytes(`xx${text}xx`).subarray(2, 2 + text.length)],
  ] as const) {
    suite.define('value', `of ${kind} may be changed by the caller after the call`, async (s) => {
      const value = make('put!');
      const logged = make('log!');
      const committed = s.commit({
        writes: [
          { kind: 'put', key: 'k', value },
          { kind: 'append', log: 'l', value: logged },
        ],
      });
      value.fill(0x23);
      logged.fill(0x23);
      assert.ok((await committed).applied);
      value.fill(0x24);
      logged.fill(0x24);
      assert.equal(textOf(await s.get('k')), 'put!');
      assert.equal(textOf(await s.get(logEntryKey('l', 1))), 'log!');
    });
  }

  suite.define('value', 'that was read stays as it was when the key is written', async (s) => {
    await apply(s, { writes: [put('k', 'first', { stamp: '\x01' })] });
    const read = await present(s, 'k');
    const many = await s.getMany(['k']);
    const before = structuredClone({ read, many });
    await apply(s, { writes: [put('k', 'other', { stamp: '\x02' })] });
    await apply(s, { writes: [{ kind: 'stamp', key: 'k', stamp: '\x03' }] });
    await apply(s, { writes: [{ kind: 'delete', key: 'k' }] });
    assert.equal(textOf(read), 'first');
    assert.deepEqual([read.version, read.stamp], [before.read.version, '\x01']);
    assert.deepEqual(many.map(textOf), ['first']);
  });

  suite.define('value', 'that was returned or scanned stays as it was, too', async (s) => {
    await apply(s, { writes: [put('k', '1'), put('l', '1')] });
    const { previous } = await apply(s, {
      writes: [{ kind: 'add', key: 'k', delta: 1 }],
      returning: ['k'],
    });
    const pages: string[] = [];
    if (suite.has('orderedScan')) {
      for await (const page of s.scan({})) {
        await apply(s, { writes: page.map(({ key }) => put(key, 'new')) });
        pages.push(...page.map((entry) => textOf(entry) ?? ''));
      }
      assert.deepEqual(pages, ['2', '1']);
    }
    await apply(s, { writes: [{ kind: 'delete', key: 'k' }] });
    assert.deepEqual(previous.map(textOf), ['1']);
  });
}
