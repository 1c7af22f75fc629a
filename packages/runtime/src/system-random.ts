import { randomBytes, randomInt } from 'node:crypto';
import { assertThat } from './assert.ts';
import { checkIntegerRange } from './integer-range.ts';
import type { Random } from './random.ts';

const FLOAT_STEPS = 2 ** 48 - 1; // the widest range of crypto.randomInt

/** Randomness of the operating system; its ids are fit for secrets (session ids). */
export const systemRandom: Random = {
  float: () => randomInt(FLOAT_STEPS) / FLOAT_STEPS,
  integer(min, max) {
    checkIntegerRange(min, max);
    return randomInt(min, max + 1);
  },
  chance: (probability) => systemRandom.float() < probability,
  pick<T>(items: readonly T[]): T {
    assertThat(items.length > 0, 'pick needs at least one item');
    return items[randomInt(items.length)] as T; // in range by construction
  },
  fork: () => systemRandom,
  id: (bytes = 16) => randomBytes(bytes).toString('hex'),
};
