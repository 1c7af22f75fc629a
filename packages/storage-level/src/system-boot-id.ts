import { readFile } from 'node:fs/promises';

const BOOT_ID_FILE = '/proc/sys/kernel/random/boot_id';

/**
 * The id of the running boot of this machine: random, drawn by the Linux kernel when it starts.
 * `undefined` where there is no such file; then each unclean stop counts as a stop of the machine.
 */
export async function systemBootId(): Promise<string | undefined> {
  try {
    const id = (await readFile(BOOT_ID_FILE, 'latin1')).trim();
    return id === '' ? undefined : id;
  } catch {
    return undefined;
  }
}
