import type { Add, Refusal } from '@spillway/storage';

/** What the sum would be, or why it must not be; the same as `evaluateCommit` says. */
export function sumOf({ key, delta, floor, ceiling }: Add, before: number): number | Refusal {
  const sum = before + delta;
  if (sum < (floor ?? -Number.MAX_SAFE_INTEGER)) {
    return { kind: 'floor', index: 0, key, value: before };
  }
  if (sum > (ceiling ?? Number.MAX_SAFE_INTEGER)) {
    return { kind: 'ceiling', index: 0, key, value: before };
  }
  return sum;
}
