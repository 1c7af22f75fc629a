import { ballotCounter, makeBallot, type Ballot } from './ballot.ts';

/** The ballots of one proposer: each higher than the last and than every one it has heard of. */
export class BallotSource {
  readonly #proposerId: string;
  #counter = 0;
  /** The ballot after the last one given out; made already, for it was that one's promise. */
  #following: Ballot | undefined;

  constructor(proposerId: string) {
    this.#proposerId = proposerId;
  }

  next(): Ballot {
    this.#counter++;
    const ballot = this.#following ?? makeBallot(this.#counter, this.#proposerId);
    this.#following = undefined;
    return ballot;
  }

  /** The ballot that an accept at `ballot`, the newest one, promises to this proposer. */
  after(ballot: Ballot): Ballot {
    const counter = ballotCounter(ballot);
    if (counter !== this.#counter) return makeBallot(counter + 1, this.#proposerId);
    this.#following ??= makeBallot(counter + 1, this.#proposerId);
    return this.#following;
  }

  /** Whether `promise` is what {@link after} gives for `accepted`, both of this proposer. */
  isOwnPromise(promise: Ballot, accepted: Ballot): boolean {
    return (
      promise.endsWith(this.#proposerId) &&
      accepted.endsWith(this.#proposerId) &&
      ballotCounter(promise) === ballotCounter(accepted) + 1
    );
  }

  learn(ballot: Ballot): void {
    const counter = ballotCounter(ballot);
    if (counter <= this.#counter) return;
    this.#counter = counter;
    this.#following = undefined;
  }
}
