import { parseSync, visitorKeys, type Node, type ParseResult } from 'oxc-parser';

/** A node of the syntax tree with the way up from it. */
export interface AstNode {
  readonly node: Node;
  readonly parent: AstNode | undefined;
}

/** An import, export-from, dynamic import or `import('…')` type. */
export interface ImportEdge {
  readonly specifier: string;
  readonly line: number;
}

/** A comment, without its `//` or its opening and closing marks. */
export interface SourceComment {
  readonly text: string;
  readonly isBlock: boolean;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly endLine: number;
}

/** A TypeScript or JavaScript file, parsed once for all rules. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly string[];
  /** Every node, parents before children, in order of the text. */
  readonly nodes: readonly AstNode[];
  readonly comments: readonly SourceComment[];
  readonly imports: readonly ImportEdge[];
  /** What the parser could not read; the file's nodes are then incomplete. */
  readonly syntaxErrors: readonly string[];
  /** The line, from 1, of an offset in the text. */
  lineAt(offset: number): number;
}

const SOURCE_NAME = /\.(?:ts|tsx|mts|cts|js|mjs|cjs|jsx)$/;

/** Whether tidy parses a file of this name. */
export function isSourcePath(path: string): boolean {
  return SOURCE_NAME.test(path);
}

/** Whether the file of this name holds tests or serves them alone. */
export function isTestPath(path: string): boolean {
  return /\.(?:test|int|sim|browser)\.tsx?$/.test(path) || /(?:^|\/)test\//.test(path);
}

/** Parses a file. A file that is no valid TypeScript gets `syntaxErrors`, not an exception. */
export function parseSource(path: string, text: string): SourceFile {
  const result = parseSync(path, text, { sourceType: 'module' });
  const lineAt = lineFinder(text);
  const nodes = collectNodes(result.program);
  return {
    path,
    text,
    lines: text.split('\n'),
    nodes,
    comments: result.comments.map(({ type, value, start, end }) => ({
      text: value,
      isBlock: type === 'Block',
      start,
      end,
      line: lineAt(start),
      endLine: lineAt(end),
    })),
    imports: importsOf(result, nodes, text).map(({ specifier, start }) => ({
      specifier,
      line: lineAt(start),
    })),
    syntaxErrors: result.errors.map(({ message }) => message),
    lineAt,
  };
}

function collectNodes(program: Node): AstNode[] {
  const found: AstNode[] = [];
  const visit = (node: Node, parent: AstNode | undefined): void => {
    const here: AstNode = { node, parent };
    found.push(here);
    for (const key of visitorKeys[node.type] ?? []) {
      for (const child of childrenAt(node, key)) visit(child, here);
    }
  };
  visit(program, undefined);
  return found;
}

function childrenAt(node: Node, key: string): readonly Node[] {
  // The parser's visitorKeys promise a node, an array of nodes or null at each key.
  const value = (node as unknown as Record<string, Node | (Node | null)[] | null>)[key];
  if (Array.isArray(value)) return value.filter((child) => child !== null);
  return value === null || value === undefined ? [] : [value];
}

interface Request {
  readonly specifier: string;
  readonly start: number;
}

function importsOf(result: ParseResult, nodes: readonly AstNode[], text: string): Request[] {
  const { staticImports, staticExports, dynamicImports } = result.module;
  const requests: Request[] = staticImports.map(({ moduleRequest }) => ({
    specifier: moduleRequest.value,
    start: moduleRequest.start,
  }));
  for (const { moduleRequest } of staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest !== null) {
      requests.push({ specifier: moduleRequest.value, start: moduleRequest.start });
    }
  }
  for (const { moduleRequest } of dynamicImports) {
    const literal = /^(['"`])([^'"`$]*)\1$/.exec(
      text.slice(moduleRequest.start, moduleRequest.end),
    );
    if (literal?.[2] !== undefined) {
      requests.push({ specifier: literal[2], start: moduleRequest.start });
    }
  }
  for (const { node } of nodes) {
    if (node.type === 'TSImportType') {
      requests.push({ specifier: node.source.value, start: node.start });
    }
  }
  return requests;
}

/** Binary search over the offsets at which lines begin. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
