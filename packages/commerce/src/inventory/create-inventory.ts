import type { Kv } from '@spillway/kv';
import { systemClock, type Clock } from '@spillway/runtime';
import { checkKv, resolveNamespace } from '../factory-options.ts';
import type { Inventory } from './inventory.ts';
import { resolveInventoryPolicy } from './inventory-policy.ts';
import { InventorySteps } from './inventory-steps.ts';
import { KvInventory } from './kv-inventory.ts';

/** Options of {@link createInventory}. */
export interface CreateInventoryOptions {
  /** Where stock and reservations live. It stays the caller's: nothing here closes it. */
  readonly kv: Kv;
  /** Begins every key, `[a-z0-9-]{1,64}`; another one is another set. Default `shop`. */
  readonly namespace?: string;
  /** Longest hold in ms. Default 24 h: longer holds starve other buyers. */
  readonly holdMsMax?: number;
  /** SKUs in one reservation. Default 100; each costs one write to hold and two to claim. */
  readonly linesMax?: number;
  /**
   * Live holds on one SKU, at most and by default 1,000. They travel with every write of the SKU:
   * fewer make the busiest SKU faster and send buyers away earlier.
   */
  readonly holdsPerSkuMax?: number;
  /**
   * How long in ms a claim that stopped between two steps keeps its units before others may undo or
   * finish it; never before the hold's own time. Default 30,000. Shorter than the longest claim: a
   * slow claim may be refused as expired, never sold twice.
   */
  readonly claimMsMax?: number;
  /**
   * How long in ms a reservation that was released, refused or expired is remembered. Default 24 h,
   * and at least `holdMsMax`: a retry later than this starts anew.
   */
  readonly endedRetentionMs?: number;
  /** Default: the system clock. Give the KV's own clock when that one is not the system's. */
  readonly clock?: Clock;
}

/** Inventory over a KV. @throws COMMERCE_OPTION_INVALID */
export function createInventory(options: CreateInventoryOptions): Inventory {
  const kv: unknown = options?.kv;
  checkKv(kv);
  const clock = options.clock ?? systemClock;
  const namespace = resolveNamespace(options.namespace);
  const steps = new InventorySteps(namespace, resolveInventoryPolicy(options), clock);
  return new KvInventory(kv, steps);
}
