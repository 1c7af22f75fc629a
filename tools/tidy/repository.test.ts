import { expect, it } from 'vitest';
import { packageOf, repositoryOf } from './repository.ts';

it('finds the deepest package above a file', () => {
  const repository = repositoryOf({
    'package.json': '{"name":"root"}',
    'packages/kv/package.json': '{"name":"kv"}',
    'packages/kv-extra/package.json': '{"name":"kv-extra"}',
  });
  const nameOf = (path: string) => packageOf(repository, path)?.manifest.name;
  expect(nameOf('packages/kv/src/a.ts')).toBe('kv');
  expect(nameOf('packages/kv-extra/src/a.ts')).toBe('kv-extra');
  expect(nameOf('tools/a.ts')).toBe('root');
});

it('parses source files and leaves other text alone', () => {
  const { files, sources } = repositoryOf({ 'a.md': 'x (', 'a.ts': 'f();\n', 'b.tsx': '<b />;\n' });
  expect(files.map(({ path }) => path)).toEqual(['a.md', 'a.ts', 'b.tsx']);
  expect(sources.map(({ path }) => path)).toEqual(['a.ts', 'b.tsx']);
});
