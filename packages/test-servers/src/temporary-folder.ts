import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder of the system's temporary one, given to this user if one is named. */
export async function makeFolder(
  name: string,
  owner?: { readonly uid: number; readonly gid: number },
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `spillway-${name}-`));
  if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
  return folder;
}

/** Removes such a folder with all that is in it. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
