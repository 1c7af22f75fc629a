import type { Clock } from '@spillway/runtime';
import type { LifeWatch } from './life-watch.ts';
import type { LuaScript } from './lua-script.ts';
import type { PhysicalKey } from './key-space.ts';
import {
  mayBeMisrouted,
  operationError,
  timeoutError,
  type OperationKind,
} from './redis-errors.ts';
import {
  RedisFailure,
  type RedisCommand,
  type RedisConnection,
  type RedisExecutor,
  type RedisReply,
} from './redis-executor.ts';

/** What {@link Dispatcher} works with. */
export interface DispatcherParts {
  readonly id: string;
  readonly executor: RedisExecutor;
  readonly lives: LifeWatch;
  readonly clock: Clock;
  readonly commandTimeoutMs: number;
}

/** One command for the server that owns a key. */
export interface Dispatch {
  readonly kind: OperationKind;
  readonly routingKey: PhysicalKey;
  readonly command: RedisCommand;
  /** When `command` is EVALSHA: what to send to a server that does not have the script. */
  readonly script?: LuaScript;
}

/** How far a dispatch has come. */
interface Flight {
  isOver: boolean;
  wasSent: boolean;
  connection: RedisConnection | undefined;
}

/** After the time-out; see its use. */
const GRACE_MS = 5;
/** Sends after a refusal that proves that nothing was applied. */
const REDIRECTIONS_MAX = 5;

/**
 * Brings a command to the right server and its answer, or a typed error, back in time. It sends a
 * command again only when the first one was refused with proof that it was not applied.
 */
export class Dispatcher {
  readonly #parts: DispatcherParts;
  #refreshing: Promise<void> | undefined;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
  }

  /** @throws what `redis-errors.ts` makes of it, REDIS_CLIENT_MISSING */
  dispatch(dispatch: Dispatch): Promise<RedisReply> {
    const loading = this.#parts.executor.load?.();
    return loading === undefined ? this.#fly(dispatch) : loading.then(() => this.#fly(dispatch));
  }

  /** Connects and learns what the server promises. @throws SpillwayError */
  async open(routingKey: PhysicalKey): Promise<void> {
    await this.dispatch({ kind: 'read', routingKey, command: ['EXISTS', routingKey] });
  }

  #fly(dispatch: Dispatch): Promise<RedisReply> {
    const { id, clock, commandTimeoutMs } = this.#parts;
    return new Promise((resolve, reject) => {
      const flight: Flight = { isOver: false, wasSent: false, connection: undefined };
      const expire = (): void => {
        flight.isOver = true;
        reject(timeoutError(id, dispatch.kind, flight.wasSent));
        if (flight.connection !== undefined) this.#giveUp(flight.connection, dispatch.routingKey);
      };
      // After a time in which this process stood still, an answer may be there and not be read yet.
      let timer = clock.startTimer(commandTimeoutMs, () => {
        timer = clock.startTimer(GRACE_MS, expire);
      });
      this.#send(dispatch, flight).then(
        (reply) => {
          timer.cancel();
          resolve(reply);
        },
        (error: unknown) => {
          timer.cancel();
          reject(operationError(id, dispatch.kind, error));
        },
      );
    });
  }

  async #send(dispatch: Dispatch, flight: Flight): Promise<RedisReply> {
    let { command } = dispatch;
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#sendOnce(dispatch, command, flight);
      } catch (error) {
        if (!(error instanceof RedisFailure) || flight.isOver) throw error;
        const isLast = attempt >= REDIRECTIONS_MAX;
        if (error.code === 'NOSCRIPT' && dispatch.script !== undefined && !isLast) {
          command = ['EVAL', dispatch.script.text, ...command.slice(2)];
        } else if (error.code === 'MOVED' && !isLast) {
          await this.#refresh(dispatch.routingKey);
        } else {
          this.#lookAgainAfter(error, dispatch.routingKey, flight);
          throw error;
        }
        // A refusal is proof: nothing of what was sent so far was applied.
        flight.wasSent = false;
      }
    }
  }

  async #sendOnce(
    { routingKey }: Dispatch,
    command: RedisCommand,
    flight: Flight,
  ): Promise<RedisReply> {
    const { executor, lives } = this.#parts;
    const found = executor.connectionOf(routingKey);
    const connection = found instanceof Promise ? await found : found;
    flight.connection = connection;
    while (!lives.isKnown(connection)) await lives.learn(connection);
    // Once it was said that nothing was sent, nothing may be.
    if (flight.isOver) throw new RedisFailure('unsent', new Error('out of time'));
    flight.wasSent = true;
    const { epoch } = connection;
    const reply = await connection.send(command);
    // A client with an offline queue may have sent it over a later connection.
    if (connection.epoch !== epoch && !lives.isKnown(connection)) await lives.learn(connection);
    lives.used(connection);
    return reply;
  }

  #lookAgainAfter(failure: RedisFailure, routingKey: PhysicalKey, { connection }: Flight): void {
    if (!mayBeMisrouted(failure)) return;
    if (connection !== undefined) {
      this.#parts.lives.forget(connection);
      // A primary that became a replica: only a new connection finds the new primary.
      if (failure.code === 'READONLY') connection.reset();
    }
    this.#refresh(routingKey).catch(() => undefined);
  }

  #giveUp(connection: RedisConnection, routingKey: PhysicalKey): void {
    this.#parts.lives.forget(connection);
    connection.reset();
    this.#refresh(routingKey).catch(() => undefined);
  }

  /** One look at a time: all who need one wait for the same. */
  #refresh(routingKey: PhysicalKey): Promise<void> {
    this.#refreshing ??= this.#parts.executor.refresh(routingKey).finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }
}
