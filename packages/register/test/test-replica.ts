import type { Ballot, Replica } from '@spillway/register';
import type { Key, Storage } from '@spillway/storage';

/** A replica that only keeps book. */
export class TestReplica implements Replica {
  readonly storage: Storage;
  standing: Replica['standing'] = 'voting';
  readonly missed = new Map<Key, Ballot>();
  failures = 0;

  constructor(storage: Storage) {
    this.storage = storage;
  }

  isCurrent(key: Key): boolean {
    return !this.missed.has(key);
  }

  callSent(): number {
    return 0;
  }

  callAnswered(): boolean {
    return true;
  }

  callFailed(): void {
    this.failures++;
  }

  acceptMissed(key: Key, ballot: Ballot): void {
    this.missed.set(key, ballot);
  }

  acceptApplied(key: Key, ballot: Ballot): void {
    const missed = this.missed.get(key);
    if (missed !== undefined && missed <= ballot) this.missed.delete(key);
  }
}
