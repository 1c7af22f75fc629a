import { posix } from 'node:path';
import type { RuleFinding } from '../finding.ts';
import { isOurs, LAYERS, packageNameOf } from '../layers.ts';
import { packageOf, type Repository, type WorkspacePackage } from '../repository.ts';
import type { Rule } from '../rule.ts';

const DEPENDENCY_FIELDS = [
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
] as const;

/** Root files that a package's own configuration may reach. */
const SHARED_ROOT_FILES = new Set(['tsup.base.ts']);

/** Import arrows point to lower layers only, and from package to package only by name. */
export const layersRule: Rule = {
  name: 'layers',
  isExemptible: false,
  *check(repository) {
    for (const workspacePackage of repository.packages) {
      yield* checkManifest(workspacePackage, repository);
    }
    for (const file of repository.sources) {
      const home = packageOf(repository, file.path);
      for (const { specifier, line } of file.imports) {
        const message = specifier.startsWith('.')
          ? relativeProblem(file.path, specifier, repository)
          : arrowProblem(home?.manifest.name ?? '', specifier);
        if (message !== undefined) yield { path: file.path, line, message };
      }
    }
  },
};

function* checkManifest(
  { folder, manifest }: WorkspacePackage,
  repository: Repository,
): Iterable<RuleFinding> {
  const path = posix.join(folder, 'package.json');
  const { name = '' } = manifest;
  if (LAYERS[name] === undefined) {
    yield { path, line: 1, message: `Give the package "${name}" a layer in tools/tidy/layers.ts.` };
  }
  for (const dependency of DEPENDENCY_FIELDS.flatMap((field) =>
    Object.keys(manifest[field] ?? {}),
  )) {
    const message = arrowProblem(name, dependency);
    if (message !== undefined) {
      yield { path, line: lineOfName(repository, path, dependency), message };
    }
  }
}

function arrowProblem(from: string, specifier: string): string | undefined {
  const to = packageNameOf(specifier);
  if (!isOurs(to) || to === from) return undefined;
  if (/\/(?:src|dist)(?:\/|$)/.test(specifier)) {
    return `"${specifier}" reaches into another package; import what its index exports.`;
  }
  const toLayer = LAYERS[to];
  if (toLayer === undefined) return `"${to}" has no layer in tools/tidy/layers.ts.`;
  const fromLayer = LAYERS[from] ?? -1;
  if (toLayer < fromLayer) return undefined;
  const direction = toLayer === fromLayer ? 'sideways' : 'upward';
  return (
    `${direction} import: ${from} (layer ${fromLayer}) must not depend on ` +
    `${to} (layer ${toLayer}); arrows point to lower layers only.`
  );
}

function relativeProblem(
  path: string,
  specifier: string,
  repository: Repository,
): string | undefined {
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  if (packageOf(repository, target) === packageOf(repository, path)) return undefined;
  if (SHARED_ROOT_FILES.has(target)) return undefined;
  return `"${specifier}" leaves the package; import another package by its name.`;
}

function lineOfName(repository: Repository, path: string, name: string): number {
  const text = repository.files.find((file) => file.path === path)?.text ?? '';
  const at = text.indexOf(`"${name}":`);
  return text.slice(0, Math.max(0, at)).split('\n').length;
}
