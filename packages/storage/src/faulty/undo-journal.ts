import type { StorageLimits } from '../capabilities.ts';
import type { Commit, CommitResult, Write } from '../commit.ts';
import type { Entry } from '../entry.ts';
import { logEntryKey, type Key } from '../key.ts';
import type { ResolvedCommit } from '../storage.ts';

interface KeyImage {
  readonly key: Key;
  readonly partition: string | undefined;
  /** The entry to go back to; `undefined`: there was none. */
  readonly entry: Entry | undefined;
}

/** One commit, to be undone. */
type UndoRecord = readonly KeyImage[];

/** How to undo what was committed since the last flush: the entries as they were before. */
export class UndoJournal {
  readonly #recordsMax: number;
  #records: UndoRecord[] = [];
  /** The oldest records, folded: a bound in keys where there is none in commits. */
  readonly #folded = new Map<Key, KeyImage>();
  #foldedCount = 0;

  /**
   * Of `recordsMax` to twice as many commits each can be undone by itself; older ones are folded
   * and are undone together. Default 100,000.
   */
  constructor(recordsMax: number = 100_000) {
    this.#recordsMax = recordsMax;
  }

  /** Commits that would be lost. */
  get size(): number {
    return this.#foldedCount + this.#records.length;
  }

  /**
   * Remembers an applied commit. `previous` are the entries of its {@link writtenKeys} before it.
   * Records must come in the order in which commits on one key took effect.
   */
  add(
    commit: ResolvedCommit,
    result: CommitResult & { applied: true },
    previous: ReadonlyMap<Key, Entry | undefined>,
  ): void {
    const { partition } = commit;
    const record: KeyImage[] = [];
    for (const [key, entry] of previous) record.push({ key, partition, entry });
    commit.writes.forEach((write, index) => {
      const outcome = result.outcomes[index];
      if (write.kind !== 'append' || outcome?.kind !== 'append') return;
      const key = logEntryKey(write.log, outcome.sequence);
      record.push({ key, partition, entry: undefined });
    });
    this.#records.push(record);
    if (this.#records.length > 2 * this.#recordsMax) this.#fold();
  }

  /** Forgets everything: it is durable now. */
  clear(): void {
    this.#records = [];
    this.#folded.clear();
    this.#foldedCount = 0;
  }

  /** Takes the newest `count` commits out (all: {@link size}) and says what undoes them. */
  takeNewest(count: number, limits: StorageLimits): Commit[] {
    const images = new Map<Key, KeyImage>();
    const beyond = count > this.#records.length;
    const kept = Math.max(0, this.#records.length - count);
    for (const record of this.#records.splice(kept).reverse()) {
      for (const image of record) images.set(image.key, image); // the oldest wins
    }
    if (beyond) {
      for (const image of this.#folded.values()) images.set(image.key, image);
      this.clear();
    }
    return restoringCommits(images.values(), limits);
  }

  #fold(): void {
    const oldest = this.#records.splice(0, this.#recordsMax);
    for (const record of oldest) {
      for (const image of record) {
        if (!this.#folded.has(image.key)) this.#folded.set(image.key, image);
      }
    }
    this.#foldedCount += oldest.length;
  }
}

/** The keys whose entries a commit replaces, save the new entries of logs. */
export function writtenKeys(writes: readonly Write[]): Set<Key> {
  return new Set(writes.map((write) => (write.kind === 'append' ? write.log : write.key)));
}

/** Several commits where the limits ask for it: nobody looks while they run. */
function restoringCommits(images: Iterable<KeyImage>, limits: StorageLimits): Commit[] {
  const commits: Commit[] = [];
  const open = new Map<string | undefined, { writes: Write[]; bytes: number }>();
  for (const image of images) {
    const bytes = image.key.length + (image.entry?.value.length ?? 0);
    let batch = open.get(image.partition);
    if (
      batch === undefined ||
      batch.writes.length >= limits.commitWrites ||
      batch.bytes + bytes > limits.commitBytes
    ) {
      batch = { writes: [], bytes: 0 };
      open.set(image.partition, batch);
      const { partition } = image;
      commits.push({ writes: batch.writes, ...(partition === undefined ? {} : { partition }) });
    }
    batch.writes.push(restoringWrite(image));
    batch.bytes += bytes;
  }
  return commits;
}

function restoringWrite({ key, entry }: KeyImage): Write {
  if (entry === undefined) return { kind: 'delete', key };
  const { value, stamp, expiresAtMs } = entry;
  return {
    kind: 'put',
    key,
    value,
    ...(stamp === undefined ? {} : { stamp }),
    ...(expiresAtMs === undefined ? {} : { expiresAtMs }),
  };
}
