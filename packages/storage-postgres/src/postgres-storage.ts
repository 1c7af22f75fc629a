import {
  openStorage,
  requireCapabilities,
  type CapabilityNeeds,
  type Storage,
} from '@spillway/storage';
import { PostgresBackend } from './postgres-backend.ts';
import { resolvePostgresOptions, type PostgresStorageOptions } from './postgres-options.ts';

/**
 * A schema of a Postgres database as a Storage; PGlite does as well. It connects, and makes the
 * schema, at the first operation. While the server cannot be reached operations reject with
 * `STORAGE_UNAVAILABLE` (retryable, not applied); the first one that reaches it again goes through.
 * To meet a wrong address or a missing capability early, use {@link openPostgresStorage}.
 *
 * Operations reject as `Storage` says, and with `OVERLOADED`, `POSTGRES_ACCESS_REFUSED`,
 * `POSTGRES_FORMAT_UNKNOWN` or `POSTGRES_DRIVER_MISSING`.
 *
 * @throws POSTGRES_OPTION_INVALID
 */
export function postgresStorage(options: PostgresStorageOptions): Storage {
  return makeStorage(options).storage;
}

/**
 * Like {@link postgresStorage}, but resolves when the server has been reached, its schema is there,
 * and it promises what is needed; rejects otherwise, and leaves nothing open.
 * @throws POSTGRES_OPTION_INVALID, STORAGE_CAPABILITY_MISSING, STORAGE_UNAVAILABLE,
 *   STORAGE_TIMEOUT, POSTGRES_ACCESS_REFUSED, POSTGRES_FORMAT_UNKNOWN, POSTGRES_DRIVER_MISSING
 */
export async function openPostgresStorage(
  options: PostgresStorageOptions & {
    /** What the storage must promise. Default: nothing in particular. */
    readonly needs?: CapabilityNeeds;
  },
): Promise<Storage> {
  const { storage, backend } = makeStorage(options);
  try {
    await backend.open();
    requireCapabilities(storage, options.needs ?? {});
    return storage;
  } catch (error) {
    await storage.close();
    throw error;
  }
}

function makeStorage(options: PostgresStorageOptions): {
  readonly storage: Storage;
  readonly backend: PostgresBackend;
} {
  const resolved = resolvePostgresOptions(options);
  const backend = new PostgresBackend(resolved);
  return { storage: openStorage(backend, { clock: resolved.clock }), backend };
}
