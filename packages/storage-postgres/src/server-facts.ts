import { SpillwayError } from '@spillway/runtime';
import type { Durability } from '@spillway/storage';
import { sqlState } from './postgres-failure.ts';
import type { SqlSession } from './sql-source.ts';
import type { SqlStatements } from './sql-statements.ts';

/** What a server says of itself when it is reached. */
export interface ServerFacts {
  readonly synchronousCommit: string | undefined;
  readonly fsync: string | undefined;
  readonly synchronousStandbys: string | undefined;
  /** Rises with each promotion; `undefined` where it cannot be asked. */
  readonly timeline: number | undefined;
  /** Replicas connected now, as far as this user may see. */
  readonly replicas: number;
}

/**
 * Asks the server. What an engine does not know counts as the weaker answer, or as none.
 * @throws STORAGE_UNAVAILABLE when it is read-only: a standby shows an old state, and a primary
 * made read-only takes no commits.
 */
export async function askFacts(
  session: SqlSession,
  statements: SqlStatements,
  id: string,
): Promise<ServerFacts> {
  const [facts] = await session.query(statements.facts);
  if (textOf(facts?.[3]) === 'on') throw readOnlyError(id);
  const replication = await askReplication(session, statements);
  return {
    synchronousCommit: textOf(facts?.[0]),
    fsync: textOf(facts?.[1]),
    synchronousStandbys: textOf(facts?.[2]),
    ...replication,
  };
}

async function askReplication(
  session: SqlSession,
  { replication }: SqlStatements,
): Promise<Pick<ServerFacts, 'timeline' | 'replicas'>> {
  try {
    const [row] = await session.query(replication);
    return { timeline: Number.parseInt(String(row?.[0]), 16), replicas: Number(row?.[1]) };
  } catch (error) {
    if (sqlState(error) === undefined) throw error;
    return { timeline: undefined, replicas: 0 }; // not allowed, in recovery, or not Postgres
  }
}

function textOf(cell: unknown): string | undefined {
  return typeof cell === 'string' ? cell : undefined;
}

function readOnlyError(id: string): SpillwayError {
  return new SpillwayError(
    'STORAGE_UNAVAILABLE',
    `Storage ${id} reached a read-only server (a standby?); nothing was applied.`,
    { retryable: true, details: { storage: id, reason: 'read-only' } },
  );
}

/**
 * What an acknowledged commit survives. Without `synchronous_commit` the newest ones lie in the
 * server's own memory for a moment, and go with its process; without `fsync` they lie in the
 * operating system's. Replicas that commits do not wait for may take over without the newest ones.
 */
export function durabilityOf(facts: ServerFacts): Durability {
  const { synchronousCommit, fsync, synchronousStandbys, replicas } = facts;
  if (synchronousCommit === undefined || synchronousCommit === 'off') return 'volatile';
  if (fsync !== 'on') return 'process';
  const waitsForFlush = synchronousCommit === 'on' || synchronousCommit === 'remote_apply';
  if ((synchronousStandbys ?? '') !== '' && waitsForFlush) return 'replicated-sync';
  return replicas > 0 ? 'replicated-async' : 'disk';
}
