import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Fault model: a disk of 24 MiB of its own (a tmpfs in a mount namespace) that runs full and is
// given room again, with the process alive throughout.
const root = fileURLToPath(new URL('../../..', import.meta.url));
const script = fileURLToPath(new URL('full-disk-child.ts', import.meta.url));
const SIZE = '24m';

/** What `full-disk-child.ts` prints. */
interface Result {
  readonly acknowledged: readonly number[];
  readonly errors: readonly { code: string; applied: unknown; reason: unknown }[];
  readonly read: string;
  readonly after: number;
  readonly recovered: string;
  readonly stored: readonly string[];
}

/** How to run a command with mounts of its own, which only Linux lets us. */
const isolate = [['-m'], ['-Urm']].find((flags) => {
  try {
    execFileSync('unshare', [...flags, 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (isolate === undefined) process.stderr.write('SKIPPED for want of mounts: a full disk\n');

let disk = '';
beforeAll(async () => {
  disk = await mkdtemp(join(tmpdir(), 'spillway-full-disk-'));
});
afterAll(() => rm(disk, { recursive: true, force: true }));

describe('a LevelDB folder on a full disk', () => {
  test.skipIf(isolate === undefined)(
    'refuses with a typed error, applies no half, and goes on when there is room again',
    async () => {
      const node = '"$2" --conditions=@spillway/source --import=tsx "$3" "$1"';
      const shell = `mount -t tmpfs -o size=${SIZE} none "$1" && exec ${node}`;
      const args = [...(isolate ?? []), 'sh', '-c', shell, 'sh', disk, process.execPath, script];
      const options = { cwd: root, maxBuffer: 16 * 1024 * 1024 };
      const { stdout } = await promisify(execFile)('unshare', args, options);
      const result = JSON.parse(stdout) as Result;

      expect(result.errors).toHaveLength(5);
      for (const { code, applied, reason } of result.errors) {
        expect([code, reason]).toContain('LEVEL_DISK_FULL');
        expect(applied).toBe(code === 'STORAGE_OUTCOME_UNKNOWN' ? 'unknown' : false);
      }
      expect(result.acknowledged.length).toBeGreaterThan(10);
      expect(['found', 'LEVEL_DISK_FULL']).toContain(result.read);
      expect(result.recovered).toBe('yes');
      const stored = new Set(result.stored);
      for (const i of [...result.acknowledged, result.after]) {
        expect([stored.has(`a${i}`), stored.has(`b${i}`)]).toEqual([true, true]);
      }
      for (const key of stored) {
        const [half, other] = [key.slice(0, 1), key.startsWith('a') ? 'b' : 'a'];
        expect(stored.has(key.replace(half, other))).toBe(true);
      }
    },
  );
});
