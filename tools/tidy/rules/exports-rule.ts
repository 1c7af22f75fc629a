import type { Node } from 'oxc-parser';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isTestPath, type SourceFile } from '../source-file.ts';

/** Not `*.d.ts`: they describe another's package. */
const DOCUMENTED_PATHS = /^packages\/[^/]+\/src\/.*(?<!\.d)\.tsx?$/;

/** Exports are listed by name, and each says what it means. */
export const exportsRule: Rule = {
  name: 'exports',
  isExemptible: true,
  *check(repository) {
    for (const file of repository.sources) {
      yield* exportStars(file);
      if (DOCUMENTED_PATHS.test(file.path) && !isTestPath(file.path)) yield* undocumented(file);
    }
  },
};

function* exportStars(file: SourceFile): Iterable<RuleFinding> {
  for (const { node } of file.nodes) {
    if (node.type !== 'ExportAllDeclaration') continue;
    const message = '"export *" hides what is exported; list the names.';
    yield { path: file.path, line: file.lineAt(node.start), message };
  }
}

function* undocumented(file: SourceFile): Iterable<RuleFinding> {
  const documented = new Set<string>(); // overloads share the comment of the first
  for (const { node } of file.nodes) {
    if (node.type !== 'ExportNamedDeclaration' && node.type !== 'ExportDefaultDeclaration')
      continue;
    const declaration = node.declaration;
    if (declaration === null || declaration === undefined) continue;
    const name = declaredName(declaration);
    if (name === undefined) continue;
    if (hasDocComment(file, node.start)) documented.add(name);
    if (documented.has(name)) continue;
    const message = `"${name}" is exported without a doc comment; say what it means.`;
    yield { path: file.path, line: file.lineAt(node.start), message };
  }
}

function declaredName(node: Node): string | undefined {
  if (node.type === 'VariableDeclaration') {
    const id = node.declarations[0]?.id;
    return id?.type === 'Identifier' ? id.name : undefined;
  }
  return 'id' in node && node.id !== null && node.id?.type === 'Identifier'
    ? node.id.name
    : undefined;
}

function hasDocComment(file: SourceFile, start: number): boolean {
  return file.comments.some(
    (comment) =>
      comment.isBlock &&
      comment.text.startsWith('*') &&
      comment.end <= start &&
      file.text.slice(comment.end, start).trim() === '',
  );
}
