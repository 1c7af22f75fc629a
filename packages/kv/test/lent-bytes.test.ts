import { createKv } from '@spillway/kv';
import { levelStorage } from '@spillway/storage-level';
import { MemoryLevel } from 'memory-level';
import { expect, it } from 'vitest';

// A LevelDB node lends the bytes in its cache for the turn and writes the next value over them.
it('reads between two writes are never a mixture of both', async () => {
  const node = levelStorage({ database: new MemoryLevel() });
  await using kv = await createKv({ nodes: { a: node }, replicationFactor: 1 });
  for (let round = 0; round < 40; round++) {
    const [first, second] = ['v'.repeat(round % 17), 'w'.repeat(round % 13)];
    const writes = [kv.set('k', first)];
    const read = kv.get('k');
    writes.push(kv.set('k', second));
    expect(await read).toBe(first);
    await Promise.all(writes);
    expect(await kv.get('k')).toBe(second);
  }
});
