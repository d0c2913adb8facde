import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { systemReason } from '../text/system-error.ts';

/** Something that could not be reached or read; the run goes on without it. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** In the order in which they are read: what the later one says wins. */
const IGNORE_FILES = ['.gitignore', '.tlintignore'];

/**
 * What the ignore files say from the repository's root down to one folder, as git reads them: the nearest file and
 * its last line win, and nothing inside an excluded folder comes back. The rules never change; a deeper folder has
 * rules of its own.
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

  /** The rules of the folders above an absolute folder. An ignore file that cannot be read is told in `problems`. */
  static above(folder: string, cwd: string, problems: Problem[]): IgnoreRules {
    const top = topOf(folder, cwd);
    const names = relative(top, folder).split(sep).filter(Boolean);
    let rules = new IgnoreRules(top, cwd, newMatcher(), problems);
    let at = top;
    for (const name of names) {
      rules = rules.within(
        at,
        IGNORE_FILES.filter((file) => existsSync(join(at, file))),
      );
      at = join(at, name);
    }
    return rules;
  }

  /** The rules for what stands in a folder, given the names in it. */
  within(folder: string, names: readonly string[]): IgnoreRules {
    // A repository inside another one has no part in the outer one's rules.
    const nested = folder !== this.#top && names.includes('.git');
    const top = nested ? folder : this.#top;
    const files = IGNORE_FILES.filter((file) => names.includes(file));
    if (files.length === 0 && !nested) return this;
    const matcher = newMatcher();
    if (!nested) matcher.add(this.#matcher);
    for (const file of files) this.#read(join(folder, file), slashed(relative(top, folder)), matcher);
    return new IgnoreRules(top, this.#cwd, matcher, this.#problems);
  }

  /** Which line leaves this path out, in words that follow on `is`, or undefined. */
  reason(absolute: string, isFolder: boolean): string | undefined {
    const path = slashed(relative(this.#top, absolute));
    if (path === '') return undefined;
    return this.#matcher.test(isFolder ? `${path}/` : path).rule?.mark;
  }

  #read(file: string, folder: string, matcher: Ignore): void {
    const path = slashed(relative(this.#cwd, file));
    let text: string;
    try {
      if (!statSync(file).isFile()) return;
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

/** The top of the project of a folder: of its repository, else the working directory above it, else the folder itself. */
export function topOf(folder: string, cwd: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) break;
  }
  const inside = relative(cwd, folder);
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? folder : cwd;
}

/** A line of a folder's ignore file as it reads in the top folder's, so that one matcher sees all rules in order. */
function lift(line: string, folder: string): string | undefined {
  const negation = line.startsWith('!') ? '!' : '';
  const body = line.slice(negation.length);
  if (line.startsWith('#') || /^\/* *$/.test(body)) return undefined;
  if (folder === '') return line;
  const prefix = folder.replace(/[\\*?[\] ]/g, '\\$&');
  // A slash anywhere but at the end ties the pattern to its own folder.
  const anchored = /\/(?! *$)/.test(body);
  return anchored ? `${negation}/${prefix}/${body.replace(/^\//, '')}` : `${negation}/${prefix}/**/${body}`;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
