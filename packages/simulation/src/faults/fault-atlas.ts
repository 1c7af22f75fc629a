import { assertThat } from '@spillway/runtime';

/** How many nodes may be unwell at once. */
export interface FaultLimits {
  /** Crashed, hung, unreachable, slow, or forgetful. */
  readonly unwellMax: number;
  /** Of these: those that may have forgotten what they had acknowledged. */
  readonly forgetfulMax: number;
}

/**
 * Keeps the faults within the fault model: it knows which nodes are unwell, and lets no more fall
 * than the promises allow (TigerBeetle's `ClusterFaultAtlas`). A node that may have forgotten is
 * unwell until it is proved to hold again all that it owns.
 */
export class FaultAtlas {
  readonly #limits: FaultLimits;
  readonly #unwell = new Map<string, { readonly forgets: boolean }>();

  constructor(limits: FaultLimits) {
    this.#limits = limits;
  }

  /** Whether this node may become unwell now. */
  mayFall(node: string, forgets: boolean): boolean {
    if (this.#unwell.has(node) || this.#unwell.size >= this.#limits.unwellMax) return false;
    return !forgets || this.#forgetful() < this.#limits.forgetfulMax;
  }

  fall(node: string, forgets: boolean): void {
    assertThat(this.mayFall(node, forgets), 'a fault within the fault model');
    this.#unwell.set(node, { forgets });
  }

  rise(node: string): void {
    this.#unwell.delete(node);
  }

  #forgetful(): number {
    let count = 0;
    for (const { forgets } of this.#unwell.values()) if (forgets) count++;
    return count;
  }
}
