import type { Clock } from '@spillway/runtime';
import type { LifeWatch, Sending } from './life-watch.ts';
import type { LuaScript } from './lua-script.ts';
import type { PhysicalKey } from './key-space.ts';
import {
  mayBeMisrouted,
  operationError,
  timeoutError,
  unplacedError,
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

/** A command that was not answered properly. */
interface Refused {
  readonly command: RedisCommand;
  readonly attempt: number;
  readonly error: unknown;
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

  /** One command for a server itself, whichever keys it has. @throws what {@link dispatch} does */
  ask(connection: RedisConnection, command: RedisCommand, near: PhysicalKey): Promise<RedisReply> {
    return this.#inTime('read', near, (flight) => {
      flight.connection = connection;
      return connection.send(command);
    });
  }

  /** The servers that hold the data. @throws what {@link dispatch} does */
  primaries(near: PhysicalKey): Promise<readonly RedisConnection[]> {
    return this.#inTime('read', near, () => this.#parts.executor.primaries());
  }

  #fly(dispatch: Dispatch): Promise<RedisReply> {
    const { kind, routingKey } = dispatch;
    return this.#inTime(kind, routingKey, (flight) => this.#send(dispatch, flight));
  }

  #inTime<T>(
    kind: OperationKind,
    routingKey: PhysicalKey,
    work: (flight: Flight) => Promise<T>,
  ): Promise<T> {
    const { id, clock, commandTimeoutMs } = this.#parts;
    return new Promise((resolve, reject) => {
      const flight: Flight = { isOver: false, wasSent: false, connection: undefined };
      const expire = (): void => {
        flight.isOver = true;
        reject(timeoutError(id, kind, flight.wasSent));
        if (flight.connection !== undefined) this.#giveUp(flight.connection, routingKey);
      };
      // After a time in which this process stood still, an answer may be there and not be read yet.
      let timer = clock.startTimer(commandTimeoutMs, () => {
        timer = clock.startTimer(GRACE_MS, expire);
      });
      work(flight).then(
        (reply) => {
          timer.cancel();
          resolve(reply);
        },
        (error: unknown) => {
          timer.cancel();
          reject(operationError(id, kind, error, flight.wasSent));
        },
      );
    });
  }

  async #send(dispatch: Dispatch, flight: Flight): Promise<RedisReply> {
    let { command } = dispatch;
    for (let attempt = 0; ; attempt++) {
      const connection = await this.#ready(dispatch, flight);
      const sent = { epoch: connection.epoch, atMs: this.#parts.clock.monotonicMs() };
      flight.wasSent = true;
      let reply: RedisReply;
      try {
        reply = await connection.send(command);
      } catch (error) {
        const next = await this.#afterRefusal(dispatch, flight, { command, attempt, error });
        if (next === undefined) throw error;
        command = next;
        continue;
      }
      // From here on nothing is sent again, whatever happens: there is an answer.
      if (!this.#parts.lives.trusts(connection, sent)) {
        await this.#lookAfter(dispatch, connection, sent);
      }
      return reply;
    }
  }

  /** The connection to send over, to a server whose life is known. */
  async #ready({ routingKey }: Dispatch, flight: Flight): Promise<RedisConnection> {
    const { executor, lives } = this.#parts;
    try {
      const found = executor.connectionOf(routingKey);
      const connection = found instanceof Promise ? await found : found;
      flight.connection = connection;
      while (!flight.isOver && !lives.isKnown(connection)) {
        const { epoch } = connection;
        await lives.learn(connection, routingKey);
        // However long the look took: a second one would take as long.
        if (connection.epoch === epoch) break;
      }
      // Once it was said that nothing was sent, nothing may be.
      if (flight.isOver) throw new RedisFailure('unsent', new Error('out of time'));
      return connection;
    } catch (error) {
      if (error instanceof RedisFailure && !flight.isOver) {
        this.#lookAgainAfter(error, routingKey, flight);
      }
      throw error;
    }
  }

  /** What to send now, if the failure proves that nothing of what was sent was applied. */
  async #afterRefusal(
    { routingKey, script }: Dispatch,
    flight: Flight,
    { command, attempt, error }: Refused,
  ): Promise<RedisCommand | undefined> {
    if (!(error instanceof RedisFailure) || flight.isOver) return undefined;
    const isLast = attempt >= REDIRECTIONS_MAX;
    if (error.code === 'NOSCRIPT' && script !== undefined && !isLast) {
      flight.wasSent = false;
      return ['EVAL', script.text, ...command.slice(2)];
    }
    if (error.code === 'MOVED' && !isLast) {
      flight.wasSent = false;
      await this.#refresh(routingKey);
      return command;
    }
    this.#lookAgainAfter(error, routingKey, flight);
    return undefined;
  }

  /** An answer that is told when it is known whose it is, or not at all. */
  async #lookAfter(
    { kind, routingKey }: Dispatch,
    connection: RedisConnection,
    sent: Sending,
  ): Promise<void> {
    const { id, lives } = this.#parts;
    try {
      await lives.learn(connection, routingKey);
      // That look may have been under way when the command was sent.
      if (!lives.trusts(connection, sent)) await lives.learn(connection, routingKey);
    } catch (error) {
      lives.forget(connection);
      this.#refresh(routingKey).catch(() => undefined);
      throw unplacedError(id, kind, error);
    }
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
