import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSourcePath, parseSource, type SourceFile } from './source-file.ts';

/** A text file of the repository. */
export interface FileRecord {
  /** Path from the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The fields of a `package.json` that rules read. */
export interface PackageManifest {
  readonly name?: string;
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly exports?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A workspace package: a folder that has a `package.json`. */
export interface WorkspacePackage {
  /** Folder from the root; empty for the root itself. */
  readonly folder: string;
  readonly manifest: PackageManifest;
}

/** Everything that the rules look at; they do no I/O. */
export interface Repository {
  readonly files: readonly FileRecord[];
  readonly sources: readonly SourceFile[];
  readonly packages: readonly WorkspacePackage[];
}

/** Builds a repository from its texts by path, as the rules' tests do. */
export function repositoryOf(texts: Readonly<Record<string, string>>): Repository {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const sources = files.filter(({ path }) => isSourcePath(path));
  const manifests = files.filter(({ path }) => /(?:^|\/)package\.json$/.test(path));
  return {
    files,
    sources: sources.map(({ path, text }) => parseSource(path, text)),
    packages: manifests.map(({ path, text }) => ({
      folder: path.slice(0, -'/package.json'.length),
      // Read from JSON; npm has checked these fields before tidy runs.
      manifest: JSON.parse(text) as PackageManifest,
    })),
  };
}

/** Reads all text files that git knows or would add, so that a new file is checked at once. */
export function readRepository(root: string): Repository {
  const listing = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const texts: Record<string, string> = {};
  for (const path of listing.split('\0').toSorted()) {
    if (path === '' || !existsSync(join(root, path))) continue; // deleted, not yet committed
    const text = readFileSync(join(root, path), 'utf8');
    if (!text.includes('\0')) texts[path] = text; // a NUL byte: not text
  }
  return repositoryOf(texts);
}

/** The workspace package that a file belongs to: the deepest folder above it that is one. */
export function packageOf(repository: Repository, path: string): WorkspacePackage | undefined {
  let deepest: WorkspacePackage | undefined;
  for (const candidate of repository.packages) {
    if (candidate.folder !== '' && !path.startsWith(`${candidate.folder}/`)) continue;
    if (deepest === undefined || candidate.folder.length > deepest.folder.length) {
      deepest = candidate;
    }
  }
  return deepest;
}
