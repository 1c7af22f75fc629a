import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Random } from './random.ts';
import { seededRandom } from './seeded-random.ts';

const U32 = 0xffff_ffffn;

/** The dumb version of sfc32 after PractRand, in big integers, seeded by the same string mix. */
function* plainSfc32(path: string): Generator<number, never> {
  let [a, b, c] = [0x9e3779b9n, 0x243f6a88n, 0xb7e15162n].map((start) => plainMix(path, start)) as [
    bigint,
    bigint,
    bigint,
  ]; // three in, three out
  let counter = 1n;
  for (let i = 0; ; i++) {
    const sum = (a + b + counter) & U32;
    counter = (counter + 1n) & U32;
    a = b ^ (b >> 9n);
    b = (c + (c << 3n)) & U32;
    c = ((((c << 21n) | (c >> 11n)) & U32) + sum) & U32;
    if (i >= 12) yield Number(sum); // 12 rounds of warming up
  }
}

function plainMix(text: string, start: bigint): bigint {
  const signedShift = (hash: bigint): bigint => (BigInt.asIntN(32, hash) >> 15n) & U32;
  let hash = start;
  for (const letter of text) {
    hash = ((hash ^ BigInt(letter.charCodeAt(0))) * 0x5bd1e995n) & U32;
    hash ^= signedShift(hash) & 0x1ffffn;
  }
  for (const [shift, factor] of [
    [16n, 0x85ebca6bn],
    [13n, 0xc2b2ae35n],
  ] as const) {
    hash = ((hash ^ (hash >> shift)) * factor) & U32;
  }
  return hash ^ (hash >> 16n);
}

function integers(random: Random, count: number): number[] {
  return Array.from({ length: count }, () => random.integer(0, 2 ** 32 - 1));
}

describe('seededRandom', () => {
  it('draws the fixed numbers of its seed: a change here breaks every recorded seed', () => {
    const random = seededRandom(1);
    expect(integers(random, 5)).toEqual([4078202120, 1846581783, 104740114, 104222507, 416607877]);
    expect(random.float()).toBe(0.40147873406208767);
    expect(random.id(4)).toBe('021694ad');
    expect(random.id(3)).toBe('165f99');
    expect(random.pick(['a', 'b', 'c'])).toBe('b');
    expect(random.chance(0.5)).toBe(true);
    expect(seededRandom('checkout').id()).toBe('e7542f8c0d49fab4b3441a26def168d3');
    const network = seededRandom(1).fork('network');
    expect(network.fork('a').id(8)).toBe('6e55fa05151f646e');
    expect(network.id(16)).toBe('c59bafaec855d77b0742b62fe1cb2e43');
  });

  it('is sfc32: it agrees with a plain version in big integers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.nat(), (label, seed) => {
        const clean = label.replaceAll(/[~/]/g, '-');
        const plain = plainSfc32(`seed:${seed}/${clean}`);
        const random = seededRandom(seed).fork(clean);
        for (let i = 0; i < 10; i++) {
          const hex = plain.next().value.toString(16).padStart(8, '0');
          expect(random.id(4)).toBe(hex);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes a number and its text for the same seed, and others for others', () => {
    expect(seededRandom(7).id()).toBe(seededRandom('7').id());
    const ids = new Set(Array.from({ length: 500 }, (_, seed) => seededRandom(seed).id()));
    expect(ids.size).toBe(500);
  });

  it('gives every integer of a small range about as often', () => {
    const random = seededRandom('fair');
    const counts = Array.from({ length: 6 }, () => 0);
    for (let i = 0; i < 60_000; i++) {
      const side = random.integer(-3, 2) + 3;
      counts[side] = (counts[side] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400); // 4 sigma
  });

  it('fits a chance and a mean', () => {
    const random = seededRandom('chance');
    let hits = 0;
    let sum = 0;
    for (let i = 0; i < 20_000; i++) {
      if (random.chance(0.3)) hits++;
      const float = random.float();
      if (!(float >= 0 && float < 1)) throw new Error(`${float} is not in [0, 1)`);
      sum += float;
    }
    expect(Math.abs(hits - 6_000)).toBeLessThan(260); // 4 sigma
    expect(Math.abs(sum / 20_000 - 0.5)).toBeLessThan(0.0082);
    expect([random.chance(0), random.chance(1)]).toEqual([false, true]);
  });

  it('covers a range up to its ends', () => {
    const random = seededRandom('ends');
    const seen = new Set(Array.from({ length: 200 }, () => random.integer(5, 8)));
    expect([...seen].toSorted((a, b) => a - b)).toEqual([5, 6, 7, 8]);
    expect(random.integer(3, 3)).toBe(3);
    const wide = random.integer(-(2 ** 47), 2 ** 47 - 2);
    expect(Number.isSafeInteger(wide)).toBe(true);
  });

  it.each([
    [2, 1],
    [0.5, 1],
    [0, Number.NaN],
    [0, Infinity],
    [0, 2 ** 48],
    [0, Number.MAX_SAFE_INTEGER],
  ])('refuses an integer in [%s, %s]', (min, max) => {
    expect(() => seededRandom(1).integer(min, max)).toThrow(
      expect.objectContaining({ code: 'ASSERTION_FAILED' }),
    );
  });

  it('refuses to pick from nothing', () => {
    expect(() => seededRandom(1).pick([])).toThrow(
      expect.objectContaining({ code: 'ASSERTION_FAILED' }),
    );
  });

  it('makes ids of any number of bytes', () => {
    for (const bytes of [0, 1, 3, 4, 16, 33]) {
      expect(seededRandom(bytes).id(bytes)).toMatch(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
    }
  });
});

describe('fork', () => {
  it('does not consume from the stream it comes from', () => {
    const plain = seededRandom(1);
    const forking = seededRandom(1);
    const drawn: number[] = [];
    for (let i = 0; i < 5; i++) {
      forking.fork(`child ${i}`).float();
      drawn.push(forking.float());
    }
    expect(drawn).toEqual(Array.from({ length: 5 }, () => plain.float()));
  });

  it('gives the same stream for the same label, however much was drawn before', () => {
    const random = seededRandom(1);
    const before = random.fork('a').id();
    random.float();
    expect(random.fork('a').id()).toBe(before);
  });

  it('gives independent streams for different paths of labels', () => {
    const label = fc.string({ unit: fc.constantFrom('a', 'b', '/', '~', '0', '1'), maxLength: 3 });
    const path = fc.array(label, { maxLength: 3 });
    const streamOf = (labels: readonly string[]): string =>
      labels.reduce((random: Random, name) => random.fork(name), seededRandom(1)).id();
    fc.assert(
      fc.property(path, path, (left, right) => {
        const same = JSON.stringify(left) === JSON.stringify(right);
        expect(streamOf(left) === streamOf(right)).toBe(same);
      }),
      { numRuns: 500 },
    );
    expect(streamOf(['~1'])).not.toBe(streamOf(['/']));
    expect(seededRandom('1/a').id()).not.toBe(seededRandom(1).fork('a').id());
  });

  it('shows no correlation between siblings', () => {
    const random = seededRandom(1);
    const [left, right] = [random.fork('1'), random.fork('2')];
    let agree = 0;
    for (let i = 0; i < 10_000; i++) if (left.chance(0.5) === right.chance(0.5)) agree++;
    expect(Math.abs(agree - 5_000)).toBeLessThan(200); // 4 sigma
  });
});
