// A process of its own that races conditional commits. Arguments: url, library, name, rounds,
// and the version that the keys of each 1,000 rounds begin with. In round r it tries to write
// `round:r` first; after 50 rounds it waits for the other process, by the number at `over:r`.
// Prints how often it won.
import { openRedisStorage } from '@spillway/storage-redis';

const [url = '', library = '', name = '', rounds = '0', list = ''] = process.argv.slice(2);
const versions = list.split(',').map(Number);
const storage = await openRedisStorage({
  url,
  library: library === 'ioredis' ? 'ioredis' : 'redis',
});
const value = Buffer.from(name);
let wins = 0;
// A window of rounds at a time, so that both processes are in the same ones.
for (let from = 0; from < Number(rounds); from += 50) {
  const version = versions[Math.floor(from / 1000)] ?? -1;
  const tries = Array.from({ length: 50 }, (_, i) =>
    storage.commit({
      checks: [{ kind: 'version', key: `round:${from + i}`, version }],
      writes: [{ kind: 'put', key: `round:${from + i}`, value }],
    }),
  );
  for (const { applied } of await Promise.all(tries)) if (applied) wins++;
  await storage.commit({ writes: [{ kind: 'add', key: `over:${from}`, delta: 1 }] });
  for (;;) {
    const over = await storage.get(`over:${from}`);
    if (over !== undefined && Buffer.from(over.value).toString() === '2') break;
  }
}
process.stdout.write(`${wins}\n`);
await storage.close();
