import { listen, type Emitter, type Ownership } from './client-events.ts';
import { slotOf } from './cluster-slot.ts';
import { NodeRedisConnection, nodeRedisFailure, type NodeRedis } from './node-redis-connection.ts';
import { RedisFailure, type RedisConnection, type RedisExecutor } from './redis-executor.ts';

/** A server of a cluster, as node-redis keeps it. */
interface ClusterNode {
  readonly address: string;
  readonly client?: NodeRedis | undefined;
}

/** What is used of a client of node-redis (`createCluster`). */
export interface NodeRedisCluster extends Emitter {
  readonly isOpen: boolean;
  readonly slots: readonly ({ readonly master: ClusterNode } | undefined)[];
  readonly masters: readonly ClusterNode[];
  connect(): Promise<unknown>;
  destroy(): void;
  nodeClient(node: never): Promise<unknown>;
}

/** A client of `createCluster` as an executor. */
export function nodeRedisClusterExecutor(
  client: NodeRedisCluster,
  owner: Ownership,
): RedisExecutor {
  return new NodeRedisClusterExecutor(client, owner);
}

/**
 * Uses the cluster client for what it knows, the slots and the connections, and sends over these
 * itself: so it is known which server answers, and what was not sent.
 */
class NodeRedisClusterExecutor implements RedisExecutor {
  readonly topology = 'cluster';
  readonly #client: NodeRedisCluster;
  readonly #owner: Ownership;
  readonly #connections = new Map<NodeRedis, NodeRedisConnection>();
  readonly #stop: () => void;
  #connecting: Promise<void> | undefined;

  constructor(client: NodeRedisCluster, owner: Ownership) {
    this.#client = client;
    this.#owner = owner;
    this.#stop = listen(client, { error: () => {} }); // told by each command
  }

  async connect(): Promise<void> {
    this.#connecting ??= this.#connect().finally(() => {
      this.#connecting = undefined;
    });
    await this.#connecting;
  }

  connectionOf(key: string | Buffer): RedisConnection | Promise<RedisConnection> {
    if (this.#connecting !== undefined || !this.#client.isOpen) {
      return this.connect().then(() => this.#connectionOf(key));
    }
    return this.#connectionOf(key);
  }

  async primaries(): Promise<readonly RedisConnection[]> {
    const made = await Promise.allSettled(this.#client.masters.map((node) => this.#lineTo(node)));
    return made.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  }

  /**
   * node-redis looks for itself when it is told `MOVED` by a command of its own, and some time
   * after a connection was lost. There is a method for it which is not documented; where it is
   * missing, a command of its own must do.
   */
  async refresh(key: string | Buffer): Promise<void> {
    const slots: unknown = '_slots' in this.#client ? this.#client._slots : undefined;
    try {
      if (canRediscover(slots)) await slots.rediscover();
      else if (canSend(this.#client)) await this.#client.sendCommand(key, false, ['EXISTS', key]);
    } catch (error) {
      throw nodeRedisFailure(error);
    }
    this.#forgetClosed();
  }

  close(): Promise<void> {
    this.#stop();
    for (const connection of this.#connections.values()) connection.close(false);
    this.#connections.clear();
    if (this.#owner === 'ours') {
      this.#client.on('error', () => {}); // the last words of connections under way
      if (this.#client.isOpen) this.#client.destroy();
    }
    return Promise.resolve();
  }

  #connectionOf(key: string | Buffer): RedisConnection | Promise<RedisConnection> {
    const node = this.#client.slots[slotOf(key)]?.master;
    if (node === undefined) throw noServer();
    const connection = node.client === undefined ? undefined : this.#connections.get(node.client);
    return connection?.isReady === true ? connection : this.#lineTo(node);
  }

  async #lineTo(node: ClusterNode): Promise<RedisConnection> {
    if (node.client === undefined) {
      // Makes the client at once and goes on trying; its events tell how that goes.
      this.#client.nodeClient(node as never).catch(() => undefined); // a node of its own list
    }
    const { client } = node;
    if (client === undefined) throw noServer();
    const connection = this.#connectionTo(client, node.address);
    if (connection.isReady) return connection;
    // A first connection is waited for; one that was lost is told at once.
    if (connection.epoch > 0) throw noServer();
    await connection.connect();
    return connection;
  }

  #connectionTo(client: NodeRedis, address: string): NodeRedisConnection {
    let connection = this.#connections.get(client);
    if (connection === undefined) {
      connection = new NodeRedisConnection(client, address, this.#owner === 'ours');
      this.#connections.set(client, connection);
    }
    return connection;
  }

  #forgetClosed(): void {
    for (const [client, connection] of this.#connections) {
      if (client.isOpen) continue;
      connection.close(false);
      this.#connections.delete(client);
    }
  }

  async #connect(): Promise<void> {
    if (this.#client.isOpen) return;
    try {
      await this.#client.connect();
    } catch (error) {
      throw new RedisFailure('unsent', error);
    }
  }
}

function noServer(): RedisFailure {
  return new RedisFailure('unsent', new Error('There is no connection to the slot’s primary.'));
}

function canRediscover(slots: unknown): slots is { rediscover(): Promise<unknown> } {
  return (
    typeof slots === 'object' &&
    slots !== null &&
    'rediscover' in slots &&
    typeof slots.rediscover === 'function'
  );
}

interface ClusterSender {
  sendCommand(key: string | Buffer, isReadonly: boolean, args: unknown[]): Promise<unknown>;
}

function canSend(client: unknown): client is ClusterSender {
  return (
    typeof client === 'object' &&
    client !== null &&
    'sendCommand' in client &&
    typeof client.sendCommand === 'function'
  );
}
