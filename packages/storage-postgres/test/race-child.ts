// A process of its own that races another one. Arguments: connection string, schema, name, rounds.
// In each round both try to create the same key; then both count up one entry by its version.
// Prints "<rounds won> <increments>".
import { encodeInteger, decodeInteger, type Storage } from '@spillway/storage';
import { openPostgresStorage } from '@spillway/storage-postgres';

const [connectionString = '', schema = '', name = '', rounds = '0'] = process.argv.slice(2);
const IN_FLIGHT = 32;

async function createKeys(storage: Storage): Promise<number> {
  let next = 0;
  let won = 0;
  const caller = async (): Promise<void> => {
    for (let round = next++; round < Number(rounds); round = next++) {
      const result = await storage.commit({
        checks: [{ kind: 'absent', key: `round/${round}` }],
        writes: [
          { kind: 'put', key: `round/${round}`, value: Buffer.from(name) },
          { kind: 'add', key: `wins/${name}`, delta: 1 },
        ],
      });
      if (result.applied) won++;
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, caller));
  return won;
}

async function countUp(storage: Storage, times: number): Promise<number> {
  let counted = 0;
  while (counted < times) {
    const entry = await storage.get('n');
    const value = encodeInteger(entry === undefined ? 1 : decodeInteger(entry.value) + 1);
    const result = await storage.commit({
      checks: [
        entry === undefined
          ? { kind: 'absent', key: 'n' }
          : { kind: 'version', key: 'n', version: entry.version },
      ],
      writes: [{ kind: 'put', key: 'n', value }],
    });
    if (result.applied) counted++;
  }
  return counted;
}

const storage = await openPostgresStorage({ connectionString, schema });
const won = await createKeys(storage);
const counted = await countUp(storage, 300);
await storage.close();
process.stdout.write(`${won} ${counted}\n`);
