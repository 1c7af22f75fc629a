import { assertThat, type Applied } from '@spillway/runtime';
import {
  bytesOfCommit,
  overloadedError,
  withOwnValues,
  type CommitResult,
  type Entry,
  type Key,
  type ResolvedCommit,
  type ResolvedScan,
  type StorageBackend,
  type StorageCapabilities,
  type StorageStats,
} from '@spillway/storage';
import { wasApplied } from './in-doubt.ts';
import type { LevelDatabase } from './level-database.ts';
import { engineError, failureOf, openError } from './level-errors.ts';
import type { ResolvedLevelOptions } from './level-options.ts';
import type { LevelPlace, OpenedDatabase } from './level-place.ts';
import { LevelSession, type FailedGroup } from './level-session.ts';
import { openHeader, type StoreHeader } from './store-header.ts';

/** After an opening that failed the next one is tried this much later, by whoever comes then. */
const REOPEN_AFTER_MS = 1000;

/**
 * Opens the engine at the first operation, and anew after it failed to write: only an engine that
 * was opened again says for sure what it has. (LevelDB, after a failed write, may hold a part of
 * the batch in a buffer, or the whole batch in its log without showing it.)
 */
export class LevelBackend implements StorageBackend {
  readonly id: string;
  readonly capabilities: StorageCapabilities;
  readonly #place: LevelPlace;
  readonly #options: ResolvedLevelOptions;
  #opened: OpenedDatabase | undefined;
  #session: LevelSession | undefined;
  #opening: Promise<LevelSession> | undefined;
  #refusal: { readonly error: unknown; readonly untilMs: number } | undefined;
  #incarnation = 0;
  #engineLostWrites = false;
  /** Bytes of commits that wait for the opening. */
  #waitingBytes = 0;

  constructor(place: LevelPlace, options: ResolvedLevelOptions) {
    this.id = options.id;
    this.#place = place;
    this.#options = options;
    this.capabilities = Object.freeze({
      orderedScan: true,
      snapshotScan: place.snapshotScan,
      atomicScope: 'storage',
      durability: durabilityOf(place, options),
      shared: false,
      nativeExpiry: true,
      limits: options.limits,
    });
  }

  /** 0 until the store is open. */
  get incarnation(): number {
    return this.#incarnation;
  }

  /** Opens the store if it is not. */
  async open(): Promise<void> {
    await (this.#session ?? this.#open());
  }

  get(key: Key): Promise<Entry | undefined> {
    return this.#session?.get(key) ?? this.#open().then((session) => session.get(key));
  }

  peek(key: Key): Entry | null | undefined {
    return this.#session?.peek(key);
  }

  getMany(keys: readonly Key[]): Promise<(Entry | undefined)[]> {
    return this.#session?.getMany(keys) ?? this.#open().then((session) => session.getMany(keys));
  }

  commit(commit: ResolvedCommit): Promise<CommitResult> {
    return this.#session?.commit(commit) ?? this.#commitWhenOpen(commit);
  }

  async *scan(scan: ResolvedScan): AsyncGenerator<readonly Entry[], void, void> {
    const session = this.#session ?? (await this.#open());
    yield* session.scan(scan);
  }

  async stats(): Promise<StorageStats> {
    const session = this.#session ?? (await this.#open());
    return await session.stats();
  }

  async close(): Promise<void> {
    do {
      await this.#opening?.catch(() => undefined); // those who asked for it were told
      const session = this.#session;
      this.#session = undefined;
      // Without the mark of a clean close the next opening is careful; that is all.
      await session?.close().catch(() => undefined);
    } while (this.#opening !== undefined); // the last batch failed and was looked into
    await this.#closeEngine();
  }

  #commitWhenOpen(commit: ResolvedCommit): Promise<CommitResult> {
    const bytes = bytesOfCommit(commit);
    const { id, queueBytes } = this.#options;
    if (this.#waitingBytes > 0 && this.#waitingBytes + bytes > queueBytes) {
      return Promise.reject(overloadedError(id, queueBytes));
    }
    const own = withOwnValues(commit);
    this.#waitingBytes += bytes;
    // Not one hop more than needed: close() counts on it that what waited here goes first.
    return this.#open().then(
      (session) => {
        this.#waitingBytes -= bytes;
        return session.commit(own);
      },
      (error: unknown) => {
        this.#waitingBytes -= bytes;
        throw error;
      },
    );
  }

