import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const BENCH_TIMEOUT_MS = 180_000; // 10 s alone on two cores

async function bench(...args: string[]) {
  // The options of the root's script `bench`.
  const hook = '--import=./packages/bench/typescript-hook.mjs';
  const node = ['--conditions=@spillway/source', hook, cli, ...args];
  const child = spawn(process.execPath, node, { cwd: root });
  const closed = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await closed;
  return { status: child.exitCode, stdout, stderr };
}

interface Line {
  readonly measure: string;
  readonly value: number;
  readonly ratio: number;
}

describe('bench ring --quick --json', () => {
  let run: Awaited<ReturnType<typeof bench>>;
  let lines: Line[];

  beforeAll(async () => {
    run = await bench('ring', '--quick', '--json');
    const printed = run.stdout.split('\n').filter((line) => line !== '');
    lines = printed.map((line) => JSON.parse(line) as Line); // checked property by property below
  }, BENCH_TIMEOUT_MS);

  const valueOf = (measure: string): number | undefined =>
    lines.find((line) => line.measure === measure)?.value;

  it('ends well and prints nothing but lines of nine properties', () => {
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines.length).toBeGreaterThanOrEqual(9);
    for (const line of lines) {
      expect(line).toEqual({
        bench: 'ring',
        measure: expect.stringMatching(/^[a-z0-9_]+$/),
        value: expect.any(Number),
        unit: expect.stringMatching(/^(ns|ratio|count)$/),
        baseline: expect.any(String),
        baselineValue: expect.any(Number),
        ratio: expect.any(Number),
        n: expect.any(Number),
        spread: expect.any(Number),
      });
    }
  });

  it('holds the figures that do not depend on time', () => {
    expect(valueOf('peak_over_mean')).toBeLessThanOrEqual(1.03);
    expect(valueOf('peak_over_mean_5_nodes')).toBeLessThanOrEqual(1.03);
    expect(valueOf('peak_over_mean_10_nodes')).toBeLessThanOrEqual(1.03);
    expect(valueOf('moved_share_over_ideal')).toBeLessThanOrEqual(1.02);
    expect(valueOf('moved_copies_over_ideal')).toBeLessThanOrEqual(1.02);
    expect(valueOf('moved_between_staying_count')).toBe(0);
  });

  it('finds a node ten times as fast as hashring', () => {
    const lookup = lines.find(({ measure }) => measure === 'lookup_ns');
    expect(lookup?.ratio).toBeLessThanOrEqual(0.1);
  });
});

describe('bench with a name that it does not know', () => {
  it('lists the benches and exits with 2', async () => {
    const { status, stdout, stderr } = await bench('rings');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('There is no bench "rings".');
    for (const name of ['ring', 'kv-memory', 'kv-level']) expect(stderr).toContain(name);
  });
});
