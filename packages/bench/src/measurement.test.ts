import { describe, expect, it } from 'vitest';
import { exactFigure, lowerIsBetter, measurement } from './measurement.ts';

describe('measurement', () => {
  const figure = { value: 1_500_000, n: 11, spread: 0.04 };

  it('has the nine properties of a line, in their order', () => {
    const line = measurement('kv', 'get_ops', 'ops/s', figure, { name: 'Map', value: 2_000_000 });
    expect(JSON.stringify(line)).toBe(
      '{"bench":"kv","measure":"get_ops","value":1500000,"unit":"ops/s","baseline":"Map",' +
        '"baselineValue":2000000,"ratio":0.75,"n":11,"spread":0.04}',
    );
  });

  it('divides the value by the baseline, whichever direction is better', () => {
    const ratio = (measure: string, value: number, baseline: number): number | null =>
      measurement('b', measure, 'ns', exactFigure(value), { name: 'x', value: baseline }).ratio;
    expect(ratio('get_ops', 300, 100)).toBe(3);
    expect(ratio('lookup_ns', 50, 2000)).toBe(0.025);
  });

  it('has no ratio without a baseline', () => {
    const line = measurement('b', 'plan_ms', 'ns', figure);
    expect(line).toMatchObject({ baseline: null, baselineValue: null, ratio: null });
  });

  it('is 1 to a baseline of none when there is none, and beyond comparison when there is', () => {
    const none = { name: 'none', value: 0 };
    expect(measurement('b', 'lost_count', 'count', exactFigure(0), none).ratio).toBe(1);
    expect(measurement('b', 'lost_count', 'count', exactFigure(3), none).ratio).toBeNull();
  });

  it('is written with five digits', () => {
    const third = exactFigure(1 / 3);
    expect(measurement('b', 'share', 'ratio', third, { name: 'x', value: 2 / 3 })).toMatchObject({
      value: 0.33333,
      baselineValue: 0.66667,
      ratio: 0.5,
    });
  });
});

describe('lowerIsBetter', () => {
  it.each([
    'lookup_ns',
    'plan_ms',
    'recovery_s',
    'entry_bytes',
    'moved_share',
    'peak_over_mean',
    'hashring_peak_over_mean_5_nodes',
    'lost_increments_count',
  ])('holds for %s', (measure) => {
    expect(lowerIsBetter(measure)).toBe(true);
  });

  it.each(['get_ops', 'set_rf3_ops', 'memory_scan100_ops', 'overlap_ops', 'lookups'])(
    'does not hold for %s',
    (measure) => {
      expect(lowerIsBetter(measure)).toBe(false);
    },
  );
});
