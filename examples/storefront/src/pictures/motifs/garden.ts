import type { Motif } from '../motif.ts';
import { MATERIAL } from '../palette.ts';
import { box, faint, group, line, oval, path, shadow } from '../svg.ts';

const LEAF = 'M0 0 q-34 -38 0 -92 q34 54 0 92';

function leaves(x: number, y: number, angles: readonly number[], scale = 1): string {
  return angles
    .map((angle, index) =>
      group(
        `translate(${x} ${y}) rotate(${angle}) scale(${scale})`,
        path(LEAF, index % 2 === 0 ? MATERIAL.leaf : MATERIAL.leafDark),
        line('M0 -6 v-66', '#8fb583', 3),
      ),
    )
    .join('');
}

function potShape(base: string, dark: string): string {
  return (
    path('M128 222 h144 l-16 92 q-4 16 -20 16 h-72 q-16 0 -20 -16 z', base) +
    box('118 206 164 28', dark, 8)
  );
}

export const pot: Motif = (c) =>
  shadow(220) +
  path('M104 150 h192 l-22 146 q-4 22 -26 22 h-96 q-22 0 -26 -22 z', c.base) +
  faint(0.22, path('M246 150 h50 l-22 146 q-4 22 -26 22 h-30 q24 -70 28 -168', c.deep)) +
  box('94 132 212 36', c.light, 10) +
  box('102 312 196 18', c.dark, 9) +
  faint(0.5, line('M130 190 l12 90', c.pale, 8));

export const plant: Motif = (c) =>
  shadow(180) +
  line('M200 210 q-6 -70 4 -120', MATERIAL.leafDark, 8) +
  leaves(200, 206, [-62, 58]) +
  leaves(198, 162, [-48, 50], 0.95) +
  leaves(202, 116, [-28, 30, 2], 0.85) +
  potShape(c.base, c.dark);

export const trailingPlant: Motif = (c) =>
  shadow(180) +
  line(
    'M150 210 q-70 20 -66 110 M250 210 q70 10 64 90 M200 206 q0 -60 10 -90',
    MATERIAL.leafDark,
    6,
  ) +
  leaves(200, 206, [-40, -8, 26], 0.9) +
  leaves(150, 214, [-70, -110], 0.6) +
  leaves(92, 262, [-80, 70, -140], 0.5) +
  leaves(86, 316, [-60, 100, 170], 0.45) +
  leaves(252, 212, [64, 100], 0.6) +
  leaves(312, 262, [80, -60, 150], 0.5) +
  potShape(c.base, c.dark);

export const wateringCan: Motif = (c) =>
  shadow(240, 180) +
  line('M246 300 q52 -20 64 -150', c.dark, 17) +
  path('M288 132 l52 14 l-8 26 l-52 -14 z', MATERIAL.flame) +
  line('M120 190 q-66 -10 -60 54 q4 50 60 62', c.dark, 15) +
  path('M116 188 h136 l14 124 q2 18 -18 18 h-128 q-20 0 -18 -18 z', c.base) +
  faint(0.22, path('M214 188 h38 l14 124 q2 18 -18 18 h-34 q16 -70 0 -142', c.deep)) +
  line('M140 186 q44 -90 92 0', c.dark, 13) +
  oval(184, 188, c.light, 68, 13) +
  faint(0.6, line('M338 184 v22 M322 182 l-4 22 M352 190 l4 20', '#6fa9bd', 5));

export const seeds: Motif = (c) =>
  [
    [-16, c.dark, c.accent],
    [2, c.base, MATERIAL.paper],
    [20, MATERIAL.paper, c.base],
  ]
    .map(([angle, cover, mark]) =>
      group(
        `rotate(${angle} 200 360)`,
        box('138 84 124 176', '#1d2a3022', 6),
        box('134 78 124 176', String(cover), 6),
        box('134 78 124 26', '#ffffff44', 6),
        group(
          'translate(196 226) scale(0.9)',
          path(LEAF, String(mark)),
          line('M0 24 v-90', String(mark), 5),
        ),
        group('translate(196 230) rotate(56) scale(0.6)', path(LEAF, String(mark))),
        group('translate(196 230) rotate(-56) scale(0.6)', path(LEAF, String(mark))),
      ),
    )
    .join('') +
  [150, 186, 214, 258].map((x, i) => oval(x, 312 + (i % 2) * 14, MATERIAL.woodDark, 7, 5)).join('');

export const trowel: Motif = (c) =>
  group(
    'rotate(32 200 200)',
    box('184 24 32 124', MATERIAL.wood, 14),
    line('M192 40 v90', MATERIAL.woodLight, 4),
    box('188 142 24 18', c.accent, 4),
    line('M200 160 v52', MATERIAL.metalDark, 12),
    path('M150 212 q50 -24 100 0 q8 90 -50 152 q-58 -62 -50 -152', MATERIAL.metal),
    path('M200 202 q32 0 50 10 q8 90 -50 152 z', MATERIAL.metalDark, 'opacity="0.55"'),
  );

export const birdHouse: Motif = (c) =>
  shadow(160) +
  line('M200 330 v-40', MATERIAL.woodDark, 16) +
  path('M124 172 l76 -66 l76 66 v120 h-152 z', c.base) +
  line('M124 206 h152 M124 238 h152 M124 270 h152', c.dark, 3) +
  path('M200 64 l116 104 l-20 22 l-96 -86 l-96 86 l-20 -22 z', MATERIAL.woodDark) +
  oval(200, 204, MATERIAL.ink, 28) +
  line('M200 252 v26', MATERIAL.wood, 9) +
  path('M214 250 q-4 -26 22 -28 q14 0 18 12 l14 4 l-14 6 q-8 20 -34 18 z', c.accent) +
  oval(240, 232, MATERIAL.ink, 3);
