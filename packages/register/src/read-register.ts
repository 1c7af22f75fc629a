import type { DeadlineQueue } from '@spillway/runtime';
import type { Entry, Key } from '@spillway/storage';
import type { RegisterErrors } from './register-errors.ts';
import type { Replica } from './replica.ts';
import { decodeRecord, type ReplicaRecord } from './replica-record.ts';

/** The replicas of a register and how many of them must agree: a majority of its owners. */
export interface ReplicaGroup {
  /** At most 30, in rank order. */
  readonly replicas: readonly Replica[];
  readonly quorum: number;
}

/** What a quorum of replicas says. */
export type QuorumReading =
  /** A quorum has the same accepted ballot (or none has any): it is the latest chosen. */
  | { readonly settled: true; readonly record: ReplicaRecord | undefined }
  /** The replicas differ: an identity change must settle it. */
  | { readonly settled: false };

/** The first replica that surely holds the latest chosen state, for a sole coordinator. */
export function currentReplica(key: Key, { replicas }: ReplicaGroup): Replica | undefined {
  for (const replica of replicas) {
    if (replica.standing === 'voting' && replica.isCurrent(key)) return replica;
  }
  return undefined;
}

/** One replica's entry and record; `undefined` when it is slow, fails, or is damaged. */
export function readHedged(
  key: Key,
  replica: Replica,
  hedges: DeadlineQueue,
): Promise<
  { readonly entry: Entry | undefined; readonly record: ReplicaRecord | undefined } | undefined
> {
  return new Promise((resolve) => {
    const deadline = hedges.add(() => resolve(undefined));
    readEntry(key, replica).then(
      (entry) => {
        deadline.cancel();
        try {
          resolve({ entry, record: decodeRecord(entry) });
        } catch {
          resolve(undefined);
        }
      },
      () => {
        deadline.cancel();
        resolve(undefined);
      },
    );
  });
}

/**
 * One round of reads. A majority with one accepted ballot proves it chosen, and no later one can
 * have been chosen before the read began, for its majority would share a replica with this one.
 * @throws the error for too few voters that answer in time.
 */
export function readQuorum(
  key: Key,
  { replicas, quorum }: ReplicaGroup,
  deadlines: DeadlineQueue,
  errors: RegisterErrors,
): Promise<QuorumReading> {
  return new Promise((resolve, reject) => {
    const voters = replicas.filter((replica) => replica.standing === 'voting');
    const refuse = (): void => reject(errors.unavailable());
    if (voters.length < quorum) {
      refuse();
      return;
    }
    const deadline = deadlines.add(refuse);
    const counts = new Map<string, number>();
    let answers = 0;
    let failures = 0;
    const settle = (reading: QuorumReading): void => {
      deadline.cancel();
      resolve(reading);
    };
    const onAnswer = (): void => {
      if (voters.length - failures < quorum) {
        deadline.cancel();
        refuse();
      } else if (answers + failures === voters.length) settle({ settled: false });
    };
    const onEntry = (entry: Entry | undefined): void => {
      const record = decodeRecord(entry);
      const ballot = record?.accepted ?? '';
      const count = (counts.get(ballot) ?? 0) + 1;
      counts.set(ballot, count);
      answers++;
      if (count >= quorum) settle({ settled: true, record });
      else onAnswer();
    };
    for (const replica of voters) {
      readEntry(key, replica)
        .then(onEntry)
        .catch(() => {
          failures++; // no answer, or a damaged one
          onAnswer();
        });
    }
  });
}

/** Reads one replica's entry, record and promise, and tells the replica how it went. */
async function readEntry(key: Key, replica: Replica): Promise<Entry | undefined> {
  const sentUnder = replica.callSent();
  let entry: Entry | undefined;
  try {
    entry = await replica.storage.get(key);
  } catch (error) {
    replica.callFailed(error);
    throw error;
  }
  if (!replica.callAnswered(sentUnder))
    throw new Error('the engine was restarted while it was asked');
  return entry;
}
