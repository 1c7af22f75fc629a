import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHashRing } from './hash-ring.ts';
import { keyTag } from './key-tag.ts';

describe('keyTag', () => {
  it.each([
    ['cart:{user-7}:lines', 'user-7'],
    ['{user-7}', 'user-7'],
    ['{a}{b}', 'a'],
    ['{{a}}', '{a'],
    ['}{a}', 'a'],
    ['plain', undefined],
    ['{}x{a}', undefined],
    ['{open', undefined],
    ['close}', undefined],
    ['', undefined],
  ])('finds in %j the tag %j', (key, tag) => {
    expect(keyTag(key)).toBe(tag);
  });

  it('places a key exactly where its tag, or without one the whole key, would be', () => {
    const ring = createHashRing({ nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], slots: 65_536 });
    const text = fc.string({ unit: fc.constantFrom('{', '}', 'a', 'b', 'é'), maxLength: 12 });
    fc.assert(
      fc.property(text, (key) => {
        const tag = keyTag(key);
        // A tag may look like a key with a tag; `{${tag}` alone has no closing brace to cut it.
        const placed = tag === undefined ? key : tag.replaceAll('{', '');
        const same = tag === undefined || !tag.includes('{') ? placed : `{${tag}}`;
        expect(ring.slotOf(key)).toBe(ring.slotOf(same));
      }),
    );
  });
});
