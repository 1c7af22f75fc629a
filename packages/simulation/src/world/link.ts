import { SpillwayError, type Clock, type Random } from '@spillway/runtime';
import {
  openStorage,
  type CommitResult,
  type Entry,
  type Key,
  type ResolvedCommit,
  type ResolvedScan,
  type Storage,
  type StorageBackend,
  type StorageCapabilities,
  type StorageStats,
} from '@spillway/storage';
import type { Trace } from '../trace.ts';
import { describeCommit, describeError, describeKey, describeResult } from './describe.ts';
import type { SimulatedProcess } from './simulated-process.ts';

/** Which direction of a link is cut: what is sent that way is lost without notice. */
export type LinkCut = 'none' | 'requests' | 'answers' | 'both';

/** What a {@link Link} joins and how. */
export interface LinkOptions {
  readonly process: SimulatedProcess;
  /** The node, as this process reaches it. */
  readonly node: Storage;
  /** How the link is cut at this moment. */
  readonly cut: () => LinkCut;
  /** The node dies with the process: what the process has not handed over is gone at its end. */
  readonly isEmbedded: boolean;
  /** What an embedded node has at hand, see `Storage.peek`. */
  readonly peek: (key: Key) => Entry | null | undefined;
  /** Typical time of one direction in ms; one in 50 takes ten times as long. */
  readonly latencyMs: number;
  /** After this many ms without an answer a call fails, as in a client of a server. */
  readonly commandTimeoutMs: number | undefined;
  readonly clock: Clock;
  readonly random: Random;
  readonly trace: Trace;
  /** Told of each call as it is sent. */
  readonly onCall: () => void;
  /** Told of each message that a cut swallows. */
  readonly onCut: () => void;
}

/**
 * The way between one process and one node. Requests and answers take random times each, so calls
 * overtake one another. Like a connection it is renewed when the node was restarted with a loss: an
 * answer of an earlier incarnation that comes after one of a later is dropped.
 */
