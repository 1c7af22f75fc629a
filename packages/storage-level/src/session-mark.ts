/**
 * What a store remembers of the last time it was opened. `clean` is true when everything that was
 * acknowledged then is known to be on the disk: after a close, or while each commit is synced.
 */
export interface SessionMark {
  readonly clean: boolean;
  /** The boot of the machine in which the store was opened; absent when it was not known. */
  readonly bootId?: string;
  readonly incarnation: number;
}

/** What is known when a store is opened. */
export interface OpeningFacts {
  /** The boot id of now, if known. */
  readonly bootId: string | undefined;
  /** The engine failed in a way that may have cost acknowledged commits. */
  readonly engineLostWrites: boolean;
}

/** The mark of a store that was never open. */
export const FIRST_MARK: SessionMark = Object.freeze({ clean: true, incarnation: 0 });

/**
 * Whether a store that comes back kept every commit that it acknowledged. A process that ends, by
 * SIGKILL too, loses nothing: what LevelDB wrote lies in the operating system's cache, and that
 * lives until the machine stops. So an unclean mark is harmless within one boot, and proves nothing
 * in another one or where the boot is not known.
 */
export function keptEverything(mark: SessionMark, facts: OpeningFacts): boolean {
  if (facts.engineLostWrites) return false;
  return mark.clean || (facts.bootId !== undefined && facts.bootId === mark.bootId);
}

/** The mark to write at an opening, before the first commit is acknowledged. */
export function markOnOpening(
  last: SessionMark,
  facts: OpeningFacts,
  syncsEachCommit: boolean,
): SessionMark {
  const incarnation = keptEverything(last, facts) ? last.incarnation : last.incarnation + 1;
  if (syncsEachCommit) return { clean: true, incarnation };
  return {
    clean: false,
    incarnation,
    ...(facts.bootId === undefined ? {} : { bootId: facts.bootId }),
  };
}

/** The mark to write when all is on the disk. */
export function markOnClosing({ incarnation }: SessionMark): SessionMark {
  return { clean: true, incarnation };
}
