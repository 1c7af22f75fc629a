import type { Node } from 'oxc-parser';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

const TEST_FILE = /\.(?:test|int|sim|browser)\.tsx?$/;
/** `src` is published, without its `*.test.ts` alone. */
const PUBLISHED_TEST = /^packages\/[^/]+\/src\/.*\.(?:int|sim|browser)\.tsx?$/;
const TEST_ROOTS = /^(?:describe|suite|test|it|bench)$/;
/** A call of one of these checks something: an assertion, or a suite that is full of them. */
const ASSERTING = /^(?:expect|assert|[a-zA-Z]*[cC]onformance)/;

/** A test that does not run or cannot fail is worse than none: it is believed. */
export const testsRule: Rule = {
  name: 'tests',
  isExemptible: true,
  *check(repository) {
    for (const file of repository.sources) {
      yield* narrowed(file);
      if (PUBLISHED_TEST.test(file.path)) {
        yield { path: file.path, line: 1, message: 'This test belongs into the test folder.' };
      }
      if (TEST_FILE.test(file.path) && !file.nodes.some(({ node }) => isAssertion(node))) {
        yield { path: file.path, line: 1, message: 'A test file without an assertion.' };
      }
    }
  },
};

function* narrowed(file: SourceFile): Iterable<RuleFinding> {
  for (const { node } of file.nodes) {
    if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') continue;
    const { name } = node.property;
    if (name !== 'only' && name !== 'skip' && name !== 'todo') continue;
    if (!TEST_ROOTS.test(rootName(node))) continue;
    const message =
      name === 'only'
        ? 'All other tests are left out by this; remove it.'
        : `A test left out for good ("${name}"); write or remove it, or say why with "tidy:".`;
    yield { path: file.path, line: file.lineAt(node.property.start), message };
  }
}

function isAssertion(node: Node): boolean {
  return node.type === 'CallExpression' && ASSERTING.test(rootName(node.callee));
}

/** `expect` of `expect(x).not.toBe`, `assert` of `assert.equal`. */
function rootName(node: Node): string {
  let current = node;
  while (current.type === 'MemberExpression' || current.type === 'CallExpression') {
    current = current.type === 'MemberExpression' ? current.object : current.callee;
  }
  return current.type === 'Identifier' ? current.name : '';
}
