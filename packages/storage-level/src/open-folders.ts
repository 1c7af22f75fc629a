import { alreadyOpenError } from './level-errors.ts';

/**
 * The folders that storages of this process have open, by real path. LevelDB's own lock is not
 * enough inside one process: it is kept by the spelling of the path, and a second attempt on one
 * spelling closes a descriptor of the lock file, by which POSIX drops the process's lock and lets
 * another process in. So a second attempt must not reach the engine. On `globalThis`, because an
 * application may hold two copies of this package.
 */
const REGISTRY = Symbol.for('@spillway/storage-level/open-folders');

function registry(): Set<string> {
  const holder = globalThis as { [REGISTRY]?: Set<string> }; // the symbol is ours alone
  holder[REGISTRY] ??= new Set();
  return holder[REGISTRY];
}

/** Claims a folder, given by its real path. @throws LEVEL_LOCKED */
export function claimFolder(realPath: string): void {
  const folders = registry();
  if (folders.has(realPath)) throw alreadyOpenError(realPath);
  folders.add(realPath);
}

/** Gives the claim back. */
export function releaseFolder(realPath: string): void {
  registry().delete(realPath);
}
