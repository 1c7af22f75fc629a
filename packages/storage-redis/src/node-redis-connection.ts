import { listen, untilReady, type Emitter } from './client-events.ts';
import {
  RedisFailure,
  type RedisCommand,
  type RedisConnection,
  type RedisReply,
} from './redis-executor.ts';

/** What is used of a client of node-redis (`createClient`). */
export interface NodeRedis extends Emitter {
  readonly isOpen: boolean;
  readonly isReady: boolean;
  connect(): Promise<unknown>;
  destroy(): void;
  sendCommand(args: (string | Buffer)[], options?: object): Promise<unknown>;
}

/**
 * RESP types, by their bytes: bulk strings and verbatim ones as buffers, maps flat. No time-out of
 * its own: that costs a signal for each command, and ours is there.
 */
const COMMAND_OPTIONS: object = {
  typeMapping: { 36: Buffer, 61: Buffer, 37: Array },
  timeout: undefined,
};

/** Errors of node-redis that it throws before it writes anything. */
const UNSENT = new Set(['ClientClosedError', 'ClientOfflineError', 'RootNodesUnavailableError']);

/** One client of node-redis, as a line to its server. */
export class NodeRedisConnection implements RedisConnection {
  readonly name: string;
  epoch = 0;
  readonly #client: NodeRedis;
  readonly #mayReset: boolean;
  /** A client of somebody else is connected once at most: he may have closed it. */
  #wasOpen: boolean;
  readonly #stop: () => void;
  #connecting: Promise<void> | undefined;

  constructor(client: NodeRedis, name: string, mayReset: boolean) {
    this.name = name;
    this.#client = client;
    this.#mayReset = mayReset;
    this.#wasOpen = client.isOpen;
    const next = (): void => {
      this.epoch++;
    };
    // Somebody must listen to errors, else they would end the process; each command tells its own.
    this.#stop = listen(client, { ready: next, reconnecting: next, end: next, error: () => {} });
  }

  get isReady(): boolean {
    return this.#client.isReady;
  }

  /** Connects, or waits for the attempt that is under way. @throws RedisFailure */
  async connect(): Promise<void> {
    if (this.#client.isReady) return;
    this.#connecting ??= this.#connect().finally(() => {
      this.#connecting = undefined;
    });
    await this.#connecting;
  }

  async send(command: RedisCommand): Promise<RedisReply> {
    try {
      return (await this.#client.sendCommand([...command], COMMAND_OPTIONS)) as RedisReply; // RESP
    } catch (error) {
      throw nodeRedisFailure(error);
    }
  }

  reset(): void {
    if (!this.#mayReset || !this.#client.isOpen) return;
    this.#client.destroy();
    this.epoch++;
    this.connect().catch(() => undefined); // goes on trying by itself
  }

  /** Takes its listeners off; closes the client if it is ours. */
  close(closeClient: boolean): void {
    this.#stop();
    if (closeClient) {
      this.#client.on('error', () => {}); // the last words of a connection under way
      if (this.#client.isOpen) this.#client.destroy();
    }
  }

  async #connect(): Promise<void> {
    if (!this.#client.isOpen && this.#wasOpen && !this.#mayReset) {
      throw new RedisFailure('unsent', new Error('The client was closed by its owner.'));
    }
    this.#wasOpen = true;
    const ready = untilReady(this.#client, ['error', 'end']);
    if (!this.#client.isOpen) this.#client.connect().catch(() => undefined); // told by an event
    try {
      await ready;
    } catch (error) {
      throw new RedisFailure('unsent', error);
    }
  }
}

/** What became of a command that node-redis rejected. */
export function nodeRedisFailure(error: unknown): RedisFailure {
  if (error instanceof RedisFailure) return error;
  const name = error instanceof Error ? error.constructor.name : '';
  if (UNSENT.has(name)) return new RedisFailure('unsent', error);
  const isReply = ['SimpleError', 'BlobError', 'ErrorReply'].includes(name);
  return new RedisFailure(isReply ? 'reply' : 'lost', error);
}
