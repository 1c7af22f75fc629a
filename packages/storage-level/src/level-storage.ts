import { openStorage, type Storage } from '@spillway/storage';
import { LevelBackend } from './level-backend.ts';
import { invalid, resolveLevelOptions, type LevelStorageOptions } from './level-options.ts';
import { databasePlace, folderPlace, type LevelDatabasePlace } from './level-place.ts';

/**
 * A LevelDB folder as a Storage, or any `abstract-level` database that is handed in. The folder is
 * made, and opened, at the first operation; operations wait for that, and reject with its error
 * when it fails. To meet such an error early, use {@link openLevelStorage}.
 *
 * Operations reject as `Storage` says, and, when the store cannot be opened, with `LEVEL_LOCKED`,
 * `LEVEL_NOT_A_FOLDER`, `LEVEL_NO_PERMISSION`, `LEVEL_DISK_FULL`, `LEVEL_CORRUPT`,
 * `LEVEL_FORMAT_UNKNOWN` or `LEVEL_IO_ERROR`. An opening that failed is tried again by an operation
 * that comes a second later.
 *
 * @throws LEVEL_OPTION_INVALID
 */
export function levelStorage(
  place: string | LevelDatabasePlace,
  options: LevelStorageOptions = {},
): Storage {
  return makeStorage(place, options).storage;
}

/**
 * Like {@link levelStorage}, but resolves when the store is open and rejects when it cannot be.
 * @throws LEVEL_OPTION_INVALID, LEVEL_LOCKED, LEVEL_NOT_A_FOLDER, LEVEL_NO_PERMISSION,
 *   LEVEL_DISK_FULL, LEVEL_CORRUPT, LEVEL_FORMAT_UNKNOWN, LEVEL_IO_ERROR
 */
export async function openLevelStorage(
  place: string | LevelDatabasePlace,
  options: LevelStorageOptions = {},
): Promise<Storage> {
  const { storage, backend } = makeStorage(place, options);
  await backend.open();
  return storage;
}

function makeStorage(
  place: string | LevelDatabasePlace,
  options: LevelStorageOptions,
): { readonly storage: Storage; readonly backend: LevelBackend } {
  if (place === '') throw invalid('the path of the folder is empty');
  const isPath = typeof place === 'string';
  if (!isPath && (typeof place !== 'object' || place === null)) {
    throw invalid('give the path of a folder, or { database }');
  }
  const resolved = resolveLevelOptions(options, isPath ? place : 'level');
  const backend = new LevelBackend(
    isPath ? folderPlace(place, resolved) : databasePlace(place),
    resolved,
  );
  return { storage: openStorage(backend, { clock: resolved.clock }), backend };
}
