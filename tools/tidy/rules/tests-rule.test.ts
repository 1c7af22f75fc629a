import { describe, expect, it } from 'vitest';
import { checkTexts } from '../check-texts.ts';
import { testsRule } from './tests-rule.ts';

function check(text: string, path = 'packages/kv/src/a.test.ts'): string[] {
  return checkTexts(testsRule, { [path]: text });
}

const ASSERTED = "it('adds', () => {\n  expect(1 + 1).toBe(2);\n});\n";

describe('the tests rule', () => {
  it.each(['it', 'test', 'describe'])('refuses %s.only', (root) => {
    expect(check(`${root}.only('adds', () => {});\n${ASSERTED}`)).toEqual([
      'packages/kv/src/a.test.ts:1 All other tests are left out by this; remove it.',
    ]);
  });

  it.each(['it.skip', 'describe.skip', 'it.each([1]).skip', 'test.concurrent.skip', 'it.todo'])(
    'refuses %s without a reason, and accepts it with one',
    (call) => {
      expect(check(`${call}('adds', () => {});\n${ASSERTED}`)[0]).toContain('left out for good');
      const reason = '// tidy: the engine answers otherwise since 7.2';
      expect(check(`${call}('adds', () => {}); ${reason}\n${ASSERTED}`)).toEqual([]);
    },
  );

  it('accepts a condition, which the closing line counts, and a skip of something else', () => {
    expect(check(`it.skipIf(!redis)('adds', () => {});\nreader.skip(3);\n${ASSERTED}`)).toEqual([]);
  });

  it('refuses a test file without an assertion', () => {
    expect(check("it('runs', () => {\n  run(); // expect(1)\n});\n")).toEqual([
      'packages/kv/src/a.test.ts:1 A test file without an assertion.',
    ]);
  });

  it.each([ASSERTED, 'assert.equal(1, 1);\n', 'storageConformance({ test });\n'])(
    'takes %j for an assertion',
    (text) => {
      expect(check(text)).toEqual([]);
    },
  );

  it('refuses an integration test beside the source, which is published', () => {
    expect(check(ASSERTED, 'packages/kv/src/a.int.ts')).toEqual([
      'packages/kv/src/a.int.ts:1 This test belongs into the test folder.',
    ]);
    expect(check(ASSERTED, 'packages/kv/test/a.int.ts')).toEqual([]);
  });

  it('asks nothing of a file that holds no tests', () => {
    expect(check('run();\n', 'packages/kv/test/open-cluster.ts')).toEqual([]);
  });
});
