import { seededRandom, type Random } from '@spillway/runtime';
import { motifFor } from './motif-for.ts';
import { paletteFor, type Palette } from './palette.ts';
import { faint, oval, path } from './svg.ts';

/** What a picture depends on; the same subject always gives the same picture. */
export interface PictureSubject {
  readonly handle: string;
  readonly title: string;
  readonly kind: string;
  /** Name of a colour; `''` when the product has no colours. */
  readonly colour: string;
}

/** Draws a product as an SVG document of 400 × 400 units. */
export function drawPicture(subject: PictureSubject): string {
  const random = seededRandom(`picture of ${subject.handle}`);
  const colours = paletteFor(subject.colour, random);
  const things = motifFor(subject.title, subject.kind)(colours);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="800" height="800">',
    `<rect width="400" height="400" fill="${colours.backdrop}"/>`,
    backdrop(colours, random.fork('shape')),
    things,
    '</svg>',
  ].join('');
}

/** A large quiet shape behind the thing. */
function backdrop(colours: Palette, random: Random): string {
  const fill = colours.backdropShape;
  const x = random.integer(150, 250);
  return random.pick([
    () => oval(x, 200, fill, 150),
    () => path(`M${x - 120} 400 v-220 q0 -120 120 -120 t120 120 v220 z`, fill),
    () => path('M0 292 q100 -44 200 -14 t200 -20 v142 h-400 z', fill),
    () => path(`M0 400 v-120 q${x} -150 400 -60 v180 z`, fill),
    () => faint(0.9, oval(x, 330, fill, 210, 120)),
  ])();
}
