export { openPostgresStorage, postgresStorage } from './postgres-storage.ts';
export type { PostgresPlace, PostgresStorageOptions } from './postgres-options.ts';
export type { PostgresClient, PostgresPool, PostgresQuery } from './pool-source.ts';
export type { PGliteDatabase, PGliteOptions } from './pglite-source.ts';
