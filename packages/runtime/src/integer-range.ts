import { assertThat } from './assert.ts';

/** `crypto.randomInt` goes no further, and a float of 53 bits stays fair up to here. */
const RANGE_MAX = 2 ** 48 - 1;

/** What both generators accept as [min, max]. @throws ASSERTION_FAILED */
export function checkIntegerRange(min: number, max: number): void {
  const inOrder = Number.isSafeInteger(min) && Number.isSafeInteger(max) && min <= max;
  assertThat(inOrder && max < Number.MAX_SAFE_INTEGER, 'safe integers min <= max');
  assertThat(max - min < RANGE_MAX, 'a range of integers below 2^48');
}
