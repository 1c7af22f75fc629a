import {
  SpillwayError,
  systemClock,
  systemRandom,
  type Clock,
  type Random,
} from '@spillway/runtime';
import { isSpillwayError } from '@spillway/runtime';
import { resolveLimits, type StorageLimits } from '@spillway/storage';
import type { PGliteDatabase } from './pglite-source.ts';
import type { PostgresPool } from './pool-source.ts';

/** Where the database is: exactly one of the three. */
export interface PostgresPlace {
  /** `postgres://user:password@host:port/database`; needs the package `pg`. */
  readonly connectionString?: string;
  /**
   * A pool of `pg` that you made: it is used, and not closed by `close()`. Give it the time-outs
   * you want (`connectionTimeoutMillis`, `statement_timeout`); those of this package hold as well.
   */
  readonly pool?: PostgresPool;
  /** A PGlite database of yours, of this process: it is used, and not closed by `close()`. */
  readonly pglite?: PGliteDatabase;
}

/** Options of `postgresStorage` and `openPostgresStorage`; all but the place have a default. */
export interface PostgresStorageOptions extends PostgresPlace {
  /**
   * The schema of the database that holds this storage: one storage, one schema. Made when it is
   * missing. Default `spillway`.
   */
  readonly schema?: string;
  /** Name of the node in logs and errors. Default: `postgres:` and the schema. */
  readonly id?: string;
  /** Limits of keys, values and commits other than the defaults of `@spillway/storage`. */
  readonly limits?: Partial<StorageLimits>;
  /**
   * The time a group of commits, a read or a page has for all it does (connecting too), in ms. A
   * commit or a read that has waited as long for its turn is refused unsent, at the latest when
   * what is before it ends: within twice this time. Longer: slow servers are borne with; shorter: a
   * hung one is noticed earlier. Default 10,000.
   */
  readonly statementTimeoutMs?: number;
  /** The time to make one connection, in ms; only for a connection string. Default 5,000. */
  readonly connectTimeoutMs?: number;
  /** Most connections held at once; only for a connection string. Default 6. */
  readonly connections?: number;
  /**
   * Groups of commits under way at once, 1–16; a further one begins when 32 commits wait, or when
   * the others have been under way for 20 ms. More: less waiting for the disk, and for rows that
   * other programs hold, while many commit different keys; each takes a connection. Default 2.
   */
  readonly lanes?: number;
  /**
   * Use named prepared statements. Switch it off behind a proxy that does not carry them (PgBouncer
   * before 1.21 in transaction mode). Default `true`.
   */
  readonly preparedStatements?: boolean;
  /**
   * Memory for entries that this process wrote or read last, in bytes, estimated. A commit that
   * finds its entries here needs one round trip, not two; what has changed meanwhile is noticed by
   * the database. 0: none. Default 16 MiB.
   */
  readonly cacheBytes?: number;
  /**
   * Bytes of commits that may wait; above it a commit is refused with `OVERLOADED`. Default 64 MiB.
   */
  readonly queueBytes?: number;
  /** Shortest time between two sweeps of expired entries, in ms. Default 1,000. */
  readonly sweepIntervalMs?: number;
  /** Times time-outs and sweeps (expiry is judged by the database's). Default: the system clock. */
  readonly clock?: Clock;
  /** Spreads repeated attempts. Default: the system's randomness. */
  readonly random?: Random;
}

/** The options with every default filled in. */
export interface ResolvedPostgresOptions {
  readonly place: PostgresPlace;
  readonly schema: string;
  readonly id: string;
  readonly limits: StorageLimits;
  readonly statementTimeoutMs: number;
  readonly connectTimeoutMs: number;
  readonly connections: number;
  readonly lanes: number;
  readonly preparedStatements: boolean;
  readonly cacheBytes: number;
  readonly queueBytes: number;
  readonly sweepIntervalMs: number;
  readonly clock: Clock;
  readonly random: Random;
}

