import { describe, expect, it } from 'vitest';
import type { Bench } from './bench.ts';
import { exactFigure, measurement } from './measurement.ts';
import { FULL_EFFORT, QUICK_EFFORT, type Effort } from './race.ts';
import { runCli } from './run-cli.ts';

function session(): {
  readonly printed: string[];
  readonly complaints: string[];
  readonly efforts: Effort[];
  readonly run: (...args: string[]) => Promise<number>;
} {
  const printed: string[] = [];
  const complaints: string[] = [];
  const efforts: Effort[] = [];
  const benchOf = (name: string): Bench => ({
    name,
    summary: `what ${name} measures`,
    async *run(effort) {
      efforts.push(effort);
      yield measurement(name, 'one_ops', 'ops/s', exactFigure(1));
      yield measurement(name, 'two_ops', 'ops/s', exactFigure(2), { name: 'x', value: 4 });
    },
  });
  const output = {
    print: (text: string) => void printed.push(text),
    complain: (text: string) => void complaints.push(text),
  };
  const benches = [benchOf('red'), benchOf('blue')];
  return { printed, complaints, efforts, run: (...args) => runCli(args, benches, output) };
}

describe('runCli', () => {
  it('prints one JSON object a line with --json, as soon as it is known', async () => {
    const { run, printed, complaints, efforts } = session();
    expect(await run('blue', '--json')).toBe(0);
    expect(printed.map((line) => JSON.parse(line))).toMatchObject([
      { bench: 'blue', measure: 'one_ops', ratio: null },
      { bench: 'blue', measure: 'two_ops', ratio: 0.5 },
    ]);
    expect(complaints).toEqual([]);
    expect(efforts).toEqual([FULL_EFFORT]);
  });

  it('prints a table for each bench without --json', async () => {
    const { run, printed } = session();
    expect(await run('red', 'blue')).toBe(0);
    expect(printed).toHaveLength(2);
    expect(printed[0]).toMatch(/^red\nmeasure .*\none_ops .*\ntwo_ops /);
  });

  it('takes fewer and shorter samples with --quick', async () => {
    const { run, efforts } = session();
    expect(await run('red', '--quick')).toBe(0);
    expect(efforts).toEqual([QUICK_EFFORT]);
  });

  it.each([
    [['green'], 'There is no bench "green".'],
    [['red', 'green'], 'There is no bench "green".'],
    [[], 'Name a bench.'],
    [['red', '--fast'], "Unknown option '--fast'"],
  ])('answers %j with the list of benches and exit code 2, and runs none', async (args, reason) => {
    const { run, printed, complaints, efforts } = session();
    expect(await run(...args)).toBe(2);
    expect(printed).toEqual([]);
    expect(efforts).toEqual([]);
    expect(complaints.join()).toContain(reason);
    expect(complaints.join()).toContain('what red measures');
    expect(complaints.join()).toContain('what blue measures');
  });
});
