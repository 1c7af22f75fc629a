import type { Node } from 'oxc-parser';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { AstNode, SourceFile } from '../source-file.ts';

const FILE_LINES_WARN = 300;
const FILE_LINES_MAX = 500;
const FUNCTION_LINES_MAX = 70;
const COLUMNS_MAX = 100;
/** Of a character that takes two code units, so that it counts as one column. */
const SECOND_HALF = /[\uDC00-\uDFFF]/g;

/** Fits on a screen: files, functions and lines have a hard limit. */
export const sizeRule: Rule = {
  name: 'size',
  isExemptible: true,
  *check(repository) {
    for (const file of repository.sources) {
      yield* fileLength(file);
      yield* lineLengths(file);
      yield* functionLengths(file);
    }
  },
};

function* fileLength({ path, lines }: SourceFile): Iterable<RuleFinding> {
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  if (count > FILE_LINES_MAX) {
    const message = `${count} lines; the limit is ${FILE_LINES_MAX}. Split the file by concept.`;
    yield { path, line: count, message };
  } else if (count > FILE_LINES_WARN) {
    const message = `${count} lines; over ${FILE_LINES_WARN} look for the second concept in it.`;
    yield { path, line: count, message, severity: 'warning' };
  }
}

function* lineLengths({ path, lines }: SourceFile): Iterable<RuleFinding> {
  for (const [index, text] of lines.entries()) {
    const columns = text.replaceAll(SECOND_HALF, '').length;
    if (columns > COLUMNS_MAX) {
      yield { path, line: index + 1, message: `${columns} columns; the limit is ${COLUMNS_MAX}.` };
    }
  }
}

function* functionLengths(file: SourceFile): Iterable<RuleFinding> {
  const cases = file.nodes.filter(isNamedCase);
  for (const astNode of file.nodes) {
    if (!isFunction(astNode.node) || isSuite(astNode)) continue;
    const lines = ownLines(file, astNode.node, cases);
    if (lines > FUNCTION_LINES_MAX) {
      const message = `${lines} lines in a function; the limit is ${FUNCTION_LINES_MAX}.`;
      yield { path: file.path, line: file.lineAt(astNode.node.start), message };
    }
  }
}

/** Lines of a function without those of named cases in it: each of them is judged alone. */
function ownLines(file: SourceFile, node: Node, cases: readonly AstNode[]): number {
  const isInside = (inner: Node): boolean =>
    inner !== node && inner.start >= node.start && inner.end <= node.end;
  let lines = span(file, node);
  let end = -1; // of the case subtracted last: one inside it is not subtracted again
  for (const { node: inner } of cases) {
    if (!isInside(inner) || inner.start < end) continue;
    lines -= span(file, inner) - 1;
    end = inner.end;
  }
  return lines;
}

function span(file: SourceFile, node: Node): number {
  return file.lineAt(node.end) - file.lineAt(node.start) + 1;
}

function isFunction(node: Node): boolean {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  );
}

/** The function given to `describe(name, …)`: a list of tests, not one piece of reasoning. */
function isSuite({ node, parent }: AstNode): boolean {
  return isFunction(node) && /^(?:describe|suite)$/.test(calleeRoot(parent?.node));
}

/**
 * A function that a statement hands over together with a name, as `it('adds', () => …)` and
 * `server.get('/cart', () => …)` do: a list of such is as long as there are cases.
 */
function isNamedCase({ node, parent }: AstNode): boolean {
  return (
    isFunction(node) &&
    parent?.node.type === 'CallExpression' &&
    parent.parent?.node.type === 'ExpressionStatement' &&
    parent.node.arguments.some(isText)
  );
}

function isText(node: Node): boolean {
  return (
    node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')
  );
}

/** `describe` of the call `describe.each(table)(…)`. */
function calleeRoot(node: Node | undefined): string {
  if (node?.type !== 'CallExpression') return '';
  let callee: Node = node.callee;
  while (callee.type === 'MemberExpression' || callee.type === 'CallExpression') {
    callee = callee.type === 'MemberExpression' ? callee.object : callee.callee;
  }
  return callee.type === 'Identifier' ? callee.name : '';
}
