import { join } from 'node:path';
import { seeElsewhere } from '../text/observations.ts';
import { complaintOf, type Git, gitIn, isMissingProgram, namesIn } from './git.ts';

/** The files that changed in a repository. */
export interface Changes {
  /** The root of the repository, without symbolic links. */
  readonly top: string;
  /** The absolute paths of the files that were changed, added or deleted, those that git does not track yet included. */
  readonly paths: ReadonlySet<string>;
}

/** Git cannot tell what changed. */
class ChangesError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'ChangesError';
    this.hint = hint;
  }
}

/**
 * The files of the work tree that differ from a commit. Of another branch it is the commit where the two parted, so that what
 * changed there does not count.
 * @param since any name of a commit; the last commit when absent
 * @throws ChangesError outside of a repository, when there is no such commit, and without git
 */
export async function gitChanges(cwd: string, since: string | undefined): Promise<Changes> {
  seeElsewhere();
  const top = await topOf(cwd);
  const git = gitIn(top);
  const base = await baseOf(since, git);
  const untracked = namesIn(await git('ls-files', '-z', '--others', '--exclude-standard'));
  // Before the first commit all files are new.
  const changed =
    base === undefined ? ['ls-files', '-z'] : ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', base, '--'];
  const paths = [...namesIn(await git(...changed)), ...untracked];
  return { top, paths: new Set(paths.map((path) => join(top, path))) };
}

async function topOf(cwd: string): Promise<string> {
  try {
    return (await gitIn(cwd)('rev-parse', '--show-toplevel')).replace(/\r?\n$/, '');
  } catch (failure) {
    if (isMissingProgram(failure)) throw new ChangesError('`--changed` asks git what changed, and there is no program `git`');
    const reason = complaintOf(failure);
    if (/not a git repository/i.test(reason)) {
      throw new ChangesError(
        '`--changed` asks git what changed, and the current folder is in no repository',
        'Run tlint inside one, or without `--changed`.',
      );
    }
    throw new ChangesError(`\`--changed\` asks git what changed, and git answers: ${reason}`);
  }
}

/** The commit to compare with; undefined before the first commit. */
async function baseOf(since: string | undefined, git: Git): Promise<string | undefined> {
  const commit = await commitOf(since ?? 'HEAD', git);
  if (commit === undefined) {
    if (since === undefined) return undefined;
    throw new ChangesError(
      `\`--changed ${since}\`: the repository has no commit, branch or tag \`${since}\``,
      'Fetch it, where the clone is shallow, or name another one. Paths go in front: `tlint docs/ --changed`.',
    );
  }
  if (since === undefined) return commit;
  const parting = await git('merge-base', commit, 'HEAD').catch(() => '');
  return parting.trim() || commit;
}

async function commitOf(name: string, git: Git): Promise<string | undefined> {
  // Git would take it for an option.
  if (name === '' || name.startsWith('-')) return undefined;
  const commit = await git('rev-parse', '--verify', '--quiet', `${name}^{commit}`).catch(() => '');
  return commit.trim() || undefined;
}
