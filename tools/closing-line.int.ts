import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

describe('the closing line of a run', () => {
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
  const reporter = fileURLToPath(new URL('./closing-line.ts', import.meta.url));

  function run(sources: Readonly<Record<string, string>>, ci: string, ...more: string[]) {
    const folder = mkdtempSync(join(tmpdir(), 'spillway-closing-line-'));
    try {
      for (const [name, source] of Object.entries(sources)) {
        writeFileSync(join(folder, `${name}.test.js`), source);
      }
      const args = [vitest, 'run', '--root', folder, '--globals', '--reporter', reporter, ...more];
      const env = { ...process.env, CI: ci };
      const { status, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
      return { status, lines: stdout.trimEnd().split('\n') };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  const skipping = "test('adds', () => {}); test.skip('asks a server', () => {});";

  it('comes after the name of each skipped test, which is no failure at home', () => {
    const { status, lines } = run({ a: skipping }, '');
    expect(status).toBe(0);
    expect(lines.slice(-2)).toEqual(['SKIPPED a.test.js > asks a server', '1 passed, 0 failed']);
  });

  it('counts a skipped test under CI, and a module that does not load', () => {
    const { status, lines } = run({ a: skipping, b: "throw new Error('broken');" }, 'true');
    expect(status).toBe(1);
    expect(lines.at(-1)).toBe('1 passed, 2 failed');
  });

  it('lets a run be narrowed by name under CI', () => {
    const { status, lines } = run({ a: skipping }, 'true', '-t', 'adds');
    expect(status).toBe(0);
    expect(lines.at(-1)).toBe('1 passed, 0 failed');
  });
});
