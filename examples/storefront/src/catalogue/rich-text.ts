import { decodeEntities } from './decode-entities.ts';

/** A stretch of text in one face. */
export interface RichSpan {
  readonly text: string;
  readonly face: 'plain' | 'strong' | 'emphasis';
}

/** A paragraph, a heading, or one item of a list: all that a description may consist of. */
export interface RichBlock {
  readonly kind: 'paragraph' | 'heading' | 'item';
  readonly spans: readonly RichSpan[];
}

const BLOCK_KINDS: ReadonlyMap<string, RichBlock['kind']> = new Map([
  ['li', 'item'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ...['p', 'div', 'ul', 'ol', 'br', 'tr', 'table', 'section', 'blockquote', 'hr'].map(
    (tag) => [tag, 'paragraph'] as const,
  ),
]);
const FACES: ReadonlyMap<string, RichSpan['face']> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
]);
const UNSEEN = new Set(['script', 'style', 'template', 'iframe', 'object', 'svg', 'math', 'title']);

/**
 * Reads a merchant's HTML into blocks of text. Nothing of the markup itself survives, so there is
 * nothing to sanitise when it is shown: a page renders the blocks as escaped text. Runs in linear
 * time, and accepts any text at all.
 */
export function readRichText(html: string): RichBlock[] {
  const reader = new RichTextReader();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    reader.addText(html.slice(at, open));
    const next = skipMarkup(html, open, reader);
    if (next === open) reader.addText('<');
    at = next === open ? open + 1 : next;
  }
  reader.addText(html.slice(at));
  return reader.finish();
}

/** All text of the blocks in one line: for search and for summaries. */
export function plainText(blocks: readonly RichBlock[]): string {
  return blocks.map((block) => block.spans.map((span) => span.text).join('')).join(' ');
}

/** Handles the tag or comment at `open`; returns where to go on, or `open` for plain text. */
function skipMarkup(html: string, open: number, reader: RichTextReader): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  const first = html.charAt(open + 1);
  if (!/[a-z/!?]/i.test(first)) return open;
  const close = html.indexOf('>', open);
  if (close === -1) return html.length; // an unfinished tag shows nothing
  const closing = first === '/';
  const name = tagName(html, open + (closing ? 2 : 1));
  if (!closing && UNSEEN.has(name)) return after(html, `</${name}`, close, true);
  reader.tag(name, closing);
  return close + 1;
}

function tagName(html: string, from: number): string {
  let end = from;
  while (end < from + 16 && /[a-z0-9]/i.test(html.charAt(end))) end++;
  return html.slice(from, end).toLowerCase();
}

function after(html: string, mark: string, from: number, ignoreCase = false): number {
  const found = ignoreCase ? indexOfTag(html, mark, from) : html.indexOf(mark, from);
  return found === -1 ? html.length : found + (ignoreCase ? 0 : mark.length);
}

function indexOfTag(html: string, mark: string, from: number): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    if (html.slice(at, at + mark.length).toLowerCase() === mark) return at;
  }
  return -1;
}

class RichTextReader {
  readonly #blocks: RichBlock[] = [];
  #spans: RichSpan[] = [];
  #kind: RichBlock['kind'] = 'paragraph';
  #faces: RichSpan['face'][] = [];

  addText(raw: string): void {
    const text = decodeEntities(raw).replace(/\s+/g, ' ');
    if (text === '' || (text === ' ' && this.#spans.length === 0)) return;
    this.#spans.push({ text, face: this.#faces.at(-1) ?? 'plain' });
  }

  tag(name: string, closing: boolean): void {
    const face = FACES.get(name);
    if (face !== undefined) {
      if (closing) this.#faces.pop();
      else if (this.#faces.length < 16) this.#faces.push(face);
      return;
    }
    const kind = BLOCK_KINDS.get(name);
    if (kind === undefined) return;
    this.#endBlock();
    this.#kind = closing ? 'paragraph' : kind;
  }

  finish(): RichBlock[] {
    this.#endBlock();
    return this.#blocks;
  }

  #endBlock(): void {
    const spans = trimSpans(this.#spans);
    if (spans.length > 0) this.#blocks.push({ kind: this.#kind, spans });
    this.#spans = [];
  }
}

function trimSpans(spans: readonly RichSpan[]): RichSpan[] {
  const last = spans.length - 1;
  return spans
    .map((span, index) => {
      let text = span.text;
      if (index === 0) text = text.trimStart();
      if (index === last) text = text.trimEnd();
      return { text, face: span.face };
    })
    .filter((span) => span.text !== '');
}
