import { expect, it } from 'vitest';
import { checkTexts } from '../check-texts.ts';
import { openEndsRule } from './open-ends-rule.ts';

function check(text: string): string[] {
  return checkTexts(openEndsRule, { 'packages/kv/src/a.ts': text });
}

it.each(['TODO', 'FIXME', 'XXX', 'HACK'])('refuses a %s that names no issue', (marker) => {
  expect(check(`// ${marker}: later\n`)).toHaveLength(1);
  expect(check(`/*\n * ${marker} later\n */\n`)[0]).toMatch(/^packages\/kv\/src\/a\.ts:2 /);
});

it('accepts one that names the issue', () => {
  expect(check('// TODO(#12): use the range tombstone\n')).toEqual([]);
});

it('looks at comments only', () => {
  expect(check("export const state = 'TODO';\n")).toEqual([]);
});
