import type { FaultName } from './fault-names.ts';

/** How often each fault surfaced: it met at least one call, or one process. */
export class FaultCounts {
  readonly #counts = new Map<FaultName, number>();

  add(fault: FaultName, times: number): void {
    if (times > 0) this.#counts.set(fault, (this.#counts.get(fault) ?? 0) + times);
  }

  merge(other: FaultCounts): void {
    for (const [fault, times] of other.#counts) this.add(fault, times);
  }

  of(fault: FaultName): number {
    return this.#counts.get(fault) ?? 0;
  }
}
