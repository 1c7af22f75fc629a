import { seededRandom } from '@spillway/runtime';
import { describe, expect, it } from 'vitest';
import { BALLOT_BYTES, ballotCounter, ballotText, createProposerId, makeBallot } from './ballot.ts';

const alice = createProposerId(seededRandom(1));
const bob = createProposerId(seededRandom(2));

describe('ballots', () => {
  it('order by counter first, over all six bytes of it, then by proposer', () => {
    const counters = [0, 1, 255, 256, 65_535, 2 ** 32 - 1, 2 ** 32, 2 ** 40 + 7, 2 ** 48 - 1];
    const ballots = counters.map((counter) => makeBallot(counter, alice));
    expect([...ballots].sort((a, b) => (a < b ? -1 : 1))).toEqual(ballots);
    expect(ballots.map(ballotCounter)).toEqual(counters);
    const [low, high] = [alice, bob].sort((a, b) => (a < b ? -1 : 1));
    expect(makeBallot(5, low ?? '') < makeBallot(5, high ?? '')).toBe(true);
    expect(makeBallot(5, high ?? '') < makeBallot(6, low ?? '')).toBe(true);
  });

  it('fit a stamp of a storage', () => {
    expect(makeBallot(77, alice)).toHaveLength(BALLOT_BYTES);
    expect(BALLOT_BYTES).toBeLessThanOrEqual(16);
  });

  it('have a printable name that tells them apart', () => {
    expect(ballotText(makeBallot(36, alice))).toBe(`10.${alice}`);
    expect(ballotText(makeBallot(36, alice))).not.toBe(ballotText(makeBallot(36, bob)));
  });
});
