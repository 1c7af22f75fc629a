import type { Kv, KvChange, KvWriteOptions } from '@spillway/kv';
import { SpillwayError, type Random } from '@spillway/runtime';
import type { Commit, CommitResult, Storage } from '@spillway/storage';

/*
 * Broken storages and KVs: each breaks one promise that the simulation claims to watch, in the way
 * in which real ones have broken it. They sit in the seams of a world.
 */

/** `target` with some of its methods replaced. */
function withMethods<T extends object>(target: T, methods: Partial<T>): T {
  const replaced = new Map<string | symbol, unknown>(Object.entries(methods));
  return new Proxy(target, {
    get: (_, name) => {
      if (replaced.has(name)) return replaced.get(name);
      const member: unknown = Reflect.get(target, name, target);
      // Bound, for methods that use private members are called on the proxy.
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

/** Acknowledges some commits and forgets them at once: a write cache that lies. */
export function forgetfulStorage(storage: Storage, random: Random, share: number): Storage {
  return withMethods(storage, {
    commit: async (commit) => {
      const result = await storage.commit(commit);
      if (result.applied && random.chance(share)) await undo(storage, commit);
      return result;
    },
  });
}

async function undo(storage: Storage, { writes = [] }: Commit): Promise<void> {
  const keys = writes.flatMap((write) => ('key' in write ? [write.key] : []));
  await storage.commit({ writes: keys.map((key) => ({ kind: 'delete', key })) });
}

/** Takes any ballot, however old: a register's promise that binds nobody. */
export function unfencedStorage(storage: Storage): Storage {
  return withMethods(storage, {
    commit: (commit) => {
      const checks = commit.checks?.filter(({ kind }) => kind !== 'stampAtMost') ?? [];
      return storage.commit({ ...commit, checks });
    },
  });
}

/** Says "nothing applied" when it does not know: the classic lie of a client library. */
export function overconfidentStorage(storage: Storage): Storage {
  return withMethods(storage, {
    commit: async (commit): Promise<CommitResult> => {
      try {
        return await storage.commit(commit);
      } catch {
        throw new SpillwayError('STORAGE_UNAVAILABLE', 'The commit failed.', { retryable: true });
      }
    },
  });
}

/** Hides that the engine was restarted and may have forgotten: an acceptor with amnesia. */
export function amnesiacStorage(storage: Storage): Storage {
  return withMethods(storage, { incarnation: 0 });
}

/** Applies a repeat again, for it does not look at operation ids. */
export function repeatingKv(kv: Kv): Kv {
  return withMethods(kv, {
    increment: (key, delta, options) => {
      const { operationId: _, ...rest } = options ?? {};
      return kv.increment(key, delta, rest);
    },
  });
}

/** Sells what is not there. */
export function floorlessKv(kv: Kv): Kv {
  return withMethods(kv, {
    increment: (key, delta, options) => {
      const { floor: _, ...rest } = options ?? {};
      return kv.increment(key, delta, rest);
    },
  });
}

/** Answers some increments before it does them, and then does not: a lost acknowledged write. */
export function carelessKv(kv: Kv, random: Random, share: number): Kv {
  return withMethods(kv, {
    increment: async (key, delta, options) => {
      const before = await kv.get(key);
      if (typeof before !== 'number' || before + delta < 0 || !random.chance(share)) {
        return await kv.increment(key, delta, options);
      }
      return { applied: true, value: before + delta };
    },
  });
}

/** Reads some values from a copy that is not the newest. */
export function staleKv(kv: Kv, random: Random, share: number): Kv {
  const copies = new Map<string, Awaited<ReturnType<Kv['getEntry']>>>();
  return withMethods(kv, {
    getEntry: async (key) => {
      const entry = copies.has(key) && random.chance(share) ? copies.get(key) : undefined;
      const read = entry ?? (await kv.getEntry(key));
      if (random.chance(0.5)) copies.set(key, read);
      return read;
    },
  });
}

/** Answers a repeat with the counter as it stands now, not with the first answer. */
export function forgettingKv(kv: Kv): Kv {
  const known = new Set<string>();
  return withMethods(kv, {
    increment: async (key, delta, options) => {
      const { operationId } = options ?? {};
      const result = await kv.increment(key, delta, options);
      if (operationId === undefined || !known.has(operationId)) {
        if (operationId !== undefined) known.add(operationId);
        return result;
      }
      const value = await kv.get(key);
      return { ...result, value: typeof value === 'number' ? value : 0 };
    },
  });
}

/** Writes without looking whether the version is the expected one: a lost update. */
export function blindKv(kv: Kv): Kv {
  return withMethods(kv, {
    compareAndSet: async (key, _expected, value, options) => {
      const { version } = await kv.set(key, value, options);
      return { applied: true, version };
    },
  });
}

/** Runs some updates and stores nothing: a lost acknowledged write of the shop. */
export function lossyUpdateKv(kv: Kv, random: Random, share: number): Kv {
  return withMethods(kv, {
    update: <Value, Result>(
      key: string,
      change: KvChange<Value, Result>,
      options?: KvWriteOptions,
    ) => {
      const isLost = random.chance(share);
      const lossy: KvChange<Value, Result> = (current, context) => {
        return { action: 'keep', result: change(current, context).result };
      };
      return kv.update(key, isLost ? lossy : change, options);
    },
  });
}

/** Judges time by a clock that is ahead: what is held ends early for everybody else. */
export function hastyKv(kv: Kv, aheadMs: number): Kv {
  return withMethods(kv, {
    update: <Value, Result>(
      key: string,
      change: KvChange<Value, Result>,
      options?: KvWriteOptions,
    ) => {
      const hasty: KvChange<Value, Result> = (current, context) =>
        change(current, { ...context, nowMs: context.nowMs + aheadMs });
      return kv.update(key, hasty, options);
    },
  });
}
