// A process of its own that commits until it is killed. Arguments: folder, mode, first id.
// Prints one line for each acknowledged commit: "<id> <sequence>", and "! <code> <applied> <id>"
// for each failed one.
import { writeSync } from 'node:fs';
import { isSpillwayError } from '@spillway/runtime';
import { openLevelStorage } from '@spillway/storage-level';

const [path = '', mode = '', firstId = '0'] = process.argv.slice(2);
const print = (line: string): number => writeSync(1, `${line}\n`);

async function commitForEver(): Promise<void> {
  const storage = await openLevelStorage(path, { sync: mode === 'synced' });
  let nextId = Number(firstId);
  const caller = async (): Promise<void> => {
    for (;;) {
      const id = nextId++;
      const value = Buffer.from(String(id).padEnd(200, '.'));
      try {
        const result = await storage.commit({
          checks: [{ kind: 'absent', key: `order:${id}` }],
          writes: [
            { kind: 'append', log: 'log', value },
            { kind: 'add', key: 'count', delta: 1 },
            { kind: 'put', key: `order:${id}`, value },
          ],
        });
        const [first] = result.applied ? result.outcomes : [];
        if (first?.kind === 'append') print(`${id} ${first.sequence}`);
      } catch (error) {
        if (!isSpillwayError(error)) throw error;
        print(`! ${error.code} ${error.applied} ${id}`);
        if (mode === 'limited' && id > 3000) return;
      }
      if (mode === 'limited' && id > 4000) return;
    }
  };
  await Promise.all(Array.from({ length: mode === 'limited' ? 4 : 32 }, caller));
  await storage.close();
}

async function open(): Promise<void> {
  try {
    await openLevelStorage(path);
    print('open');
    process.stdin.resume(); // until the parent ends it
  } catch (error) {
    print(isSpillwayError(error) ? error.code : String(error));
  }
}

await (mode === 'open' ? open() : commitForEver());
