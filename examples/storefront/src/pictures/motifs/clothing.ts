import type { Motif } from '../motif.ts';
import { MATERIAL } from '../palette.ts';
import { box, faint, line, oval, path, shadow } from '../svg.ts';

const TEE = 'M150 84 l-78 40 l24 70 l36 -14 v150 h136 v-150 l36 14 l24 -70 l-78 -40 q-50 44 -100 0';
const LONG =
  'M150 78 q-52 16 -64 62 l-30 160 l46 10 l30 -110 v130 h136 v-130 l30 110 l46 ' +
  '-10 l-30 -160 q-12 -46 -64 -62 q-50 40 -100 0';

export const tee: Motif = (c) =>
  path(TEE, '#1d2a30', 'opacity="0.15" transform="translate(7 9)"') +
  path(TEE, c.base) +
  faint(0.22, path('M236 190 q30 60 6 140 h26 v-150 l36 14 l24 -70 l-40 -20 z', c.deep)) +
  line('M150 84 q50 44 100 0', c.light, 10) +
  line('M132 180 v-34 M268 180 v-34', c.dark, 5) +
  line('M132 318 h136', c.dark, 4);

export const stripedTee: Motif = (c) =>
  path(LONG, '#1d2a30', 'opacity="0.15" transform="translate(7 9)"') +
  path(LONG, MATERIAL.paper) +
  line(
    'M134 150 h132 M132 176 h136 M132 202 h136 M132 228 h136 M132 254 h136 ' +
      'M132 280 h136 M132 306 h136 M92 170 l34 8 M84 206 l36 8 M78 242 l34 8 ' +
      'M308 170 l-34 8 M316 206 l-36 8 M322 242 l-34 8',
    c.base,
    10,
  ) +
  line('M150 78 q50 40 100 0', c.base, 9);

export const sweatshirt: Motif = (c) =>
  path(LONG, '#1d2a30', 'opacity="0.15" transform="translate(7 9)"') +
  path(LONG, c.base) +
  faint(
    0.22,
    path('M238 140 q24 90 4 190 h26 v-130 l30 110 l46 -10 l-30 -160 q-8 -40 -40 -54 z', c.deep),
  ) +
  line('M150 80 q50 42 100 0', c.dark, 14) +
  line('M132 322 h136', c.dark, 16) +
  line('M60 298 l40 10 M340 298 l-40 10', c.dark, 14) +
  line('M132 210 v-40 M268 210 v-40', c.dark, 5) +
  line('M164 190 q18 -18 36 0 t36 0', c.accent, 8);

export const jacket: Motif = (c) =>
  path(LONG, '#1d2a30', 'opacity="0.15" transform="translate(7 9)"') +
  path('M148 92 q0 -58 52 -58 t52 58 q-52 36 -104 0', c.dark) +
  path(LONG, c.base) +
  oval(200, 82, c.deep, 34, 22) +
  faint(
    0.22,
    path('M200 102 q30 0 50 -24 q52 16 64 62 l30 160 l-46 10 l-30 -110 v130 h-68 z', c.deep),
  ) +
  line('M200 108 v220', MATERIAL.paper, 6) +
  line('M150 250 l22 -10 M250 250 l-22 -10', c.deep, 9) +
  faint(0.45, line('M118 130 q-8 50 -22 96', c.pale, 8));

export const beanie: Motif = (c) =>
  shadow(220) +
  path('M96 262 q-6 -166 104 -166 t104 166 z', c.base) +
  line(
    'M124 254 q-2 -100 44 -142 M166 254 q-4 -100 22 -154 M206 254 q4 -100 0 -156 ' +
      'M246 254 q4 -96 -26 -150 M282 254 q-2 -90 -46 -142',
    c.dark,
    5,
  ) +
  box('84 244 232 74', c.dark, 24) +
  line(
    'M114 258 v46 M144 258 v46 M174 258 v46 M204 258 v46 M234 258 v46 M264 258 v46 M292 262 v38',
    c.base,
    6,
  ) +
  box('182 268 42 28', MATERIAL.woodLight, 4);

export const cap: Motif = (c) =>
  shadow(260, 210) +
  path('M92 268 q-4 -130 106 -130 t110 130 z', c.base) +
  line('M198 140 q-36 50 -34 128 M198 140 q40 50 42 128', c.dark, 4) +
  path('M212 268 q96 -8 148 38 q6 16 -14 16 q-64 -30 -214 -22 q-40 -2 -40 -32 z', c.dark) +
  oval(198, 138, c.accent, 9) +
  faint(0.4, line('M112 250 q0 -60 36 -86', c.pale, 8));

export const socks: Motif = (c) =>
  sock(16, 0, c.dark, c.accent, c.deep) + sock(-40, 14, c.base, c.accent, c.dark);

function sock(dx: number, dy: number, base: string, stripe: string, dark: string): string {
  return (
    `<g transform="translate(${dx} ${dy})">` +
    path(
      'M164 70 h84 v128 q0 26 24 44 l36 28 q22 18 8 42 q-18 28 -54 12 l-76 -44 q-22 -14 -22 -44 z',
      base,
    ) +
    box('158 60 96 40', dark, 10) +
    line('M166 122 h80 M166 144 h80', stripe, 9) +
    path('M164 216 q30 -4 34 38 q-4 24 -16 24 q-18 -14 -18 -36 z', dark) +
    path('M318 288 q4 12 -4 24 q-18 28 -54 12 q10 -34 48 -44 z', dark) +
    '</g>'
  );
}

export const scarf: Motif = (c) =>
  path('M110 96 q90 60 180 0 q26 34 4 68 q-94 54 -188 0 q-22 -34 4 -68', c.dark) +
  path('M176 150 l70 -4 l22 160 h-84 z', c.base) +
  path('M120 140 l72 26 l-22 150 h-84 z', c.light) +
  line('M92 240 h84 M88 262 h84 M182 236 h78 M184 258 h80', c.deep, 8) +
  line(
    'M92 316 v24 M110 316 v24 M128 316 v24 M146 316 v24 M164 316 v24 M190 306 v24 ' +
      'M208 306 v24 M226 306 v24 M244 306 v24 M262 306 v24',
    c.dark,
    5,
  ) +
  faint(0.35, line('M126 128 q74 40 148 0', c.pale, 8));

export const apron: Motif = (c) =>
  line('M156 92 q44 -78 88 0', c.dark, 9) +
  path('M156 90 h88 q0 66 56 84 v156 h-200 v-156 q56 -18 56 -84', c.base) +
  faint(0.2, path('M228 90 h16 q0 66 56 84 v156 h-60 z', c.deep)) +
  line('M100 186 l-36 30 M300 186 l36 30', c.dark, 9) +
  box('138 214 124 70', c.dark, 6) +
  line('M200 218 v62', c.base, 5) +
  oval(164, 102, MATERIAL.flame, 6) +
  oval(236, 102, MATERIAL.flame, 6);
