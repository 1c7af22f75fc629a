import type { Key, Storage } from '@spillway/storage';
import type { Ballot } from './ballot.ts';

/**
 * One of the nodes that hold a register, as its coordinator sees it. The register calls the storage
 * and tells the replica what came of it.
 */
export interface Replica {
  readonly storage: Storage;
  /**
   * `voting`: called and counted in quorums. `recovering`: takes writes and counts in no quorum,
   * because it may have forgotten some. `down`: not called.
   */
  readonly standing: 'voting' | 'recovering' | 'down';
  /** Whether it surely holds the latest chosen state of the register. */
  isCurrent(key: Key): boolean;
  /**
   * A call is being sent; one of the next two follows, or nothing when the node hangs. Returns the
   * engine's incarnation as the replica knows it, to be given back with the answer.
   */
  callSent(): number;
  /**
   * Returns whether the answer counts: not when the engine was restarted since the call without
   * proof that it kept what it had acknowledged.
   */
  callAnswered(sentUnder: number): boolean;
  callFailed(error: unknown): void;
  /** A state accepted elsewhere at `ballot` is not known to be here. */
  acceptMissed(key: Key, ballot: Ballot): void;
  /** The state accepted at `ballot` is here. */
  acceptApplied(key: Key, ballot: Ballot): void;
}
