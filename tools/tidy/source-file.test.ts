import { expect, it } from 'vitest';
import { parseSource } from './source-file.ts';

it('finds every kind of import with its line', () => {
  const text = [
    "import a, { b } from 'one';",
    "import 'two';",
    "export { c } from 'three';",
    "export * from 'four';",
    "const d = await import('five');",
    "type E = import('six').E;",
    'const f = await import(`seven`);',
    'const g = await import(name);',
    "// import 'eight';",
  ].join('\n');
  const imports = parseSource('a.ts', text).imports.map(({ specifier, line }) => [specifier, line]);
  expect(imports.toSorted((x, y) => Number(x[1]) - Number(y[1]))).toEqual([
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
    ['seven', 7],
  ]);
});

it('gives lines that are right behind characters of several bytes', () => {
  const file = parseSource('a.ts', "// é 😀 漢\nimport 'one';\n");
  expect(file.imports).toEqual([{ specifier: 'one', line: 2 }]);
  expect(file.comments.map(({ line, endLine, text }) => [line, endLine, text])).toEqual([
    [1, 1, ' é 😀 漢'],
  ]);
});

it('reads a component and a type with equal brackets', () => {
  const file = parseSource('a.tsx', 'export const A = <T,>(props: { x: T }) => <b>{props.x}</b>;');
  expect(file.syntaxErrors).toEqual([]);
});
