import type { Catalogue } from '../catalogue/catalogue.ts';

const cached = new WeakMap<Catalogue, readonly string[]>();

/** The other sites that a catalogue's pictures come from: the policy lets in these, and no more. */
export function imageOrigins(catalogue: Catalogue): readonly string[] {
  const known = cached.get(catalogue);
  if (known !== undefined) return known;
  const origins = new Set<string>();
  for (const { images } of catalogue.products) {
    for (const { src } of images) if (!src.startsWith('/')) origins.add(new URL(src).origin);
  }
  const list = [...origins].toSorted();
  cached.set(catalogue, list);
  return list;
}
