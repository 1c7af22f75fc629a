import type { CommitResult, Key, ResolvedCommit } from '@spillway/storage';

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

/** What a commit costs while it is held, beyond its keys and values; estimated. */
const COMMIT_OVERHEAD_BYTES = 256;
/** What a key that is read costs beyond itself. */
const READ_OVERHEAD_BYTES = 64;

/** Takes a commit's bytes, so that the caller may change his own. */
export function holdCommit(
  { checks, writes, returning, partition }: ResolvedCommit,
  { deadlineMs, resolve, reject }: Pick<HeldCommit, 'deadlineMs' | 'resolve' | 'reject'>,
): HeldCommit {
  const reads = [...checks.map(({ key }) => key), ...returning];
  const puts: Key[] = [];
  let bytes = COMMIT_OVERHEAD_BYTES;
  const own = writes.map((write) => {
    const key = write.kind === 'append' ? write.log : write.key;
    (write.kind === 'put' ? puts : reads).push(key);
    bytes += key.length;
    if (write.kind !== 'put' && write.kind !== 'append') return write;
    bytes += write.value.length;
    return { ...write, value: Buffer.from(write.value) };
  });
  for (const key of reads) bytes += key.length + READ_OVERHEAD_BYTES;
  const commit = { checks, writes: own, returning, partition };
  return { commit, reads, puts, bytes, deadlineMs, resolve, reject };
}
