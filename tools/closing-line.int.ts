import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

describe('the closing line of a run', () => {
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
  const reporter = fileURLToPath(new URL('./closing-line.ts', import.meta.url));

  function run(source: string, ci: string, ...more: string[]) {
    const folder = mkdtempSync(join(tmpdir(), 'spillway-closing-line-'));
    try {
      writeFileSync(join(folder, 'a.test.js'), source);
      const args = [vitest, 'run', '--root', folder, '--globals', '--reporter', reporter, ...more];
      const env = { ...process.env, CI: ci };
      const { status, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
      return { status, lines: stdout.trimEnd().split('\n') };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('is last, and a skip fails the run under CI only', () => {
    const source = "test('adds', () => {}); test.skip('asks a server', () => {});";
    const atHome = run(source, '');
    expect(atHome.status).toBe(0);
    expect(atHome.lines.slice(-2)).toEqual([
      'SKIPPED a.test.js > asks a server',
      '1 passed, 0 failed',
    ]);
    const inCi = run(source, 'true');
    expect(inCi.status).toBe(1);
    expect(inCi.lines.at(-1)).toBe('1 passed, 1 failed');
  });

  it('counts a module that does not load', () => {
    const { status, lines } = run("throw new Error('broken');", '');
    expect(status).toBe(1);
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
  });

  it('lets a run be narrowed by name under CI', () => {
    const source = "test('adds', () => {}); test('subtracts', () => {});";
    const { status, lines } = run(source, 'true', '-t', 'adds');
    expect(status).toBe(0);
    expect(lines.at(-1)).toBe('1 passed, 0 failed');
  });
});
