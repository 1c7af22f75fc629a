import { describe, expect, it } from 'vitest';
import { systemRandom } from './system-random.ts';

describe('systemRandom', () => {
  it('draws floats in [0, 1), integers with both ends, and members of a list', () => {
    const seen = new Set<number>();
    for (let i = 0; i < 500; i++) {
      const float = systemRandom.float();
      expect(float >= 0 && float < 1).toBe(true);
      seen.add(systemRandom.integer(-1, 1));
      expect(['a', 'b']).toContain(systemRandom.pick(['a', 'b']));
    }
    expect([...seen].toSorted((a, b) => a - b)).toEqual([-1, 0, 1]); // misses one in 10^88 runs
    expect([systemRandom.chance(0), systemRandom.chance(1)]).toEqual([false, true]);
  });

  it('makes ids that are not alike', () => {
    const ids = new Set(Array.from({ length: 1_000 }, () => systemRandom.id()));
    expect(ids.size).toBe(1_000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(systemRandom.id(5)).toHaveLength(10);
  });

  it('refuses with a typed error what the seeded generator refuses', () => {
    const refused = expect.objectContaining({ code: 'ASSERTION_FAILED' });
    expect(() => systemRandom.integer(1, 0)).toThrow(refused);
    expect(() => systemRandom.integer(0, 2 ** 48)).toThrow(refused);
    expect(() => systemRandom.integer(0, Number.MAX_SAFE_INTEGER)).toThrow(refused);
    expect(() => systemRandom.pick([])).toThrow(refused);
    expect(Number.isSafeInteger(systemRandom.integer(0, 2 ** 48 - 2))).toBe(true);
  });

  it('forks to a stream that is as independent as any other', () => {
    expect(systemRandom.fork('a').id()).not.toBe(systemRandom.fork('a').id());
  });
});
