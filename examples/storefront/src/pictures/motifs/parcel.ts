import type { Motif } from '../motif.ts';
import { faint, line, path, shadow } from '../svg.ts';

/** For what no other motif fits: a parcel. */
export const parcel: Motif = (c) =>
  shadow(260) +
  path('M80 176 l120 -56 l120 56 l-120 58 z', c.light) +
  path('M80 176 l120 58 v96 l-120 -54 z', c.base) +
  path('M320 176 l-120 58 v96 l120 -54 z', c.dark) +
  path('M136 150 l120 58 v30 l-16 -8 l0 -16 l-120 -56 z', c.accent) +
  faint(0.6, line('M100 250 l40 18 M100 232 l24 11', c.pale, 5));
