import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const FILE = fileURLToPath(new URL('./under-node-test.ts', import.meta.url));

test('the conformance suite runs under node:test, on the real clock', async () => {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env; // else it reports to an outer node:test
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=@spillway/source', '--import=tsx', '--test', '--test-reporter=tap', FILE],
    { cwd: PACKAGE, env, maxBuffer: 16 * 1024 * 1024 },
  );
  expect(Number(/^# pass (\d+)$/m.exec(stdout)?.[1])).toBeGreaterThan(180);
  expect(stdout).toMatch(/^# fail 0$/m);
  expect(stdout).toMatch(/^# skipped 0$/m);
  expect(stdout).toMatch(/ok \d+ - add: never passes the floor with 64 callers at once/);
});
