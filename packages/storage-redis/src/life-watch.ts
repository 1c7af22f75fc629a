import { SpillwayError, type Clock } from '@spillway/runtime';
import type { Durability } from '@spillway/storage';
import { integerOf } from './commit-reply.ts';
import { INCARNATION_SCRIPT } from './incarnation-script.ts';
import { incarnationKey } from './key-space.ts';
import { RedisFailure, type RedisConnection, type RedisExecutor } from './redis-executor.ts';
import { askFacts, type ServerFacts } from './server-facts.ts';

/**
 * Where a failover may replace a server behind a connection that stays, a connection that was not
 * used for this long is looked at again. Two failovers, away and back, take longer: a replica waits
 * half a second before it asks to be elected (`cluster.c`), after the primary's time-out.
 */
const UNWATCHED_MS_MAX = 500;

/** What {@link LifeWatch} works with. */
export interface LifeWatchParts {
  readonly id: string;
  readonly prefix: string;
  readonly executor: RedisExecutor;
  readonly clock: Clock;
}

/** A connection as it was when its server was looked at. */
interface Look {
  epoch: number;
  usedAtMs: number;
}

/** A look that is under way. */
interface Learning {
  readonly epoch: number;
  readonly done: Promise<void>;
}

/**
 * Knows which life of which server answers. No command is sent over a connection before the life
 * behind it is known, and with it the incarnation: so whoever gets an answer finds the incarnation
 * that the answer belongs to.
 */
export class LifeWatch {
  readonly #parts: LifeWatchParts;
  readonly #looks = new WeakMap<RedisConnection, Look>();
  readonly #learning = new Map<RedisConnection, Learning>();
  /** Facts by the name of the server. */
  readonly #facts = new Map<string, ServerFacts>();
  #durability: Durability = 'volatile';
  #incarnation = 0;

  constructor(parts: LifeWatchParts) {
    this.#parts = parts;
  }

  /** 0 until the first server has been met. */
  get incarnation(): number {
    return this.#incarnation;
  }

  /** What the servers met promise together; the least of all before the first one. */
  get durability(): Durability {
    return this.#durability;
  }

  /** Whether the life behind a connection is known. If not, {@link learn} must come first. */
  isKnown(connection: RedisConnection): boolean {
    const look = this.#looks.get(connection);
    if (look === undefined || look.epoch !== connection.epoch) return false;
    if (this.#parts.executor.topology === 'standalone') return true;
    const nowMs = this.#parts.clock.monotonicMs();
    if (nowMs - look.usedAtMs > UNWATCHED_MS_MAX) return false;
    return true;
  }

  /** An answer came over this connection. */
  used(connection: RedisConnection): void {
    if (this.#parts.executor.topology === 'standalone') return;
    const look = this.#looks.get(connection);
    if (look !== undefined) look.usedAtMs = this.#parts.clock.monotonicMs();
  }

  /** Asks the server again next time: something about it may have changed. */
  forget(connection: RedisConnection): void {
    this.#looks.delete(connection);
  }

  /**
   * Asks the server behind a connection who it is and what it promises.
   * @throws RedisFailure, REDIS_EVICTION_POLICY
   */
  learn(connection: RedisConnection): Promise<void> {
    const running = this.#learning.get(connection);
    // One that began before the connection was made anew may never be answered.
    if (running !== undefined && running.epoch === connection.epoch) return running.done;
    const learning: Learning = {
      epoch: connection.epoch,
      done: this.#learn(connection).finally(() => {
        if (this.#learning.get(connection) === learning) this.#learning.delete(connection);
      }),
    };
    this.#learning.set(connection, learning);
    return learning.done;
  }

  async #learn(connection: RedisConnection): Promise<void> {
    const { executor, clock } = this.#parts;
    const isFirst = this.#incarnation === 0;
    // In a Cluster all lives must be known at once, else each one first met would count as new.
    const others = isFirst && executor.topology === 'cluster' ? await executor.primaries() : [];
    const connections = [...new Set([connection, ...others])];
    const looks = connections.map(({ epoch }) => ({ epoch, usedAtMs: clock.monotonicMs() }));
    const answers = await Promise.allSettled(connections.map((each) => askFacts(each)));
    const met: ServerFacts[] = [];
    for (const [i, answer] of answers.entries()) {
      const at = connections[i];
      if (answer.status === 'rejected') {
        if (at === connection) throw answer.reason;
        continue; // a primary that is down is met when it is back
      }
      if (answer.value.isPrimary) met.push(answer.value);
      else if (at === connection) throw notPrimary();
      if (at !== undefined) this.#facts.set(at.name, answer.value);
    }
    this.#durability = durabilityOf(executor.topology, [...this.#facts.values()]);
    this.#refuseEviction(met);
    this.#incarnation = Math.max(this.#incarnation, await this.#readIncarnation(connection, met));
    for (const [i, at] of connections.entries()) {
      const look = looks[i];
      if (answers[i]?.status === 'fulfilled' && look !== undefined) this.#looks.set(at, look);
    }
  }

  async #readIncarnation(met: RedisConnection, facts: readonly ServerFacts[]): Promise<number> {
    const { id, executor, prefix } = this.#parts;
    const key = incarnationKey(prefix);
    const keepsAll = executor.topology === 'standalone' && facts.every(keepsEverything);
    const lives = facts.map(({ life }) => life);
    const command = ['EVAL', INCARNATION_SCRIPT.text, '1', key, keepsAll ? '1' : '0', ...lives];
    const connection = executor.topology === 'cluster' ? await executor.connectionOf(key) : met;
    try {
      return integerOf(id, await connection.send(command));
    } catch (error) {
      if (executor.topology === 'cluster') await executor.refresh(key).catch(() => undefined);
      throw error;
    }
  }

  #refuseEviction(facts: readonly ServerFacts[]): void {
    const eviction = facts.find((each) => each.eviction !== undefined)?.eviction;
    if (eviction === undefined) return;
    const { id } = this.#parts;
    throw new SpillwayError(
      'REDIS_EVICTION_POLICY',
      `Storage ${id}: this Redis has maxmemory-policy ${eviction} and would remove acknowledged ` +
        'entries when it is full. Set maxmemory-policy noeviction, or use another Redis.',
      { details: { storage: id, maxmemoryPolicy: eviction } },
    );
  }
}

/** All that was acknowledged is on this one server's disk, and no other can take its place. */
function keepsEverything(facts: ServerFacts): boolean {
  return facts.syncsAlways && facts.replicas === 0 && !facts.wasReplica;
}

/** What an acknowledged commit survives. Never more than the servers themselves state. */
export function durabilityOf(
  topology: RedisExecutor['topology'],
  servers: readonly ServerFacts[],
): Durability {
  const primaries = servers.filter(({ isPrimary }) => isPrimary);
  if (primaries.length === 0) return 'volatile';
  if (topology === 'standalone' && primaries.every(keepsEverything)) return 'disk';
  // Without an append-only file a primary that is started again is empty, and empties its replicas.
  const failsOver =
    topology === 'standalone'
      ? primaries.every(({ syncsAlways }) => syncsAlways)
      : primaries.every(({ hasAppendOnlyFile, replicas }) => hasAppendOnlyFile && replicas > 0);
  return failsOver ? 'replicated-async' : 'volatile';
}

function notPrimary(): RedisFailure {
  return new RedisFailure('reply', new Error('READONLY this server is a replica'));
}
