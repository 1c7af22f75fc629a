import { describe, expect, it } from 'vitest';
import { checkRepository } from './check-repository.ts';
import { repositoryOf } from './repository.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { syntaxRule } from './rules/syntax-rule.ts';

const PATH = 'tools/a.ts';

/** Finds the letter X in code. */
function xRule(isExemptible: boolean): Rule {
  return {
    name: 'no-x',
    isExemptible,
    *check({ sources }) {
      for (const { path, lines } of sources) {
        for (const [index, line] of lines.entries()) {
          if (line.startsWith('X')) yield { path, line: index + 1, message: 'An X.' };
        }
      }
    },
  };
}

function check(text: string, rules: readonly Rule[] = [xRule(true)]): string[] {
  const findings = checkRepository(repositoryOf({ [PATH]: text }), rules);
  return findings.map(({ line, rule, message }) => `${line} ${rule}: ${message}`);
}

describe('checkRepository', () => {
  it('names the rule and orders by line', () => {
    expect(check('X();\nX();\n')).toEqual(['1 no-x: An X.', '2 no-x: An X.']);
  });

  it('orders by path before line', () => {
    const repository = repositoryOf({ 'b.ts': 'X();\n', 'a.ts': '\nX();\n' });
    const places = checkRepository(repository, [xRule(true)]).map(({ path }) => path);
    expect(places).toEqual(['a.ts', 'b.ts']);
  });

  it('excuses a finding for a reason on its line or above it', () => {
    expect(check('X(); // tidy: the letter itself is wanted\n')).toEqual([]);
    expect(check('// tidy: the letter itself is wanted\nX();\n')).toEqual([]);
    expect(check('// tidy: the letter itself is wanted\n// and here is more\nX();\n')).toEqual([]);
  });

  it('excuses nothing when the rule allows no exception', () => {
    expect(check('X(); // tidy: the letter itself is wanted\n', [xRule(false)])).toEqual([
      '1 no-x: An X.',
      '1 exemption: This exemption excuses nothing any more; remove it.',
    ]);
  });

  it('refuses an exemption without a reason', () => {
    expect(check('X(); // tidy:\n')).toEqual([
      '1 exemption: "tidy:" must be followed by the reason, in at least 3 words.',
    ]);
  });

  it('refuses an exemption that excuses nothing', () => {
    expect(check('Y(); // tidy: the letter itself is wanted\n')).toEqual([
      '1 exemption: This exemption excuses nothing any more; remove it.',
    ]);
  });

  it('refuses a file that does not parse, instead of passing it unread', () => {
    expect(check('export const = 1;\n', [syntaxRule])[0]).toMatch(/^1 syntax: /);
  });

  it('runs every rule under its own name', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });
});
