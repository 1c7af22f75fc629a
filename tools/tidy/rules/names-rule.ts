import { posix } from 'node:path';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

/** Names that say nothing of what is inside. */
const EMPTY_FILE_NAMES = /^(?:utils?|helpers?|common|types?|misc|shared|lib|managers?|services?)$/;
const EMPTY_NAME_ENDS = /(?:Manager|Helper|Service|Handler|Utils?)$/;
const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Folders and files are named after the concept in them, in kebab-case. */
export const namesRule: Rule = {
  name: 'names',
  isExemptible: true,
  *check(repository) {
    for (const file of repository.sources) {
      yield* checkPath(file.path);
      yield* checkClassNames(file);
      yield* checkIndex(file.path);
    }
  },
};

function* checkPath(path: string): Iterable<RuleFinding> {
  const parts = path.split('/').map((part) => part.replace(/^\.|\..*$/g, ''));
  for (const part of parts) {
    if (EMPTY_FILE_NAMES.test(part)) {
      yield { path, line: 1, message: `"${part}" says nothing; name it after what it holds.` };
    } else if (part !== '' && !KEBAB_CASE.test(part)) {
      yield { path, line: 1, message: `"${part}" is not in kebab-case.` };
    }
  }
}

function* checkClassNames(file: SourceFile): Iterable<RuleFinding> {
  for (const { node } of file.nodes) {
    const isDeclaration =
      node.type === 'ClassDeclaration' || node.type === 'TSInterfaceDeclaration';
    if (!isDeclaration || node.id === null || !EMPTY_NAME_ENDS.test(node.id.name)) continue;
    const message = `"${node.id.name}" hides what it does; name the thing or the act.`;
    yield { path: file.path, line: file.lineAt(node.id.start), message };
  }
}

/** An index is the table of contents of an entry: `src/index.ts` or one folder below it. */
function* checkIndex(path: string): Iterable<RuleFinding> {
  if (!path.startsWith('packages/') || posix.basename(path) !== 'index.ts') return;
  if (!/^packages\/[^/]+\/src\/(?:[^/]+\/)?index\.ts$/.test(path)) {
    const message = 'Only a package entry or a subpath entry has an index; import the file itself.';
    yield { path, line: 1, message };
  }
}
