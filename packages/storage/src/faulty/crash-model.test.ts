import { seededRandom } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Write } from '../commit.ts';
import { memoryStorage } from '../memory-storage.ts';
import type { Storage } from '../storage.ts';
import { faultyStorage } from './faulty-storage.ts';

const key = fc.constantFrom('a', 'b', 'c', 'd');
const text = fc.constantFrom('', '1', '2');
const value = text.map((t) => Buffer.from(t));
const write: fc.Arbitrary<Write> = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), key, value, stamp: text }),
  fc.record({ kind: fc.constant('put' as const), key, value }),
  fc.record({ kind: fc.constant('delete' as const), key }),
  fc.record({ kind: fc.constant('stamp' as const), key, stamp: text }),
  fc.record({
    kind: fc.constant('add' as const),
    key: fc.constantFrom('n', 'm'),
    delta: fc.nat(9),
  }),
  fc.record({
    kind: fc.constant('append' as const),
    log: fc.constantFrom('log:x', 'log:y'),
    value,
  }),
);
const LOSSES = { crash: false, 'crash some': 'some', 'crash all': true } as const;
const step = fc.oneof(
  { weight: 8, arbitrary: fc.uniqueArray(write, { minLength: 1, selector: targetOf }) },
  { weight: 1, arbitrary: fc.constant('flush' as const) },
  { weight: 1, arbitrary: fc.constantFrom('crash', 'crash some', 'crash all') },
);

function targetOf(target: Write): string {
  return target.kind === 'append' ? target.log : target.key;
}

/** Everything but versions, which an undo renews, as one line. */
async function content(storage: Storage): Promise<string> {
  const lines: string[] = [];
  for await (const page of storage.scan({})) {
    for (const entry of page) {
      lines.push(JSON.stringify([entry.key, [...entry.value], entry.stamp, entry.expiresAtMs]));
    }
  }
  return lines.join('\n');
}

describe('a faulty storage in a random life', () => {
  it('comes back from every crash in a state it was in since the last flush', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.nat(), async (steps, seed) => {
        const clock = new SimulatedClock();
        const storage = faultyStorage(memoryStorage({ clock }), {
          clock,
          random: seededRandom(seed),
        });
        let states = [await content(storage)]; // the dumb version: all states since the last flush
        let incarnation = 0;
        for (const what of steps) {
          if (what === 'flush') {
            storage.flush();
            states = states.slice(-1);
          } else if (typeof what !== 'string') {
            const result = await storage.commit({ writes: what });
            if (result.applied) states.push(await content(storage));
          } else {
            const before = storage.counts.commitsLost;
            const loseUnflushed = LOSSES[what];
            await storage.crash({ loseUnflushed });
            await storage.restart();
            const lost = storage.counts.commitsLost - before;
            const lostMax = loseUnflushed === false ? 0 : states.length - 1;
            const lostMin = loseUnflushed === true ? lostMax : 0;
            if (lost < lostMin || lost > lostMax) throw new Error(`lost ${lost}`);
            states.length -= lost;
            if (loseUnflushed !== false) {
              incarnation++;
              states = states.slice(-1);
            }
          }
          expect(await content(storage)).toBe(states.at(-1));
          expect(storage.unflushed).toBe(states.length - 1);
          expect(storage.incarnation).toBe(incarnation);
        }
      }),
      { numRuns: 150 },
    );
  });
});
