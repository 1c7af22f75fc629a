import { posix } from 'node:path';
import type { Repository } from './repository.ts';

/** A tsconfig file that `tsc -b` at the root reaches. */
export interface TypeCheckProject {
  readonly path: string;
  /** Whether its type check reads the file at a path. */
  includes(path: string): boolean;
}

/** The fields of a tsconfig.json that matter here. */
interface TsConfig {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly references?: readonly { readonly path: string }[];
}

/** The projects that the root's tsconfig.json refers to. */
export function typeCheckProjects(repository: Repository): TypeCheckProject[] {
  return (readConfig(repository, 'tsconfig.json').references ?? []).map(({ path }) => {
    const { include = [], exclude = [] } = readConfig(repository, path);
    const folder = posix.dirname(path);
    const included = include.map((pattern) => pathPattern(folder, pattern));
    const excluded = exclude.map((pattern) => pathPattern(folder, pattern));
    const includes = (file: string): boolean =>
      included.some((pattern) => pattern.test(file)) &&
      !excluded.some((pattern) => pattern.test(file));
    return { path, includes };
  });
}

function readConfig(repository: Repository, path: string): TsConfig {
  const text = repository.files.find((file) => file.path === path)?.text ?? '{}';
  return JSON.parse(text) as TsConfig; // tsc -b has read it before and refused another shape
}

/** `src` means all below it, `*` stays in a folder, `**` does not: as TypeScript reads them. */
function pathPattern(folder: string, pattern: string): RegExp {
  const path = posix.join(folder, pattern);
  const isFolder = !path.includes('*') && posix.extname(path) === '';
  const source = (isFolder ? `${path}/**/*` : path)
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('**/', '\0')
    .replaceAll('*', '[^/]*')
    .replaceAll('\0', '(?:.*/)?');
  return new RegExp(`^${source}$`);
}
