import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExampleResult } from './run-examples.ts';

// Runs the example files named on the command line and sends an ExampleResult for each. It never
// calls process.exit: an example that leaves something open keeps the process, and so is found out.
const home = process.cwd();
const folders: string[] = [];
let rejection: unknown;
process.on('unhandledRejection', (reason) => (rejection = reason ?? 'nothing'));

for (const file of process.argv.slice(2)) {
  const folder = mkdtempSync(join(tmpdir(), 'spillway-example-'));
  folders.push(folder);
  process.chdir(folder);
  process.send?.(await runExample(file));
}
process.chdir(home);
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
process.disconnect();

async function runExample(file: string): Promise<ExampleResult> {
  let stdout = '';
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (chunk: string | Uint8Array): boolean => {
    stdout += String(chunk);
    return true;
  };
  rejection = undefined;
  try {
    await import(pathToFileURL(file).href);
    await new Promise((resolve) => {
      setImmediate(resolve); // tidy: rejections are reported before the next macrotask
    });
    return rejection === undefined
      ? { file, stdout }
      : { file, stdout, error: `unhandled rejection: ${textOf(rejection)}` };
  } catch (error) {
    return { file, stdout, error: textOf(error) };
  } finally {
    process.stdout.write = write;
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
