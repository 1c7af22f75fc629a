import { settleWithin, SpillwayError, type Clock } from '@spillway/runtime';
import type { Durability } from '@spillway/storage';
import { probeAccess } from './access-probe.ts';
import { integerOf } from './commit-reply.ts';
import { INCARNATION_SCRIPT } from './incarnation-script.ts';
import { incarnationKey, type PhysicalKey } from './key-space.ts';
import { RedisFailure, type RedisConnection, type RedisExecutor } from './redis-executor.ts';
import { askFacts, type ServerFacts } from './server-facts.ts';

/**
 * A failover may replace the server behind a connection that stays (in a Cluster, behind Sentinels,
 * behind the proxy of a hosted one). So a connection that was not used for this long is looked at
 * again, and so is one after an answer that took this long. Two failovers, away and back, take
 * longer: a replica waits half a second before it asks to be elected (`cluster.c`), after the
 * primary's time-out.
 */
const UNWATCHED_MS_MAX = 500;

/** Part of the time-out that another server than the one in question has to answer. */
const OTHERS_SHARE = 0.25;

/** What {@link LifeWatch} works with. */
export interface LifeWatchParts {
  readonly id: string;
  readonly prefix: string;
  readonly executor: RedisExecutor;
  readonly clock: Clock;
  readonly commandTimeoutMs: number;
}

/** When, and under which number of its connection, a command was sent. */
export interface Sending {
  readonly epoch: number;
  /** Of the monotonic clock. */
  readonly atMs: number;
}

/** A connection as it was when its server was looked at. */
interface Look {
  readonly epoch: number;
  readonly facts: ServerFacts;
  /** When the newest command was sent of which it is known that this life ran it. */
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
    return this.#parts.clock.monotonicMs() - look.usedAtMs <= UNWATCHED_MS_MAX;
  }

  /**
   * Whether an answer that came just now surely is of a life that is known; then that life is known
   * to have lived when the command was sent. If not, {@link learn} must come before it is told.
   */
  trusts(connection: RedisConnection, { epoch, atMs }: Sending): boolean {
    const look = this.#looks.get(connection);
    const isLate = this.#parts.clock.monotonicMs() - atMs > UNWATCHED_MS_MAX;
    // A client with an offline queue may have sent it over a later connection.
    if (connection.epoch !== epoch || isLate) {
      return look !== undefined && look.epoch === connection.epoch && look.usedAtMs > atMs;
    }
    if (look !== undefined && look.epoch === epoch && look.usedAtMs < atMs) look.usedAtMs = atMs;
    return true;
  }

  /** Asks the server again next time: something about it may have changed. */
  forget(connection: RedisConnection): void {
    this.#looks.delete(connection);
  }

  /**
   * Asks the server behind a connection who it is and what it promises.
   * @param routingKey any key that the server owns
   * @throws RedisFailure, REDIS_EVICTION_POLICY, REDIS_ACCESS_DENIED
   */
  learn(connection: RedisConnection, routingKey: PhysicalKey): Promise<void> {
    const running = this.#learning.get(connection);
    // One that began before the connection was made anew may never be answered.
    if (running !== undefined && running.epoch === connection.epoch) return running.done;
    const learning: Learning = {
      epoch: connection.epoch,
      done: this.#learn(connection, routingKey).finally(() => {
        if (this.#learning.get(connection) === learning) this.#learning.delete(connection);
      }),
    };
    this.#learning.set(connection, learning);
    return learning.done;
  }

  async #learn(connection: RedisConnection, routingKey: PhysicalKey): Promise<void> {
    const { executor, clock } = this.#parts;
    const { epoch } = connection;
    const isFirst = this.#incarnation === 0;
    // In a Cluster all lives must be known at once, else each one first met would count as new.
    const others = isFirst && executor.topology === 'cluster' ? await this.#others(connection) : [];
    const usedAtMs = clock.monotonicMs();
    const look = this.#looks.get(connection);
    const before = look?.epoch === epoch ? look.facts : undefined;
    const [facts, ...rest] = await Promise.all([
      askFacts(connection, before),
      ...others.map((other) => this.#factsOf(other)),
    ]);
    if (!facts.isPrimary) throw notPrimary();
    this.#facts.set(connection.name, facts);
    for (const [i, { name }] of others.entries()) {
      const told = rest[i];
      if (told !== undefined) this.#facts.set(name, told); // who is down is met when back
    }
    this.#durability = durabilityOf(executor.topology, [...this.#facts.values()]);
    const met = [facts, ...rest].flatMap((each) => (each?.isPrimary === true ? [each] : []));
    this.#refuseEviction(met);
    if (before === undefined) await probeAccess(this.#parts.id, connection, routingKey);
    if (!isSameLife(facts, before)) {
      this.#incarnation = Math.max(this.#incarnation, await this.#readIncarnation(connection, met));
    }
    this.#looks.set(connection, { epoch, facts, usedAtMs });
  }

  /** The other primaries that can be reached. */
  async #others(connection: RedisConnection): Promise<readonly RedisConnection[]> {
    const all = await this.#inTime(() => this.#parts.executor.primaries()).catch(() => []);
    return all.filter((each) => each !== connection);
  }

  async #factsOf(other: RedisConnection): Promise<ServerFacts | undefined> {
    return await this.#inTime(() => askFacts(other), other).catch(() => undefined);
  }

  /** Work with another server than the one in question, which must not make that one wait. */
  #inTime<T>(work: () => Promise<T>, other?: RedisConnection): Promise<T> {
    const { clock, commandTimeoutMs } = this.#parts;
    const fail = (): RedisFailure => {
      other?.reset();
      return new RedisFailure('lost', new Error('There was no answer in time.'));
    };
    const timeoutMs = commandTimeoutMs * OTHERS_SHARE;
    return settleWithin(work, { clock, timeoutMs, onTimeout: fail, onAbort: fail });
  }

  async #readIncarnation(met: RedisConnection, facts: readonly ServerFacts[]): Promise<number> {
    const { id, executor, prefix } = this.#parts;
    const key = incarnationKey(prefix);
    const keepsAll = executor.topology === 'standalone' && facts.every(keepsEverything);
    const lives = facts.map(({ life }) => life);
    const command = ['EVAL', INCARNATION_SCRIPT.text, '1', key, keepsAll ? '1' : '0', ...lives];
    if (executor.topology !== 'cluster') return integerOf(id, await met.send(command));
    for (let isLast = false; ; isLast = true) {
      try {
        const owner = await executor.connectionOf(key);
        const asking = () => owner.send(command);
        return integerOf(id, await (owner === met ? asking() : this.#inTime(asking, owner)));
      } catch (error) {
        await this.#inTime(() => executor.refresh(key)).catch(() => undefined);
        if (isLast || !(error instanceof RedisFailure) || error.code !== 'MOVED') throw error;
      }
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

/** Whether the number of the incarnation cannot have changed by what a server told. */
function isSameLife(facts: ServerFacts, before: ServerFacts | undefined): boolean {
  return before?.life === facts.life && keepsEverything(before) === keepsEverything(facts);
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
