import { SpillwayError } from '@spillway/runtime';
import type { Version } from '@spillway/storage';
import type { SqlSession, SqlSource } from './sql-source.ts';
import { quoted } from './sql-text.ts';

/** Versions reserved at once: a block lasts for seconds at the highest rates, and 2^53 is far. */
const VERSION_BLOCK = 100_000;

/**
 * Hands out versions from blocks that the database has reserved for this process, synced to its
 * disk whatever the setting, so that none is used twice. A block is dropped when the server may be
 * another one than that which reserved it.
 */
export class VersionBlocks {
  readonly #source: SqlSource;
  readonly #script: string;
  #next: Version = 1;
  #until: Version = 0;
  #reserving: Promise<void> | undefined;

  constructor(source: SqlSource, schema: string) {
    this.#source = source;
    this.#script =
      `set local synchronous_commit = on; update ${quoted(schema)}.meta ` +
      `set value = value + ${VERSION_BLOCK} where name = 'versions' returning value`;
  }

  /** Waits until this many can be taken. */
  async ensure(count: number, deadlineMs: number): Promise<void> {
    while (this.#left < count) {
      this.#reserving ??= this.#reserve(deadlineMs).finally(() => (this.#reserving = undefined));
      await this.#reserving;
    }
  }

  /** The next one; {@link ensure} has made sure that there is one. */
  take(): Version {
    return this.#next++;
  }

  /** Forgets what was reserved. */
  drop(): void {
    this.#until = this.#next - 1;
  }

  get #left(): number {
    return this.#until - this.#next + 1;
  }

  async #reserve(deadlineMs: number): Promise<void> {
    const until = await this.#source.use(deadlineMs, (session) => this.#ask(session));
    this.#next = until - VERSION_BLOCK + 1;
    this.#until = until;
  }

  async #ask(session: SqlSession): Promise<number> {
    const until = Number((await session.script(this.#script))[0]?.[0]);
    if (Number.isSafeInteger(until)) return until;
    throw new SpillwayError(
      'POSTGRES_FORMAT_UNKNOWN',
      'The table meta of the storage has no row of versions; somebody has changed it.',
    );
  }
}
