import assert from 'node:assert/strict';
import { apply, integerOf, present, put, textOf } from '../case-tools.ts';
import type { Commit } from '../../commit.ts';
import type { Storage } from '../../storage.ts';
import type { ConformanceSuite } from '../conformance-suite.ts';

const CALLERS = 64;
/** A sale: far more attempts than units. */
const UNITS = 1000;
const ATTEMPTS = 20_000;

/** Starts the same number of commits at once and gives back who was applied. */
async function race(storage: Storage, commitOf: (caller: number) => Commit): Promise<number[]> {
  const results = await Promise.all(
    Array.from({ length: CALLERS }, (_, caller) => storage.commit(commitOf(caller))),
  );
  return results.flatMap((result, caller) => (result.applied ? [caller] : []));
}

/** Many callers at once: the storage is the arbiter. */
export function concurrencyCases(suite: ConformanceSuite): void {
  suite.define('race', 'to create one key has exactly one winner', async (s) => {
    const winners = await race(s, (caller) => ({
      checks: [{ kind: 'absent', key: 'k' }],
      writes: [put('k', `${caller}`)],
    }));
    assert.equal(winners.length, 1);
    assert.equal(textOf(await s.get('k')), `${winners[0]}`);
  });

  suite.define('race', 'to replace one version has exactly one winner, each time', async (s) => {
    await apply(s, { writes: [put('k', 'start')] });
    for (let round = 0; round < 5; round++) {
      const { version } = await present(s, 'k');
      const winners = await race(s, (caller) => ({
        checks: [{ kind: 'version', key: 'k', version }],
        writes: [put('k', `${round}/${caller}`)],
      }));
      assert.equal(winners.length, 1);
      assert.equal(textOf(await s.get('k')), `${round}/${winners[0]}`);
    }
  });

  suite.define(
    'race',
    `for ${UNITS} units in ${ATTEMPTS} attempts sells them all, once`,
    async (s) => {
      await apply(s, { writes: [{ kind: 'add', key: 'stock', delta: UNITS }] });
      let attempts = 0;
      let sold = 0;
      const buyer = async (): Promise<void> => {
        while (attempts++ < ATTEMPTS) {
          const { applied } = await s.commit({
            writes: [{ kind: 'add', key: 'stock', delta: -1, floor: 0 }],
          });
          if (applied) sold++;
        }
      };
      await Promise.all(Array.from({ length: CALLERS }, buyer));
      assert.deepEqual([sold, integerOf(await s.get('stock'))], [UNITS, 0]);
    },
  );

  suite.define('race', 'over keys in opposite order ends, all or nothing each', async (s) => {
    const winners = await race(s, (caller) => {
      const keys = caller % 2 === 0 ? ['a', 'b', 'c'] : ['c', 'b', 'a'];
      return {
        checks: [{ kind: 'absent', key: `once-${caller % 4}` }],
        writes: [put(`once-${caller % 4}`, 'v'), ...keys.map((key) => put(key, `${caller}`))],
      };
    });
    assert.equal(winners.length, 4);
    const texts = new Set((await s.getMany(['a', 'b', 'c'])).map(textOf));
    assert.equal(texts.size, 1, 'a, b and c are of one commit');
  });

  suite.define('race', 'of moves between two accounts keeps their sum', async (s) => {
    await apply(s, { writes: [put('a', '20'), put('b', '20')] });
    const winners = await race(s, (caller) => {
      const [from, to] = caller % 3 === 0 ? ['b', 'a'] : ['a', 'b'];
      return {
        writes: [
          { kind: 'add', key: from, delta: -1, floor: 0 },
          { kind: 'add', key: to, delta: 1 },
          { kind: 'add', key: 'moves', delta: 1 },
        ],
      };
    });
    const [a, b, moves] = (await s.getMany(['a', 'b', 'moves'])).map(integerOf);
    assert.equal((a ?? NaN) + (b ?? NaN), 40);
    assert.equal(moves, winners.length);
  });

  suite.define('race', 'of reads beside writes never sees half of a commit', async (s) => {
    await apply(s, { writes: [put('k', '0'), put('n', '0')] });
    const work: Promise<unknown>[] = [];
    for (let i = 1; i <= CALLERS; i++) {
      work.push(apply(s, { writes: [put('k', `${i}`), put('n', `${i}`)] }));
      work.push(
        apply(s, { returning: ['k', 'n'] }).then(({ previous }) => {
          assert.equal(textOf(previous[0]), textOf(previous[1]));
        }),
      );
    }
    await Promise.all(work);
    assert.equal(textOf(await s.get('k')), textOf(await s.get('n')));
  });

  suite.define('race', 'of optimistic increments loses none', async (s) => {
    await apply(s, { writes: [put('n', '0')] });
    const incrementOnce = async (): Promise<void> => {
      for (;;) {
        const entry = await present(s, 'n');
        const result = await s.commit({
          checks: [{ kind: 'version', key: 'n', version: entry.version }],
          writes: [put('n', `${integerOf(entry) + 1}`)],
        });
        if (result.applied) return;
      }
    };
    await Promise.all(Array.from({ length: 16 }, incrementOnce));
    assert.equal(integerOf(await s.get('n')), 16);
  });
}
