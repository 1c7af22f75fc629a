import type { Node } from 'oxc-parser';
import type { Rule } from '../rule.ts';
import { isTestPath, type AstNode, type SourceFile } from '../source-file.ts';

/** A cast is a claim that the compiler cannot check; a comment says why it is true. */
export const castsRule: Rule = {
  name: 'casts',
  isExemptible: false,
  *check(repository) {
    for (const file of repository.sources) {
      if (isTestPath(file.path)) continue;
      for (const astNode of file.nodes) {
        const { node } = astNode;
        if (node.type !== 'TSAsExpression' || isConst(node.typeAnnotation)) continue;
        if (isExplained(file, astNode)) continue;
        const message = 'A cast with "as" needs a comment on its line or above: why is it true?';
        yield { path: file.path, line: file.lineAt(node.start), message };
      }
    }
  },
};

function isConst(type: Node): boolean {
  return (
    type.type === 'TSTypeReference' &&
    type.typeName.type === 'Identifier' &&
    type.typeName.name === 'const'
  );
}

/** Whether a comment stands from the line above the statement to the cast's end or a line below. */
function isExplained(file: SourceFile, astNode: AstNode): boolean {
  const statement = statementAround(astNode);
  const first = file.lineAt(statement.start) - 1;
  const last = Math.min(file.lineAt(statement.end), file.lineAt(astNode.node.end) + 1);
  return file.comments.some((comment) => comment.endLine >= first && comment.line <= last);
}

function statementAround(astNode: AstNode): Node {
  let current = astNode;
  while (current.parent !== undefined && !isStatement(current.node)) current = current.parent;
  return current.node;
}

function isStatement({ type }: Node): boolean {
  return (
    type.endsWith('Statement') || type.endsWith('Declaration') || type === 'PropertyDefinition'
  );
}
