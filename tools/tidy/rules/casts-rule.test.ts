import { expect, it } from 'vitest';
import { checkTexts } from '../check-texts.ts';
import { castsRule } from './casts-rule.ts';

function check(text: string, path = 'packages/kv/src/a.ts'): string[] {
  return checkTexts(castsRule, { [path]: text });
}

it('refuses a cast without a word', () => {
  expect(check('\nconst a = b as string;\n')).toEqual([
    'packages/kv/src/a.ts:2 A cast with "as" needs a comment on its line or above: why is it true?',
  ]);
});

it.each([
  ['on the line', 'const a = b as string; // checked by the codec'],
  ['above', '// Checked by the codec.\nconst a = b as string;'],
  [
    'above a statement of several lines',
    '// Checked.\nconst a = {\n  x: 1,\n  b: b as string,\n};',
  ],
  ['below the head of its statement', 'if ((keys[i] as Key) < key)\n  low++; // i < length'],
])('accepts a cast explained %s', (_, text) => {
  expect(check(`${text}\n`)).toEqual([]);
});

it('does not take the comment of another statement', () => {
  expect(
    check('// Of this line.\nrun();\nconst a = b as string;\nrun(); // of that\n'),
  ).toHaveLength(1);
});

it('accepts a constant assertion, and any cast of a test', () => {
  expect(check('const a = [1, 2] as const;\n')).toEqual([]);
  expect(check('const a = b as string;\n', 'packages/kv/src/a.test.ts')).toEqual([]);
});
