/** One command: its name and arguments. Strings are sent as UTF-8; buffers as they are. */
export type RedisCommand = readonly (string | Buffer)[];

/** A reply: bulk strings are buffers, simple strings may be either. */
export type RedisReply = string | Buffer | number | null | readonly RedisReply[];

/** How much is known of a command that got no proper answer. */
export type RedisFailureKind =
  /** The server answered with an error; its text begins with a code such as `OOM`. */
  | 'reply'
  /** It was not written to a connection, which is proof that the server did not run it. */
  | 'unsent'
  /** The connection ended, or something else went wrong, after it may have been written. */
  | 'lost';

/** With which a server refuses a new connection. */
const HANDSHAKE_CODES: ReadonlySet<string> = new Set(['NOAUTH', 'WRONGPASS', 'NOPERM', 'LOADING']);

/** What {@link RedisConnection.send} rejects with. */
export class RedisFailure extends Error {
  readonly kind: RedisFailureKind;

  constructor(kind: RedisFailureKind, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.kind = kind;
  }

  /** The code of a server's error, also of one that let the connection fail; else empty. */
  get code(): string {
    const code = /^[A-Z]+(?= )/.exec(this.message)?.[0] ?? '';
    return this.kind === 'reply' || HANDSHAKE_CODES.has(code) ? code : '';
  }
}

/** A line to one server, which may be cut and made again. */
export interface RedisConnection {
  /** Address of the server, for errors. */
  readonly name: string;
  /**
   * Rises whenever the connection is cut or made. As long as it stands, all answers come from one
   * life of one server, in the order of the commands.
   */
  readonly epoch: number;
  /** Sends a command at once, or rejects with {@link RedisFailure}; never resends one. */
  send(command: RedisCommand): Promise<RedisReply>;
  /** Cuts a connection that does not answer, so that it is made anew. Only where that is ours. */
  reset(): void;
}

/**
 * The part of a Redis client that a storage needs. Shims for node-redis and ioredis come with this
 * package; anything else that keeps these promises does as well.
 */
export interface RedisExecutor {
  /** `cluster`: each key has a server of its own. `sentinel`: one primary that may change. */
  readonly topology: 'standalone' | 'sentinel' | 'cluster';
  /** Loads what is not loaded yet; time-outs begin after it. Default: there is nothing to load. */
  load?(): Promise<void> | undefined;
  /** Resolves when connected; rejects with {@link RedisFailure} when an attempt failed. */
  connect(): Promise<void>;
  /**
   * The connection to the primary that owns the hash slot of `key` (any key outside a Cluster).
   * Rejects with {@link RedisFailure} of kind `unsent` when there is none.
   */
  connectionOf(key: string | Buffer): RedisConnection | Promise<RedisConnection>;
  /** Connections to all primaries. */
  primaries(): Promise<readonly RedisConnection[]>;
  /** Looks at the topology again, since a command on `key` met a server that does not own it. */
  refresh(key: string | Buffer): Promise<void>;
  /** Lets go: ends connections that this executor made, and takes its listeners off others. */
  close(): Promise<void>;
}