export class Link implements StorageBackend {
  readonly id: string;
  readonly capabilities: StorageCapabilities;
  /** When the process was told of the node's incarnation, in ms of the world's clock. */
  informedAtMs = 0;
  readonly #options: LinkOptions;
  readonly #name: string;
  #incarnation: number;
  #calls = 0;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(options: LinkOptions) {
    this.#options = options;
    this.id = options.node.id;
    this.capabilities = options.node.capabilities;
    this.#name = `${options.process.name}-${this.id}`;
    this.#incarnation = options.node.incarnation;
  }

  /**
   * The node's incarnation as far as this process can know: that of the newest answer, or the true
   * one of a node in the process itself.
   */
  get incarnation(): number {
    return this.#options.isEmbedded ? this.#options.node.incarnation : this.#incarnation;
  }

  /** The link as the process gets it. */
  open(): Storage {
    return openStorage(this, { clock: this.#options.process.clock });
  }

  get(key: Key): Promise<Entry | undefined> {
    const what = `get ${describeKey(key)}`;
    return this.#call('read', what, (node) => node.get(key), describeEntry);
  }

  peek(key: Key): Entry | null | undefined {
    const { isEmbedded, process, peek } = this.#options;
    return isEmbedded && !process.isKilled ? peek(key) : undefined;
  }

  getMany(keys: readonly Key[]): Promise<(Entry | undefined)[]> {
    const what = `getMany ${keys.length}`;
    return this.#call('read', what, (node) => node.getMany(keys), String);
  }

  /** Not a generator: leaving a scan must not wait for a page that never comes. */
  scan({ range, partition: _, ...options }: ResolvedScan): AsyncIterable<readonly Entry[]> {
    return {
      [Symbol.asyncIterator]: () => {
        const pages = this.#options.node.scan(range, options)[Symbol.asyncIterator]();
        return {
          next: () => this.#call('read', 'scan', () => pages.next(), describePage),
          return: () => {
            pages.return?.().catch(() => undefined);
            return Promise.resolve({ done: true, value: undefined });
          },
        };
      },
    };
  }

  commit(commit: ResolvedCommit): Promise<CommitResult> {
    const { partition: _, ...plain } = commit;
    const what = describeCommit(commit);
    return this.#call('commit', what, (node) => node.commit(plain), describeResult);
  }

  stats(): Promise<StorageStats> {
    return this.#call(
      'read',
      'stats',
      (node) => node.stats(),
      () => 'stats',
    );
  }

  /** Waits for what is under way, as an engine does; what hangs in the node is cut. */
  async close(): Promise<void> {
    await this.#options.node.close();
    await Promise.allSettled(this.#underWay);
  }

  /** Settles when the answer reaches the process; never, if one of the two dies before. */
  #call<T>(
    kind: 'read' | 'commit',
    what: string,
    work: (node: Storage) => Promise<T>,
    describe: (answer: T) => string,
  ): Promise<T> {
    const { trace, process, commandTimeoutMs, onCall } = this.#options;
    if (process.isKilled) return never<T>();
    const ordinal = ++this.#calls;
    trace.add(this.#name, `#${ordinal} ${what}`);
    onCall();
    const answer = new Promise<T>((resolve, reject) => {
      const timer =
        commandTimeoutMs === undefined
          ? undefined
          : process.clock.startTimer(commandTimeoutMs, () => reject(this.#lost(kind, 'timeout')));
      this.#carry(kind, work)
        .then(resolve, reject)
        .finally(() => timer?.cancel());
    });
    this.#underWay.add(answer);
    answer
      .then(
        (value) => trace.add(this.#name, `#${ordinal} -> ${describe(value)}`),
        (error: unknown) => trace.add(this.#name, `#${ordinal} -> ${describeError(error)}`),
      )
      .finally(() => this.#underWay.delete(answer));
    return answer;
  }

  async #carry<T>(kind: 'read' | 'commit', work: (node: Storage) => Promise<T>): Promise<T> {
    const { node, process, isEmbedded } = this.#options;
    await this.#travel();
    if (this.#isCut('requests')) return await never<T>();
    if (process.isKilled && isEmbedded) return await never<T>();
    const [answer] = await Promise.allSettled([work(node)]);
    const servedBy = node.incarnation;
    await this.#travel();
    if (this.#isCut('answers')) return await never<T>();
    await process.whenRunning();
    if (answer.status === 'rejected') throw answer.reason;
    if (servedBy < this.incarnation) throw this.#lost(kind, 'reset');
    if (servedBy > this.#incarnation) this.informedAtMs = this.#options.clock.monotonicMs();
    this.#incarnation = servedBy;
    return answer.value;
  }

  #isCut(direction: 'requests' | 'answers'): boolean {
    const cut = this.#options.cut();
    if (cut !== direction && cut !== 'both') return false;
    this.#options.onCut();
    return true;
  }

  #travel(): Promise<void> {
    const { clock, random, latencyMs } = this.#options;
    const slowness = random.chance(0.02) ? 10 : 0.5;
    return clock.sleep(latencyMs * slowness * (0.2 + 1.6 * random.float()));
  }

  #lost(kind: 'read' | 'commit', reason: string): SpillwayError {
    const details = { storage: this.id, reason };
    return kind === 'read'
      ? new SpillwayError('STORAGE_UNAVAILABLE', `No answer from ${this.id} (${reason}).`, {
          retryable: true,
          details,
        })
      : new SpillwayError('STORAGE_OUTCOME_UNKNOWN', `No answer from ${this.id} (${reason}).`, {
          applied: 'unknown',
          details,
        });
  }
}

function describeEntry(entry: Entry | undefined): string {
  return entry === undefined ? 'absent' : `version ${entry.version}`;
}

function describePage(page: IteratorResult<readonly Entry[]>): string {
  return page.done === true ? 'end' : `page of ${page.value.length}`;
}

function never<T>(): Promise<T> {
  return new Promise<T>(() => undefined);
}
