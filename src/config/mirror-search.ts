import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join, relative, sep } from 'node:path';
import { topOf } from '../discover/ignore-rules.ts';
import { folderOfLanguages } from '../layout/mirrored/pair-signals.ts';
import { isThere } from '../text/observations.ts';
import { findMirrors, type FoundMirrors } from './find-mirrors.ts';

/** What was found by folder; undefined for folders too large to look through. Plain data, which workers are sent. */
export type FoundByFolder = ReadonlyMap<string, FoundMirrors | undefined>;

/** A folder with the mirrors that were found in it, to which their patterns are relative. */
export interface SearchedFolder {
  readonly root: string;
  readonly found: FoundMirrors;
}

/**
 * Finds the mirrors of files without a config: in their repository, else in the working directory, else in the folder that the
 * linted files belong to. Each is looked through once.
 */
export class MirrorSearch {
  readonly #cwd: string;
  readonly #linted: string | undefined;
  readonly #found: Map<string, FoundMirrors | undefined>;

  /**
   * @param linted the folder of all linted files, for those in no repository and not below `cwd`
   * @param known what another thread found
   */
  constructor(cwd: string, linted: string | undefined, known: FoundByFolder = new Map()) {
    this.#cwd = cwd;
    this.#linted = linted;
    this.#found = new Map(known);
  }

  get found(): FoundByFolder {
    return this.#found;
  }

  /** The mirrors for the files in a folder; undefined when there is no folder that can be looked through. */
  in(folder: string): SearchedFolder | undefined {
    for (const root of this.#rootsOf(folder)) {
      if (!this.#found.has(root)) this.#found.set(root, findMirrors(root));
      const found = this.#found.get(root);
      if (found !== undefined) return { root, found };
    }
    return undefined;
  }

  /** The folders that may be the project's, the likeliest first. */
  #rootsOf(folder: string): readonly string[] {
    const top = topOf(folder, this.#cwd);
    const linted = this.#linted !== undefined && isWithin(folder, this.#linted) ? this.#linted : folder;
    const isRepository = isThere(join(top, '.git'));
    const own = isRepository || isWithin(folder, this.#cwd) ? top : linted;
    const above = isRepository ? undefined : folderOfLanguages(own.split(sep).join('/'));
    const roots = [above ?? own, own, linted];
    return roots.filter((root) => isThere(root) && (!isShared(root) || isThere(join(root, '.git'))));
  }
}

/** Does a folder hold whatever its user has, instead of one project? */
function isShared(folder: string): boolean {
  return [homedir(), tmpdir()].some((shared) => isWithin(shared, folder));
}

function isWithin(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !/^\.\.[\\/]/.test(inside) && !isAbsolute(inside);
}
