import type { ResolvedCommit } from './storage.ts';

/** What a commit costs while it is held, beyond its keys and values; estimated. */
const COMMIT_OVERHEAD_BYTES = 256;
/** The same of a check, or of an entry to return. */
const KEY_OVERHEAD_BYTES = 64;

/** The memory that a commit takes while it waits, in bytes; an estimate for bounds of queues. */
export function bytesOfCommit({ checks, writes, returning }: ResolvedCommit): number {
  let bytes = COMMIT_OVERHEAD_BYTES;
  for (const { key } of checks) bytes += KEY_OVERHEAD_BYTES + key.length;
  for (const key of returning) bytes += KEY_OVERHEAD_BYTES + key.length;
  for (const write of writes) {
    if (write.kind === 'append') bytes += write.log.length + write.value.length;
    else bytes += write.key.length + (write.kind === 'put' ? write.value.length : 0);
  }
  return bytes;
}

/** The commit with its own copies of the values: the caller may change its bytes while it waits. */
export function withOwnValues(commit: ResolvedCommit): ResolvedCommit {
  const writes = commit.writes.map((write) =>
    write.kind === 'put' || write.kind === 'append'
      ? { ...write, value: Buffer.from(write.value) } // from Node's pool: it is kept for moments
      : write,
  );
  return { ...commit, writes };
}
