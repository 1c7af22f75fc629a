import type { Motif } from '../motif.ts';
import { MATERIAL } from '../palette.ts';
import { box, faint, group, line, oval, path, ring } from '../svg.ts';

export const notebook: Motif = (c) =>
  group(
    'rotate(-8 200 200)',
    faint(0.18, box('122 84 180 252', '#1d2a30', 12)),
    box('112 74 184 250', MATERIAL.paper, 8),
    box('108 68 180 250', c.base, 10),
    path('M108 78 q0 -10 10 -10 h22 v250 h-22 q-10 0 -10 -10 z', c.dark),
    line('M262 68 v250', c.accent, 8),
    box('166 116 76 58', MATERIAL.paper, 4),
    line('M180 138 h48 M180 154 h32', c.dark, 5),
    path('M196 318 h14 v32 l-7 -8 l-7 8 z', c.accent),
  );

export const sketchbook: Motif = (c) =>
  group(
    'rotate(5 200 200)',
    faint(0.18, box('62 118 292 200', '#1d2a30', 10)),
    box('54 108 290 200', c.base, 10),
    box('70 122 262 172', MATERIAL.paper, 4),
    faint(0.7, path('M84 280 l66 -86 l44 52 l40 -74 l86 108 z', c.pale)),
    line('M84 280 l66 -86 l44 52 l40 -74 l86 108', c.dark, 5),
    oval(284, 164, c.accent, 18),
    line('M250 340 l84 -124', MATERIAL.flame, 13),
    line('M250 340 l7 -10', MATERIAL.ink, 13),
  );

export const pen: Motif = (c) =>
  group(
    'rotate(38 200 200)',
    faint(0.18, box('186 40 44 300', '#1d2a30', 20)),
    box('178 34 44 176', c.base, 18),
    box('178 196 44 12', MATERIAL.flame),
    box('182 208 36 70', c.dark, 8),
    path('M184 278 h32 l-16 70 z', MATERIAL.metal),
    line('M200 300 v34', MATERIAL.ink, 3),
    line('M228 56 v96', MATERIAL.flame, 8),
    faint(0.5, line('M190 54 v130', c.pale, 6)),
  ) + line('M60 344 q30 -24 54 0 t54 0', c.deep, 5);

export const pencils: Motif = (c) =>
  [c.base, c.accent, MATERIAL.leaf, c.dark, MATERIAL.flame]
    .map((colour, index) =>
      group(
        `rotate(${index * 11 - 22} 200 420)`,
        box('184 108 32 222', colour),
        faint(0.25, box('204 108 12 222', '#1d2a30')),
        path('M184 108 l16 -46 l16 46 z', MATERIAL.woodLight),
        path('M194 80 l6 -18 l6 18 z', MATERIAL.ink),
      ),
    )
    .join('') +
  box('96 262 208 82', c.deep, 12) +
  line('M112 282 h176', c.light, 5);

export const calendar: Motif = (c) =>
  group(
    'rotate(-3 200 200)',
    faint(0.18, box('130 48 160 312', '#1d2a30', 4)),
    box('122 40 160 310', MATERIAL.paper, 3),
    box('122 40 160 52', c.base, 3),
    oval(202, 40, MATERIAL.metalDark, 8),
    ...[0, 1, 2, 3, 4, 5].map((row) =>
      group(
        `translate(0 ${row * 38})`,
        line(
          'M138 116 h54 M138 128 h42 M212 116 h54 M212 128 h46',
          row % 2 === 0 ? c.dark : MATERIAL.metalDark,
          4,
        ),
      ),
    ),
    ring(238, 204, 17, '#d9694a', 4),
  );

export const cards: Motif = (c) =>
  group(
    'rotate(-14 170 220)',
    box('74 130 190 140', '#d8cdb8', 4),
    box('70 124 190 140', MATERIAL.paper, 4),
  ) +
  group(
    'rotate(8 230 220)',
    faint(0.18, box('136 140 200 144', '#1d2a30', 4)),
    box('128 132 200 144', MATERIAL.paper, 4),
    line(
      'M152 190 q19 -22 38 0 t38 0 t38 0 t38 0 ' +
        'M152 214 q19 -22 38 0 t38 0 t38 0 t38 0 ' +
        'M152 238 q19 -22 38 0 t38 0 t38 0 t38 0',
      c.base,
      7,
    ),
  );

export const clock: Motif = (c) =>
  oval(206, 212, 'rgba(29,42,48,0.16)', 132) +
  oval(200, 202, c.base, 132) +
  oval(200, 202, MATERIAL.paper, 112) +
  line('M200 106 v16 M200 282 v16 M104 202 h16 M280 202 h16', MATERIAL.ink, 8) +
  line(
    'M248 119 l-6 10 M283 154 l-10 6 M152 119 l6 10 M117 154 l10 6 ' +
      'M248 285 l-6 -10 M283 250 l-10 -6 M152 285 l6 -10 M117 250 l10 -6',
    MATERIAL.metalDark,
    5,
  ) +
  line('M200 202 l-46 -34', MATERIAL.ink, 10) +
  line('M200 202 l36 -70', MATERIAL.ink, 7) +
  line('M200 222 v-98', c.accent, 3) +
  oval(200, 202, c.accent, 8);
