import type { Rule } from '../rule.ts';

/** Classes do not inherit, but errors: a class has collaborators instead. */
export const inheritanceRule: Rule = {
  name: 'inheritance',
  isExemptible: true,
  *check(repository) {
    for (const file of repository.sources) {
      for (const { node } of file.nodes) {
        const isClass = node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
        if (!isClass || node.superClass === null) continue;
        const { start, end } = node.superClass;
        const parent = file.text.slice(start, end);
        if (/Error$/.test(parent)) continue;
        const message = `A class extends ${parent}; hold a collaborator instead of inheriting.`;
        yield { path: file.path, line: file.lineAt(start), message };
      }
    }
  },
};
