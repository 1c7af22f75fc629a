import { posix } from 'node:path';
import { proseOf, type MarkdownFile } from './markdown-file.ts';

/** A link of a page to another file or heading of this repository. */
export interface RelativeLink {
  readonly page: string;
  readonly line: number;
  /** Path from the root. */
  readonly target: string;
  /** Without `#`; empty when the link has none. */
  readonly anchor: string;
}

/** The links of a page that do not leave the repository. */
export function relativeLinks(page: MarkdownFile): RelativeLink[] {
  return proseOf(page).flatMap(({ text, line }) => {
    const prose = text.replaceAll(/`[^`]*`/g, '');
    const targets = [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map(([, to]) => to);
    const definition = /^\s*\[[^\]]+\]:\s*(\S+)/.exec(prose)?.[1];
    return [...targets, definition].flatMap((to) => {
      if (to === undefined || /^(?:[a-z]+:|\/\/)/i.test(to)) return [];
      const [path = '', anchor = ''] = to.split('#');
      const target =
        path === '' ? page.path : posix.join(posix.dirname(page.path), decodeURIComponent(path));
      return [{ page: page.path, line, target, anchor }];
    });
  });
}

/** The anchors that a code host gives to the headings of a page. */
export function anchorsOf(page: MarkdownFile): Set<string> {
  const anchors = new Set<string>();
  for (const { text } of proseOf(page)) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(text)?.[1];
    if (heading === undefined) continue;
    const base = slugOf(heading);
    let anchor = base;
    for (let repeat = 1; anchors.has(anchor); repeat++) anchor = `${base}-${repeat}`;
    anchors.add(anchor);
  }
  return anchors;
}

function slugOf(heading: string): string {
  return heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1') // a link shows its text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
