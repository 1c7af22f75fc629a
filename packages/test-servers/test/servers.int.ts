import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  describeWith,
  findProgram,
  isRunning,
  startPostgres,
  startRedis,
  startRedisCluster,
} from '@spillway/test-servers';

describe('servers for tests', () => {
  it('are looked for where Debian puts them', () => {
    for (const program of ['redis-server', 'postgres', 'initdb'] as const) {
      const found = findProgram(program);
      expect(found === undefined || existsSync(found)).toBe(true);
    }
  });
});

describeWith('redis-server', describe, 'a Redis of a test', () => {
  it('answers, keeps what it must when it is killed, and leaves nothing', async () => {
    const server = await startRedis({ appendOnly: 'always' });
    const { pid } = server;
    expect(await server.ask('SET', 'k', 'v')).toBe('+OK\r\n');
    await server.kill();
    expect(isRunning(pid)).toBe(false);
    await server.restart();
    expect(await server.ask('GET', 'k')).toBe('$1\r\nv\r\n');
    await server.stop();
    expect(isRunning(server.pid)).toBe(false);
  });

  it('can be formed to a cluster in which a replica takes over', async () => {
    const cluster = await startRedisCluster();
    try {
      const primary = await cluster.primaryOf(0);
      await primary.kill();
      await expect.poll(() => cluster.primaryOf(0), { timeout: 20_000 }).not.toBe(primary);
      await cluster.untilHealthy();
    } finally {
      await cluster.stop();
    }
    expect(cluster.nodes.some(({ pid }) => isRunning(pid))).toBe(false);
  });
});

describeWith('postgres', describe, 'a Postgres of a test', () => {
  it('answers, comes back after a crash, and leaves nothing', async () => {
    const server = await startPostgres();
    await server.crash();
    await server.restart();
    const { pid } = server;
    await server.stop();
    expect(isRunning(pid)).toBe(false);
  });
});
