import { readFileSync } from 'node:fs';
import { isSpillwayError } from '@spillway/runtime';
import { describe, expect, it } from 'vitest';
import type { ImportProblem } from '../src/catalogue/import-problems.ts';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';

const HEAD = [
  'Handle,Title,Body (HTML),Published,Option1 Name,Option1 Value',
  'Variant SKU,Variant Inventory Qty,Variant Price',
].join(',');

const LONG = 'x'.repeat(1_700);

function problemsOf(text: string): string[] {
  try {
    readCatalogue(text);
  } catch (error) {
    if (!isSpillwayError(error, 'CATALOGUE_INVALID')) throw error;
    const problems = error.details['problems'] as ImportProblem[];
    return problems.map(({ line, column, message }) => `${line} ${column ?? '-'}: ${message}`);
  }
  return [];
}

/** A file of the heading line and these rows: the first row is on line 2. */
function file(...rows: readonly string[]): string {
  return [HEAD, ...rows].join('\n');
}

describe('the shipped catalogue', () => {
  const products = readCatalogue(
    readFileSync(new URL('../catalogue/products.csv', import.meta.url), 'utf8'),
  );

  it('has over sixty products in several departments, some with variants, some sold out', () => {
    expect(products.length).toBeGreaterThanOrEqual(60);
    expect(new Set(products.map(({ department }) => department)).size).toBeGreaterThanOrEqual(6);
    expect(products.filter(({ variants }) => variants.length > 1).length).toBeGreaterThan(30);
    const quantities = products.flatMap(({ variants }) =>
      variants.map(({ importedQuantity }) => importedQuantity),
    );
    expect(quantities.some((quantity) => quantity === 0)).toBe(true);
    expect(quantities.some((quantity) => quantity === 1)).toBe(true);
  });

  it('gives each variant with a colour its own picture', () => {
    const mug = products.find(({ handle }) => handle === 'tidewater-mug');
    const pictures = mug?.variants.map(({ imageIndex }) => mug.images[imageIndex ?? -1]?.src);
    expect(new Set(pictures).size).toBe(4);
  });
});

