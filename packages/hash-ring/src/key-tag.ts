/**
 * The tag of a key: the text between its first `{` and the first `}` after it, when not empty; else
 * `undefined`. Keys of one tag share a slot. The rule is Redis Cluster's (cluster specification,
 * "Hash tags"), so keys that were co-located there are co-located here.
 */
export function keyTag(key: string): string | undefined {
  const open = key.indexOf('{');
  if (open < 0) return undefined;
  const close = key.indexOf('}', open + 1);
  return close > open + 1 ? key.slice(open + 1, close) : undefined;
}
