import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seededRandom } from '@spillway/runtime';
import { decodeInteger, prefixRange, type Storage } from '@spillway/storage';
import { openLevelStorage } from '@spillway/storage-level';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const script = fileURLToPath(new URL('crash-child.ts', import.meta.url));
const nodeArguments = ['--conditions=@spillway/source', '--import=tsx', script];

let folder: string;
let path: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spillway-level-'));
  path = join(folder, 'node');
});

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await rm(folder, { recursive: true });
});

function start(command: string, args: readonly string[]): ChildProcess {
  const child = spawn(command, args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  return child;
}

/** The lines that a child printed, until it ended or `enough` said so and it was killed. */
async function linesOf(
  child: ChildProcess,
  enough: (lines: number) => boolean = () => false,
): Promise<string[]> {
  const lines: string[] = [];
  if (child.stdout === null) throw new Error('a child has a pipe for its output');
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (enough(lines.length)) child.kill('SIGKILL');
  }
  await ended;
  return lines;
}

interface Order {
  readonly id: string;
  readonly sequence: number;
}

function acknowledgedIn(lines: readonly string[]): Order[] {
  return lines
    .filter((line) => /^\d+ \d+$/.test(line))
    .map((line) => {
      const [id = '', sequence] = line.split(' ');
      return { id, sequence: Number(sequence) };
    });
}

/** The whole log, after checking that log, counter and orders tell the same story. */
async function auditedLog(storage: Storage): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of storage.scan(prefixRange('log\0'), { pageSize: 1000 })) {
    for (const { key, value } of page) {
      ids.push(Buffer.from(value).toString().replace(/\.*$/, ''));
      expect(Buffer.from(key.slice(3), 'latin1').readBigUInt64BE()).toBe(BigInt(ids.length));
    }
  }
  const [head, count] = await storage.getMany(['log', 'count']);
  expect(head === undefined ? 0 : decodeInteger(head.value)).toBe(ids.length);
  expect(count === undefined ? 0 : decodeInteger(count.value)).toBe(ids.length);
  let orders = 0;
  for await (const page of storage.scan(prefixRange('order:'), { pageSize: 1000 })) {
    orders += page.length;
  }
  expect(orders).toBe(ids.length);
  expect(new Set(ids).size).toBe(ids.length);
  return ids;
}

describe('a process that is killed in the middle of its commits', () => {
  test.each(['unsynced', 'synced'])(
    'loses no acknowledged commit and leaves no half of one (%s)',
    async (mode) => {
      const random = seededRandom(`crash ${mode}`);
      const acknowledged: Order[] = [];
      let highestVersion = 0;
      for (let round = 0; round < 6; round++) {
        const killAfter = random.integer(1, 4000);
        const child = start('node', [...nodeArguments, path, mode, String(round * 1_000_000)]);
        const lines = await linesOf(child, (count) => count === killAfter);
        expect(lines.length).toBeGreaterThanOrEqual(killAfter);
        acknowledged.push(...acknowledgedIn(lines));

        const storage = await openLevelStorage(path);
        const log = await auditedLog(storage);
        for (const { id, sequence } of acknowledged) expect(log[sequence - 1]).toBe(id);
        const result = await storage.commit({ writes: [{ kind: 'delete', key: 'nothing' }] });
        const version = result.applied ? result.version : 0;
        expect(version).toBeGreaterThan(highestVersion);
        highestVersion = version;
        expect(storage.incarnation).toBe(0);
        await storage.close();
      }
    },
  );
});

describe('a folder that another process has open', () => {
  test('is LEVEL_LOCKED, and opens when that process is gone', async () => {
    const child = start('node', [...nodeArguments, path, 'open']);
    if (child.stdout === null) throw new Error('a child has a pipe for its output');
    expect(String(await once(child.stdout, 'data')).trim()).toBe('open');
    await expect(openLevelStorage(path)).rejects.toMatchObject({ code: 'LEVEL_LOCKED' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    const storage = await openLevelStorage(path);
    expect(await storage.get('a')).toBeUndefined();
    await storage.close();
  });

  test('stays locked for others when its own process tries to open it twice', async () => {
    const storage = await openLevelStorage(path);
    await expect(openLevelStorage(path)).rejects.toMatchObject({ code: 'LEVEL_LOCKED' });
    const child = start('node', [...nodeArguments, path, 'open']);
    expect(await linesOf(child)).toEqual(['LEVEL_LOCKED']);
    await storage.close();
  });
});

describe('an engine that really fails to write', () => {
  test('keeps what it acknowledged, has nothing of what it refused, and goes on', async () => {
    // Files may not grow beyond 256 KiB: LevelDB's log runs into that again and again.
    const limited = `trap '' XFSZ; ulimit -f 256; exec node "$@"`;
    const child = start('bash', ['-c', limited, 'bash', ...nodeArguments, path, 'limited']);
    const lines = await linesOf(child);
    const failed = lines.filter((line) => line.startsWith('! '));
    const refused = failed.filter((line) => line.includes(' false '));
    expect(refused.length).toBeGreaterThan(0);
    const acknowledged = acknowledgedIn(lines);
    expect(acknowledged.length).toBeGreaterThan(1000);

    const storage = await openLevelStorage(path);
    const log = await auditedLog(storage);
    for (const { id, sequence } of acknowledged) expect(log[sequence - 1]).toBe(id);
    const inLog = new Set(log);
    for (const line of refused) expect(inLog.has(line.split(' ').at(-1) ?? '')).toBe(false);
    expect(storage.incarnation).toBeGreaterThan(0);
    await storage.close();
  });
});
