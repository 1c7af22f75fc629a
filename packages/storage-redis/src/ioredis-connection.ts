import { listen, untilEnd, untilReady, type Emitter } from './client-events.ts';
import {
  RedisFailure,
  type RedisCommand,
  type RedisConnection,
  type RedisReply,
} from './redis-executor.ts';

/** What is used of a client of ioredis (`Redis`). */
export interface IoRedis extends Emitter {
  readonly status: string;
  readonly options: {
    readonly host?: string | undefined;
    readonly port?: number | undefined;
    readonly keyPrefix?: string | undefined;
    readonly sentinels?: readonly unknown[] | null | undefined;
    readonly autoResendUnfulfilledCommands?: boolean | undefined;
    readonly retryStrategy?: unknown;
  };
  connect(): Promise<unknown>;
  disconnect(reconnect?: boolean): void;
  callBuffer(command: string, ...args: (string | Buffer)[]): Promise<unknown>;
}

/** One client of ioredis, as a line to its server. */
export class IoRedisConnection implements RedisConnection {
  readonly name: string;
  epoch = 0;
  readonly #client: IoRedis;
  readonly #mayReset: boolean;
  readonly #stop: () => void;

  constructor(client: IoRedis, mayReset: boolean) {
    this.name = `${client.options.host ?? 'server'}:${client.options.port ?? 0}`;
    this.#client = client;
    this.#mayReset = mayReset;
    const next = (): void => {
      this.epoch++;
    };
    // ioredis warns on the console of errors that nobody listens to; each command tells its own.
    this.#stop = listen(client, { ready: next, close: next, end: next, error: () => {} });
  }

  get isReady(): boolean {
    return this.#client.status === 'ready';
  }

  /** Whether a connection is being made for the first time, or could be. */
  get isNew(): boolean {
    return this.epoch === 0 && this.#client.status !== 'reconnecting';
  }

  /** Connects, or waits for the attempt that is under way. @throws RedisFailure */
  async connect(): Promise<void> {
    if (this.isReady) return;
    const ready = untilReady(this.#client, ['error', 'close', 'end']);
    const { status } = this.#client;
    if (status === 'wait' || status === 'end' || status === 'close') {
      this.#client.connect().catch(() => undefined); // told by an event
    }
    try {
      await ready;
    } catch (error) {
      throw new RedisFailure('unsent', error);
    }
  }

  async send([name, ...args]: RedisCommand): Promise<RedisReply> {
    if (!this.isReady) throw new RedisFailure('unsent', new Error('There is no connection.'));
    try {
      return (await this.#client.callBuffer(String(name), ...args)) as RedisReply; // RESP
    } catch (error) {
      throw ioRedisFailure(error);
    }
  }

  reset(): void {
    if (this.#mayReset && this.isReady) this.#client.disconnect(true);
  }

  /** Takes its listeners off; closes the client if it is ours, and waits for its socket. */
  async close(closeClient: boolean): Promise<void> {
    this.#stop();
    if (!closeClient) return;
    this.#client.on('error', () => {}); // the last words of a connection under way
    const ended = untilEnd(this.#client);
    this.#client.disconnect();
    await ended;
  }
}

/** What became of a command that ioredis rejected. Only what was never written is `unsent`. */
function ioRedisFailure(error: unknown): RedisFailure {
  if (error instanceof RedisFailure) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  if (name === 'ReplyError') return new RedisFailure('reply', error);
  const isUnsent = message.startsWith("Stream isn't writeable");
  return new RedisFailure(isUnsent ? 'unsent' : 'lost', error);
}
