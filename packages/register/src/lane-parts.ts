import type { Clock, DeadlineQueue, Random } from '@spillway/runtime';
import type { Key } from '@spillway/storage';
import type { BallotSource } from './ballot-source.ts';
import type { RegisterCodec } from './register-codec.ts';
import type { RegisterErrors } from './register-errors.ts';

/** What all lanes of a coordinator share. */
export interface LaneParts<State> {
  readonly codec: RegisterCodec<State>;
  readonly errors: RegisterErrors;
  /** No other coordinator can reach the storages. */
  readonly sole: boolean;
  readonly clock: Clock;
  readonly random: Random;
  readonly ballots: BallotSource;
  /** Times of rounds. */
  readonly deadlines: DeadlineQueue;
  /** Times of lone reads, and of the last answers of a lost round. */
  readonly hedges: DeadlineQueue;
  readonly roundTimeoutMs: number;
  /** Told of an attempt that may live on some replica though nobody knows it chosen. */
  readonly onLeftOpen: () => void;
  /** Told how many changes have been answered. */
  readonly onEnded: (count: number) => void;
  /** Told when the lane of a key has no more work. */
  readonly onIdle: (key: Key) => void;
}
