import {
  bytesOfCommit,
  withOwnValues,
  type CommitResult,
  type Key,
  type ResolvedCommit,
} from '@spillway/storage';

/** A commit that waits, with its own copies of its values. */
export interface HeldCommit {
  readonly commit: ResolvedCommit;
  /** The keys whose entries decide it or are told: all that it needs to read. */
  readonly reads: readonly Key[];
  /** Keys it names and does not read. */
  readonly puts: readonly Key[];
  readonly bytes: number;
  /** Not begun by then, of the monotonic clock, it is refused. */
  readonly deadlineMs: number;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
}

/** Takes a commit's bytes, so that the caller may change his own. */
export function holdCommit(
  commit: ResolvedCommit,
  told: Pick<HeldCommit, 'deadlineMs' | 'resolve' | 'reject'>,
): HeldCommit {
  const { checks, writes, returning } = commit;
  const reads = [...checks.map(({ key }) => key), ...returning];
  const puts: Key[] = [];
  for (const write of writes) {
    if (write.kind === 'put') puts.push(write.key);
    else reads.push(write.kind === 'append' ? write.log : write.key);
  }
  return { commit: withOwnValues(commit), reads, puts, bytes: bytesOfCommit(commit), ...told };
}
