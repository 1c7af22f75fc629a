import { MemoryLevel } from 'memory-level';
import { expect, test } from 'vitest';
import { seededRandom } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { memoryStorage, type Commit } from '@spillway/storage';
import { levelStorage } from './level-storage.ts';

test('sums that fold in one turn say what the general way says', async () => {
  const random = seededRandom('lone-add');
  const clock = new SimulatedClock();
  const level = levelStorage({ database: new MemoryLevel() }, { clock });
  const memory = memoryStorage({ clock });
  const aCommit = (): Commit => {
    const key = random.pick(['a', 'b']);
    if (random.chance(0.85)) {
      const delta = random.integer(-3, 3) * (random.chance(0.02) ? 2 ** 50 : 1);
      const floor = random.pick([undefined, 0, -5, 100]);
      const ceiling = random.pick([undefined, 10, 200]);
      return {
        writes: [
          {
            kind: 'add',
            key,
            delta,
            ...(floor === undefined ? {} : { floor }),
            ...(ceiling === undefined ? {} : { ceiling }),
          },
        ],
      };
    }
    const value = Buffer.from(random.pick(['7', '-2', 'text']));
    const expiresAtMs = clock.wallMs() + 20;
    return random.pick<Commit>([
      { writes: [{ kind: 'put', key, value, stamp: 's' }] },
      { writes: [{ kind: 'put', key, value: Buffer.from('3'), expiresAtMs }] },
      { writes: [{ kind: 'stamp', key, stamp: 't' }] },
      { writes: [{ kind: 'delete', key }] },
      { writes: [{ kind: 'add', key, delta: 1, expiresAtMs }] },
      { writes: [{ kind: 'add', key, delta: 1 }], returning: [key] },
    ]);
  };
  const told = (outcome: PromiseSettledResult<unknown>): string =>
    JSON.stringify(
      outcome.status === 'fulfilled' ? outcome.value : { code: outcome.reason.code as string },
      (name, value: unknown) => (name === 'version' ? undefined : value),
    );
  for (let turn = 0; turn < 400; turn++) {
    const commits = Array.from({ length: random.integer(1, 12) }, aCommit);
    const [ours, general] = await Promise.all(
      [level, memory].map((storage) =>
        Promise.allSettled(commits.map((commit) => storage.commit(commit))),
      ),
    );
    expect(ours?.map(told)).toEqual(general?.map(told));
    await clock.advance(random.integer(0, 15));
  }
  await level.close();
});
