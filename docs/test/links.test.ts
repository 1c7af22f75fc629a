import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, relativeLinks } from './links.ts';
import { markdownFiles, ROOT } from './markdown-file.ts';

const pages = markdownFiles();
const byPath = new Map(pages.map((page) => [page.path, page]));

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_, page) => {
  it('links to files and headings that exist', () => {
    const broken = relativeLinks(page).filter(({ target, anchor }) => {
      if (!existsSync(join(ROOT, target))) return true;
      const to = byPath.get(target);
      return anchor !== '' && to !== undefined && !anchorsOf(to).has(anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe('docs/decisions/README.md', () => {
  const decisions = pages.filter(({ path }) => /^docs\/decisions\/\d/.test(path));
  const index = pages.filter(({ path }) => path === 'docs/decisions/README.md');
  const named = index.flatMap(relativeLinks).map(({ target }) => target);

  it.each(decisions.map(({ path }) => path))('names %s', (path) => {
    expect(named).toContain(path);
  });
});

describe('relativeLinks', () => {
  const page = (text: string) => ({ path: 'docs/a.md', lines: text.split('\n') });

  it('finds inline links and definitions, from the page’s folder', () => {
    expect(relativeLinks(page('see [kv](../packages/kv/README.md#options)\n[b]: b.md\n'))).toEqual([
      { page: 'docs/a.md', line: 1, target: 'packages/kv/README.md', anchor: 'options' },
      { page: 'docs/a.md', line: 2, target: 'docs/b.md', anchor: '' },
    ]);
  });

  it('leaves out other sites, code and fences', () => {
    const text = '[a](https://example.org) `[b](b.md)`\n```md\n[c](c.md)\n```\n';
    expect(relativeLinks(page(text))).toEqual([]);
  });

  it('takes a bare anchor for one of the page itself', () => {
    expect(relativeLinks(page('[below](#what-holds)'))).toEqual([
      { page: 'docs/a.md', line: 1, target: 'docs/a.md', anchor: 'what-holds' },
    ]);
  });
});

describe('anchorsOf', () => {
  it('makes anchors as code hosts do, numbering what is there twice', () => {
    const lines = [
      '# The `kv` package',
      '## P1: never lost!',
      '## Errors',
      '## Errors',
      'no heading',
    ];
    expect([...anchorsOf({ path: 'a.md', lines })]).toEqual([
      'the-kv-package',
      'p1-never-lost',
      'errors',
      'errors-1',
    ]);
  });
});
