import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FixRequest } from '../lint/file-linter.ts';
import { WriteError } from '../text/write-error.ts';
import { Cache } from './cache.ts';

/** The cache of a run; undefined where nothing is to be remembered, as what fixing leaves behind was not there when the file was read. */
export function openCache(request: { readonly cacheFolder?: string; readonly fix?: FixRequest }): Cache | undefined {
  const { cacheFolder, fix } = request;
  return cacheFolder === undefined || fix !== undefined ? undefined : new Cache(cacheFolder);
}

/** Why the cache could not be written; undefined when it was. A run without it is slower, not wrong. */
export async function saveCache(cache: Cache, cwd: string): Promise<string | undefined> {
  try {
    await cache.save((path) => existsSync(resolve(cwd, path)));
    return undefined;
  } catch (error) {
    if (error instanceof WriteError) return error.message;
    throw error;
  }
}
