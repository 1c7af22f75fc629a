import { describe, expect, it } from 'vitest';
import { checkTexts } from '../check-texts.ts';
import { exportsRule } from './exports-rule.ts';

function check(text: string, path = 'packages/kv/src/a.ts'): string[] {
  return checkTexts(exportsRule, { [path]: text });
}

describe('the exports rule', () => {
  it.each([
    "export * from './a.ts';",
    "export * as a from './a.ts';",
    "export type * from './a.ts';",
  ])('refuses %s', (line) => {
    expect(check(`${line}\n`)[0]).toContain('"export *" hides what is exported');
  });

  it('accepts names listed one by one', () => {
    expect(check("export { a, type B } from './a.ts';\n", 'packages/kv/src/index.ts')).toEqual([]);
  });

  it.each([
    'export function open(): void {}',
    'export const LIMIT = 1;',
    'export class Ring {}',
    'export interface Ring {}',
    'export type Ring = string;',
    'export enum Ring {}',
  ])('refuses %s without a doc comment', (line) => {
    expect(check(`// no doc comment\n${line}\n`)[0]).toMatch(/a\.ts:2 ".*" is exported without/);
    expect(check(`/** What it means. */\n${line}\n`)).toEqual([]);
  });

  it('takes one comment for all overloads', () => {
    const text = '/** Doubles. */\nexport function f(a: 1): 2;\nexport function f(a: 2): 4;\n';
    expect(check(text)).toEqual([]);
  });

  it('asks it of published source only', () => {
    const text = 'export const LIMIT = 1;\n';
    expect(check(text, 'packages/kv/src/a.test.ts')).toEqual([]);
    expect(check(text, 'tools/a.ts')).toEqual([]);
    expect(check(text, 'packages/bench/src/hashring.d.ts')).toEqual([]);
  });
});
