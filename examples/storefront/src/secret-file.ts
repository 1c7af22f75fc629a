import { chmod, link, readFile, rm, writeFile } from 'node:fs/promises';
import { SpillwayError, type Random } from '@spillway/runtime';

const SECRET_BYTES = 32;

/**
 * Reads a secret from a file that only its owner may read, or makes the file with a new one. A file
 * cut short by a crash cannot be left behind: it gets its name when it is complete.
 * @throws SECRET_INVALID when the file holds something else
 */
export async function readOrMakeSecret(path: string, random: Random): Promise<string> {
  const known = await read(path);
  if (known !== undefined) return known;
  const draft = `${path}.${random.id(8)}.new`;
  try {
    await writeFile(draft, `${random.id(SECRET_BYTES)}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    await link(draft, path).catch(ignoreExisting);
  } finally {
    await rm(draft, { force: true });
  }
  return (await read(path)) ?? failed(path);
}

async function read(path: string): Promise<string | undefined> {
  try {
    const text = (await readFile(path, 'utf8')).trim();
    if (!/^[0-9a-f]{64}$/.test(text)) return failed(path);
    await chmod(path, 0o600);
    return text;
  } catch (error) {
    if (isFileError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function failed(path: string): never {
  throw new SpillwayError(
    'SECRET_INVALID',
    `${path} holds no secret of this shop. Remove it to get a new one; all sessions end then.`,
  );
}

/** Another process was faster: its secret counts. */
function ignoreExisting(error: unknown): void {
  if (!isFileError(error, 'EEXIST')) throw error;
}

function isFileError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
