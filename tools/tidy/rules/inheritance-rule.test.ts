import { expect, it } from 'vitest';
import { checkTexts } from '../check-texts.ts';
import { inheritanceRule } from './inheritance-rule.ts';

function check(text: string): string[] {
  return checkTexts(inheritanceRule, { 'packages/kv/src/a.ts': text });
}

it('refuses a class that extends another', () => {
  expect(check('\nclass Fast extends Ring {}\n')).toEqual([
    'packages/kv/src/a.ts:2 A class extends Ring; hold a collaborator instead of inheriting.',
  ]);
  expect(check('const Fast = class extends Ring {};\n')).toHaveLength(1);
});

it('accepts an error, an implementation and a class alone', () => {
  expect(check('class KvError extends SpillwayError {}\n')).toEqual([]);
  expect(check('class Fast implements Ring {}\nclass Slow {}\n')).toEqual([]);
});

it('accepts an engine’s base class when the line says why', () => {
  expect(check('class Pipe extends Duplex {} // tidy: node streams are made so\n')).toEqual([]);
});
