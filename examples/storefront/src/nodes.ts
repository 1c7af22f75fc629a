import { join } from 'node:path';
import { SpillwayError } from '@spillway/runtime';
import { memoryStorage, type Storage } from '@spillway/storage';
import { openLevelStorage } from '@spillway/storage-level';
import { postgresStorage } from '@spillway/storage-postgres';
import { redisStorage } from '@spillway/storage-redis';

/** Where nodes live, as the command line names it. */
export type NodePlace =
  /** Three LevelDB nodes in this folder. */
  | { readonly kind: 'level'; readonly folder: string }
  /** Three nodes in the memory of this process: a demonstration. */
  | { readonly kind: 'memory' }
  /** One node on a server of the user's. */
  | { readonly kind: 'redis' | 'postgres'; readonly url: string };

const LOCAL_NODES = 3;
const NAMES = 'abcdefghijklmnopqrstuvwxyz';

/** Reads one `--nodes`, such as `redis://host:6379`; `undefined` when it is nothing known. */
export function readNodePlace(text: string): NodePlace | undefined {
  if (text === 'memory:') return { kind: 'memory' };
  const folder = /^level:(.+)$/.exec(text)?.[1];
  if (folder !== undefined) return { kind: 'level', folder };
  if (!URL.canParse(text)) return undefined;
  if (/^rediss?:\/\/./.test(text)) return { kind: 'redis', url: text };
  if (/^postgres(ql)?:\/\/./.test(text)) return { kind: 'postgres', url: text };
  return undefined;
}

/** The place without what must not be printed. */
export function nameOfPlace(place: NodePlace): string {
  if (place.kind === 'memory') return 'memory';
  if (place.kind === 'level') return `LevelDB in ${place.folder}`;
  const { host, pathname } = new URL(place.url);
  return `${place.kind} at ${host}${pathname}`;
}

/**
 * Opens the nodes of all places, named `a`, `b`, … in their order, or none of them. A folder that
 * another process holds is told here, by its name; a server that is away is a node that is down.
 */
export async function openNodes(
  places: readonly NodePlace[],
): Promise<ReadonlyMap<string, Storage>> {
  const placeOfEach = places.flatMap((place) => {
    const count = place.kind === 'redis' || place.kind === 'postgres' ? 1 : LOCAL_NODES;
    return Array.from({ length: count }, () => place);
  });
  if (placeOfEach.length > NAMES.length) {
    throw new SpillwayError('USAGE_INVALID', `Name at most ${NAMES.length} nodes.`);
  }
  const opened = await Promise.allSettled(
    placeOfEach.map((place, i) => openNode(place, NAMES.charAt(i))),
  );
  const storages = opened.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  const failure = opened.find((result) => result.status === 'rejected');
  if (failure !== undefined) {
    await Promise.all(storages.map((storage) => storage.close()));
    throw failure.reason;
  }
  return new Map(storages.map((storage) => [storage.id, storage]));
}

async function openNode(place: NodePlace, id: string): Promise<Storage> {
  switch (place.kind) {
    case 'memory':
      return memoryStorage({ id });
    case 'level':
      // Each commit is forced to the disk, because the nodes share this machine and its power.
      return await openLevelStorage(join(place.folder, id), { id, sync: true });
    case 'redis':
      return redisStorage({ id, url: place.url, prefix: 'storefront' });
    case 'postgres':
      return postgresStorage({ id, connectionString: place.url, schema: 'storefront' });
  }
}
