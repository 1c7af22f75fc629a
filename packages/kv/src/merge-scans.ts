import type { Entry, Key } from '@spillway/storage';

/** The entries of one key on those of several sources that have it. */
export interface MergedEntries<Source> {
  readonly key: Key;
  readonly entries: ReadonlyMap<Source, Entry>;
}

/** One scan to merge. */
export interface ScanSource<Source> {
  readonly source: Source;
  readonly pages: AsyncIterable<readonly Entry[]>;
}

/**
 * Merges ordered scans by key: yields each key once, with its entry from each source that has it.
 * What a source throws ends the whole.
 */
export async function* mergeScans<Source>(
  sources: readonly ScanSource<Source>[],
): AsyncGenerator<MergedEntries<Source>, void> {
  const cursors = sources.map(({ source, pages }) => new Cursor(source, pages));
  try {
    await Promise.all(cursors.map((cursor) => cursor.advance()));
    for (;;) {
      let lowest: Key | undefined;
      for (const { entry } of cursors) {
        if (entry !== undefined && (lowest === undefined || entry.key < lowest)) lowest = entry.key;
      }
      if (lowest === undefined) return;
      const entries = new Map<Source, Entry>();
      const moving: Cursor<Source>[] = [];
      for (const cursor of cursors) {
        if (cursor.entry?.key !== lowest) continue;
        entries.set(cursor.source, cursor.entry);
        moving.push(cursor);
      }
      yield { key: lowest, entries };
      for (const cursor of moving) {
        if (!cursor.advanceInPage()) await cursor.advance();
      }
    }
  } finally {
    await Promise.all(cursors.map((cursor) => cursor.close()));
  }
}

class Cursor<Source> {
  readonly source: Source;
  readonly #pages: AsyncIterator<readonly Entry[]>;
  #page: readonly Entry[] = [];
  #index = 0;

  constructor(source: Source, pages: AsyncIterable<readonly Entry[]>) {
    this.source = source;
    this.#pages = pages[Symbol.asyncIterator]();
  }

  get entry(): Entry | undefined {
    return this.#page[this.#index];
  }

  /** Moves within the page at hand; `false` when it is used up. */
  advanceInPage(): boolean {
    this.#index++;
    return this.#index < this.#page.length;
  }

  async advance(): Promise<void> {
    const next = await this.#pages.next();
    this.#page = next.done === true ? [] : next.value;
    this.#index = 0;
  }

  async close(): Promise<void> {
    await this.#pages.return?.();
  }
}
