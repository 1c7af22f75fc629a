import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeExamples, type CodeExample } from './code-example.ts';
import { exampleFile, typeCheckExamples, writeExamples } from './example-files.ts';
import { markdownFiles, ROOT } from './markdown-file.ts';
import { runExamples, type PageResult } from './run-examples.ts';

const all = markdownFiles().flatMap(codeExamples);
const typescript = all.filter(({ language }) => language === 'ts');
const checked = typescript.filter(({ exception }) => exception?.kind !== 'no-check');
const runnable = typescript.filter(({ exception }) => exception === undefined);
const pages = [...new Set(runnable.map(({ page }) => page))];

/** Pages whose processes run at the same time: the machine may have two cores. */
const PROCESSES = 2;

const resultsByPage = new Map<string, PageResult>();

beforeAll(async () => {
  writeExamples(checked);
  const waiting = pages.slice();
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      resultsByPage.set(next, await runExamples(examplesOf(next).map(exampleFile)));
    }
  };
  await Promise.all(Array.from({ length: PROCESSES }, work));
}, 300_000);

describe('the examples of the documentation', () => {
  it('type-check with the options of all other code', () => {
    expect(typeCheckExamples()).toBe('');
  });

  it('are all tagged ts, so that none escapes', () => {
    const others = all.filter(({ language }) =>
      /^(?:tsx|js|jsx|javascript|typescript)$/.test(language),
    );
    expect(others.map(placeOf)).toEqual([]);
  });

  it('say why when they are not run', () => {
    const silent = typescript.filter(({ exception }) => exception?.reason === '');
    expect(silent.map(placeOf)).toEqual([]);
  });
});

describe('each published package', () => {
  const packages = readdirSync(join(ROOT, 'packages')).filter((name) =>
    existsSync(join(ROOT, 'packages', name, 'tsup.config.ts')),
  );

  it.each(packages)('%s has a README with an example that runs', (name) => {
    expect(pages).toContain(`packages/${name}/README.md`);
  });
});

describe.each(pages)('%s', (page) => {
  it.each(examplesOf(page).map((example) => [example.line, example] as const))(
    'line %i runs as pasted',
    (_, example) => {
      const { results = [], complaint } = resultsByPage.get(page) ?? {};
      const result = results.find(({ file }) => file === exampleFile(example));
      expect(result?.error).toBeUndefined();
      expect(result, `did not run: ${complaint ?? 'no word'}`).toBeDefined();
      expect(inOrder(example.prints, result?.stdout), result?.stdout).toEqual(example.prints);
    },
  );

  it('lets the process end by itself', () => {
    expect(resultsByPage.get(page)?.complaint).toBeUndefined();
  });
});

function examplesOf(page: string): CodeExample[] {
  return runnable.filter((example) => example.page === page);
}

/** Of what is promised, what was printed in that order; other lines may stand between. */
function inOrder(prints: readonly string[], stdout = ''): string[] {
  const found: string[] = [];
  for (const line of stdout.split('\n')) {
    if (found.length < prints.length && line === prints[found.length]) found.push(line);
  }
  return found;
}

function placeOf({ page, line }: CodeExample): string {
  return `${page}:${line}`;
}
