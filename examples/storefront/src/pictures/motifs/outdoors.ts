import type { Motif } from '../motif.ts';
import { MATERIAL } from '../palette.ts';
import { box, faint, group, line, oval, path, ring, shadow } from '../svg.ts';

export const tent: Motif = (c) =>
  faint(0.35, path('M0 330 l90 -150 l60 90 l50 -70 l120 130 z', MATERIAL.leafDark)) +
  shadow(320) +
  path('M200 96 l150 234 h-300 z', c.base) +
  path('M200 96 l150 234 h-96 z', c.dark) +
  path('M200 136 l58 194 h-116 z', c.deep) +
  path('M200 136 l-58 194 h34 q20 -90 24 -194', c.light) +
  line('M200 96 v-18 M50 330 l-24 6 M350 330 l24 6', MATERIAL.metalDark, 6);

export const bottle: Motif = (c) =>
  shadow(150) +
  line('M176 80 q24 -44 48 0', MATERIAL.ink, 11) +
  box('164 74 72 46', MATERIAL.ink, 12) +
  path(
    'M160 122 h80 q28 22 28 60 v118 q0 30 -30 30 h-76 q-30 0 -30 -30 v-118 q0 -38 28 -60',
    c.base,
  ) +
  faint(0.25, path('M220 122 h20 q28 22 28 60 v118 q0 30 -30 30 h-24 q30 -90 6 -208', c.deep)) +
  line('M160 240 q20 -20 40 0 t40 0 M160 262 q20 -20 40 0 t40 0', MATERIAL.paper, 7) +
  faint(0.55, line('M152 180 v96', c.pale, 9));

export const flask: Motif = (c) =>
  shadow(150) +
  box('158 62 84 74', MATERIAL.metal, 12) +
  box('158 122 84 16', MATERIAL.metalDark, 4) +
  box('142 136 116 194', c.base, 18) +
  faint(0.25, box('224 136 34 194', c.deep, 16)) +
  box('142 176 116 12', c.dark) +
  box('142 292 116 12', c.dark) +
  line('M262 186 q38 6 38 50 t-38 50', MATERIAL.ink, 13) +
  faint(0.5, line('M160 206 v74', c.pale, 8));

export const enamelMug: Motif = (c) =>
  shadow(220, 190) +
  line('M268 190 q58 -4 58 44 t-64 48', c.base, 17) +
  path('M104 154 h172 l-8 162 q0 14 -14 14 h-128 q-14 0 -14 -14 z', c.base) +
  faint(0.2, path('M240 154 h36 l-8 162 q0 14 -14 14 h-28 q16 -80 14 -176', c.deep)) +
  oval(190, 154, c.deep, 88, 18) +
  oval(190, 154, MATERIAL.paper, 78, 13) +
  [
    [132, 220],
    [176, 256],
    [222, 214],
    [148, 296],
    [232, 290],
  ]
    .map(([x = 0, y = 0]) => oval(x, y, MATERIAL.paper, 5))
    .join('');

export const sleepingBag: Motif = (c) =>
  shadow(280) +
  path('M118 180 h176 q40 0 40 76 t-40 74 h-176 z', c.base) +
  line('M176 184 v142 M230 184 v142 M284 186 v140', c.dark, 6) +
  oval(120, 255, c.dark, 62, 75) +
  oval(120, 255, c.light, 48, 60) +
  line(
    'M120 255 q22 -4 20 18 q-8 26 -34 18 q-28 -14 -16 -48 q20 -34 58 -16 q22 18 16 50',
    c.dark,
    6,
  ) +
  line('M206 178 v156 M258 178 v156', MATERIAL.ink, 10);

export const compass: Motif = (c) =>
  shadow(210) +
  ring(200, 64, 22, MATERIAL.woodDark, 10) +
  box('186 80 28 28', MATERIAL.wood, 6) +
  oval(200, 214, '#94693d', 118) +
  oval(200, 210, '#d0a45f', 114) +
  oval(200, 210, MATERIAL.paper, 92) +
  line('M200 132 v12 M200 276 v12 M122 210 h12 M266 210 h12', MATERIAL.ink, 6) +
  group(
    'rotate(34 200 210)',
    path('M200 134 l20 76 h-40 z', '#c2513f'),
    path('M200 286 l20 -76 h-40 z', c.dark),
  ) +
  oval(200, 210, '#d0a45f', 10);

export const stove: Motif = (c) =>
  shadow(310) +
  path('M70 130 h260 v70 h-260 z', c.dark) +
  line('M70 130 h260', c.light, 8) +
  path('M62 218 h276 v88 q0 14 -14 14 h-248 q-14 0 -14 -14 z', c.base) +
  box('54 200 292 26', MATERIAL.metalDark, 6) +
  line('M84 196 h100 M216 196 h100', MATERIAL.ink, 9) +
  path('M134 164 q18 20 0 32 q-18 -12 0 -32 M266 164 q18 20 0 32 q-18 -12 0 -32', '#5a9ad0') +
  oval(134, 268, MATERIAL.ink, 22) +
  oval(266, 268, MATERIAL.ink, 22) +
  line('M134 268 v-16 M266 268 l12 -10', MATERIAL.paper, 5) +
  line('M104 320 v10 M296 320 v10', MATERIAL.ink, 14);

export const hammock: Motif = (c) =>
  line('M54 40 v290 M346 40 v290', MATERIAL.woodDark, 22) +
  faint(
    0.5,
    path(
      'M0 90 q50 -70 110 -20 q-10 40 -110 60 z M400 80 q-50 -70 -110 -20 q10 40 110 60 z',
      MATERIAL.leaf,
    ),
  ) +
  shadow(250) +
  line('M56 120 l54 66 M344 120 l-54 66', MATERIAL.wood, 5) +
  path('M100 176 q100 150 200 0 q14 124 -100 124 t-100 -124', c.dark) +
  path('M100 176 q100 130 200 0 q-20 96 -100 96 t-100 -96', c.base) +
  line('M124 204 q76 88 152 0 M138 228 q62 58 124 0', c.accent, 8);
