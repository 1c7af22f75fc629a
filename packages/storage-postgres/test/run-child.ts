import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ARGS = ['--conditions=@spillway/source', '--import=tsx'];

/** Runs a script in a process of its own until it exits; gives what it printed. */
export async function runChild(script: URL, ...args: string[]): Promise<string> {
  const file = fileURLToPath(script);
  const options = { timeout: 60_000, env: { ...process.env, NODE_OPTIONS: '' } };
  const { stdout } = await promisify(execFile)(process.execPath, [...ARGS, file, ...args], options);
  return stdout.trim();
}
