import { describe, expect, it } from 'vitest';
import { exactFigure, measurement } from './measurement.ts';
import { measurementTable } from './measurement-table.ts';

describe('measurementTable', () => {
  it('aligns the columns and says which direction is better', () => {
    const figure = { value: 1234567, n: 11, spread: 0.031 };
    const table = measurementTable([
      measurement('b', 'get_ops', 'ops/s', figure, { name: 'async Map', value: 1_500_000 }),
      measurement('b', 'lookup_ns', 'ns', { value: 47.31, n: 11, spread: 0 }),
      measurement('b', 'lost_count', 'count', exactFigure(3), { name: 'none', value: 0 }),
    ]);
    expect(table.split('\n')).toEqual([
      'measure              value  baseline        its value   ratio  better   n  spread',
      'get_ops     1,234,600 op/s  async Map  1,500,000 op/s  0.823x  higher  11   3.1 %',
      'lookup_ns          47.3 ns                                     lower   11   0.0 %',
      'lost_count               3  none                    0          lower    1   0.0 %',
    ]);
  });
});
