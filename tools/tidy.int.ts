import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const SOUND = {
  'package.json': '{ "name": "spillway", "private": true }',
  'tsconfig.json': '{ "references": [{ "path": "packages/kv/tsconfig.src.json" }] }',
  'packages/kv/tsconfig.src.json': '{ "include": ["src"] }',
  'packages/kv/package.json': '{ "name": "@spillway/kv" }',
  'packages/kv/src/index.ts': "export { limit } from './limit.ts';\n",
  'packages/kv/src/limit.ts': '/** How many there may be. */\nexport const limit = 1;\n',
};

describe('npm run tidy', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'spillway-tidy-'));
    execFileSync('git', ['init', '-q'], { cwd: folder });
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function tidy(texts: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const args = ['--import=tsx', join(ROOT, 'tools', 'tidy.ts'), folder];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    return { status, stdout };
  }

  it('passes a sound repository', () => {
    expect(tidy(SOUND)).toEqual({
      status: 0,
      stdout: 'tidy: 6 files, 12 rules, 0 errors, 0 warnings\n',
    });
  });

  it.each([
    ['an upward import', "import '@spillway/commerce';\n", 'layers: upward import'],
    ['a banned call', 'Date.now();\n', 'banned-call: Date.now is banned here; use wallMs'],
    ['a file over 500 lines', 'run();\n'.repeat(501), 'size: 501 lines; the limit is 500'],
  ])('fails on %s', (_, text, message) => {
    const { status, stdout } = tidy({ ...SOUND, 'packages/kv/src/wrong.ts': text });
    expect(stdout).toContain(message);
    expect(stdout).toMatch(/ 1 errors, \d warnings\n$/);
    expect(status).toBe(1);
  });
});
