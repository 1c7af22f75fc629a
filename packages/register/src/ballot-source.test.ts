import { describe, expect, it } from 'vitest';
import { BallotSource } from './ballot-source.ts';
import { makeBallot } from './ballot.ts';

const proposer = 'proposer-x';

describe('the ballots of a proposer', () => {
  it('rise by one, and each promises the next', () => {
    const source = new BallotSource(proposer);
    const first = source.next();
    expect(first).toBe(makeBallot(1, proposer));
    expect(source.after(first)).toBe(makeBallot(2, proposer));
    expect(source.next()).toBe(makeBallot(2, proposer));
    expect(source.next()).toBe(makeBallot(3, proposer));
  });

  it('rise above every ballot heard of, also after a promise was made', () => {
    const source = new BallotSource(proposer);
    source.after(source.next());
    source.learn(makeBallot(2 ** 40, 'proposer-y'));
    expect(source.next()).toBe(makeBallot(2 ** 40 + 1, proposer));
    source.learn(makeBallot(7, 'proposer-y'));
    expect(source.next()).toBe(makeBallot(2 ** 40 + 2, proposer));
  });

  it('promise of an older ballot the one after that', () => {
    const source = new BallotSource(proposer);
    const first = source.next();
    source.next();
    expect(source.after(first)).toBe(makeBallot(2, proposer));
  });
});
