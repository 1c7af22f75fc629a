import type { Rule } from '../rule.ts';

/** A file that tidy cannot parse would pass every other rule. */
export const syntaxRule: Rule = {
  name: 'syntax',
  isExemptible: false,
  *check(repository) {
    for (const { path, syntaxErrors } of repository.sources) {
      for (const message of syntaxErrors) yield { path, line: 1, message };
    }
  },
};
