import { seededRandom } from '@spillway/runtime';
import { SimulatedClock } from '@spillway/runtime/testing';
import { memoryStorage } from '@spillway/storage';
import { faultyStorage, type FaultyStorage } from '@spillway/storage/faulty';
import { createKv, type CreateKvOptions, type Kv } from '@spillway/kv';

/** Some memory nodes in virtual time that outlive the KVs opened over them. */
export class TestCluster {
  readonly clock: SimulatedClock = new SimulatedClock();
  readonly nodes: ReadonlyMap<string, FaultyStorage>;
  #openings = 0;

  constructor(names: readonly string[] = ['a', 'b', 'c']) {
    const { clock } = this;
    const made = names.map((id): [string, FaultyStorage] => [
      id,
      faultyStorage(memoryStorage({ id, clock }), { clock, random: seededRandom(id) }),
    ]);
    this.nodes = new Map(made);
  }

  node(name: string): FaultyStorage {
    const node = this.nodes.get(name);
    if (node === undefined) throw new Error(`no node ${name}`);
    return node;
  }

  /** Opens a KV as a new process would: over new connections to the same nodes. */
  open(options: Partial<CreateKvOptions> = {}): Promise<Kv> {
    const opening = ++this.#openings;
    const connections = [...this.nodes].map(
      ([name, node]) => [name, node.connect(`process-${opening}`)] as const,
    );
    return createKv({
      nodes: new Map(connections),
      clock: this.clock,
      random: seededRandom(`process-${opening}`),
      operationTimeoutMs: 500,
      ...options,
    });
  }
}
