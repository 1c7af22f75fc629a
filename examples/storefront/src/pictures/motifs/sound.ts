import type { Motif } from '../motif.ts';
import { MATERIAL } from '../palette.ts';
import { box, faint, line, oval, path, shadow } from '../svg.ts';

export const headphones: Motif = (c) =>
  shadow(260) +
  line('M108 236 q-10 -160 92 -160 t92 160', c.dark, 24) +
  line('M124 190 q4 -98 76 -98 t76 98', c.light, 7) +
  box('82 204 66 120', c.base, 32) +
  box('252 204 66 120', c.base, 32) +
  box('132 216 34 96', c.deep, 16) +
  box('234 216 34 96', c.deep, 16) +
  faint(0.5, line('M98 236 v52 M302 236 v52', c.pale, 7)) +
  oval(115, 196, MATERIAL.metal, 9) +
  oval(285, 196, MATERIAL.metal, 9);

export const shelfSpeaker: Motif = (c) =>
  shadow(230) +
  box('104 70 192 258', MATERIAL.woodDark, 14) +
  box('112 78 176 242', c.base, 8) +
  oval(200, 226, c.deep, 74) +
  oval(200, 226, c.dark, 58) +
  oval(200, 226, MATERIAL.ink, 24) +
  oval(200, 120, c.deep, 28) +
  oval(200, 120, MATERIAL.metal, 13) +
  faint(0.4, line('M150 202 q14 -34 46 -36', '#ffffff', 7));

export const pocketSpeaker: Motif = (c) =>
  shadow(270) +
  line('M292 190 q48 -30 36 -64', c.accent, 10) +
  box('76 170 248 160', c.base, 70) +
  box('92 186 216 128', c.dark, 56) +
  [0, 1, 2, 3, 4]
    .map((row) =>
      line(
        `M${118 + (row % 2) * 10} ${208 + row * 21} h168`,
        c.light,
        7,
        'stroke-dasharray="1 19"',
      ),
    )
    .join('') +
  line('M176 158 h48', MATERIAL.ink, 9) +
  faint(0.35, line('M96 220 q4 -30 30 -34', '#ffffff', 7));

export const radio: Motif = (c) =>
  shadow(300) +
  line('M104 150 q0 -56 96 -56 t96 56', MATERIAL.woodDark, 14) +
  line('M288 146 l44 -104', MATERIAL.metal, 5) +
  box('62 142 276 180', c.base, 28) +
  box('78 158 150 148', c.dark, 16) +
  line('M96 184 h114 M96 208 h114 M96 232 h114 M96 256 h114 M96 280 h114', c.light, 7) +
  box('244 162 78 44', MATERIAL.paper, 6) +
  line('M254 184 h58 M268 174 v20', MATERIAL.ink, 3) +
  line('M290 170 v28', '#c2513f', 4) +
  oval(266, 258, MATERIAL.woodLight, 23) +
  oval(308, 282, MATERIAL.woodLight, 16) +
  line('M266 258 v-16 M308 282 l8 -8', MATERIAL.woodDark, 4);

export const turntable: Motif = (c) =>
  shadow(310) +
  path('M58 168 h284 l24 130 h-332 z', c.base) +
  box('34 296 332 34', c.dark, 8) +
  oval(174, 232, MATERIAL.ink, 108, 52) +
  faint(0.5, oval(174, 232, '#56636b', 86, 41) + oval(174, 232, MATERIAL.ink, 80, 38)) +
  oval(174, 232, c.accent, 36, 17) +
  oval(174, 232, MATERIAL.paper, 6, 3) +
  oval(312, 190, MATERIAL.metal, 20, 11) +
  line('M312 186 l-14 66 l-62 4', MATERIAL.metal, 7) +
  box('224 248 26 16', MATERIAL.metalDark, 4) +
  oval(318, 276, MATERIAL.metalDark, 11, 6);
