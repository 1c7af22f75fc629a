import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Tests run against source, never against a stale build: see docs/decisions/0002-toolchain.md.
// Not `import`: workers hand the list on to Node, whose `require` would obey it as well.
const conditions = ['@spillway/source', 'node', 'default'];

// Without isolation the files of a worker share their modules, which are then loaded once and not
// 120 times: a third of the processor time. It asks of tests that they leave nothing behind in
// modules (no `vi.mock`, no global set and kept), which they should not do anyway.
function project(name: string, testTimeout: number, include: string[]) {
  const times = { testTimeout, hookTimeout: testTimeout };
  return { extends: true as const, test: { name, include, isolate: false, ...times } };
}

// The end of a test file's name says what it is, and so which project runs it. The time limits are
// for a hung test; they leave room for a machine that does something else besides.
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Vitest leaves one core free for itself, which of two is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', './tools/closing-line.ts'],
    allowOnly: false,
    coverage: { provider: 'v8', include: ['packages/*/src/**'] },
    projects: [
      project('unit', 20_000, [
        'packages/**/*.test.{ts,tsx}',
        'examples/*/src/**/*.test.{ts,tsx}',
        'tools/**/*.test.ts',
      ]),
      project('simulation', 120_000, ['packages/**/*.sim.ts']),
      project('integration', 120_000, [
        '{packages,examples,tools}/**/*.int.ts',
        'examples/*/test/**/*.test.{ts,tsx}',
      ]),
      project('browser', 60_000, ['examples/**/*.browser.ts']),
      project('docs', 60_000, ['docs/test/**/*.test.ts']),
    ],
  },
});
