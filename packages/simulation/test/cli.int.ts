import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const COMMAND = ['--conditions=@spillway/source', '--import=tsx', 'packages/simulation/src/cli.ts'];

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function sim(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...COMMAND, ...args],
      { cwd: ROOT },
      (_, out, err) => {
        resolve({ code: child.exitCode ?? -1, out, err });
      },
    );
  });
}

describe('the sim command', () => {
  it('prints one JSON object with the figures that MEASURES.md names', async () => {
    const { code, out } = await sim('stock-race', '--seed', '1', '--runs', '2', '--json');
    expect(code).toBe(0);
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({ scenario: 'stock-race', runs: 2, violations: 0, firstSeed: 1 });
    expect(report).toHaveProperty('traceHash', expect.stringMatching(/^[0-9a-f]{64}$/));
    expect(report).toHaveProperty('virtualMs', expect.any(Number));
    expect(report).toHaveProperty('wallMs', expect.any(Number));
    expect(report).toHaveProperty('purchases_count', expect.any(Number));
  });

  it('prints the same hash when it is run again', async () => {
    const [first, second] = await Promise.all([
      sim('kv', '--seed', '3', '--runs', '1'),
      sim('kv', '--seed', '3', '--runs', '1'),
    ]);
    const hash = /trace [0-9a-f]{64}/;
    expect(first.out).toMatch(hash);
    expect(hash.exec(second.out)?.[0]).toBe(hash.exec(first.out)?.[0]);
  });

  it('names the scenarios there are when asked for another, and exits with 2', async () => {
    const { code, err } = await sim('stock-raze');
    expect(code).toBe(2);
    expect(err).toContain('stock-raze');
    expect(err).toMatch(/stock-race +many buyers/);
  });

  it('lists the scenarios', async () => {
    const { code, out } = await sim('--list');
    expect(code).toBe(0);
    expect(out).toMatch(/stock-race.*\n.*kv/);
  });
});
