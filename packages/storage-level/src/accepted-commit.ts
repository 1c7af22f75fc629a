import type { CommitResult } from '@spillway/storage';
import type { GroupWaiter } from './commit-group.ts';

/** The caller of an accepted commit. A class, since this path is hot and closures cost more. */
export class AcceptedCommit implements GroupWaiter {
  readonly #result: CommitResult;
  readonly #resolve: (result: CommitResult) => void;
  readonly fail: (error: Error) => void;

  constructor(
    result: CommitResult,
    resolve: (result: CommitResult) => void,
    fail: (error: Error) => void,
  ) {
    this.#result = result;
    this.#resolve = resolve;
    this.fail = fail;
  }

  acknowledge(): void {
    this.#resolve(this.#result);
  }
}
