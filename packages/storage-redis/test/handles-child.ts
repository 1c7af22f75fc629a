// A process of its own that uses a storage and ends by itself. Arguments: how, url(s).
import { stat } from 'node:fs/promises';
import { Cluster, Redis } from 'ioredis';
import { createClient, createCluster } from 'redis';
import { openRedisStorage, redisStorage } from '@spillway/storage-redis';
import type { Storage } from '@spillway/storage';

const [how = '', ...urls] = process.argv.slice(2);
const [url = ''] = urls;

async function use(storage: Storage): Promise<void> {
  await Promise.all(
    Array.from({ length: 100 }, (_, i) =>
      storage.commit({ writes: [{ kind: 'add', key: `n${i % 7}`, delta: 1 }] }),
    ),
  );
  await storage.get('n1');
  for await (const page of storage.scan({})) if (page.length === 0) throw new Error('empty');
  const last = storage.commit({ writes: [{ kind: 'add', key: 'last', delta: 1 }] });
  await storage.close();
  await last; // close() waited for it
}

async function withTheirs(): Promise<void> {
  if (how === 'redis-client') {
    const client = createClient({ url, disableOfflineQueue: true });
    const before = client.listenerCount('ready') + client.listenerCount('error');
    await use(redisStorage({ client }));
    if ((await client.ping()) !== 'PONG') throw new Error('it was closed');
    if (client.listenerCount('ready') + client.listenerCount('error') !== before) {
      throw new Error('a listener was left');
    }
    client.destroy();
  } else if (how === 'ioredis-client') {
    const client = new Redis(url, { lazyConnect: true, autoResendUnfulfilledCommands: false });
    const before = client.listenerCount('ready') + client.listenerCount('error');
    await use(redisStorage({ client }));
    if ((await client.ping()) !== 'PONG') throw new Error('it was closed');
    if (client.listenerCount('ready') + client.listenerCount('error') !== before) {
      throw new Error('a listener was left');
    }
    client.disconnect();
  } else if (how === 'redis-cluster-client') {
    const client = createCluster({ rootNodes: urls.map((each) => ({ url: each })) });
    await use(redisStorage({ client }));
    if ((await client.get('nothing')) !== null) throw new Error('it was closed');
    client.destroy();
  } else if (how === 'ioredis-cluster-client') {
    const client = new Cluster(urls, { lazyConnect: true });
    await use(redisStorage({ client }));
    if ((await client.get('nothing')) !== null) throw new Error('it was closed');
    client.disconnect();
  } else {
    throw new Error(`how: ${how}`);
  }
}

if (how === 'redis' || how === 'ioredis') {
  await use(
    await openRedisStorage(urls.length > 1 ? { urls, library: how } : { url, library: how }),
  );
} else {
  await withTheirs();
}
// Only the pipes of this process may be left. A socket that was closed is gone some turns later.
let left: string[] = [];
for (let turn = 0; turn < 5000; turn++) {
  await stat('.'); // a turn of the event loop that keeps the process alive
  left = process.getActiveResourcesInfo().filter((name) => !/Pipe|TTY|FS/.test(name));
  if (left.length === 0) break;
}
process.stdout.write(`left: ${left.join(' ')}\n`);
