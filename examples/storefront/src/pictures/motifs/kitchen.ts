import type { Motif } from '../motif.ts';
import { MATERIAL } from '../palette.ts';
import { box, faint, group, line, oval, path, shadow } from '../svg.ts';

export const mug: Motif = (c) =>
  shadow(210, 195) +
  line('M262 188 q64 -8 64 44 q0 52 -70 56', c.dark, 22) +
  path('M112 146 h160 v134 q0 50 -50 50 h-60 q-50 0 -50 -50 z', c.base) +
  path('M112 236 q40 -18 80 0 t80 -4 v48 q0 50 -50 50 h-60 q-50 0 -50 -50 z', MATERIAL.paper) +
  faint(0.25, path('M236 146 h36 v134 q0 50 -50 50 q14 -20 14 -50 z', c.deep)) +
  oval(192, 146, c.light, 80, 17) +
  oval(192, 149, '#4b3226', 66, 11) +
  faint(0.55, line('M170 118 q-14 -20 0 -38 t0 -36', c.dark, 7)) +
  faint(0.55, line('M212 118 q-14 -20 0 -38 t0 -36', c.dark, 7));

function cup(x: number, y: number, body: string, rim: string): string {
  return group(
    `translate(${x} ${y})`,
    line('M96 26 q36 -4 34 20 q-2 24 -42 24', body, 12),
    path('M0 0 h104 q0 82 -52 82 q-52 0 -52 -82 z', body),
    oval(52, 0, rim, 52, 11),
    oval(52, 2, '#4b3226', 42, 7),
  );
}

export const espressoCups: Motif = (c) =>
  shadow(270) +
  oval(140, 324, c.light, 90, 14) +
  oval(140, 320, c.pale, 78, 10) +
  cup(88, 236, c.base, c.light) +
  oval(262, 330, c.deep, 86, 13) +
  oval(262, 326, c.dark, 74, 9) +
  cup(210, 242, c.dark, c.base);

export const teapot: Motif = (c) =>
  shadow(250) +
  line('M128 188 q-76 -10 -72 52 q4 54 84 52', c.dark, 18) +
  path('M268 214 q44 4 56 -56 l30 6 q-4 92 -86 122 z', c.dark) +
  path(
    'M196 168 c90 0 112 60 112 92 c0 44 -46 70 -112 70 s-112 -26 -112 -70 c0 -32 22 -92 112 -92',
    c.base,
  ) +
  faint(
    0.22,
    path('M232 172 c66 14 76 62 76 88 c0 44 -46 70 -112 70 c70 -24 76 -110 36 -158', c.deep),
  ) +
  oval(196, 174, c.light, 60, 15) +
  oval(196, 168, c.base, 50, 11) +
  oval(196, 146, c.accent, 15) +
  faint(0.5, line('M122 250 q4 -44 40 -58', c.pale, 9));

export const kettle: Motif = (c) =>
  shadow(230, 190) +
  line('M262 292 q40 -6 36 -80 q-4 -84 52 -84', c.dark, 15) +
  line('M140 160 q-86 -20 -84 54 q0 40 22 60', MATERIAL.ink, 20) +
  path('M132 160 h116 l30 146 q4 24 -20 24 h-136 q-24 0 -20 -24 z', c.base) +
  faint(0.25, path('M214 160 h34 l30 146 q4 24 -20 24 h-30 q18 -70 -14 -170', c.deep)) +
  box('126 148 128 18', c.light, 9) +
  box('176 118 28 30', MATERIAL.ink, 10) +
  faint(0.5, line('M134 290 l14 -90', c.pale, 8));

export const coffeeCone: Motif = (c) =>
  shadow(190) +
  faint(0.75, path('M146 222 h108 l34 92 q4 16 -14 16 h-148 q-18 0 -14 -16 z', '#c5dadf')) +
  path('M126 276 h148 l14 38 q4 16 -14 16 h-148 q-18 0 -14 -16 z', '#6b4531') +
  box('112 204 176 20', c.dark, 10) +
  path('M104 92 h192 l-62 112 h-68 z', c.base) +
  line('M142 104 l36 92 M200 104 v92 M258 104 l-36 92', c.dark, 6) +
  oval(200, 92, c.light, 96, 18) +
  oval(200, 94, MATERIAL.paper, 80, 12) +
  line('M296 118 q46 4 38 40 q-8 32 -58 28', c.dark, 14);

