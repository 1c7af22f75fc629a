import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createInventory, type Audit } from '@spillway/commerce';
import { createKv } from '@spillway/kv';
import { levelStorage } from '@spillway/storage-level';
import { afterAll, beforeAll, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../src/quickstart.ts', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spillway-quickstart-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Runs the example as a process of its own, and gives the lines that it prints. */
async function runQuickstart(): Promise<string[]> {
  const args = ['--conditions=@spillway/source', '--import=tsx', program, folder];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  return stdout.trimEnd().split('\n').slice(1); // the first line is the KV's own summary
}

it('sells what is there, run after run, and no more', async () => {
  expect(await runQuickstart()).toEqual([
    'run 1 over the same folders',
    'order-1 bought two mugs',
    '3 available, 2 sold',
  ]);
  expect(await runQuickstart()).toEqual([
    'run 2 over the same folders',
    'order-2 bought two mugs',
    '1 available, 4 sold',
  ]);
  expect(await runQuickstart()).toEqual([
    'run 3 over the same folders',
    'sold out: 1 left',
    '1 available, 4 sold',
  ]);

  const audit = await auditOf(folder);
  expect(audit.differences).toEqual([]);
  expect(audit.totals).toMatchObject({ received: 5, onHand: 1, held: 0, sold: 4, claims: 2 });
});

it('carries on when one of its folders is gone', async () => {
  await rm(join(folder, 'b'), { recursive: true });
  expect(await runQuickstart()).toEqual([
    'run 4 over the same folders',
    'sold out: 1 left',
    '1 available, 4 sold',
  ]);
  expect((await auditOf(folder)).differences).toEqual([]);
});

async function auditOf(home: string): Promise<Audit> {
  await using kv = await createKv({
    nodes: {
      a: levelStorage(join(home, 'a')),
      b: levelStorage(join(home, 'b')),
      c: levelStorage(join(home, 'c')),
    },
  });
  return await createInventory({ kv }).audit();
}
