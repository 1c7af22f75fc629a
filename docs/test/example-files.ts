import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeExample } from './code-example.ts';
import { ROOT } from './markdown-file.ts';

/** Below `docs`, so that `@spillway/…` is found by the dependencies of this package. */
const CACHE = join(ROOT, 'docs', '.cache');
const EXAMPLES = join(CACHE, 'examples');

const TSCONFIG = {
  extends: '../../tsconfig.base.json',
  include: ['examples'],
  compilerOptions: {
    noEmit: true,
    composite: false,
    declaration: false,
    declarationMap: false,
    isolatedDeclarations: false,
    // A page may show a value without using it.
    noUnusedLocals: false,
    noUnusedParameters: false,
    // Each block is a module of its own, also one without an import.
    moduleDetection: 'force',
  },
};

/** Where an example is written to. */
export function exampleFile({ page, line }: CodeExample): string {
  return join(EXAMPLES, `${page.replaceAll('/', '-')}-${line}.ts`);
}

/** Writes examples as modules whose line numbers are those of the page. */
export function writeExamples(examples: readonly CodeExample[]): void {
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(EXAMPLES, { recursive: true });
  writeFileSync(join(CACHE, 'tsconfig.json'), JSON.stringify(TSCONFIG, null, 2));
  for (const example of examples) {
    const text = `${'\n'.repeat(example.line - 1)}${example.code}\n`;
    writeFileSync(exampleFile(example), text);
  }
}

/** Type-checks what was written, with the options of all other code; the complaints, or nothing. */
export function typeCheckExamples(): string {
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', join(CACHE, 'tsconfig.json'), '--pretty', 'false'];
  try {
    return execFileSync(process.execPath, args, { cwd: EXAMPLES, encoding: 'utf8' });
  } catch (error) {
    // execFileSync throws an Error that carries the program's output.
    return String((error as { stdout?: string }).stdout ?? error);
  }
}
