import { seededRandom } from '@spillway/runtime';
import { describe, expect, it } from 'vitest';
import { plainText, readRichText } from '../src/catalogue/rich-text.ts';

describe('readRichText', () => {
  it('keeps paragraphs, headings, lists and emphasis', () => {
    const blocks = readRichText('<h2>A</h2><p>b <em>c</em></p><ul><li>d</li><li>e</li></ul>f');
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'item',
      'item',
      'paragraph',
    ]);
    expect(blocks[1]?.spans).toEqual([
      { text: 'b ', face: 'plain' },
      { text: 'c', face: 'emphasis' },
    ]);
  });

  it.each([
    ['<script>alert(1)</script>x', 'x'],
    ['<SCRIPT >a</sCript>x', 'x'],
    ['<style>p{}</style><p onclick="a()">x', 'x'],
    ['<img src=x onerror=alert(1)>x', 'x'],
    ['<!-- hidden -->x', 'x'],
    ['x<!-- never closed', 'x'],
    ['x<a href="never closed', 'x'],
    ['5 < 6 & 7 &gt; 6', '5 < 6 & 7 > 6'],
    ['&lt;b&gt;', '<b>'],
    ['&amp;lt;', '&lt;'],
    ['&#x41;&#66;&#0;&#xD800;&unknown;', 'AB&#0;&#xD800;&unknown;'],
  ])('reads %s as the text %s', (html, text) => {
    expect(plainText(readRichText(html))).toBe(text);
  });

  it('accepts any text, and makes none up', () => {
    const random = seededRandom('rich text');
    const pieces = [
      '<',
      '>',
      '</',
      '<p>',
      '</b>',
      '<li>',
      '<script>',
      '&amp;',
      '&#x',
      '<!--',
      'a ',
      '"',
    ];
    for (let run = 0; run < 2_000; run++) {
      const parts = Array.from({ length: random.integer(0, 40) }, () => random.pick(pieces));
      const html = parts.join('');
      const text = plainText(readRichText(html));
      for (const character of text) expect(`${html}& `).toContain(character);
      expect(text.length).toBeLessThanOrEqual(html.length + parts.length);
    }
  });

  it.each(['<', '<a', '<!--', '</', '&', '&#', '<script>', '<p><b>'])(
    'reads 100,000 times %s in linear time',
    (piece) => {
      const started = performance.now();
      readRichText(piece.repeat(100_000));
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );
});
