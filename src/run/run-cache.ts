import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FixRequest } from '../lint/fix-file.ts';
import { WriteError } from '../text/write-error.ts';
import { Cache } from './cache.ts';

/** Opens the cache of a run; undefined without a cache folder, and when fixing, since the outcomes are those of changed texts. */
export function openCache(request: { readonly cacheFolder?: string; readonly fix?: FixRequest }): Cache | undefined {
  const { cacheFolder, fix } = request;
  return cacheFolder === undefined || fix !== undefined ? undefined : new Cache(cacheFolder);
}

/** Returns why the cache could not be written; undefined when it was. No error, because the results of the run are valid. */
export async function saveCache(cache: Cache, cwd: string): Promise<string | undefined> {
  try {
    await cache.save((path) => existsSync(resolve(cwd, path)));
    return undefined;
  } catch (error) {
    if (error instanceof WriteError) return error.message;
    throw error;
  }
}
