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

  it('fails on an upward import, a banned call and a file over 500 lines', () => {
    const { status, stdout } = tidy({
      ...SOUND,
      'packages/kv/src/upward.ts': "import '@spillway/commerce';\n",
      'packages/kv/src/banned.ts': 'Date.now();\n',
      'packages/kv/src/long.ts': 'run();\n'.repeat(501),
    });
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringContaining('banned.ts:1 error banned-call: Date.now is banned here; use wallMs'),
      expect.stringContaining('long.ts:501 error size: 501 lines; the limit is 500'),
      expect.stringContaining('upward.ts:1 error layers: upward import'),
      'tidy: 9 files, 12 rules, 3 errors, 0 warnings',
    ]);
    expect(status).toBe(1);
  });
});
