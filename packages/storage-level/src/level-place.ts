import { ClassicLevel } from 'classic-level';
import { mkdir, realpath } from 'node:fs/promises';
import type { LevelDatabase } from './level-database.ts';
import { invalid, type ResolvedLevelOptions } from './level-options.ts';
import { claimPlace, releasePlace } from './place-claims.ts';

/** A database of the `abstract-level` family that a storage takes over. */
export interface LevelDatabasePlace {
  /**
   * The database, or a sublevel of one. Nobody else may write to it: the storage keeps a cache. The
   * storage opens it when needed and closes it with itself; closing a sublevel leaves its parent
   * open.
   */
  readonly database: LevelDatabase;
  /**
   * Whether the database honours the write option `sync`. Default: true for `classic-level` (which
   * is what `level` is in Node.js), else false, and then the storage does not promise `disk`.
   */
  readonly honoursSync?: boolean;
}

/** An engine that is open. */
export interface OpenedDatabase {
  readonly database: LevelDatabase;
  close(): Promise<void>;
}

/** Where a store is and how to open it. */
export interface LevelPlace {
  /** For messages. */
  readonly name: string;
  readonly keepsData: boolean;
  readonly honoursSync: boolean;
  readonly snapshotScan: boolean;
  /** After a close nothing that was sent before can still be applied. */
  readonly closeIsFinal: boolean;
  /** Rejects with the engine's own error. */
  open(): Promise<OpenedDatabase>;
}

/** A folder for `classic-level`. */
export function folderPlace(path: string, options: ResolvedLevelOptions): LevelPlace {
  return {
    name: path,
    keepsData: true,
    honoursSync: true,
    snapshotScan: true,
    closeIsFinal: true,
    async open(): Promise<OpenedDatabase> {
      await mkdir(path, { recursive: true });
      return await openFolder(await realpath(path), options);
    },
  };
}

async function openFolder(
  realPath: string,
  { blockCacheBytes, writeBufferBytes }: ResolvedLevelOptions,
): Promise<OpenedDatabase> {
  claimPlace(realPath, realPath);
  try {
    const database = new ClassicLevel<string, Buffer>(realPath, {
      cacheSize: blockCacheBytes,
      writeBufferSize: writeBufferBytes,
    });
    await database.open();
    return {
      database,
      async close(): Promise<void> {
        await database.close();
        releasePlace(realPath);
      },
    };
  } catch (error) {
    releasePlace(realPath);
    throw error;
  }
}

/** A database that was handed in. @throws LEVEL_OPTION_INVALID */
export function databasePlace({ database, honoursSync }: LevelDatabasePlace): LevelPlace {
  if (typeof database?.batch !== 'function' || typeof database.iterator !== 'function') {
    throw invalid('database must be an abstract-level database');
  }
  if (database.supports.encodings['buffer'] !== true) {
    throw invalid('database must be able to store bytes, and this one stores text only');
  }
  const name = 'handed in as a database';
  const isClassic = database instanceof ClassicLevel;
  return {
    name,
    keepsData: database.supports.permanence === true,
    honoursSync: honoursSync ?? isClassic,
    snapshotScan: database.supports.implicitSnapshots === true,
    closeIsFinal: isClassic,
    async open(): Promise<OpenedDatabase> {
      claimPlace(database, name);
      try {
        await database.open();
      } catch (error) {
        releasePlace(database);
        throw error;
      }
      return {
        database,
        async close(): Promise<void> {
          await database.close();
          releasePlace(database);
        },
      };
    },
  };
}
