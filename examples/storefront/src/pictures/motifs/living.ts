import type { Motif } from '../motif.ts';
import { MATERIAL } from '../palette.ts';
import { box, faint, group, line, oval, path, shadow } from '../svg.ts';

export const blanket: Motif = (c) =>
  shadow(270) +
  box('76 262 248 66', c.dark, 30) +
  box('82 204 236 66', c.base, 30) +
  box('90 148 220 64', c.light, 30) +
  path('M196 156 h84 v134 q-42 12 -84 0 z', c.pale) +
  line('M196 200 h84 M196 222 h84', c.base, 9) +
  line('M206 290 v20 M224 293 v20 M242 293 v20 M260 292 v20 M274 290 v20', c.dark, 5) +
  faint(
    0.5,
    line(
      'M112 180 l12 10 l12 -10 l12 10 l12 -10 ' +
        'M106 238 l12 10 l12 -10 l12 10 l12 -10 M100 296 l12 10 l12 -10 l12 10 l12 -10',
      c.deep,
      4,
    ),
  );

export const cushion: Motif = (c) =>
  shadow(250) +
  path('M86 118 q114 26 228 0 q-22 104 0 208 q-114 -18 -228 0 q22 -104 0 -208', c.base) +
  faint(
    0.22,
    path('M250 126 q36 -2 64 -8 q-22 104 0 208 q-40 -8 -80 -10 q60 -90 16 -190', c.deep),
  ) +
  line('M130 160 q70 18 140 0 M124 222 q76 14 152 0 M130 284 q70 -10 140 0', c.dark, 5) +
  faint(0.5, line('M112 146 q4 40 0 60', c.pale, 8));

export const stool: Motif = (c) =>
  shadow(230) +
  line('M142 196 l-36 130 M258 196 l36 130', MATERIAL.woodDark, 17) +
  line('M200 196 v132', MATERIAL.wood, 17) +
  line('M124 268 h152', MATERIAL.woodDark, 9) +
  oval(200, 190, c.dark, 118, 30) +
  oval(200, 178, c.base, 118, 30) +
  faint(0.5, line('M112 176 q84 26 176 -2 M140 190 q60 16 120 0', c.dark, 4));

export const chair: Motif = (c) =>
  shadow(270) +
  line('M112 210 l-18 116 M290 234 l16 92', MATERIAL.woodDark, 14) +
  path('M108 96 q10 -24 36 -22 l90 10 q22 2 24 24 l8 128 l-140 10 z', c.base) +
  faint(0.22, path('M214 82 l20 2 q22 2 24 24 l8 128 l-50 4 z', c.deep)) +
  path('M104 236 l170 -16 q34 -2 40 28 l2 12 q-90 34 -212 16 z', c.dark) +
  line('M96 200 q60 -26 90 0 M236 190 q60 -14 84 20', MATERIAL.wood, 14) +
  line('M140 276 l-8 50 M252 274 l8 52', MATERIAL.wood, 12) +
  faint(0.4, line('M130 104 l10 110 M168 100 l8 112', c.dark, 5));

export const vase: Motif = (c) =>
  shadow(150) +
  line(
    'M196 130 q-30 -70 -64 -86 M202 130 q4 -70 30 -104 M206 130 q30 -46 66 -56',
    MATERIAL.leafDark,
    6,
  ) +
  [
    [130, 44],
    [234, 26],
    [274, 72],
  ]
    .map(([x = 0, y = 0]) => oval(x, y, c.accent, 18) + oval(x, y, MATERIAL.paper, 7))
    .join('') +
  path(
    'M158 86 q-32 -2 -40 -24 q32 -4 42 18 z M236 96 q6 -26 34 -28 q-2 26 -30 34 z',
    MATERIAL.leaf,
  ) +
  path(
    'M172 122 h56 q-6 34 28 70 q36 42 22 94 q-10 44 -46 44 h-64 q-36 0 -46 -44 ' +
      'q-14 -52 22 -94 q34 -36 28 -70',
    c.base,
    'opacity="0.9"',
  ) +
  faint(0.4, line('M138 244 q62 22 124 0 M130 276 q70 22 140 0 M152 214 q48 18 96 0', c.pale, 6)) +
  oval(200, 122, c.light, 30, 7);

export const rug: Motif = (c) =>
  group(
    'rotate(-6 200 200)',
    line(
      'M84 72 v-16 M112 72 v-16 M140 72 v-16 M168 72 v-16 M196 72 v-16 M224 72 v-16 ' +
        'M252 72 v-16 M280 72 v-16 M308 72 v-16',
      c.dark,
      4,
    ),
    line(
      'M84 344 v-16 M112 344 v-16 M140 344 v-16 M168 344 v-16 M196 344 v-16 ' +
        'M224 344 v-16 M252 344 v-16 M280 344 v-16 M308 344 v-16',
      c.dark,
      4,
    ),
    box('70 70 256 260', MATERIAL.paper, 3),
    path('M70 110 q64 -34 128 0 t128 0 v56 q-64 34 -128 0 t-128 0 z', c.base),
    path('M70 196 q64 -34 128 0 t128 0 v30 q-64 34 -128 0 t-128 0 z', c.accent),
    path('M70 254 q64 -34 128 0 t128 0 v46 q-64 34 -128 0 t-128 0 z', c.dark),
  );

export const mirror: Motif = (c) =>
  oval(208, 210, 'rgba(29,42,48,0.16)', 138) +
  oval(200, 200, MATERIAL.woodDark, 138) +
  oval(200, 200, MATERIAL.wood, 132) +
  oval(200, 200, '#cfe0e4', 112) +
  faint(0.7, path('M116 254 q70 -70 168 -36 q-24 92 -104 92 q-44 -8 -64 -56', c.pale)) +
  faint(0.8, line('M130 176 l70 -70 M146 212 l104 -104', '#ffffff', 12));

export const basket: Motif = (c) =>
  shadow(250) +
  path('M104 170 q96 -40 192 0 z', c.pale) +
  line('M118 172 q-40 -50 6 -60 M282 172 q40 -50 -6 -60', MATERIAL.woodDark, 11) +
  path('M88 168 h224 l-24 140 q-4 22 -26 22 h-124 q-22 0 -26 -22 z', MATERIAL.woodLight) +
  line('M94 204 h212 M100 240 h200 M106 276 h188 M112 308 h176', MATERIAL.wood, 8) +
  line(
    'M130 172 l12 152 M166 172 l6 156 M200 172 v156 M234 172 l-6 156 M270 172 l-12 152',
    MATERIAL.woodDark,
    5,
    'opacity="0.6"',
  ) +
  box('80 156 240 22', MATERIAL.wood, 11);
