import { systemClock } from '@spillway/runtime';
import {
  memoryStorage,
  type Commit,
  type CommitResult,
  type Entry,
  type MemoryStorageOptions,
  type Storage,
  type Write,
} from '@spillway/storage';

/** A way to be wrong, and the area of the suite that must see it. */
export interface BrokenStorage {
  readonly flaw: string;
  /** The beginning of the names of the cases to run. */
  readonly area: string;
  readonly open: (options: MemoryStorageOptions) => Storage;
}

type Part = Partial<Storage> | ((right: Storage) => Partial<Storage>);

function broken(flaw: string, area: string, part: Part): BrokenStorage {
  const open = (options: MemoryStorageOptions): Storage => {
    const right = memoryStorage(options);
    return { ...delegating(right), ...(typeof part === 'function' ? part(right) : part) };
  };
  return { flaw, area, open };
}

/** A storage that does nothing but hand on; it must pass the suite. */
export function delegating(right: Storage): Storage {
  return {
    id: right.id,
    capabilities: right.capabilities,
    incarnation: right.incarnation,
    get: (key, options) => right.get(key, options),
    peek: (key) => right.peek(key),
    getMany: (keys, options) => right.getMany(keys, options),
    scan: (range, options) => right.scan(range, options),
    commit: (commit, options) => right.commit(commit, options),
    stats: () => right.stats(),
    close: () => right.close(),
    [Symbol.asyncDispose]: () => right.close(),
  };
}

/** A commit that is changed on its way in. */
function rewrites(change: (write: Write) => Write): Part {
  return (right) => ({
    commit: (commit, options) =>
      right.commit(
        {
          ...commit,
          ...(commit.writes === undefined ? {} : { writes: commit.writes.map(change) }),
        },
        options,
      ),
  });
}

/** A result that is changed on its way out. */
function answers(change: (result: CommitResult, commit: Commit) => CommitResult): Part {
  return (right) => ({
    commit: async (commit, options) => change(await right.commit(commit, options), commit),
  });
}

/** Pages of a scan that are changed on their way out. */
function pages(change: (page: readonly Entry[]) => readonly Entry[]): Part {
  return (right) => ({
    async *scan(range, options) {
      for await (const page of right.scan(range, options)) yield change(page);
    },
  });
}

function withoutFloor(write: Write): Write {
  if (write.kind !== 'add') return write;
  const { floor: _, ...rest } = write;
  return rest;
}

function withoutStamp(write: Write): Write {
  if (write.kind !== 'put') return write;
  const { stamp: _, ...rest } = write;
  return rest;
}

function toSeconds(write: Write): Write {
  if (write.kind !== 'put' || write.expiresAtMs === undefined) return write;
  return { ...write, expiresAtMs: Math.ceil(write.expiresAtMs / 1000) * 1000 };
}

const stripped = ({ stamp: _, expiresAtMs: __, ...entry }: Entry): Entry => entry;

