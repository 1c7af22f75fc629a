import { describe, expect, it } from 'vitest';
import { checkTexts } from '../check-texts.ts';
import { workspaceRule } from './workspace-rule.ts';

const TSCONFIGS = {
  'tsconfig.json': JSON.stringify({
    references: [
      { path: 'packages/a/tsconfig.src.json' },
      { path: 'packages/a/tsconfig.test.json' },
      { path: 'examples/a/tsconfig.json' },
      { path: 'tools/tsconfig.json' },
    ],
  }),
  'packages/a/tsconfig.src.json': '{"include":["src"],"exclude":["src/**/*.test.ts"]}',
  'packages/a/tsconfig.test.json': '{"include":["src/**/*.test.ts","test"]}',
  'examples/a/tsconfig.json': '{"include":["src"]}',
  'tools/tsconfig.json': '{"include":["**/*.ts","../docs/test","../vitest.config.ts"]}',
};

function check(texts: Record<string, string>): string[] {
  return checkTexts(workspaceRule, { ...TSCONFIGS, ...texts });
}

const CODE = 'export const a = 1;\n';

describe('the workspace rule', () => {
  it('accepts a package that has code and is type-checked', () => {
    const texts = { 'packages/a/package.json': '{"name":"a"}', 'packages/a/src/index.ts': CODE };
    expect(check(texts)).toEqual([]);
  });

  it('refuses a package whose source exports nothing', () => {
    const texts = {
      'packages/a/package.json': '{"name":"a"}',
      'packages/a/src/index.ts': 'export {};\n',
    };
    expect(check(texts)).toEqual([expect.stringContaining('A package without code')]);
  });

  it('refuses a private package that nothing runs or uses', () => {
    const dead = {
      'packages/a/package.json': '{"name":"a","private":true}',
      'packages/a/src/cli.ts': CODE,
    };
    expect(check(dead)).toEqual([expect.stringContaining('nothing runs or uses')]);
    const script = '{"name":"root","scripts":{"sim":"node packages/a/src/cli.ts"}}';
    expect(check({ ...dead, 'package.json': script })).toEqual([]);
    const user = '{"name":"root","devDependencies":{"a":"workspace:^"}}';
    expect(check({ ...dead, 'package.json': user })).toEqual([]);
  });

  it('lets an example live without being used', () => {
    const texts = {
      'examples/a/package.json': '{"name":"a","private":true}',
      'examples/a/src/a.ts': CODE,
    };
    expect(check(texts)).toEqual([]);
  });

  it.each([
    'packages/a/src/a.ts',
    'packages/a/src/deep/er/a.test.ts',
    'packages/a/test/a.int.ts',
    'examples/a/src/page.tsx',
    'tools/a.ts',
    'tools/tidy/a.ts',
    'docs/test/a.ts',
    'vitest.config.ts',
  ])('accepts %s, which a project includes', (path) => {
    expect(check({ [path]: CODE })).toEqual([]);
  });

  it.each([
    'scripts/a.ts',
    'packages/a/a.ts',
    'packages/b/src/a.ts',
    'examples/a/test/a.test.ts',
    'docs/a.ts',
    'other.config.ts',
  ])('refuses %s, which no project includes', (path) => {
    expect(check({ [path]: CODE })).toEqual([expect.stringContaining('nothing checks its types')]);
  });
});
