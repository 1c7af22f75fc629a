import { expect, it } from 'vitest';
import { checkTexts } from '../check-texts.ts';
import { machineRule } from './machine-rule.ts';

// Put together here, so that this file does not hold what it looks for.
const SLASH = '/';

it.each(['work', 'home', 'root', 'Users'])('refuses a path below %s in any text file', (folder) => {
  const line = `see ${SLASH}${folder}/ann/notes`;
  expect(checkTexts(machineRule, { 'docs/a.md': `one\n${line}\n` })).toEqual([
    'docs/a.md:2 A path of one machine; make it relative.',
  ]);
  expect(checkTexts(machineRule, { 'tools/a.ts': `export const a = '${line}';\n` })).toHaveLength(
    1,
  );
});

it.each(['./work/notes', 'packages/root/x', 'https://example.org/home/x', 'the /home page'])(
  'accepts %s',
  (text) => {
    expect(checkTexts(machineRule, { 'docs/a.md': `${text}\n` })).toEqual([]);
  },
);

it.each([`https://registry${'.'}npmjs.org/kv`, `//registry${'.'}example.com/:_auth${'Token'}=x`])(
  'refuses the registry address %s',
  (text) => {
    expect(checkTexts(machineRule, { 'docs/a.md': `${text}\n` })[0]).toContain('registry address');
  },
);

it('refuses a registry in an .npmrc and any address in the lockfile', () => {
  expect(checkTexts(machineRule, { '.npmrc': 'registry=http://localhost:1\n' })).toHaveLength(1);
  const lockfile = 'a:\n  resolution: {tarball: http://localhost:1/a.tgz}\n';
  expect(checkTexts(machineRule, { 'pnpm-lock.yaml': lockfile })[0]).toContain('pnpm-lock.yaml:2');
});
