import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ARGS = ['--conditions=@spillway/source', '--import=tsx'];

/** Runs a script of this folder in a process of its own until it exits; gives what it printed. */
export async function runChild(script: string, ...args: string[]): Promise<string> {
  const file = join(import.meta.dirname, script);
  const options = { timeout: 60_000, env: { ...process.env, NODE_OPTIONS: '' } };
  const { stdout } = await promisify(execFile)(process.execPath, [...ARGS, file, ...args], options);
  return stdout.trim();
}
