import { defineConfig } from 'tsup';

/**
 * The one build of every published package: ESM only (a dual build would be two module copies, so
 * two rings and two openers of one LevelDB folder). `tsc -b` writes the types beside it, hence
 * `clean: false`.
 */
export function spillwayPackage(entry: string[]): ReturnType<typeof defineConfig> {
  return defineConfig({
    entry,
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    sourcemap: true,
    clean: false,
    dts: false,
    treeshake: true,
  });
}