/** Engines that are wrong in one thing each. */
export const BROKEN_STORAGES: readonly BrokenStorage[] = [
  broken('forgets floors', 'add', rewrites(withoutFloor)),
  broken('forgets stamps of puts', 'put', rewrites(withoutStamp)),
  broken('rounds an expiry to seconds', 'expiry', rewrites(toSeconds)),
  {
    flaw: 'judges expiry by the clock of its start',
    area: 'expiry',
    open: ({ clock = systemClock }) => {
      const startMs = clock.wallMs();
      return memoryStorage({ clock: { ...systemClock, wallMs: () => startMs } });
    },
  },
  broken('hides stamps and expiries from get', 'put', (right) => ({
    get: async (key, options) => {
      const entry = await right.get(key, options);
      return entry === undefined ? undefined : stripped(entry);
    },
  })),
  broken('answers getMany without gaps', 'getMany', (right) => ({
    getMany: async (keys, options) =>
      (await right.getMany(keys, options)).filter((entry) => entry !== undefined),
  })),
  broken('lets the versions of two writes be one', 'version', (right) => ({
    commit: async (commit, options) => {
      const result = await right.commit(commit, options);
      return result.applied ? { ...result, version: 1 } : result;
    },
  })),
  broken('writes first and looks at the checks later', 'race', (right) => ({
    commit: async ({ checks = [], ...commit }, options) => {
      const seen = await right.commit({ checks, returning: ['k'] });
      await Promise.resolve();
      return seen.applied ? right.commit(commit, options) : seen;
    },
  })),
  broken('commits one write at a time', 'atomicity', (right) => ({
    commit: async (commit, options) => {
      let result = await right.commit({ ...commit, writes: [] }, options).catch(() => undefined);
      for (const write of commit.writes ?? []) {
        result = await right.commit({ writes: [write] }, options);
        if (!result.applied) return result;
      }
      return result ?? (await right.commit(commit, options));
    },
  })),
  broken('takes the bytes of a value later', 'value', (right) => ({
    commit: async (commit, options) => {
      await Promise.resolve();
      return right.commit(commit, options);
    },
  })),
  broken('shows the state after the commit', 'returning', (right) => ({
    commit: async (commit, options) => {
      const result = await right.commit(commit, options);
      const previous = await right.getMany(commit.returning ?? []);
      return { ...result, previous };
    },
  })),
  broken(
    'returns nothing with a refusal',
    'returning',
    answers((result) => (result.applied ? result : { ...result, previous: [] })),
  ),
  broken(
    'names the last check instead of the first',
    'refusal',
    answers((result, { checks = [] }) =>
      !result.applied && result.refusal.kind === 'check'
        ? { ...result, refusal: { ...result.refusal, index: checks.length - 1 } }
        : result,
    ),
  ),
  broken(
    'says that every deleted key existed',
    'delete',
    answers((result) =>
      result.applied
        ? {
            ...result,
            outcomes: result.outcomes.map((outcome) =>
              outcome.kind === 'delete' ? { ...outcome, existed: true } : outcome,
            ),
          }
        : result,
    ),
  ),
  broken('appends to the second place first', 'append', (right) => ({
    commit: async (commit, options) => {
      const log = commit.writes?.find((write) => write.kind === 'append');
      if (log !== undefined && (await right.get(log.log)) === undefined) {
        await right.commit({ writes: [{ kind: 'add', key: log.log, delta: 1 }] });
      }
      return right.commit(commit, options);
    },
  })),
  broken('takes the end of a range in', 'scan', (right) => ({
    scan: ({ start, end }, options) =>
      right.scan(
        {
          ...(start === undefined ? {} : { start }),
          ...(end === undefined ? {} : { end: `${end}\0` }),
        },
        options,
      ),
  })),
  broken('orders as languages do', 'key order', (right) => ({
    async *scan(range, options) {
      const all: Entry[] = [];
      for await (const page of right.scan(range, { ...options, limit: Infinity })) {
        all.push(...page);
      }
      const order = new Map(all.map((entry) => [entry, entry.key.toLowerCase()]));
      all.sort((a, b) => ((order.get(a) ?? '') < (order.get(b) ?? '') ? -1 : 1));
      if (all.length > 0) yield all.slice(0, options?.limit);
    },
  })),
  broken('gives an empty page first', 'scan', (right) => ({
    async *scan(range, options) {
      yield [];
      yield* right.scan(range, options);
    },
  })),
  broken('gives the entry at a seam twice', 'scan', (right) => ({
    async *scan(range, options) {
      let last: Entry | undefined;
      for await (const page of right.scan(range, options)) {
        yield last === undefined ? page : [last, ...page.slice(1)];
        last = page.at(-1);
      }
    },
  })),
  broken(
    'leaves out the last entry of full pages',
    'scan',
    pages((page) => (page.length > 3 ? page.slice(0, -1) : page)),
  ),
  broken('ignores the direction of a scan', 'scan', (right) => ({
    scan: (range, options) => right.scan(range, { ...options, reverse: false }),
  })),
  broken('throws plain errors', 'add', (right) => ({
    commit: (commit, options) =>
      right.commit(commit, options).catch((error: unknown) => {
        throw new Error('no', { cause: error });
      }),
  })),
  broken('throws away options', 'abort', (right) => ({
    commit: (commit) => right.commit(commit),
    get: (key) => right.get(key),
  })),
  broken('answers after close', 'close', (right) => ({
    close: () => Promise.resolve(),
    get: (key) => right.get(key),
  })),
  broken('claims that several may open it', 'capabilities', (right) => ({
    capabilities: { ...right.capabilities, shared: true },
  })),
  broken('claims to be on disk', 'capabilities', (right) => ({
    capabilities: { ...right.capabilities, durability: 'disk' },
  })),
  broken('claims a snapshot', 'scan while writing', (right) => ({
    capabilities: { ...right.capabilities, snapshotScan: true },
  })),
  broken('counts what it ever had', 'stats', (right) => {
    let most = 0;
    return {
      stats: async () => {
        const { entries, bytes } = await right.stats();
        most = Math.max(most, entries);
        return { entries: most, bytes };
      },
    };
  }),
  broken('peeks at what was', 'peek', (right) => {
    const seen = new Map<string, Entry>();
    return {
      get: async (key, options) => {
        const entry = await right.get(key, options);
        if (entry !== undefined) seen.set(key, entry);
        return entry;
      },
      peek: (key) => seen.get(key),
    };
  }),
];
