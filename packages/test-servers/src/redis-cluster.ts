import { systemClock } from '@spillway/runtime';
import { isRunning } from './is-running.ts';
import { startRedis, type RedisServer } from './redis-server.ts';

const SLOTS = 16_384;
const PRIMARIES = 3;
/** How long a node may be silent before the others replace it, in ms: short, so that tests are. */
const NODE_TIMEOUT_MS = 1000;
const FORMED_WITHIN_MS = 30_000;
const ASK_EVERY_MS = 50;

/** A cluster of three primaries with one replica each. */
export class RedisCluster {
  /** The first three began as primaries. */
  readonly nodes: readonly RedisServer[];

  constructor(nodes: readonly RedisServer[]) {
    this.nodes = nodes;
  }

  /** The addresses to begin with. */
  get urls(): readonly string[] {
    return this.nodes.map(({ url }) => url);
  }

  /** Resolves when every slot is served and every primary that lives has been heard of. */
  async untilHealthy(): Promise<void> {
    const living = this.nodes.filter(({ pid }) => isRunning(pid));
    await until('every slot is served', async () => {
      const answers = await Promise.all(living.map((node) => node.ask('CLUSTER', 'INFO')));
      return answers.every((text) => text.includes('cluster_state:ok'));
    });
  }

  /** The server that is the primary of a slot now. */
  async primaryOf(slot: number): Promise<RedisServer> {
    const [first] = this.nodes.filter(({ pid }) => isRunning(pid));
    const table = (await first?.ask('CLUSTER', 'NODES')) ?? '';
    for (const line of table.split('\n')) {
      const [, address = '', flags = '', , , , , , ...ranges] = line.trim().split(' ');
      if (!flags.includes('master') || flags.includes('fail')) continue;
      const port = Number(/:(\d+)@/.exec(address)?.[1]);
      const owns = ranges.some((range) => {
        const [from = '', to = from] = range.split('-');
        return slot >= Number(from) && slot <= Number(to);
      });
      const node = this.nodes.find((each) => each.port === port);
      if (owns && node !== undefined) return node;
    }
    throw new Error(`no primary serves slot ${slot}:\n${table}`);
  }

  async stop(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.stop()));
  }
}

/** Starts six servers and forms a cluster of them; `args` are more of each one's configuration. */
export async function startRedisCluster(args: readonly string[] = []): Promise<RedisCluster> {
  const clusterArgs = [
    ...['--cluster-enabled', 'yes', '--cluster-node-timeout', String(NODE_TIMEOUT_MS)],
    ...['--repl-diskless-sync-delay', '0', ...args],
  ];
  const started = await Promise.allSettled(
    Array.from({ length: 2 * PRIMARIES }, () => startRedis({ args: clusterArgs })),
  );
  const nodes = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const cluster = new RedisCluster(nodes);
  try {
    for (const each of started) if (each.status === 'rejected') throw each.reason;
    await form(nodes);
    await cluster.untilHealthy();
    return cluster;
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

async function form(nodes: readonly RedisServer[]): Promise<void> {
  const [first] = nodes;
  const perPrimary = Math.ceil(SLOTS / PRIMARIES);
  for (const [i, node] of nodes.slice(0, PRIMARIES).entries()) {
    const end = Math.min(SLOTS, (i + 1) * perPrimary) - 1;
    await expectOk(node.ask('CLUSTER', 'ADDSLOTSRANGE', String(i * perPrimary), String(end)));
    await expectOk(node.ask('CLUSTER', 'SET-CONFIG-EPOCH', String(i + 1)));
  }
  for (const node of nodes.slice(1)) {
    await expectOk(node.ask('CLUSTER', 'MEET', '127.0.0.1', String(first?.port)));
  }
  await until('all nodes have met', async () => {
    const tables = await Promise.all(nodes.map((node) => node.ask('CLUSTER', 'NODES')));
    return tables.every((table) => table.match(/127\.0\.0\.1:\d+@/g)?.length === nodes.length);
  });
  for (const [i, node] of nodes.slice(PRIMARIES).entries()) {
    const primaryId = bulk(await nodes[i]?.ask('CLUSTER', 'MYID'));
    await until('the replica follows', async () => {
      const answer = await node.ask('CLUSTER', 'REPLICATE', primaryId);
      return answer.startsWith('+OK');
    });
  }
  await until('the replicas are in step', async () => {
    const infos = await Promise.all(
      nodes.slice(PRIMARIES).map((node) => node.ask('INFO', 'replication')),
    );
    return infos.every((info) => info.includes('master_link_status:up'));
  });
}

async function expectOk(asked: Promise<string>): Promise<void> {
  const answer = await asked;
  if (!answer.startsWith('+OK')) throw new Error(`the cluster was not formed: ${answer}`);
}

function bulk(answer = ''): string {
  return answer.split('\r\n')[1] ?? '';
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const untilMs = systemClock.monotonicMs() + FORMED_WITHIN_MS;
  while (!(await isSo())) {
    if (systemClock.monotonicMs() > untilMs) throw new Error(`it did not come about that ${what}`);
    await systemClock.sleep(ASK_EVERY_MS);
  }
}
