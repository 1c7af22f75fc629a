import type { StorageCapabilities } from '../capabilities.ts';
import type { CommitResult, Write } from '../commit.ts';
import type { Entry } from '../entry.ts';
import type { Key } from '../key.ts';
import type { ResolvedCommit, ResolvedScan, StorageBackend, StorageStats } from '../storage.ts';
import type { FaultyNode, IncomingCall } from './faulty-node.ts';
import { readOptions } from './recorded-commits.ts';
import type { CallKind } from './storage-call.ts';

const NO_KEYS: readonly Key[] = Object.freeze([]);

/** One coordinator's way to a faulty storage; the nameless one owns it. */
export class FaultyConnection implements StorageBackend {
  readonly id: string;
  readonly capabilities: StorageCapabilities;
  readonly #node: FaultyNode;
  readonly #coordinator: string | undefined;

  constructor(node: FaultyNode, capabilities: StorageCapabilities, coordinator?: string) {
    this.id = node.inner.id;
    this.capabilities = capabilities;
    this.#node = node;
    this.#coordinator = coordinator;
  }

  get incarnation(): number {
    return this.#node.incarnation;
  }

  get(key: Key, partition: string | undefined): Promise<Entry | undefined> {
    return this.#node.call(this.#incoming('get', [key], partition), () =>
      this.#node.inner.get(key, readOptions(partition)),
    );
  }

  getMany(keys: readonly Key[], partition: string | undefined): Promise<(Entry | undefined)[]> {
    const wanted = [...keys];
    return this.#node.call(this.#incoming('getMany', wanted, partition), () =>
      this.#node.inner.getMany(wanted, readOptions(partition)),
    );
  }

  scan({ range, partition, ...options }: ResolvedScan): AsyncIterable<readonly Entry[]> {
    const node = this.#node;
    const incoming = this.#incoming('scan', NO_KEYS, partition);
    return {
      [Symbol.asyncIterator]: () => {
        const life = node.lives;
        const pages = node.inner.scan(range, { ...options, ...readOptions(partition) });
        return new FaultyPages(pages[Symbol.asyncIterator](), (next) =>
          node.call(incoming, next, life),
        );
      },
    };
  }

  commit(commit: ResolvedCommit): Promise<CommitResult> {
    const detached = detach(commit);
    const keys = [
      ...commit.checks.map((check) => check.key),
      ...commit.writes.map((write) => (write.kind === 'append' ? write.log : write.key)),
      ...commit.returning,
    ];
    return this.#node.call(this.#incoming('commit', keys, commit.partition), () =>
      this.#node.commit(detached),
    );
  }

  stats(): Promise<StorageStats> {
    return this.#node.call(this.#incoming('stats', NO_KEYS, undefined), () =>
      this.#node.inner.stats(),
    );
  }

  close(): Promise<void> {
    return this.#coordinator === undefined
      ? this.#node.close()
      : this.#node.closeConnection(this.#coordinator);
  }

  #incoming(kind: CallKind, keys: readonly Key[], partition: string | undefined): IncomingCall {
    return { kind, keys, partition, coordinator: this.#coordinator };
  }
}

/** Not a generator: leaving a scan must not wait for a page that hangs. */
class FaultyPages implements AsyncIterator<readonly Entry[], undefined> {
  readonly #pages: AsyncIterator<readonly Entry[]>;
  readonly #call: <T>(next: () => Promise<T>) => Promise<T>;
  #pending = 0;

  constructor(
    pages: AsyncIterator<readonly Entry[]>,
    call: <T>(next: () => Promise<T>) => Promise<T>,
  ) {
    this.#pages = pages;
    this.#call = call;
  }

  async next(): Promise<IteratorResult<readonly Entry[], undefined>> {
    this.#pending++;
    try {
      const page = await this.#call(() => this.#pages.next());
      return page.done === true ? { done: true, value: undefined } : page;
    } finally {
      this.#pending--;
    }
  }

  async return(): Promise<IteratorResult<readonly Entry[], undefined>> {
    const left = this.#pages.return?.();
    if (this.#pending === 0) await left;
    else left?.catch(() => {});
    return { done: true, value: undefined };
  }
}

/** A copy: a delivery may come after the caller got its answer and changed its commit. */
function detach({ checks, writes, returning, partition }: ResolvedCommit): ResolvedCommit {
  return {
    checks: checks.map((check) => ({ ...check })),
    writes: writes.map(copied),
    returning: [...returning],
    partition,
  };
}

function copied(write: Write): Write {
  return write.kind === 'put' || write.kind === 'append'
    ? { ...write, value: new Uint8Array(write.value) }
    : { ...write };
}
