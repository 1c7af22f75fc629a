import { once } from 'node:events';
import { Socket } from 'node:net';
import { SpillwayError } from '@spillway/runtime';
import type { PostgresPool } from './pool-source.ts';
import type { ResolvedPostgresOptions } from './postgres-options.ts';

/** An idle connection is closed after this long. */
const IDLE_MS = 30_000;
/** How long a server may take to say good-bye. */
const GOODBYE_MS = 500;

/** A pool that this package made and ends. */
export interface OwnPool {
  readonly pool: PostgresPool;
  end(): Promise<void>;
}

/**
 * A pool for a connection string.
 * @throws POSTGRES_DRIVER_MISSING
 */
export async function ownPool(
  connectionString: string,
  options: ResolvedPostgresOptions,
): Promise<OwnPool> {
  const { Pool } = await loadDriver();
  const sockets = new Set<Socket>();
  const config = {
    connectionString,
    max: options.connections,
    connectionTimeoutMillis: options.connectTimeoutMs,
    idleTimeoutMillis: IDLE_MS,
    // The server gives a statement up when nobody waits for it any more.
    statement_timeout: options.statementTimeoutMs,
    idle_in_transaction_session_timeout: options.statementTimeoutMs,
    keepAlive: true,
    application_name: 'spillway',
    stream: () => {
      const socket = new Socket();
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      return socket;
    },
  };
  const pool = new Pool(config);
  const end = async (): Promise<void> => {
    const ending = pool.end();
    await Promise.race([ending, options.clock.sleep(GOODBYE_MS)]);
    const closed = [...sockets].map((socket) => once(socket, 'close'));
    for (const socket of sockets) socket.destroy(); // of a server that hangs
    await Promise.all([ending, ...closed]);
  };
  return { pool, end };
}

async function loadDriver(): Promise<Pick<typeof import('pg'), 'Pool'>> {
  try {
    const loaded = await import('pg');
    return loaded.default;
  } catch (cause) {
    throw new SpillwayError(
      'POSTGRES_DRIVER_MISSING',
      'A connectionString needs the package pg (8.13 or newer): npm install pg.',
      { cause },
    );
  }
}
