import { describe, expect, it } from 'vitest';
import { checkTexts } from '../check-texts.ts';
import { layersRule } from './layers-rule.ts';

function manifest(name: string, dependencies: Record<string, string> = {}, field = 'dependencies') {
  return JSON.stringify({ name, [field]: dependencies }, null, 2);
}

const STORAGE = { 'packages/storage/package.json': manifest('@spillway/storage') };
const KV = { 'packages/kv/package.json': manifest('@spillway/kv') };

describe('the layers rule', () => {
  it('accepts an import of a lower layer', () => {
    const source = "import { openStorage } from '@spillway/storage';\nopenStorage();\n";
    expect(checkTexts(layersRule, { ...KV, 'packages/kv/src/kv.ts': source })).toEqual([]);
  });

  it.each([
    ['an import', "import { createKv } from '@spillway/kv';"],
    ['an import for its effects', "import '@spillway/kv';"],
    ['a type import', "import type { Kv } from '@spillway/kv';"],
    ['an export from', "export { createKv } from '@spillway/kv';"],
    ['a dynamic import', "const kv = await import('@spillway/kv');"],
    ['an import type', "export type Kv = import('@spillway/kv').Kv;"],
    ['a subpath', "import { x } from '@spillway/kv/testing';"],
  ])('refuses %s that points upward', (_, line) => {
    const found = checkTexts(layersRule, {
      ...STORAGE,
      'packages/storage/src/a.ts': `// one\n${line}\n`,
    });
    expect(found).toEqual([
      'packages/storage/src/a.ts:2 upward import: @spillway/storage (layer 1) must not depend on ' +
        '@spillway/kv (layer 3); arrows point to lower layers only.',
    ]);
  });

  it('does not take a comment or a string for an import', () => {
    const source = "// import '@spillway/kv';\nexport const text = \"import '@spillway/kv'\";\n";
    expect(checkTexts(layersRule, { ...STORAGE, 'packages/storage/src/a.ts': source })).toEqual([]);
  });

  it('refuses an import of the same layer', () => {
    const source = "import '@spillway/hash-ring';\n";
    const [found] = checkTexts(layersRule, { ...STORAGE, 'packages/storage/src/a.ts': source });
    expect(found).toMatch(/sideways import: .*storage \(layer 1\).*hash-ring \(layer 1\)/);
  });

  it('refuses upward imports of tests too', () => {
    const source = "import '@spillway/kv';\n";
    const found = checkTexts(layersRule, { ...STORAGE, 'packages/storage/test/a.test.ts': source });
    expect(found).toHaveLength(1);
  });

  it.each(['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'])(
    'refuses an upward edge in %s of a package.json, at its line',
    (field) => {
      const texts = {
        'packages/storage/package.json': manifest(
          '@spillway/storage',
          { '@spillway/runtime': 'workspace:^', '@spillway/kv': 'workspace:^' },
          field,
        ),
      };
      expect(checkTexts(layersRule, texts)).toEqual([
        expect.stringMatching(/^packages\/storage\/package\.json:5 upward import/),
      ]);
    },
  );

  it('refuses a package that has no layer', () => {
    const texts = { 'packages/x/package.json': manifest('@spillway/unheard-of') };
    expect(checkTexts(layersRule, texts)).toEqual([
      'packages/x/package.json:1 Give the package "@spillway/unheard-of" a layer in ' +
        'tools/tidy/layers.ts.',
    ]);
  });

  it('refuses an import of our package that has no layer', () => {
    const source = "import '@spillway/unheard-of';\n";
    const [found] = checkTexts(layersRule, { ...KV, 'packages/kv/src/a.ts': source });
    expect(found).toContain('"@spillway/unheard-of" has no layer');
  });

  it('refuses a relative import that leaves the package', () => {
    const source = "import '../../storage/src/key.ts';\nimport './own.ts';\n";
    const found = checkTexts(layersRule, { ...KV, ...STORAGE, 'packages/kv/src/a.ts': source });
    expect(found).toEqual([
      'packages/kv/src/a.ts:1 "../../storage/src/key.ts" leaves the package; import another ' +
        'package by its name.',
    ]);
  });

  it('refuses to reach past the exports of another package', () => {
    const source = "import '@spillway/storage/src/key.ts';\n";
    const [found] = checkTexts(layersRule, { ...KV, 'packages/kv/src/a.ts': source });
    expect(found).toContain('reaches into another package');
  });

  it('lets a build configuration share the root’s', () => {
    const texts = {
      'package.json': manifest('spillway'),
      ...KV,
      'packages/kv/tsup.config.ts': "import { spillwayPackage } from '../../tsup.base.ts';\n",
    };
    expect(checkTexts(layersRule, texts)).toEqual([]);
  });
});
