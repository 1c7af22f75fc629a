import { checkRepository } from './check-repository.ts';
import { repositoryOf } from './repository.ts';
import type { Rule } from './rule.ts';

/** Runs one rule over files given as text, and tells each finding as `path:line message`. */
export function checkTexts(rule: Rule, texts: Readonly<Record<string, string>>): string[] {
  return checkRepository(repositoryOf(texts), [rule]).map(
    ({ path, line, severity, message }) =>
      `${path}:${line} ${severity === 'warning' ? 'warning: ' : ''}${message}`,
  );
}
