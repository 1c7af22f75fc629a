import { describe, expect, it } from 'vitest';
import { checkTexts } from '../check-texts.ts';
import { bannedCallsRule } from './banned-calls-rule.ts';

function check(text: string, path = 'packages/kv/src/a.ts'): string[] {
  return checkTexts(bannedCallsRule, { [path]: text });
}

describe('the banned calls rule', () => {
  it.each([
    ['Date.now()', 'wallMs'],
    ["Date['now']()", 'wallMs'],
    ['const now = Date.now;', 'wallMs'],
    ['new Date()', 'wallMs'],
    ['Date()', 'wallMs'],
    ['performance.now()', 'monotonicMs'],
    ['globalThis.performance.now()', 'monotonicMs'],
    ['process.hrtime()', 'monotonicMs'],
    ['process.hrtime.bigint()', 'monotonicMs'],
    ['Math.random()', 'a Random'],
    ['crypto.randomUUID()', 'a Random'],
    ['globalThis.crypto.getRandomValues(bytes)', 'a Random'],
    ["import { randomBytes } from 'node:crypto';", 'a Random'],
    ["import { randomInt as roll } from 'crypto';", 'a Random'],
    ["import * as nodeCrypto from 'node:crypto';\nnodeCrypto.randomFill(b);", 'a Random'],
    ['setTimeout(callback, 10)', 'startTimer or sleep'],
    ['globalThis.setTimeout(callback, 10)', 'startTimer or sleep'],
    ['const wait = { later: setTimeout };', 'startTimer or sleep'],
    ['const wait = { setTimeout };', 'startTimer or sleep'],
    ['setInterval(callback, 10)', 'startTimer'],
    ['setImmediate(callback)', 'startTimer(0, …)'],
    ["import { setTimeout as sleep } from 'node:timers/promises';", 'a Clock'],
    ["import { performance } from 'node:perf_hooks';", 'a Clock'],
    ['AbortSignal.timeout(10)', 'timeoutMs'],
    ['names.sort((a, b) => a.localeCompare(b))', '< and >'],
    ["a?.name.localeCompare('b')", '< and >'],
    ['new Intl.Collator()', '< and >'],
  ])('refuses %s and names the replacement', (text, replacement) => {
    const found = check(`${text}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('is banned here; use ');
    expect(found[0]).toContain(replacement);
  });

  it.each([
    ['the word in a comment', '// Date.now() and setTimeout(x) are banned\n/* Math.random() */'],
    ['the word in a string', 'const text = \'Date.now()\' + "Math.random()";'],
    ['the word in a template', 'const text = `setTimeout(${1}) Date.now()`;'],
    ['a date of a given time', 'new Date(nowMs)'],
    ['a method of that name on something else', 'clock.setTimeout(1); clock.now();'],
    ['a member declared with that name', 'class A { setTimeout(): void {} }'],
    ['clearing a timer', 'clearTimeout(timer)'],
    ['a hash', "import { createHash } from 'node:crypto';"],
    ['other mathematics', 'Math.max(1, 2)'],
  ])('accepts %s', (_, text) => {
    expect(check(`${text}\n`)).toEqual([]);
  });

  it('tells the line and the file', () => {
    expect(check('// one\n\nexport const at = Date.now();\n')[0]).toMatch(
      /^packages\/kv\/src\/a\.ts:3 Date\.now is banned here/,
    );
  });

  it.each(['packages/runtime/src/system-clock.ts', 'packages/bench/src/timing.ts'])(
    'lets %s use the real thing',
    (path) => {
      expect(check('Date.now(); Math.random(); setTimeout(f, 1);\n', path)).toEqual([]);
    },
  );

  it.each([
    'packages/kv/test/restart.int.ts',
    'examples/storefront/test/checkout.test.ts',
    'examples/storefront/test/checkout.browser.ts',
  ])('lets the integration test %s use real time, and no unseeded randomness', (path) => {
    expect(check('setTimeout(f, 1); Date.now();\n', path)).toEqual([]);
    expect(check('Math.random();\n', path)).toHaveLength(1);
  });

  it('holds unit tests and examples to the rule', () => {
    expect(check('setTimeout(f, 1);\n', 'packages/kv/src/a.test.ts')).toHaveLength(1);
    expect(check('Date.now();\n', 'examples/storefront/src/a.ts')).toHaveLength(1);
  });

  it('lets one line through that says why', () => {
    const reason = 'tidy: a macrotask runs after all microtasks';
    expect(check(`setImmediate(done); // ${reason}\n`)).toEqual([]);
    expect(check(`// ${reason}\nsetImmediate(done);\n`)).toEqual([]);
    expect(check(`setImmediate(done); // ${reason}\nsetImmediate(done);\n`)).toEqual([
      expect.stringContaining('a.ts:2 setImmediate is banned'),
    ]);
  });
});
