import { alreadyOpenError } from './level-errors.ts';

/** A folder, by its real path, or a database that was handed in. */
export type ClaimedPlace = string | object;

/**
 * What storages of this process have open. LevelDB's own lock is not enough inside one process: it
 * goes by the spelling of the path, and a second attempt on one spelling closes a descriptor of the
 * lock file, by which POSIX drops the process's lock and lets another process in. So a second
 * attempt must not reach the engine. On `globalThis`, because an application may hold two copies of
 * this package.
 */
const CLAIMS = Symbol.for('@spillway/storage-level/claims');

function claims(): Set<ClaimedPlace> {
  const holder = globalThis as { [CLAIMS]?: Set<ClaimedPlace> }; // the symbol is ours alone
  holder[CLAIMS] ??= new Set();
  return holder[CLAIMS];
}

/** Claims a place for one storage; `name` appears in the error. @throws LEVEL_LOCKED */
export function claimPlace(place: ClaimedPlace, name: string): void {
  const held = claims();
  if (held.has(place)) throw alreadyOpenError(name);
  held.add(place);
}

/** Gives the claim back. */
export function releasePlace(place: ClaimedPlace): void {
  claims().delete(place);
}
