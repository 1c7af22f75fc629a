import type { Node } from 'oxc-parser';
import type { RuleFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import type { AstNode, SourceFile } from '../source-file.ts';

const CLOCK = 'a Clock of @spillway/runtime (systemClock at the edge)';
const RANDOM = 'a Random of @spillway/runtime (systemRandom at the edge)';
const BYTE_ORDER = 'a comparison with < and >, which is the same on every machine';

/** Names of global functions; `globalThis.x` counts too. */
const BANNED_GLOBALS: Readonly<Record<string, string>> = {
  setTimeout: `startTimer or sleep of ${CLOCK}`,
  setInterval: `startTimer of ${CLOCK}, started again at each end`,
  setImmediate: `startTimer(0, …) of ${CLOCK}`,
};

/** `object.property`, whatever is done with it. */
const BANNED_MEMBERS: Readonly<Record<string, string>> = {
  'Date.now': `wallMs of ${CLOCK}`,
  'performance.now': `monotonicMs of ${CLOCK}`,
  'performance.timeOrigin': `wallMs of ${CLOCK}`,
  'process.hrtime': `monotonicMs of ${CLOCK}`,
  'process.uptime': `monotonicMs of ${CLOCK}`,
  'Math.random': RANDOM,
  'AbortSignal.timeout': `timeoutMs, or startTimer of ${CLOCK}`,
  'Intl.Collator': BYTE_ORDER,
};

const BANNED_MODULES: Readonly<Record<string, string>> = {
  timers: CLOCK,
  'timers/promises': CLOCK,
  perf_hooks: CLOCK,
};

/** `randomBytes`, `randomUUID`, `randomInt`, `randomFill`, `getRandomValues`, …. */
const CRYPTO_RANDOM = /^(?:random[A-Z]|getRandomValues$|webcrypto$)/;

/** Real time is legitimate where real processes, servers and browsers are tested. */
const REAL_TIME_PATHS =
  /\.(?:int|browser)\.tsx?$|^examples\/[^/]+\/test\/|^packages\/bench\/|^tools\//;
const REAL_EVERYTHING_PATHS = /(?:^|\/)system-[^/]*$|^packages\/bench\//;

/** Time, randomness and locale come from what is injected, so that a seed replays a run. */
export const bannedCallsRule: Rule = {
  name: 'banned-call',
  isExemptible: true,
  *check(repository) {
    for (const file of repository.sources) {
      if (REAL_EVERYTHING_PATHS.test(file.path)) continue;
      for (const found of bannedIn(file)) {
        if (found.replacement.includes(CLOCK) && REAL_TIME_PATHS.test(file.path)) continue;
        yield toFinding(file, found);
      }
    }
  },
};

interface Banned {
  readonly what: string;
  readonly replacement: string;
  readonly start: number;
}

function toFinding(file: SourceFile, { what, replacement, start }: Banned): RuleFinding {
  const line = file.lineAt(start);
  return { path: file.path, line, message: `${what} is banned here; use ${replacement}.` };
}

function* bannedIn(file: SourceFile): Iterable<Banned> {
  for (const astNode of file.nodes) {
    const { node } = astNode;
    if (node.type === 'MemberExpression') yield* bannedMember(node);
    else if (node.type === 'Identifier') yield* bannedIdentifier(astNode);
    else if (node.type === 'ImportDeclaration') yield* bannedImport(node);
    else if (node.type === 'NewExpression' || node.type === 'CallExpression') {
      yield* bannedDate(node);
    }
  }
}

function* bannedMember(node: Node & { type: 'MemberExpression' }): Iterable<Banned> {
  const property = propertyName(node);
  if (property === undefined) return;
  const object = lastName(node.object);
  const what = `${object ?? '…'}.${property}`;
  const { start } = node;
  const member = object === undefined ? undefined : BANNED_MEMBERS[what];
  if (member !== undefined) yield { what, replacement: member, start };
  if (object === 'globalThis' || object === 'window') {
    const replacement = BANNED_GLOBALS[property];
    if (replacement !== undefined) yield { what, replacement, start };
  }
  if (property === 'localeCompare') yield { what, replacement: BYTE_ORDER, start };
  if (object !== undefined && /crypto$/i.test(object) && CRYPTO_RANDOM.test(property)) {
    yield { what, replacement: RANDOM, start };
  }
}

function* bannedIdentifier({ node, parent }: AstNode): Iterable<Banned> {
  if (node.type !== 'Identifier') return;
  const replacement = Object.hasOwn(BANNED_GLOBALS, node.name)
    ? BANNED_GLOBALS[node.name]
    : undefined;
  if (replacement === undefined || isName(node, parent?.node)) return;
  yield { what: node.name, replacement, start: node.start };
}

/** Whether an identifier only names a member, a key or a type, and so refers to no global. */
function isName(node: Node, parent: Node | undefined): boolean {
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.property === node && !parent.computed;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return parent.key === node && !parent.computed; // a shorthand has its value besides
    case 'TSPropertySignature':
    case 'TSMethodSignature':
    case 'ImportSpecifier':
    case 'ExportSpecifier':
    case 'TSTypeQuery':
      return true;
    default:
      return false;
  }
}

function* bannedImport(node: Node & { type: 'ImportDeclaration' }): Iterable<Banned> {
  const module = node.source.value.replace(/^node:/, '');
  const replacement = Object.hasOwn(BANNED_MODULES, module) ? BANNED_MODULES[module] : undefined;
  if (replacement !== undefined) {
    yield { what: `"${node.source.value}"`, replacement, start: node.start };
  }
  if (module !== 'crypto') return;
  for (const specifier of node.specifiers) {
    if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier') continue;
    const { name } = specifier.imported;
    if (CRYPTO_RANDOM.test(name)) {
      yield { what: `crypto.${name}`, replacement: RANDOM, start: specifier.start };
    }
  }
}

/** `new Date()` and `Date()` read the machine's clock; `new Date(ms)` does not. */
function* bannedDate(node: Node & { type: 'NewExpression' | 'CallExpression' }): Iterable<Banned> {
  const isDate = node.callee.type === 'Identifier' && node.callee.name === 'Date';
  if (isDate && node.arguments.length === 0) {
    const what = node.type === 'NewExpression' ? 'new Date()' : 'Date()';
    yield { what, replacement: `new Date(ms) with wallMs of ${CLOCK}`, start: node.start };
  }
}

function propertyName(node: Node & { type: 'MemberExpression' }): string | undefined {
  if (!node.computed && node.property.type === 'Identifier') return node.property.name;
  if (node.property.type === 'Literal' && typeof node.property.value === 'string') {
    return node.property.value;
  }
  return undefined;
}

/** `x` of `x`, and `x` of `globalThis.x`. */
function lastName(node: Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' ? propertyName(node) : undefined;
}
