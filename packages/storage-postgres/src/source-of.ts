import { DURABILITIES, type Durability } from '@spillway/storage';
import { ownPool } from './own-pool.ts';
import { PGliteSource } from './pglite-source.ts';
import { PoolSource } from './pool-source.ts';
import type { PostgresPlace, ResolvedPostgresOptions } from './postgres-options.ts';
import type { Introduction, OnContention, SqlSession, SqlSource } from './sql-source.ts';

/** The connections of a place. */
export function sourceOf(options: ResolvedPostgresOptions, introduce: Introduction): SqlSource {
  const { place, clock, random } = options;
  const { pool, pglite, connectionString = '' } = place;
  if (pglite !== undefined) return new PGliteSource(pglite, clock, introduce);
  if (pool !== undefined)
    return new PoolSource({ pool, clock, random, introduce, end: async () => {} });
  return new LazySource(async () => {
    const own = await ownPool(connectionString, options);
    return new PoolSource({ pool: own.pool, clock, random, introduce, end: () => own.end() });
  });
}

/**
 * What an engine in this process can promise at most: PGlite in memory goes with the process; in a
 * folder it hands its files to the operating system, and more has not been shown.
 */
export function weakestOf(durability: Durability, { pglite }: PostgresPlace): Durability {
  if (pglite === undefined) return durability;
  const { dataDir } = pglite;
  const isInMemory = dataDir === undefined || dataDir === '' || dataDir.startsWith('memory://');
  const most: Durability = isInMemory ? 'volatile' : 'process';
  return DURABILITIES.indexOf(durability) < DURABILITIES.indexOf(most) ? durability : most;
}

/** A source that is made when it is first used. */
class LazySource implements SqlSource {
  readonly hasTransactions = true;
  readonly #make: () => Promise<SqlSource>;
  #made: Promise<SqlSource> | undefined;

  constructor(make: () => Promise<SqlSource>) {
    this.#make = make;
  }

  async use<T>(
    deadlineMs: number,
    work: (session: SqlSession) => Promise<T>,
    onContention?: OnContention,
  ): Promise<T> {
    this.#made ??= this.#make();
    const source = await this.#made;
    return await source.use(deadlineMs, work, onContention);
  }

  async close(): Promise<void> {
    const source = await this.#made?.catch(() => undefined); // who used it was told
    await source?.close();
  }
}
