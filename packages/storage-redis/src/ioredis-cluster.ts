import { listen, untilEnd, type Emitter, type Ownership } from './client-events.ts';
import { slotOf } from './cluster-slot.ts';
import { IoRedisConnection, type IoRedis } from './ioredis-connection.ts';
import { refuseKeyPrefix } from './ioredis-executor.ts';
import { invalid } from './redis-errors.ts';
import { RedisFailure, type RedisConnection, type RedisExecutor } from './redis-executor.ts';

/** What is used of a client of ioredis (`Cluster`). */
export interface IoRedisCluster extends Emitter {
  readonly status: string;
  readonly slots: readonly (readonly string[] | undefined)[];
  readonly options: {
    readonly keyPrefix?: string | undefined;
    readonly redisOptions?: IoRedis['options'] | undefined;
    readonly clusterNodeRetryStrategy?: unknown;
  };
  nodes(role?: 'all' | 'master' | 'slave'): IoRedis[];
  connect(): Promise<unknown>;
  disconnect(): void;
  refreshSlotsCache(callback: (error?: Error | null) => void): void;
}

/** A cluster client of ioredis as an executor. @throws REDIS_OPTION_INVALID */
export function ioRedisClusterExecutor(client: IoRedisCluster, owner: Ownership): RedisExecutor {
  refuseKeyPrefix(client.options.keyPrefix ?? client.options.redisOptions?.keyPrefix);
  const resends = client.options.redisOptions?.autoResendUnfulfilledCommands !== false;
  if (typeof client.options.clusterNodeRetryStrategy === 'function' && resends) {
    throw invalid('with clusterNodeRetryStrategy set autoResendUnfulfilledCommands: false, too');
  }
  return new IoRedisClusterExecutor(client, owner);
}

/**
 * Uses the cluster client for what it knows, the slots and the connections, and sends over these
 * itself: the client would send a command again after a lost connection, and does not tell which
 * one it used.
 */
class IoRedisClusterExecutor implements RedisExecutor {
  readonly topology = 'cluster';
  readonly #client: IoRedisCluster;
  readonly #owner: Ownership;
  readonly #connections = new Map<IoRedis, IoRedisConnection>();
  /** Connections by address; made anew when the client's set of nodes changes. */
  #byAddress: Map<string, IoRedisConnection> | undefined;
  readonly #stop: () => void;
  #connecting: Promise<void> | undefined;

  constructor(client: IoRedisCluster, owner: Ownership) {
    this.#client = client;
    this.#owner = owner;
    const changed = (): void => {
      this.#byAddress = undefined;
    };
    this.#stop = listen(client, {
      '+node': changed,
      '-node': changed,
      refresh: changed,
      error: () => {}, // told by each command
    });
  }

  async connect(): Promise<void> {
    if (this.#client.status === 'ready') return;
    this.#connecting ??= this.#connect().finally(() => {
      this.#connecting = undefined;
    });
    await this.#connecting;
  }

  connectionOf(key: string | Buffer): RedisConnection | Promise<RedisConnection> {
    if (this.#client.status !== 'ready') {
      return this.connect().then(() => this.#connectionOf(key));
    }
    return this.#connectionOf(key);
  }

  async primaries(): Promise<readonly RedisConnection[]> {
    const connections = this.#client.nodes('master').map((node) => this.#connectionTo(node));
    const made = await Promise.allSettled(connections.map((each) => each.connect()));
    return connections.filter((_, i) => made[i]?.status === 'fulfilled');
  }

  refresh(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#client.refreshSlotsCache((error) => {
        this.#byAddress = undefined;
        if (error === undefined || error === null) resolve();
        else reject(new RedisFailure('unsent', error));
      });
    });
  }

  async close(): Promise<void> {
    this.#stop();
    const connections = [...this.#connections.values()];
    this.#connections.clear();
    await Promise.all(connections.map((connection) => connection.close(false)));
    if (this.#owner === 'theirs') return;
    this.#client.on('error', () => {}); // the last words of connections under way
    // Without a node it has nothing to end, and then it does not say that it ended.
    const nodes = this.#client.nodes();
    const ended = nodes.map((each) => untilEnd(each));
    if (nodes.length > 0) ended.push(untilEnd(this.#client));
    this.#client.disconnect();
    await Promise.all(ended);
  }

  #connectionOf(key: string | Buffer): RedisConnection | Promise<RedisConnection> {
    const address = this.#client.slots[slotOf(key)]?.[0] ?? '';
    this.#byAddress ??= this.#readAddresses();
    const connection = this.#byAddress.get(address);
    if (connection === undefined) throw noServer();
    if (connection.isReady) return connection;
    if (connection.isNew) return connection.connect().then(() => connection);
    throw noServer();
  }

  #readAddresses(): Map<string, IoRedisConnection> {
    const nodes = this.#client.nodes('all');
    for (const [node, connection] of this.#connections) {
      if (nodes.includes(node)) continue;
      void connection.close(false); // takes listeners off, at once
      this.#connections.delete(node);
    }
    return new Map(
      nodes.map((node) => {
        const connection = this.#connectionTo(node);
        return [connection.name, connection];
      }),
    );
  }

  #connectionTo(node: IoRedis): IoRedisConnection {
    let connection = this.#connections.get(node);
    if (connection === undefined) {
      connection = new IoRedisConnection(node, this.#owner === 'ours');
      this.#connections.set(node, connection);
    }
    return connection;
  }

  async #connect(): Promise<void> {
    const { status } = this.#client;
    try {
      if (status === 'wait' || status === 'end') await this.#client.connect();
      else await this.#untilReady();
    } catch (error) {
      throw new RedisFailure('unsent', error);
    }
  }

  #untilReady(): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (): void => {
        stop();
        reject(new Error('No node of the cluster can be reached.'));
      };
      const ready = (): void => {
        stop();
        resolve();
      };
      const stop = listen(this.#client, { ready, close: fail, end: fail });
    });
  }
}

function noServer(): RedisFailure {
  return new RedisFailure('unsent', new Error('There is no connection to the slot’s primary.'));
}
