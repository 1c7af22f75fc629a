import type { MarkdownFile } from './markdown-file.ts';

/** A block of code of a page, as its fence and its text say. */
export interface CodeExample {
  /** Path of the page from the root. */
  readonly page: string;
  /** Line of the first line of code, from 1. */
  readonly line: number;
  /** The first word behind the fence: `ts`, `sh`, …; empty when there is none. */
  readonly language: string;
  /** `ts no-run: reason` and `ts no-check: reason`; otherwise it is checked and run. */
  readonly exception: CodeException | undefined;
  readonly code: string;
  /** What `// prints …` comments promise, in order. */
  readonly prints: readonly string[];
}

/** Why a block is not run, or not even type-checked. */
export interface CodeException {
  readonly kind: 'no-run' | 'no-check';
  readonly reason: string;
}

/** All fenced blocks of a page. @throws when a fence is not closed. */
export function codeExamples(page: MarkdownFile): CodeExample[] {
  const examples: CodeExample[] = [];
  for (let index = 0; index < page.lines.length; index++) {
    const open = /^(\s*)(`{3,}|~{3,})(.*)$/.exec(page.lines[index] ?? '');
    if (open === null) continue;
    const [, indent = '', fence = '', info = ''] = open;
    const end = page.lines.findIndex(
      (text, at) => at > index && text.trimStart().startsWith(fence),
    );
    if (end === -1) throw new Error(`${page.path}:${index + 1} has a fence that is not closed`);
    const lines = page.lines
      .slice(index + 1, end)
      .map((text) => (text.startsWith(indent) ? text.slice(indent.length) : text.trimStart()));
    examples.push({ page: page.path, line: index + 2, ...readInfo(info), ...readCode(lines) });
    index = end;
  }
  return examples;
}

function readInfo(info: string): Pick<CodeExample, 'language' | 'exception'> {
  const [language = '', ...rest] = info.trim().split(/\s+/);
  const match = /^(no-run|no-check)\b:?\s*(.*)$/.exec(rest.join(' '));
  if (match === null) return { language, exception: undefined };
  const kind = match[1] === 'no-run' ? 'no-run' : 'no-check';
  return { language, exception: { kind, reason: match[2] ?? '' } };
}

function readCode(lines: readonly string[]): Pick<CodeExample, 'code' | 'prints'> {
  const prints = lines.flatMap((line) => /\/\/ prints (.*)$/.exec(line)?.[1]?.trimEnd() ?? []);
  return { code: lines.join('\n'), prints };
}
