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

  it.each([
    ['a suite', "describe('a', () => {\n", '});\n'],
    ['a function', 'function cases(suite) {\n', '}\n'],
  ])('counts %s without the named cases in it, and each of these alone', (_, head, tail) => {
    const short = `it('does', () => {\n${statements(60)}});\n`;
    const defined = `suite.define('get', \`does\`, async () => {\n${statements(60)}});\n`;
    expect(check(head + short + defined + tail)).toEqual([]);
    const long = `it('does', () => {\n${statements(69)}});\n`;
    expect(check(head + long + tail)).toEqual([
      'packages/kv/src/a.ts:2 71 lines in a function; the limit is 70.',
    ]);
  });

  it('does not take a function without a name for a case', () => {
    const inner = `run(() => {\n${statements(60)}});\n`;
    expect(check(`function f() {\n${inner}${inner}}\n`)).toHaveLength(1);
  });

  it('does not subtract a case within a case twice', () => {
    const inner = `on('a', () => {\n${statements(30)}});\n`;
    const outer = `on('b', () => {\n${inner}});\n`;
    expect(check(`function f() {\n${outer}${statements(70)}}\n`)).toEqual([
      'packages/kv/src/a.ts:1 73 lines in a function; the limit is 70.',
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
