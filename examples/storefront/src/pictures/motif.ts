import type { Palette } from './palette.ts';

/** Draws one kind of thing into 400 × 400 units, standing on y = 330. Returns SVG elements. */
export type Motif = (colours: Palette) => string;
