import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answer, Send } from './form-client.ts';

/** The shop as a process of its own, as `npm start` runs it. */
export interface ShopProcess {
  /** `http://127.0.0.1:…` */
  readonly url: string;
  readonly pid: number;
  /** What it has printed so far. */
  output(): string;
  /** Sends a signal to this very process and waits for its end; tells its exit code. */
  end(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<number | null>;
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ENTRY = fileURLToPath(new URL('../src/server.ts', import.meta.url));
const running = new Set<ChildProcess>();

/** Starts the shop on a free port and waits until it listens. */
export async function startShop(args: readonly string[]): Promise<ShopProcess> {
  const { child, output } = spawnShop(['--port', '0', ...args]);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /The shop is open: (http:\/\/\S+)/.exec(output());
      if (found?.[1] !== undefined) resolve(found[1]);
    });
    child.once('exit', (code) => reject(new Error(`The shop ended (${code}): ${output()}`)));
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('The shop has no process id.');
  return {
    url,
    pid,
    output,
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal);
        await once(child, 'exit');
      }
      return child.exitCode;
    },
  };
}

/** Runs the shop until it ends by itself, for arguments that make it end. */
export async function runToEnd(
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string }> {
  const { child, output } = spawnShop(args);
  await once(child, 'close');
  return { code: child.exitCode, output: output() };
}

/** Ends what a failed test may have left running; to be called after all tests. */
export async function endStrayShops(): Promise<void> {
  for (const child of running) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

/** A `Send` for the address that `url` tells at the time of each request. */
export function sendTo(url: () => string): Send {
  return async ({ method, path, headers, body }): Promise<Answer> => {
    const init = { method, headers, redirect: 'manual' as const };
    const response = await fetch(url() + path, body === undefined ? init : { ...init, body });
    const text = await response.text();
    return { status: response.status, headers: new Map(response.headers.entries()), text };
  };
}

function spawnShop(args: readonly string[]) {
  const flags = ['--conditions=@spillway/source', '--import=tsx', ENTRY, ...args];
  const child = spawn(process.execPath, flags, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (chunk) => (text += String(chunk)));
  child.stderr.on('data', (chunk) => (text += String(chunk)));
  running.add(child);
  child.once('exit', () => running.delete(child));
  return { child, output: () => text };
}
