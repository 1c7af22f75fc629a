import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** One file for the browser. */
export interface Asset {
  readonly body: Buffer;
  readonly contentType: string;
  /** First part of its SHA-256, for addresses that may be cached for ever. */
  readonly tag: string;
}

/** The files of `public/` by name, all in memory: a request can name nothing else. */
export type Assets = ReadonlyMap<string, Asset>;

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
]);

/** Reads the files once, at start. */
export async function loadAssets(): Promise<Assets> {
  const folder = new URL('../../public/', import.meta.url);
  const assets = new Map<string, Asset>();
  for (const name of await readdir(folder)) {
    const contentType = CONTENT_TYPES.get(extname(name));
    if (contentType === undefined) continue;
    const body = await readFile(new URL(name, folder));
    const tag = createHash('sha256').update(body).digest('hex').slice(0, 12);
    assets.set(name, { body, contentType, tag });
  }
  return assets;
}

/** The address of a file, with its tag: it changes when the file does. */
export function assetPath(assets: Assets, name: string): string {
  return `/assets/${name}?v=${assets.get(name)?.tag ?? ''}`;
}
