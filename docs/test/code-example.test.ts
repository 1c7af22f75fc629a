import { describe, expect, it } from 'vitest';
import { codeExamples } from './code-example.ts';

function examplesOf(text: string) {
  return codeExamples({ path: 'a.md', lines: text.split('\n') });
}

describe('codeExamples', () => {
  it('finds each block with its first line', () => {
    const found = examplesOf('# A\n\n```ts\nrun();\nstop();\n```\n\n```sh\nls\n```\n');
    expect(found.map(({ line, language, code }) => [line, language, code])).toEqual([
      [4, 'ts', 'run();\nstop();'],
      [9, 'sh', 'ls'],
    ]);
  });

  it('reads what is to be printed, in order', () => {
    const [example] = examplesOf(
      '```ts\nlog(1); // prints 1\n// aside\nlog(b); // prints b: x\n```',
    );
    expect(example?.prints).toEqual(['1', 'b: x']);
  });

  it('reads an exception and its reason', () => {
    const found = examplesOf('```ts no-run: needs two machines\n```\n```ts no-check\n```\n');
    expect(found.map(({ exception }) => exception)).toEqual([
      { kind: 'no-run', reason: 'needs two machines' },
      { kind: 'no-check', reason: '' },
    ]);
  });

  it('takes the indent of a list away', () => {
    expect(examplesOf('- a\n  ```ts\n  if (a) {\n    b();\n  }\n  ```\n')[0]?.code).toBe(
      'if (a) {\n  b();\n}',
    );
  });

  it('lets a longer fence hold a shorter one', () => {
    expect(examplesOf('````md\n```ts\nrun();\n```\n````\n')).toMatchObject([
      { language: 'md', code: '```ts\nrun();\n```' },
    ]);
  });

  it('refuses a fence that is not closed', () => {
    expect(() => examplesOf('a\n```ts\nrun();\n')).toThrow('a.md:2 has a fence');
  });
});
