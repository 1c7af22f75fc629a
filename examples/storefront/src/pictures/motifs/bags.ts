import type { Motif } from '../motif.ts';
import { MATERIAL } from '../palette.ts';
import { box, faint, line, oval, path, shadow } from '../svg.ts';

export const backpack: Motif = (c) =>
  shadow(220) +
  line('M164 92 q0 -44 36 -44 t36 44', c.deep, 12) +
  line('M108 170 q-30 60 -8 140 M292 170 q30 60 8 140', c.deep, 16) +
  path('M110 168 q0 -92 90 -92 t90 92 v124 q0 38 -38 38 h-104 q-38 0 -38 -38 z', c.base) +
  path('M110 176 q0 -100 90 -100 t90 100 q-90 34 -180 0', c.dark) +
  path('M138 234 h124 v66 q0 20 -20 20 h-84 q-20 0 -20 -20 z', c.light) +
  line('M138 250 h124', c.deep, 5) +
  box('190 158 20 56', MATERIAL.woodDark, 5) +
  oval(200, 204, MATERIAL.flame, 7) +
  faint(0.35, line('M130 176 v110', c.pale, 7));

export const tote: Motif = (c) =>
  shadow(220) +
  line('M150 160 q-4 -112 50 -112 t50 112', c.dark, 13) +
  path('M100 150 h200 l16 170 q0 10 -10 10 h-212 q-10 0 -10 -10 z', c.base) +
  faint(0.2, path('M252 150 h48 l16 170 q0 10 -10 10 h-46 z', c.deep)) +
  line('M104 168 h192', c.dark, 4, 'stroke-dasharray="9 9"') +
  line('M150 232 q25 -26 50 0 t50 0 M150 262 q25 -26 50 0 t50 0', c.accent, 9);

export const duffel: Motif = (c) =>
  shadow(300) +
  line('M130 200 q10 -90 70 -90 t70 90', c.deep, 12) +
  path('M74 200 q0 -30 34 -30 h184 q34 0 34 30 v92 q0 38 -38 38 h-176 q-38 0 -38 -38 z', c.base) +
  path(
    'M74 200 q0 -30 34 -30 h20 v160 h-16 q-38 0 -38 -38 z ' +
      'M326 200 q0 -30 -34 -30 h-20 v160 h16 q38 0 38 -38 z',
    c.dark,
  ) +
  line('M132 186 h136', MATERIAL.metal, 5, 'stroke-dasharray="3 7"') +
  box('164 214 72 14', MATERIAL.woodDark, 5) +
  line('M128 240 v90 M272 240 v90', c.deep, 6) +
  faint(0.4, line('M100 204 v80', c.pale, 7));

export const pouch: Motif = (c) =>
  shadow(270) +
  path(
    'M76 188 q0 -22 22 -22 h204 q22 0 22 22 l8 118 q0 24 -24 24 h-216 q-24 0 -24 -24 z',
    c.base,
  ) +
  path('M76 188 q0 -22 22 -22 h204 q22 0 22 22 v12 h-248 z', c.dark) +
  line('M88 186 h216', MATERIAL.metal, 6, 'stroke-dasharray="4 7"') +
  line('M304 186 l26 30', MATERIAL.woodDark, 9) +
  box('98 262 74 40', c.light, 5) +
  faint(0.35, line('M96 216 l-6 80', c.pale, 7));

export const wallet: Motif = (c) =>
  shadow(250) +
  path('M84 172 l200 -34 q12 -2 14 10 l8 60 h-222 z', c.deep) +
  box('110 132 150 90', c.accent, 9) +
  box('96 150 158 80', MATERIAL.paper, 8) +
  path('M76 190 q0 -16 16 -16 h216 q16 0 16 16 v124 q0 16 -16 16 h-216 q-16 0 -16 -16 z', c.base) +
  line('M90 190 h220 v126 h-220 z', c.light, 3, 'stroke-dasharray="7 7"') +
  path('M324 222 h-58 q-26 0 -26 28 t26 28 h58 z', c.dark) +
  oval(272, 250, MATERIAL.flame, 9);

export const suitcase: Motif = (c) =>
  shadow(220) +
  line('M162 110 v-64 h76 v64', MATERIAL.metalDark, 9) +
  box('104 104 192 212', c.base, 26) +
  faint(0.25, path('M250 104 h20 q26 0 26 26 v160 q0 26 -26 26 h-20 z', c.deep)) +
  line('M140 124 v172 M172 124 v172 M228 124 v172 M260 124 v172', c.dark, 6) +
  box('182 184 36 52', MATERIAL.paper, 6) +
  line('M192 200 h16 M192 214 h16', c.dark, 4) +
  oval(136, 324, MATERIAL.ink, 12) +
  oval(264, 324, MATERIAL.ink, 12);
