import type { Motif } from '../motif.ts';
import { MATERIAL } from '../palette.ts';
import { box, faint, line, oval, path, shadow } from '../svg.ts';

const GLOW = '#ffedbd';

export const tableLamp: Motif = (c) =>
  faint(0.55, oval(200, 190, GLOW, 150)) +
  shadow(190) +
  path('M142 90 h116 l46 112 h-208 z', MATERIAL.paper) +
  faint(0.3, path('M216 90 h42 l46 112 h-60 z', c.deep)) +
  box('192 202 16 40', MATERIAL.metalDark, 4) +
  path('M158 330 q-26 -92 42 -96 q68 4 42 96 z', c.base) +
  faint(0.3, path('M214 236 q46 10 28 94 h-40 q28 -40 12 -94', c.deep)) +
  line('M152 284 q48 14 96 0', c.dark, 5) +
  box('148 320 104 12', c.dark, 6);

export const deskLamp: Motif = (c) =>
  faint(0.5, path('M214 150 l116 180 h-200 z', GLOW)) +
  shadow(150, 120) +
  line('M120 314 l-26 -114 l96 -96', c.dark, 14) +
  oval(94, 200, MATERIAL.metal, 13) +
  path('M166 78 q36 -30 66 4 l36 44 l-88 66 l-26 -46 q-22 -38 12 -68', c.base) +
  faint(0.4, line('M176 92 q18 -16 36 -4', c.pale, 8)) +
  path('M180 192 l88 -66 q12 14 -6 36 t-82 30', GLOW) +
  path('M66 330 q0 -26 54 -26 t54 26 z', c.dark);

export const pendant: Motif = (c) =>
  line('M200 0 v112', MATERIAL.ink, 5) +
  box('184 104 32 34', MATERIAL.metalDark, 8) +
  faint(0.5, oval(200, 300, GLOW, 130, 46)) +
  path(
    'M180 136 h40 q12 60 62 92 q22 16 20 44 h-204 q-2 -28 20 -44 q50 -32 62 -92',
    c.base,
    'opacity="0.88"',
  ) +
  faint(0.35, path('M208 136 h12 q12 60 62 92 q22 16 20 44 h-50 q-2 -70 -44 -136', c.deep)) +
  faint(0.55, line('M132 254 q6 -26 36 -50', '#ffffff', 8)) +
  oval(200, 272, c.dark, 102, 17) +
  oval(200, 272, GLOW, 82, 11);

export const floorLamp: Motif = (c) =>
  faint(0.5, oval(212, 110, GLOW, 128)) +
  shadow(140) +
  line('M200 160 v160', MATERIAL.wood, 12) +
  line('M200 250 l-34 72 M200 250 l34 72', MATERIAL.woodDark, 9) +
  path('M146 40 h108 l24 130 h-156 z', MATERIAL.paper) +
  faint(0.35, line('M158 60 l-14 104 M186 44 l-6 124 M214 44 l6 124 M242 60 l14 104', c.dark, 3)) +
  box('118 166 164 10', c.base, 5) +
  box('142 34 116 10', c.base, 5);

export const lantern: Motif = (c) =>
  faint(0.55, oval(200, 222, GLOW, 130)) +
  shadow(180) +
  line('M130 150 q0 -104 70 -104 t70 104', MATERIAL.metalDark, 8) +
  path('M150 122 q0 -32 50 -32 t50 32 l14 26 h-128 z', c.base) +
  faint(0.8, box('142 148 116 130', '#f6eccb', 20)) +
  path('M200 170 q34 44 0 88 q-34 -44 0 -88', MATERIAL.flame) +
  path('M200 206 q16 26 0 50 q-16 -24 0 -50', '#fff6dc') +
  line('M148 148 v132 M252 148 v132', c.dark, 8) +
  path('M132 276 h136 l16 38 q2 16 -14 16 h-140 q-16 0 -14 -16 z', c.base) +
  faint(0.3, path('M232 276 h36 l16 38 q2 16 -14 16 h-40 z', c.deep));

export const candle: Motif = (c) =>
  faint(0.5, oval(200, 150, GLOW, 110)) +
  shadow(190) +
  path('M200 66 q34 48 0 82 q-34 -34 0 -82', MATERIAL.flame) +
  path('M200 104 q14 24 0 42 q-14 -18 0 -42', '#fff6dc') +
  line('M200 144 v28', MATERIAL.ink, 5) +
  faint(0.65, box('124 150 152 180', '#d5e2e2', 22)) +
  box('136 178 128 142', c.base, 14) +
  oval(200, 178, c.light, 64, 10) +
  box('152 220 96 68', MATERIAL.paper, 4) +
  line('M170 244 h60 M180 262 h40', c.dark, 5);

export const tapers: Motif = (c) =>
  faint(0.4, oval(200, 120, GLOW, 130)) +
  shadow(230) +
  [120, 180, 240].map((x, i) => taper(x, 120 + (i % 2) * 34, c.base, c.dark)).join('') +
  path('M92 304 h216 l-14 26 h-188 z', MATERIAL.woodDark);

function taper(x: number, top: number, base: string, dark: string): string {
  return (
    path(`M${x + 20} ${top - 62} q20 32 0 54 q-20 -22 0 -54`, MATERIAL.flame) +
    line(`M${x + 20} ${top - 8} v14`, MATERIAL.ink, 4) +
    path(`M${x + 8} ${top + 6} h24 l8 ${300 - top} h-40 z`, base) +
    faint(0.3, path(`M${x + 24} ${top + 6} h8 l8 ${300 - top} h-14 z`, dark))
  );
}
