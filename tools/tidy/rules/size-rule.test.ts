import { describe, expect, it } from 'vitest';
import { checkTexts } from '../check-texts.ts';
import { sizeRule } from './size-rule.ts';

function check(text: string, path = 'packages/kv/src/a.ts'): string[] {
  return checkTexts(sizeRule, { [path]: text });
}

function statements(count: number): string {
  return 'run();\n'.repeat(count);
}

describe('the size rule', () => {
  it('refuses a file of 501 lines and accepts, with a warning, one of 500', () => {
    expect(check(statements(501))).toEqual([
      'packages/kv/src/a.ts:501 501 lines; the limit is 500. Split the file by concept.',
    ]);
    expect(check(statements(500))).toEqual([
      'packages/kv/src/a.ts:500 warning: 500 lines; over 300 look for the second concept in it.',
    ]);
  });

  it('says nothing of a file of 300 lines', () => {
    expect(check(statements(300))).toEqual([]);
  });

  it.each([
    ['a function', 'function long() {\n', '}\n'],
    ['an arrow function', 'const long = () => {\n', '};\n'],
    ['a method', 'class A { long() {\n', '} }\n'],
  ])('refuses %s of 71 lines and accepts one of 70', (_, head, tail) => {
    expect(check(head + statements(69) + tail)).toEqual([
      'packages/kv/src/a.ts:1 71 lines in a function; the limit is 70.',
    ]);
    expect(check(head + statements(68) + tail)).toEqual([]);
  });

  it('counts a suite by its tests', () => {
    const test = `it('does', () => {\n${statements(60)}});\n`;
    expect(check(`describe('a', () => {\n${test}${test}});\n`)).toEqual([]);
    expect(check(`function suite() {\n${test}${test}}\n`)).toEqual([]);
    const long = `it('does', () => {\n${statements(69)}});\n`;
    expect(check(`describe('a', () => {\n${long}});\n`)).toEqual([
      'packages/kv/src/a.ts:2 71 lines in a function; the limit is 70.',
    ]);
  });

  it('refuses a line of 101 columns and accepts one of 100', () => {
    expect(check(`${'x'.repeat(101)};\n`)).toEqual([
      'packages/kv/src/a.ts:1 102 columns; the limit is 100.',
    ]);
    expect(check(`${'x'.repeat(99)};\n`)).toEqual([]);
  });

  it('counts a character outside the basic plane as one column', () => {
    expect(check(`// ${'😀'.repeat(97)}\n`)).toEqual([]);
    expect(check(`// ${'😀'.repeat(98)}\n`)).toHaveLength(1);
  });
});