export const carafe: Motif = (c) =>
  shadow(160) +
  faint(
    0.8,
    path(
      'M172 112 h56 v58 q0 22 24 48 q22 24 22 60 q0 52 -44 52 h-60 q-44 0 -44 -52 q0 ' +
        '-36 22 -60 q24 -26 24 -48 z',
      c.base,
    ),
  ) +
  faint(0.5, path('M128 262 q72 22 144 0 q8 68 -42 68 h-60 q-50 0 -42 -68', c.dark)) +
  faint(0.55, line('M164 236 v80 M188 226 v96 M212 226 v96 M236 236 v80', c.pale, 6)) +
  oval(200, 112, c.light, 30, 8) +
  path('M178 70 h44 l-6 44 h-32 z', MATERIAL.wood) +
  oval(200, 70, MATERIAL.woodLight, 22, 6);

export const bowls: Motif = (c) =>
  shadow(270) +
  path('M60 210 h280 q0 120 -100 120 h-80 q-100 0 -100 -120', c.base) +
  faint(0.25, path('M270 210 h70 q0 120 -100 120 h-50 q80 -20 80 -120', c.deep)) +
  oval(200, 210, c.dark, 140, 26) +
  path('M92 186 h216 q0 50 -108 50 t-108 -50', c.light) +
  oval(200, 184, c.base, 108, 20) +
  path('M126 160 h148 q0 42 -74 42 t-74 -42', c.pale) +
  oval(200, 158, c.light, 74, 14);

export const plate: Motif = (c) =>
  oval(206, 214, '#c9c2b4', 142) +
  oval(200, 204, c.pale, 142) +
  oval(200, 204, c.base, 128) +
  oval(200, 204, c.light, 92) +
  faint(0.4, line('M132 232 q68 -34 136 0 M142 204 q58 -30 116 0', c.pale, 6)) +
  faint(0.6, line('M96 160 q22 -52 74 -68', '#ffffff', 8));

export const board: Motif = (c) =>
  group(
    'rotate(14 200 200)',
    path(
      'M128 118 q0 -24 24 -24 h26 v-46 q0 -22 22 -22 t22 22 v46 h26 q24 0 24 24 v214 ' +
        'q0 30 -30 30 h-84 q-30 0 -30 -30 z',
      MATERIAL.woodDark,
      'transform="translate(8 8)" opacity="0.5"',
    ),
    path(
      'M128 118 q0 -24 24 -24 h26 v-46 q0 -22 22 -22 t22 22 v46 h26 q24 0 24 24 v214 ' +
        'q0 30 -30 30 h-84 q-30 0 -30 -30 z',
      MATERIAL.wood,
    ),
    oval(200, 50, c.backdrop, 9),
    line(
      'M150 120 q20 60 4 120 t10 110 M186 108 q-14 80 6 130 t-4 118 M228 110 q16 70 -4 130 t16 112',
      MATERIAL.woodDark,
      4,
      'opacity="0.55"',
    ),
  );

function jar(x: number, width: number, top: number, fill: string): string {
  const height = 330 - top;
  const level = Math.round(height * 0.62);
  return (
    faint(0.7, box(`${x} ${top} ${width} ${height}`, '#cfe0e3', 16)) +
    box(`${x + 7} ${330 - level} ${width - 14} ${level - 7}`, fill, 11) +
    box(`${x - 3} ${top - 18} ${width + 6} 24`, MATERIAL.wood, 8) +
    faint(0.7, line(`M${x + 16} ${top + 22} v${Math.round(height * 0.4)}`, '#ffffff', 6))
  );
}

export const jars: Motif = (c) =>
  shadow(280) +
  jar(70, 76, 206, c.base) +
  jar(156, 84, 158, '#e6d3ab') +
  jar(250, 84, 112, c.accent);

export const towels: Motif = (c) =>
  line('M84 92 h232', MATERIAL.woodDark, 12) +
  path('M128 92 h150 v214 q-38 14 -75 0 t-75 0 z', c.base) +
  line('M128 240 h150 M128 262 h150', MATERIAL.paper, 8) +
  faint(0.35, line('M160 100 v196 M198 100 v200 M238 100 v198', c.deep, 4)) +
  path('M112 92 h96 v158 q-24 10 -48 0 t-48 0 z', MATERIAL.paper) +
  line('M112 196 h96 M112 210 h96', c.base, 6);
