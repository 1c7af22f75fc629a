import type { LevelDatabase } from '@spillway/storage-level';

/** What becomes of one write of a batch. */
export type WriteFate = 'apply' | 'failBefore' | 'failAfter';

/** One write that the database was asked for. */
export interface SeenWrite {
  /** Keys that were put and removed, as byte strings. */
  readonly puts: readonly string[];
  readonly removals: readonly string[];
  readonly sync: boolean;
}

/**
 * An abstract-level database whose writes a test watches, holds back, and fails before or after
 * they were applied.
 */
export class ControlledDatabase implements LevelDatabase {
  readonly #inner: LevelDatabase;
  readonly writes: SeenWrite[] = [];
  /** The number of keys of each read. */
  readonly reads: number[] = [];
  fate: (write: SeenWrite) => WriteFate = () => 'apply';
  /** What a failed write says. */
  failure = 'IO error: 000012.log: Input/output error';
  #gate: Promise<void> | undefined;
  #openGate: (() => void) | undefined;
  #readGate: Promise<void> | undefined;
  #openReadGate: (() => void) | undefined;

  constructor(inner: LevelDatabase) {
    this.#inner = inner;
  }

  get status(): string {
    return this.#inner.status;
  }

  get supports(): LevelDatabase['supports'] {
    return this.#inner.supports;
  }

  /** Writes wait from now on, until the returned function is called. */
  holdWrites(): () => void {
    this.#gate = new Promise((resolve) => {
      this.#openGate = resolve;
    });
    return () => {
      this.#gate = undefined;
      this.#openGate?.();
    };
  }

  /** Answers of reads wait from now on, until the returned function is called. */
  holdReads(): () => void {
    this.#readGate = new Promise((resolve) => {
      this.#openReadGate = resolve;
    });
    return () => {
      this.#readGate = undefined;
      this.#openReadGate?.();
    };
  }

  async open(): Promise<void> {
    await this.#inner.open();
  }

  async close(): Promise<void> {
    await this.#inner.close();
  }

  getSync: LevelDatabase['getSync'] = (key, options) => this.#inner.getSync(key, options);

  getMany: LevelDatabase['getMany'] = async (keys, options) => {
    this.reads.push(keys.length);
    const gate = this.#readGate;
    const answer = await this.#inner.getMany(keys, options);
    await gate;
    return answer;
  };

  iterator: LevelDatabase['iterator'] = (options) => this.#inner.iterator(options);

  get: LevelDatabase['get'] = async (key, options) => {
    this.reads.push(1);
    const gate = this.#readGate;
    const answer = await this.#inner.get(key, options);
    await gate;
    return answer;
  };

  put: LevelDatabase['put'] = (key, value, options) =>
    this.#write({ puts: [text(key)], removals: [], sync: options.sync }, () =>
      this.#inner.put(key, value, options),
    );

  del: LevelDatabase['del'] = (key, options) =>
    this.#write({ puts: [], removals: [text(key)], sync: options.sync }, () =>
      this.#inner.del(key, options),
    );

  batch(): ReturnType<LevelDatabase['batch']> {
    const batch = this.#inner.batch();
    const puts: string[] = [];
    const removals: string[] = [];
    return {
      put(key, value, options): void {
        puts.push(text(key));
        batch.put(key, value, options);
      },
      del(key, options): void {
        removals.push(text(key));
        batch.del(key, options);
      },
      write: ({ sync }): Promise<void> =>
        this.#write({ puts, removals, sync }, () => batch.write({ sync })),
    };
  }

  async #write(write: SeenWrite, apply: () => Promise<void>): Promise<void> {
    this.writes.push(write);
    await this.#gate;
    const fate = this.fate(write);
    if (fate !== 'failBefore') await apply();
    if (fate !== 'apply') throw new Error(this.failure);
  }
}

function text(key: string | Buffer): string {
  return typeof key === 'string' ? key : key.toString('latin1');
}