  #open(): Promise<LevelSession> {
    if (this.#opening !== undefined) return this.#opening;
    const refusal = this.#refusal;
    if (refusal !== undefined && this.#options.clock.monotonicMs() < refusal.untilMs) {
      return Promise.reject(refusal.error);
    }
    return this.#startOpening(() => this.#openSession());
  }

  #startOpening(open: () => Promise<LevelSession>): Promise<LevelSession> {
    this.#opening = this.#finishOpening(open());
    return this.#opening;
  }

  async #finishOpening(opening: Promise<LevelSession>): Promise<LevelSession> {
    try {
      const session = await opening;
      this.#session = session;
      this.#refusal = undefined;
      return session;
    } catch (error) {
      const untilMs = this.#options.clock.monotonicMs() + REOPEN_AFTER_MS;
      this.#refusal = { error, untilMs };
      throw error;
    } finally {
      this.#opening = undefined;
    }
  }

  /** `before` sees the engine before anything is written to it. */
  async #openSession(before?: (database: LevelDatabase) => Promise<void>): Promise<LevelSession> {
    assertThat(this.#opened === undefined, 'the engine to be closed before it is opened');
    try {
      this.#opened = await this.#place.open();
      const { database } = this.#opened;
      await before?.(database);
      const header = await this.#openHeader(database);
      this.#engineLostWrites = false;
      this.#incarnation = header.mark.incarnation;
      return new LevelSession({
        database,
        header,
        options: this.#options,
        onFailed: (failed) => this.#recover(failed),
      });
    } catch (error) {
      await this.#closeEngine().catch(() => undefined); // the first error is the one to tell
      throw openError(this.#place.name, error);
    }
  }

  async #openHeader(database: LevelDatabase): Promise<StoreHeader> {
    const { bootId, random, sync } = this.#options;
    return await openHeader(database, {
      place: this.#place.name,
      bootId: await bootId(),
      engineLostWrites: this.#engineLostWrites,
      syncsEachCommit: sync === true,
      random,
    });
  }

  /** Opens the engine anew, and tells those who wait for the failed group what became of it. */
  #recover({ group, cause }: FailedGroup): void {
    this.#session = undefined;
    // A full disk refuses a write when it is made; other failures may have cost earlier ones.
    if (this.#options.sync !== true && failureOf(cause) !== 'LEVEL_DISK_FULL') {
      this.#engineLostWrites = true;
    }
    let applied: Applied = 'unknown';
    const reopened = this.#startOpening(async () => {
      await this.#closeEngine();
      return await this.#openSession(async (database) => {
        if (this.#place.closeIsFinal) applied = (await wasApplied(database, group)) ?? 'unknown';
      });
    });
    const settle = (): void => {
      for (const waiter of group.waiters) {
        if (applied === true) waiter.acknowledge();
        else waiter.fail(engineError(this.id, applied, cause));
      }
    };
    reopened.then(settle, settle); // who waits for the opening itself is told by it
  }

  async #closeEngine(): Promise<void> {
    const opened = this.#opened;
    if (opened === undefined) return;
    await opened.close();
    this.#opened = undefined;
  }
}

function durabilityOf(
  place: LevelPlace,
  { sync }: ResolvedLevelOptions,
): StorageCapabilities['durability'] {
  if (!place.keepsData) return 'volatile';
  return sync === true && place.honoursSync ? 'disk' : 'process';
}