describe('readCatalogue', () => {
  it('reads a product with variants, prices in cents, and text without markup', () => {
    const body = '<p>Holds <b>tea</b> &amp; <script>alert(1)</script>coffee</p>';
    const [mug] = readCatalogue(
      file(`mug,Mug,"${body}",TRUE,Colour,Blue,B,7,12.5`, 'mug,,,,,Red,R,,13'),
    );
    expect(mug).toMatchObject({ handle: 'mug', title: 'Mug', optionNames: ['Colour'] });
    expect(mug?.variants).toEqual([
      { sku: 'B', options: ['Blue'], priceCents: 1_250, importedQuantity: 7 },
      { sku: 'R', options: ['Red'], priceCents: 1_300, importedQuantity: 0 },
    ]);
    const spans = mug?.description.flatMap((block) => block.spans.map(({ text }) => text));
    expect(spans?.join('')).toBe('Holds tea & coffee');
  });

  it('reads the newer headings, a byte order mark, and line ends of every kind', () => {
    const text =
      '\uFEFFURL handle,title,Price,INVENTORY QUANTITY\r\nmug,Mug,12.00,3\rpen,Pen,2,1\n';
    expect(readCatalogue(text).map(({ handle }) => handle)).toEqual(['mug', 'pen']);
  });

  it('makes a SKU where the file has none, the same each time', () => {
    const text = file('mug,Mug,,,Colour,Dark blue,,1,2');
    expect(readCatalogue(text)[0]?.variants[0]?.sku).toBe('MUG-DARK-BLUE');
    expect(readCatalogue(text)).toEqual(readCatalogue(text));
  });

  it('leaves out what is not published', () => {
    const text = file('mug,Mug,,TRUE,,,M,1,2', 'pen,Pen,,FALSE,,,P,1,2');
    expect(readCatalogue(text).map(({ handle }) => handle)).toEqual(['mug']);
  });

  it('names the line a row begins on, also below a field of several lines', () => {
    const text = file('mug,Mug,"<p>one\ntwo\n\nthree</p>",,,,M,1,2', '', 'pen,Pen,,,,,P,1,abc');
    expect(problemsOf(text)).toEqual(['7 Variant Price: "abc" is not a price such as 12.50']);
  });

  it('names every bad row at once', () => {
    const text = file(
      ',No handle,,,,,A,1,2',
      'no-title,,,,,,B,1,2',
      'bad price,Handle with a blank,,,,,C,1,2',
      'negative,Negative,,,,,D,-1,2',
      'half,Half,,,,,E,1.5,2',
      'comma,Comma,,,,,F,1,"2,50"',
      'free,Free,,,,,G,1,',
      'maybe,Maybe,,perhaps,,,H,1,2',
      'short,Short',
      'twice,Twice,,,,,A1,1,2',
      'again,Again,,,,,A1,1,2',
      'snow,Snow,,,,,☃,1,2',
    );
    expect(problemsOf(text)).toEqual([
      '2 Handle: is empty',
      '3 Title: a new handle needs a title',
      '4 Handle: has other characters than letters, digits, - and _',
      '5 Variant Inventory Qty: "-1" is not a whole number from 0 to 1000000',
      '6 Variant Inventory Qty: "1.5" is not a whole number from 0 to 1000000',
      '7 Variant Price: "2,50" is not a price such as 12.50',
      '8 Variant Price: is empty',
      '9 Published: must be TRUE, FALSE or empty',
      '10 -: the row has 2 fields, the heading line 9',
      '12 Variant SKU: A1 already stands on line 11',
      '13 Variant SKU: must be 1 to 64 printable ASCII characters',
    ]);
  });

  it.each([
    ['an empty file', '', ['1 -: the file is empty']],
    ['another kind of file', '%PDF-1.7 …', ['1 -: the column "Handle" is missing']],
    ['only a heading line', HEAD, ['1 -: the file has a heading line and nothing below it']],
    ['a heading twice', `${HEAD},title\n`, ['1 -: the column "title" is there twice']],
    [
      'a quote that is never closed',
      file('a,A,,,,,A,1,2', 'b,"B,,,,,B,1,2', 'c,C,,,,,C,1,2'),
      ['3 -: a field opens with a quote (") that is never closed'],
    ],
    [
      'text behind a closing quote',
      file('a,"A"x,,,,,A,1,2'),
      ['2 -: text follows a closing quote ("); write a quote inside a field twice ("")'],
    ],
    [
      'a quote inside a plain field',
      file('a,6" shelf,,,,,A,1,2'),
      ['2 -: a quote (") stands inside a field that does not begin with one'],
    ],
    [
      'the same options twice',
      file('a,A,,,Size,S,A,1,2', 'a,,,,,S,B,1,2'),
      ['3 Option1 Value: these options already stand on line 2'],
    ],
    [
      'an option without a value',
      file('a,A,,,Size,,A,1,2'),
      ['2 Option1 Value: each option of a variant needs a value'],
    ],
    ['nothing published', file('a,A,,FALSE,,,A,1,2'), ['1 -: no product of the file is published']],
  ])('refuses %s, naming the line', (_name, text, expected) => {
    expect(problemsOf(text).slice(0, expected.length)).toEqual(expected);
  });

  it('tells twenty problems and counts the others', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `h${index},H,,,,,S${index},1,x`);
    expect(problemsOf(file(...rows))).toHaveLength(20);
    expect(() => readCatalogue(file(...rows))).toThrow('and 10 more');
  });

  it.each([
    ['breaks', '<br>a', '2 Body (HTML): has too many paragraphs or marked words'],
    ['marked letters', '<b>a</b>c', '2 Body (HTML): has too many paragraphs or marked words'],
  ])('refuses a description of %s that would outgrow its record', (_name, unit, problem) => {
    const body = unit.repeat(Math.floor((64 * 1024) / unit.length));
    expect(problemsOf(file(`a,A,${body},,,,A,1,2`))).toEqual([problem]);
  });

  it('takes 64 KiB of plain description, and refuses one character more', () => {
    const body = 'word '.repeat(13_107);
    expect(readCatalogue(file(`a,A,${body}a,,,,A,1,2`))).toHaveLength(1);
    expect(problemsOf(file(`a,A,${body}aa,,,,A,1,2`))).toEqual([
      '2 Body (HTML): is longer than 65536 characters',
    ]);
  });

  it('refuses a product whose pictures would outgrow its record', () => {
    const rows = Array.from({ length: 250 }, (_, at) => `a,,,,https://a.example/${at}${LONG}`);
    const text = ['Handle,Title,Variant Price,Variant Inventory Qty,Image Src', 'a,A,1,1,'];
    expect(problemsOf([...text, ...rows].join('\n'))).toEqual([
      '2 -: a comes to more than 393216 bytes of texts and pictures',
    ]);
  });

  it('refuses pictures that a page must not load', () => {
    const sources = ['javascript:alert(1)', '//evil.example/a.png', 'http://plain.example/a.png'];
    for (const src of sources) {
      const text = `Handle,Title,Variant Price,Variant Inventory Qty,Image Src\na,A,1,1,${src}`;
      expect(problemsOf(text)).toEqual([
        '2 Image Src: must be an https address or a path like /pictures/a.svg',
      ]);
    }
  });

  it('takes names that are traps elsewhere for what they are', () => {
    const text = file('constructor,Constructor,,,,,valueOf,1,2', 'tostring,Two,,,,,toString,1,2');
    expect(readCatalogue(text).map(({ variants }) => variants[0]?.sku)).toEqual([
      'valueOf',
      'toString',
    ]);
  });

  it('refuses the one name that no inventory takes, before anything is imported', () => {
    expect(problemsOf(file('mug,Mug,,,,,__proto__,1,2'))).toEqual([
      '2 Variant SKU: must not be "__proto__"',
    ]);
  });
});
