// A process of its own that uses a storage, closes it, and must then end by itself. Arguments: how
// it connects ("connectionString", "pool", "pglite"), and the connection string.
import { getEventListeners } from 'node:events';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { systemClock } from '@spillway/runtime';
import { postgresStorage, type PostgresPlace } from '@spillway/storage-postgres';

const [kind = '', connectionString = ''] = process.argv.slice(2);
const pool = kind === 'pool' ? new pg.Pool({ connectionString, max: 4 }) : undefined;
const pglite = kind === 'pglite' ? await PGlite.create() : undefined;
const place: PostgresPlace =
  pool !== undefined ? { pool } : pglite !== undefined ? { pglite } : { connectionString };
const before = { sockets: sockets(), listeners: pool?.listenerCount('error') };

const storage = postgresStorage({ ...place, schema: `closing_${kind}` });
const expiresAtMs = systemClock.wallMs() + 3_600_000;
const value = Buffer.from('v');
await Promise.all(
  Array.from({ length: 100 }, (_, i) =>
    storage.commit({ writes: [{ kind: 'put', key: `k${i}`, value, expiresAtMs }] }),
  ),
);
await Promise.all(Array.from({ length: 100 }, (_, i) => storage.get(`k${i}`)));
const pages = storage.scan({}, { pageSize: 10 })[Symbol.asyncIterator]();
await pages.next(); // and the next page is never asked for
await storage.close();

if (pool !== undefined) {
  // Still the caller's: it works, has no listener of ours, and no connection of it is in use.
  await pool.query('select 1');
  if (pool.listenerCount('error') !== before.listeners) throw new Error('a listener is left');
  if (pool.idleCount !== pool.totalCount) throw new Error('a client was not given back');
  const client = await pool.connect();
  if (getEventListeners(client, 'error').length > 0) throw new Error('a client has a listener');
  client.release();
  await pool.end();
} else if (pglite !== undefined) {
  await pglite.query('select 1');
  await pglite.close();
} else if (sockets() !== before.sockets) {
  throw new Error(`open after close: ${process.getActiveResourcesInfo().join(', ')}`);
}
process.stdout.write('closed\n');

function sockets(): number {
  return process
    .getActiveResourcesInfo()
    .filter((name) => /^(TCPSocketWrap|TCPWRAP|Timeout)$/i.test(name)).length;
}
