import { ballotCounter, makeBallot, type Ballot } from './ballot.ts';

/** The ballots of one proposer: each higher than the last and than every one it has heard of. */
export class BallotSource {
  readonly #proposerId: string;
  #counter = 0;

  constructor(proposerId: string) {
    this.#proposerId = proposerId;
  }

  next(): Ballot {
    this.#counter++;
    return makeBallot(this.#counter, this.#proposerId);
  }

  learn(ballot: Ballot): void {
    const counter = ballotCounter(ballot);
    if (counter > this.#counter) this.#counter = counter;
  }
}
