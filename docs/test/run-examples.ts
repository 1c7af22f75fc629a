import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './markdown-file.ts';

/** What became of one example. */
export interface ExampleResult {
  readonly file: string;
  readonly stdout: string;
  /** Stack of what it threw, or left rejected. */
  readonly error?: string;
}

/** What became of the examples of one page, run one after another in one process. */
export interface PageResult {
  readonly results: readonly ExampleResult[];
  /** Said when the process did not end by itself, or ended badly. */
  readonly complaint: string | undefined;
}

const TIMEOUT_MS = 45_000;

/**
 * Runs example files in a process that ends when the last of them lets it, as a reader's would,
 * each in a working folder of its own.
 */
export async function runExamples(files: readonly string[]): Promise<PageResult> {
  const runner = join(ROOT, 'docs', 'test', 'example-process.ts');
  const child = spawn(
    process.execPath,
    ['--conditions=@spillway/source', '--import=tsx', runner, ...files],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], timeout: TIMEOUT_MS },
  );
  const results: ExampleResult[] = [];
  let stderr = '';
  child.on('message', (message) => results.push(message as ExampleResult)); // sent by the runner
  child.stderr?.on('data', (chunk) => (stderr += String(chunk)));
  // Both from 'exit' on: [code, signal].
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { results, complaint: complaintOf(code, signal, stderr) };
}

function complaintOf(
  code: number | null,
  signal: string | null,
  stderr: string,
): string | undefined {
  if (signal !== null) return `still running after ${TIMEOUT_MS} ms: what is left open?\n${stderr}`;
  return code === 0 ? undefined : `ended with ${code}\n${stderr}`;
}
