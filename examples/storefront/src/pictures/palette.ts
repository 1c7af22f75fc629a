import type { Random } from '@spillway/runtime';

/** The colours one picture is drawn in, as `#rrggbb`. */
export interface Palette {
  readonly base: string;
  readonly light: string;
  readonly pale: string;
  readonly dark: string;
  readonly deep: string;
  /** Stands out against `base`. */
  readonly accent: string;
  readonly backdrop: string;
  readonly backdropShape: string;
}

/** Materials that do not follow the product's colour. */
export const MATERIAL = {
  wood: '#bd9263',
  woodDark: '#94693d',
  woodLight: '#d9b98d',
  metal: '#aeb8bc',
  metalDark: '#78858b',
  paper: '#f8f3e8',
  ink: '#28333b',
  leaf: '#5d8a58',
  leafDark: '#3f6a44',
  flame: '#f2b84b',
} as const;

/** Colour names of merchants, without case. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['fog', '#b9c4c8'],
  ['rust', '#b4533a'],
  ['kelp', '#4c7059'],
  ['ink', '#2b3f57'],
  ['sand', '#d6bd93'],
  ['graphite', '#4a5157'],
  ['copper', '#b97452'],
  ['clear', '#a9cbd4'],
  ['smoke', '#7f898d'],
  ['sea', '#3f8795'],
  ['indigo', '#3a4f8a'],
  ['clay', '#c67c5c'],
  ['moss', '#72844d'],
  ['mustard', '#d8a235'],
  ['amber', '#cb8430'],
  ['natural', '#ddc9a4'],
  ['cognac', '#9c5c35'],
  ['black', '#33363a'],
  ['white', '#e8e6e0'],
  ['grey', '#8d9499'],
  ['gray', '#8d9499'],
  ['red', '#b8433b'],
  ['blue', '#3d6a9e'],
  ['green', '#4f7f57'],
  ['yellow', '#dcb13f'],
  ['orange', '#cf7a37'],
  ['pink', '#d18c95'],
  ['purple', '#76598f'],
  ['brown', '#85593d'],
  ['beige', '#d8c6a6'],
]);
const OTHERS = ['#3f8795', '#b4533a', '#72844d', '#3a4f8a', '#d8a235', '#c67c5c', '#4c7059'];
const BACKDROPS: readonly (readonly [string, string])[] = [
  ['#efe7da', '#e3d6c1'],
  ['#e2ebe9', '#cfdeda'],
  ['#f1e4dd', '#e6cfc3'],
  ['#e6e9ef', '#d3d9e5'],
  ['#eceadb', '#dddabf'],
  ['#ebe3e6', '#dccdd3'],
];

/** Chooses colours: the named one if it is known, else one that `random` draws. */
export function paletteFor(colourName: string, random: Random): Palette {
  const [backdrop, backdropShape] = random.fork('backdrop').pick(BACKDROPS);
  const drawn = random.fork('colour').pick(OTHERS);
  const base = NAMED.get(colourName.toLowerCase()) ?? drawn;
  return {
    base,
    light: mix(base, '#ffffff', 0.25),
    pale: mix(base, '#ffffff', 0.6),
    dark: mix(base, '#101820', 0.22),
    deep: mix(base, '#101820', 0.45),
    accent: accentFor(base, random.fork('accent')),
    backdrop,
    backdropShape,
  };
}

function accentFor(base: string, random: Random): string {
  return random.pick(['#e7b45a', '#d9694a', '#f3e9d6', '#5a9aa3'].filter((one) => one !== base));
}

/** `share` of the way from one colour to another; both `#rrggbb`. */
function mix(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
