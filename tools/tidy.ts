import { fileURLToPath } from 'node:url';
import { checkRepository } from './tidy/check-repository.ts';
import { readRepository } from './tidy/repository.ts';
import { RULES } from './tidy/rules.ts';

// `npm run tidy [folder]`: checks the rules that neither the compiler nor the linter knows.
const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const repository = readRepository(root);
const findings = checkRepository(repository, RULES);

for (const { path, line, severity, rule, message } of findings) {
  console.log(`${path}:${line} ${severity} ${rule}: ${message}`);
}
const errors = findings.filter(({ severity }) => severity === 'error').length;
console.log(
  `tidy: ${repository.files.length} files, ${RULES.length} rules, ${errors} errors, ` +
    `${findings.length - errors} warnings`,
);
process.exitCode = errors > 0 ? 1 : 0;
