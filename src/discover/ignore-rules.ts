import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isThere, statsOfContent } from '../text/observations.ts';
import { systemReason } from '../text/system-error.ts';

/** A file or folder that could not be read; the run continues without it. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** In the order in which they are read; rules of the later file win. */
export const IGNORE_FILES = ['.gitignore', '.tlintignore'];

/**
 * The rules of the ignore files from the root of the repository down to one folder, with the semantics of gitignore: the nearest
 * file and its last line win, and no rule re-includes a file in an excluded folder. Immutable; `within` makes the rules of a
 * subfolder.
 */
export class IgnoreRules {
  readonly #top: string;
  readonly #cwd: string;
  readonly #matcher: Ignore;
  readonly #problems: Problem[];

  private constructor(top: string, cwd: string, matcher: Ignore, problems: Problem[]) {
    this.#top = top;
    this.#cwd = cwd;
    this.#matcher = matcher;
    this.#problems = problems;
  }

  /** The rules of the folders above an absolute folder. Ignore files that cannot be read are added to `problems`. */
  static above(folder: string, cwd: string, problems: Problem[]): IgnoreRules {
    const top = topOf(folder, cwd);
    const names = relative(top, folder).split(sep).filter(Boolean);
    let rules = new IgnoreRules(top, cwd, newMatcher(), problems);
    let at = top;
    for (const name of names) {
      rules = rules.within(
        at,
        IGNORE_FILES.filter((file) => isThere(join(at, file))),
      );
      at = join(at, name);
    }
    return rules;
  }

  /**
   * The rules for the entries of an absolute folder, those of the folders above it included.
   * @param known those of other folders, to which the folder and all above it are added
   */
  static in(folder: string, cwd: string, known: Map<string, IgnoreRules>): IgnoreRules {
    const read = known.get(folder);
    if (read !== undefined) return read;
    const names = [...IGNORE_FILES, '.git'].filter((name) => isThere(join(folder, name)));
    const isTop = folder === topOf(folder, cwd);
    const above = isTop ? IgnoreRules.none(folder, cwd, []) : IgnoreRules.in(dirname(folder), cwd, known);
    const rules = above.within(folder, names);
    known.set(folder, rules);
    return rules;
  }

  /** No rules for a folder, whatever lists it above; ignore files in it apply to its entries. */
  static none(folder: string, cwd: string, problems: Problem[]): IgnoreRules {
    return new IgnoreRules(folder, cwd, newMatcher(), problems);
  }

  /** The rules for the entries of a folder, given the names of these entries. */
  within(folder: string, names: readonly string[]): IgnoreRules {
    // The rules of a repository do not apply inside a nested repository.
    const nested = folder !== this.#top && names.includes('.git');
    const top = nested ? folder : this.#top;
    const files = IGNORE_FILES.filter((file) => names.includes(file));
    if (files.length === 0 && !nested) return this;
    const matcher = newMatcher();
    if (!nested) matcher.add(this.#matcher);
    for (const file of files) this.#read(join(folder, file), slashed(relative(top, folder)), matcher);
    return new IgnoreRules(top, this.#cwd, matcher, this.#problems);
  }

  /** The line that ignores this path, as a phrase that follows `is`; undefined when the path is not ignored. */
  reason(absolute: string, isFolder: boolean): string | undefined {
    const path = slashed(relative(this.#top, absolute));
    if (path === '') return undefined;
    return this.#matcher.test(isFolder ? `${path}/` : path).rule?.mark;
  }

  #read(file: string, folder: string, matcher: Ignore): void {
    const path = slashed(relative(this.#cwd, file));
    let text: string;
    try {
      if (!statsOfContent(file).isFile()) return;
      text = readFileSync(file, 'utf8');
    } catch (error) {
      this.#problems.push({ path, message: systemReason(error) });
      return;
    }
    for (const [index, line] of text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .entries()) {
      const pattern = lift(line, folder);
      if (pattern !== undefined)
        matcher.add({ pattern, mark: `ignored by \`${path}\` line ${index + 1}, pattern \`${line.trim()}\`` });
    }
  }
}

function newMatcher(): Ignore {
  return ignore({ ignorecase: false });
}

/** The root of the repository of a folder, else the working directory if that contains the folder, else the folder itself. */
export function topOf(folder: string, cwd: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (isThere(join(at, '.git'))) return at;
    if (dirname(at) === at) break;
  }
  const inside = relative(cwd, folder);
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? folder : cwd;
}

/** Rewrites a line of a folder's ignore file to be relative to the top folder, so that one matcher applies all rules in order. */
function lift(line: string, folder: string): string | undefined {
  const negation = line.startsWith('!') ? '!' : '';
  const body = line.slice(negation.length);
  if (line.startsWith('#') || /^\/* *$/.test(body)) return undefined;
  if (folder === '') return line;
  const prefix = folder.replace(/[\\*?[\] ]/g, '\\$&');
  // A slash anywhere but at the end anchors the pattern to the folder of its file.
  const anchored = /\/(?! *$)/.test(body);
  return anchored ? `${negation}/${prefix}/${body.replace(/^\//, '')}` : `${negation}/${prefix}/**/${body}`;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
