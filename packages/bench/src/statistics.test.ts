import { describe, expect, it } from 'vitest';
import { median, relativeSpread } from './statistics.ts';

describe('median', () => {
  it.each([
    [[7], 7],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[100, 1, 1, 1, 1], 1],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('does not reorder what it is given', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('refuses to judge nothing', () => {
    expect(() => median([])).toThrow(expect.objectContaining({ code: 'BENCH_NO_SAMPLES' }));
  });
});

describe('relativeSpread', () => {
  it('is the distance of the quartiles over the median', () => {
    expect(relativeSpread([8, 9, 10, 11, 12])).toBeCloseTo(0.2);
  });

  it('does not see one outlier, and is 0 for equal samples or a median of 0', () => {
    expect(relativeSpread([10, 10, 10, 10, 1000])).toBe(0);
    expect(relativeSpread([5, 5])).toBe(0);
    expect(relativeSpread([0, 0, 1])).toBe(0);
  });
});