const MIB = 1024 * 1024;
const BYTES_MAX = 2 ** 40;
const MS_MAX = 24 * 60 * 60 * 1000;
/** Postgres cuts longer identifiers silently. */
const SCHEMA_BYTES_MAX = 63;

/** @throws POSTGRES_OPTION_INVALID */
export function resolvePostgresOptions(options: PostgresStorageOptions): ResolvedPostgresOptions {
  if (typeof options !== 'object' || options === null) throw invalid('options must be an object');
  const { schema = 'spillway', preparedStatements = true } = options;
  checkSchema(schema);
  const { id = `postgres:${schema}` } = options;
  if (typeof id !== 'string' || id === '') throw invalid('id must be a non-empty string');
  if (typeof preparedStatements !== 'boolean')
    throw invalid('preparedStatements must be a boolean');
  return {
    place: placeOf(options),
    schema,
    id,
    limits: limitsOf(options.limits),
    statementTimeoutMs: integer('statementTimeoutMs', options.statementTimeoutMs ?? 10_000, [
      1,
      MS_MAX,
    ]),
    connectTimeoutMs: integer('connectTimeoutMs', options.connectTimeoutMs ?? 5_000, [1, MS_MAX]),
    connections: integer('connections', options.connections ?? 6, [1, 1000]),
    lanes: integer('lanes', options.lanes ?? 2, [1, 16]),
    preparedStatements,
    cacheBytes: integer('cacheBytes', options.cacheBytes ?? 16 * MIB, [0, BYTES_MAX]),
    queueBytes: integer('queueBytes', options.queueBytes ?? 64 * MIB, [1, BYTES_MAX]),
    sweepIntervalMs: integer('sweepIntervalMs', options.sweepIntervalMs ?? 1000, [1, MS_MAX]),
    clock: options.clock ?? systemClock,
    random: options.random ?? systemRandom,
  };
}

function placeOf({ connectionString, pool, pglite }: PostgresPlace): PostgresPlace {
  const given = [connectionString, pool, pglite].filter((each) => each !== undefined);
  if (given.length !== 1) {
    throw invalid('give exactly one of connectionString, pool and pglite');
  }
  if (connectionString !== undefined) {
    if (typeof connectionString !== 'string' || connectionString === '') {
      throw invalid('connectionString must be a non-empty string');
    }
    return { connectionString };
  }
  if (pool !== undefined) {
    if (!hasMethods(pool, ['connect', 'on', 'removeListener']))
      throw invalid('pool is not a pool of pg');
    return { pool };
  }
  if (!hasMethods(pglite, ['query', 'exec'])) throw invalid('pglite is not a PGlite database');
  return pglite === undefined ? {} : { pglite };
}

function hasMethods(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return names.every((name) => typeof Reflect.get(value, name) === 'function');
}

function checkSchema(schema: unknown): void {
  const isName =
    typeof schema === 'string' &&
    schema !== '' &&
    !schema.includes('\0') &&
    Buffer.byteLength(schema) <= SCHEMA_BYTES_MAX;
  if (!isName) throw invalid(`schema must be 1 to ${SCHEMA_BYTES_MAX} bytes without NUL`);
  if (schema.startsWith('pg_')) throw invalid('Postgres keeps the schemas that begin with pg_');
}

function limitsOf(partial: Partial<StorageLimits> | undefined): StorageLimits {
  try {
    return resolveLimits(partial);
  } catch (error) {
    throw isSpillwayError(error)
      ? invalid(error.message.replace(/^Invalid option: |\.$/g, ''))
      : error;
  }
}

function integer(name: string, value: unknown, [min, max]: readonly [number, number]): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min || value > max) {
    throw invalid(`${name} must be an integer from ${min} to ${max}`);
  }
  return value;
}

function invalid(reason: string): SpillwayError {
  return new SpillwayError('POSTGRES_OPTION_INVALID', `Invalid option: ${reason}.`);
}
