import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A page of documentation. */
export interface MarkdownFile {
  /** Path from the root, with `/`. */
  readonly path: string;
  readonly lines: readonly string[];
}

/** A line that is prose: not inside a code fence. */
export interface ProseLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** The pages people read; release notes are written by a tool and left out. */
export function markdownFiles(): MarkdownFile[] {
  const args = ['ls-files', '-z', '-co', '--exclude-standard', '--', '*.md'];
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && !/(?:^\.changeset\/|(?:^|\/)CHANGELOG\.md$)/.test(path))
    .filter((path) => existsSync(join(ROOT, path))) // deleted, not yet committed
    .toSorted()
    .map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n') }));
}

/** The lines outside code fences. */
export function proseOf(file: MarkdownFile): ProseLine[] {
  let fence: string | undefined;
  const prose: ProseLine[] = [];
  for (const [index, text] of file.lines.entries()) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence === undefined && mark === undefined) prose.push({ text, line: index + 1 });
    else if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) === true) fence = undefined;
  }
  return prose;
}
