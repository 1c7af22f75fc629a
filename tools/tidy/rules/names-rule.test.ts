import { describe, expect, it } from 'vitest';
import { checkTexts } from '../check-texts.ts';
import { namesRule } from './names-rule.ts';

describe('the names rule', () => {
  it.each([
    'packages/kv/src/utils.ts',
    'packages/kv/src/helpers.ts',
    'packages/kv/src/common.ts',
    'packages/kv/src/types.ts',
    'packages/kv/src/util/bytes.ts',
    'packages/kv/src/types.test.ts',
    'packages/common/src/clock.ts',
  ])('refuses the empty name in %s', (path) => {
    expect(checkTexts(namesRule, { [path]: '' })[0]).toContain('says nothing; name it after');
  });

  it.each(['packages/kv/src/OwnerTable.ts', 'packages/kv/src/owner_table.ts'])(
    'refuses %s, which is not in kebab-case',
    (path) => {
      expect(checkTexts(namesRule, { [path]: '' })[0]).toContain('is not in kebab-case');
    },
  );

  it.each([
    'packages/kv/src/owner-table.ts',
    'packages/kv/src/owner-table.test.ts',
    'packages/hash-ring/src/index.ts',
    'packages/runtime/src/testing/index.ts',
    'examples/storefront/src/pages/index.ts',
    'packages/kv/tsup.config.ts',
  ])('accepts %s', (path) => {
    expect(checkTexts(namesRule, { [path]: '' })).toEqual([]);
  });

  it('refuses an index that is no entry of its package', () => {
    const found = checkTexts(namesRule, { 'packages/kv/src/a/b/index.ts': '' });
    expect(found[0]).toContain('Only a package entry or a subpath entry has an index');
  });

  it.each(['Manager', 'Helper', 'Service', 'Handler', 'Utils'])('refuses a class Kv%s', (end) => {
    const texts = { 'packages/kv/src/a.ts': `\nexport class Kv${end} {}\n` };
    expect(checkTexts(namesRule, texts)).toEqual([
      `packages/kv/src/a.ts:2 "Kv${end}" hides what it does; name the thing or the act.`,
    ]);
  });
});
