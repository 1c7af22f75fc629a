import { assertThat, SpillwayError } from '@spillway/runtime';
import type { Version } from '@spillway/storage';
import type { SqlSession, SqlSource } from './sql-source.ts';
import { quoted } from './sql-text.ts';

/** Versions reserved at once: a block lasts for seconds at the highest rates, and 2^53 is far. */
const VERSION_BLOCK = 100_000;

/** Versions that belong to one attempt of one group; what is left of them is skipped. */
export class VersionRange {
  readonly generation: number;
  #next: Version;
  readonly #until: Version;

  constructor(generation: number, first: Version, count: number) {
    this.generation = generation;
    this.#next = first;
    this.#until = first + count;
  }

  take(): Version {
    assertThat(this.#next < this.#until, 'a version that was claimed');
    return this.#next++;
  }
}

/**
 * Hands out versions from blocks that the database has reserved for this process, synced to its
 * disk whatever the setting, so that none is used twice. A block is dropped, and what was claimed
 * of it is worth nothing, when the server may be another one than that which reserved it; blocks
 * then go on above the clock (see `planIncarnation`), for the new one may not know of the old.
 */
export class VersionBlocks {
  readonly #source: SqlSource;
  readonly #script: string;
  #next: Version = 1;
  #until: Version = 1;
  #generation = 0;
  #reserving: Promise<void> | undefined;

  constructor(source: SqlSource, schema: string) {
    this.#source = source;
    this.#script =
      `set local synchronous_commit = on; update ${quoted(schema)}.meta ` +
      `set value = value + ${VERSION_BLOCK} where name = 'versions' returning value`;
  }

  /** So many versions that nobody else has; at most a block. */
  async claim(count: number, deadlineMs: number): Promise<VersionRange> {
    while (this.#until - this.#next < count) {
      this.#reserving ??= this.#reserve(deadlineMs).finally(() => (this.#reserving = undefined));
      await this.#reserving;
    }
    const range = new VersionRange(this.#generation, this.#next, count);
    this.#next += count;
    return range;
  }

  /** Whether nothing was dropped since this was claimed. */
  isCurrent({ generation }: VersionRange): boolean {
    return generation === this.#generation;
  }

  /** Forgets what was reserved. */
  drop(): void {
    this.#until = this.#next;
    this.#generation++;
  }

  /** A block that was reserved before a drop is of the server that was left. */
  async #reserve(deadlineMs: number): Promise<void> {
    const ask = async (session: SqlSession): Promise<readonly [Version, number]> => {
      const before = this.#generation; // the session has been introduced
      return [await this.#ask(session), before];
    };
    const [last, generation] = await this.#source.use(deadlineMs, ask, 'repeat');
    if (generation !== this.#generation) return;
    this.#next = last - VERSION_BLOCK + 1;
    this.#until = last + 1;
  }

  async #ask(session: SqlSession): Promise<Version> {
    const last = Number((await session.script(this.#script))[0]?.[0]);
    if (Number.isSafeInteger(last)) return last;
    throw new SpillwayError(
      'POSTGRES_FORMAT_UNKNOWN',
      'The table meta of the storage has no row of versions; somebody has changed it.',
    );
  }
}
