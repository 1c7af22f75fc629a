import type { FileRecord } from '../repository.ts';
import type { Rule } from '../rule.ts';

/** A path of one person's machine: an absolute one below a home or work folder. */
const MACHINE_PATH = /(?<![\w.$}*-])\/(?:work|home|root|Users)\/\w/;
/** Where packages come from is each machine's own setting. */
const REGISTRY = /\bregistry\.[a-z0-9-]+\.[a-z]+|\bnpm\.pkg\.github\.com|_auth[T]oken/;
const REGISTRY_MESSAGE = "A registry address; it belongs in each machine's own settings.";
const NPMRC_REGISTRY = /^\s*(?:@[\w-]+:)?registry\s*=/;
const LOCKFILE_ADDRESS = /\bhttps?:\/\/|\btarball:/;

/** No file knows the machine it was written on, so that a clone works on any other. */
export const machineRule: Rule = {
  name: 'machine',
  isExemptible: false,
  *check(repository) {
    for (const file of repository.files) {
      for (const [index, text] of file.text.split('\n').entries()) {
        const message = problemOf(file, text);
        if (message !== undefined) yield { path: file.path, line: index + 1, message };
      }
    }
  },
};

function problemOf({ path }: FileRecord, line: string): string | undefined {
  if (MACHINE_PATH.test(line)) return 'A path of one machine; make it relative.';
  if (REGISTRY.test(line)) return REGISTRY_MESSAGE;
  if (path.endsWith('.npmrc') && NPMRC_REGISTRY.test(line)) {
    return REGISTRY_MESSAGE;
  }
  if (/(?:^|\/)pnpm-lock\.yaml$/.test(path) && LOCKFILE_ADDRESS.test(line)) {
    return 'An address in the lockfile; install with addresses left out of it.';
  }
  return undefined;
}
