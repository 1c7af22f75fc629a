import { describe, test } from 'vitest';
import { describeWith } from '@spillway/test-servers';
import { storageConformance, type ConformanceSubject } from '@spillway/storage/conformance';
import { openRedisStorage, type RedisStorageOptions } from '@spillway/storage-redis';

let prefixes = 0;

/** A storage of its own on a server that others use, too. */
async function redisSubject(
  place: () => RedisStorageOptions,
  dispose?: () => Promise<void>,
): Promise<ConformanceSubject> {
  const prefix = `test${prefixes++}`;
  const open = (): ReturnType<typeof openRedisStorage> => openRedisStorage({ ...place(), prefix });
  const subject = { storage: await open(), reopen: open, openAgain: open };
  return dispose === undefined ? subject : { ...subject, dispose };
}

/** Runs the conformance suite on a place that exists when the tests run. */
export function conformanceOn(
  place: () => RedisStorageOptions,
  dispose?: () => Promise<void>,
): void {
  storageConformance({ test, open: () => redisSubject(place, dispose) });
}

/** Declares tests that need a Redis server. */
export function describeRedis(name: string, body: () => void): void {
  describeWith('redis-server', describe, name, body);
}

/** Ends servers after a test, whatever came of it. */
export async function stopAll(servers: { stop(): Promise<void> }[]): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
}
