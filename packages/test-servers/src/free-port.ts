import { createServer } from 'node:net';

const given = new Set<number>();

/**
 * A loopback port that nobody listens on and that was not given to anybody in this process before.
 * A Redis Cluster node also takes the port 10,000 above, so it must be below 55,000.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = await anyPort();
    if (given.has(port) || port > 55_000) continue;
    given.add(port);
    return port;
  }
}

function anyPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
