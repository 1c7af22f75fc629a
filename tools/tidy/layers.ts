/**
 * The layers of the architecture (docs/architecture.md). An import arrow may only point to a lower
 * number: not up, and not sideways. Every workspace package has a line here.
 */
export const LAYERS: Readonly<Record<string, number>> = {
  '@spillway/runtime': 0,

  '@spillway/storage': 1,
  '@spillway/hash-ring': 1,
  '@spillway/test-servers': 1,

  '@spillway/register': 2,
  '@spillway/storage-level': 2,
  '@spillway/storage-postgres': 2,
  '@spillway/storage-redis': 2,

  '@spillway/kv': 3,

  '@spillway/commerce': 7,

  '@spillway/simulation': 8,
  '@spillway/bench': 8,
  '@spillway-example/quickstart': 8,
  '@spillway-example/storefront': 8,

  '@spillway/docs': 9,
  spillway: 9,
};

/** Whether a package name is one of ours, and so must have a layer. */
export function isOurs(name: string): boolean {
  return name.startsWith('@spillway/') || name.startsWith('@spillway-example/');
}

/** The package a specifier names: `@spillway/runtime/testing` is of `@spillway/runtime`. */
export function packageNameOf(specifier: string): string {
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
