import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program of the system that tests start. */
export type ServerProgram = 'redis-server' | 'postgres' | 'initdb' | 'pg_basebackup';

const POSTGRES_VERSIONS = '/usr/lib/postgresql';

/** Where the program is, or `undefined`. Debian keeps those of Postgres off the PATH. */
export function findProgram(program: ServerProgram): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  if (existsSync(POSTGRES_VERSIONS)) {
    const versions = readdirSync(POSTGRES_VERSIONS).sort((a, b) => Number(b) - Number(a));
    folders.push(...versions.map((version) => join(POSTGRES_VERSIONS, version, 'bin')));
  }
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

/** The part of a test runner's `describe` that is used here. */
export interface Describe {
  (name: string, body: () => void): unknown;
  readonly skip: (name: string, body: () => void) => unknown;
}

/**
 * Declares tests that need a server. Without its program they are skipped, which the closing line
 * of the test run counts, and this says loudly why.
 */
export function describeWith(
  program: ServerProgram,
  describe: Describe,
  name: string,
  body: () => void,
): void {
  if (findProgram(program) !== undefined) {
    describe(name, body);
    return;
  }
  process.stderr.write(`SKIPPED for want of the program ${program}: ${name}\n`);
  describe.skip(name, body); // tidy: the program is missing; under CI a skip is a failure
}
