import { describe, expect, test } from 'vitest';
import { FIRST_MARK, keptEverything, markOnClosing, markOnOpening } from './session-mark.ts';

const here = { bootId: 'here', engineLostWrites: false };
const unknown = { bootId: undefined, engineLostWrites: false };

describe('keptEverything', () => {
  test.each([
    ['a clean mark', { clean: true, incarnation: 0 }, here, true],
    ['a clean mark in an unknown boot', { clean: true, incarnation: 0 }, unknown, true],
    ['an open mark of this boot', { clean: false, bootId: 'here', incarnation: 0 }, here, true],
    ['an open mark of another boot', { clean: false, bootId: 'x', incarnation: 0 }, here, false],
    ['an open mark of an unknown boot', { clean: false, incarnation: 0 }, here, false],
    ['an open mark, two unknown boots', { clean: false, incarnation: 0 }, unknown, false],
    [
      'an open mark, this boot unknown',
      { clean: false, bootId: 'x', incarnation: 0 },
      unknown,
      false,
    ],
    [
      'an engine that failed',
      { clean: true, incarnation: 0 },
      { bootId: 'here', engineLostWrites: true },
      false,
    ],
  ])('judges %s', (_, mark, facts, expected) => {
    expect(keptEverything(mark, facts)).toBe(expected);
  });
});

test('a mark at an opening names the boot, unless each commit is synced', () => {
  expect(markOnOpening(FIRST_MARK, here, false)).toEqual({
    clean: false,
    bootId: 'here',
    incarnation: 0,
  });
  expect(markOnOpening(FIRST_MARK, unknown, false)).toEqual({ clean: false, incarnation: 0 });
  expect(markOnOpening(FIRST_MARK, here, true)).toEqual({ clean: true, incarnation: 0 });
});

test('a mark at a close keeps the incarnation', () => {
  expect(markOnClosing({ clean: false, bootId: 'here', incarnation: 4 })).toEqual({
    clean: true,
    incarnation: 4,
  });
});
