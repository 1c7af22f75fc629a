import { defineConfig } from 'vitest/config';

// Tests run against source, never against a stale build: see docs/decisions/0002-toolchain.md.
const conditions = ['@spillway/source', 'node', 'import', 'default'];

function project(name: string, include: string[], more: object = {}) {
  return { extends: true as const, test: { name, include, ...more } };
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: ['default', './tools/closing-line.ts'],
    coverage: { provider: 'v8', include: ['packages/*/src/**'] },
    projects: [
      project('unit', [
        'packages/*/src/**/*.test.ts',
        'packages/*/test/**/*.test.ts',
        'tools/**/*.test.ts',
      ]),
      project('simulation', ['packages/*/test/**/*.sim.ts'], { testTimeout: 120_000 }),
      project('integration', ['packages/*/test/**/*.int.ts', 'examples/*/test/**/*.test.ts'], {
        testTimeout: 120_000,
      }),
      project('browser', ['examples/*/test/**/*.browser.ts'], { testTimeout: 60_000 }),
      project('docs', ['docs/test/**/*.test.ts'], { testTimeout: 60_000 }),
    ],
  },
});
