import { posix } from 'node:path';
import type { RuleFinding } from '../finding.ts';
import type { Repository, WorkspacePackage } from '../repository.ts';
import type { Rule } from '../rule.ts';
import { typeCheckProjects } from '../type-check-projects.ts';

/** Every package is alive, and `tsc -b` sees every file. */
export const workspaceRule: Rule = {
  name: 'workspace',
  isExemptible: false,
  *check(repository) {
    for (const workspacePackage of repository.packages) {
      if (/^(?:packages|examples)\//.test(workspacePackage.folder)) {
        yield* checkAlive(workspacePackage, repository);
      }
    }
    yield* checkTypeChecked(repository);
  },
};

/** A file that no project includes would be run with wrong types and nobody told. */
function* checkTypeChecked(repository: Repository): Iterable<RuleFinding> {
  const projects = typeCheckProjects(repository);
  for (const { path } of repository.sources) {
    if (!/\.[mc]?tsx?$/.test(path) || projects.some((project) => project.includes(path))) continue;
    const message =
      'No project of the root tsconfig.json includes this file, so nothing checks its types.';
    yield { path, line: 1, message };
  }
}

/** Dead: without code, or private and neither run by a root script nor used by another package. */
function* checkAlive(
  { folder, manifest }: WorkspacePackage,
  repository: Repository,
): Iterable<RuleFinding> {
  const path = posix.join(folder, 'package.json');
  if (!hasCode(folder, repository)) {
    yield { path, line: 1, message: 'A package without code; write it or remove it.' };
  }
  if (manifest.private !== true || folder.startsWith('examples/')) return;
  const scripts = repository.packages.find((one) => one.folder === '')?.manifest.scripts ?? {};
  const isRun = Object.values(scripts).some((script) => script.includes(`${folder}/`));
  const isUsed = repository.packages.some(({ manifest: { dependencies, devDependencies } }) =>
    Object.hasOwn({ ...dependencies, ...devDependencies }, manifest.name ?? ''),
  );
  if (!isRun && !isUsed) {
    yield { path, line: 1, message: 'A private package that nothing runs or uses; remove it.' };
  }
}

/** Whether anything below `src` is more than the `export {}` of an empty module. */
function hasCode(folder: string, repository: Repository): boolean {
  return repository.sources.some(
    ({ path, nodes }) =>
      path.startsWith(`${folder}/src/`) &&
      nodes.some(({ node }) => node.type !== 'Program' && node.type !== 'ExportNamedDeclaration'),
  );
}
