import { createHash } from 'node:crypto';

/** A script and the name under which a server keeps it. */
export interface LuaScript {
  readonly text: string;
  /** SHA-1 of the text, in hex: what EVALSHA calls it by. */
  readonly sha: string;
}

/** Comments and indents stay here: each server gets a script once. */
export function luaScript(text: string): LuaScript {
  return { text, sha: createHash('sha1').update(text).digest('hex') };
}
