import { lowerIsBetter, type Measurement } from './measurement.ts';

const HEAD = ['measure', 'value', 'baseline', 'its value', 'ratio', 'better', 'n', 'spread'];

/** The measures as a table for people, columns aligned. */
export function measurementTable(measurements: readonly Measurement[]): string {
  const rows = [HEAD, ...measurements.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return isText(column) ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function isText(column: number): boolean {
  return column === 0 || column === 2 || column === 5;
}

function rowOf(each: Measurement): string[] {
  return [
    each.measure,
    withUnit(each.value, each),
    each.baseline ?? '',
    each.baselineValue === null ? '' : withUnit(each.baselineValue, each),
    each.ratio === null ? '' : `${each.ratio.toPrecision(3)}x`,
    lowerIsBetter(each.measure) ? 'lower' : 'higher',
    String(each.n),
    `${(each.spread * 100).toFixed(1)} %`,
  ];
}

function withUnit(value: number, { unit }: Measurement): string {
  if (unit === 'ops/s') return `${Math.round(value).toLocaleString('en-US')} op/s`;
  if (unit === 'ns') return `${value.toFixed(value < 100 ? 1 : 0)} ns`;
  return unit === 'count' ? String(value) : value.toFixed(4);
}
