import { DAY_MS, resolveDuration, resolveInteger } from '../factory-options.ts';

/** The limits of an inventory, complete. */
export interface InventoryPolicy {
  readonly holdMsMax: number;
  readonly linesMax: number;
  readonly holdsPerSkuMax: number;
  readonly claimMsMax: number;
  readonly endedRetentionMs: number;
}

/** Fills in what the caller left out. @throws COMMERCE_OPTION_INVALID */
export function resolveInventoryPolicy(given: {
  readonly [Name in keyof InventoryPolicy]?: InventoryPolicy[Name] | undefined;
}): InventoryPolicy {
  const holdMsMax = resolveDuration('holdMsMax', given.holdMsMax, DAY_MS);
  return Object.freeze({
    holdMsMax,
    linesMax: resolveInteger({ name: 'linesMax', max: 1_000 }, given.linesMax, 100),
    // 1,000 holds with the longest ids, percent-encoded, are 454 kB; a KV value may have 487 kB
    holdsPerSkuMax: resolveInteger(
      { name: 'holdsPerSkuMax', max: 1_000 },
      given.holdsPerSkuMax,
      1_000,
    ),
    claimMsMax: resolveDuration('claimMsMax', given.claimMsMax, 30_000),
    // a late duplicate of a hold must find its own time over before its reservation is forgotten
    endedRetentionMs: Math.max(
      holdMsMax,
      resolveDuration('endedRetentionMs', given.endedRetentionMs, DAY_MS),
    ),
  });
}
