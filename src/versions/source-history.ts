import { spawn } from 'node:child_process';
import { argumentsIn, gitIn, namesIn } from '../discover/git.ts';
import { lazily } from '../text/lazily.ts';
import { realPath, seeElsewhere } from '../text/observations.ts';
import { pathFrom } from '../text/path-from.ts';

/** So many versions of a source are looked through for the one that a hash is of. */
const VERSIONS = 500;

interface Commit {
  readonly hash: string;
  /** Has it no commit before it? */
  readonly isFirst: boolean;
}

/** What changed a file last: the work tree, a commit, or one of those that the history is cut off behind. */
export type LastChange = { readonly kind: 'uncommitted' } | { readonly kind: 'commit' | 'cutOff'; readonly commit: string };

/** The history of the files in a folder, as git has it. Without git, or outside of a repository, it is empty. */
export class SourceHistory {
  readonly #folder: string;
  readonly #top = lazily(() => this.#ask('rev-parse', '--show-toplevel'));
  readonly #shallow = lazily(() => this.#ask('rev-parse', '--is-shallow-repository'));
  /** The paths of files and folders, from the top of the repository, that are not as they were committed. */
  readonly #uncommitted = lazily(async () => {
    return (await this.#names('status', '--porcelain', '-z', '--no-renames', '--', '.')).map((line) => line.slice(3));
  });
  readonly #lastChanges = lazily(() => this.#readLastChanges());

  /** @param folder absolute; it is in the work tree */
  constructor(folder: string) {
    seeElsewhere();
    this.#folder = folder;
  }

  async exists(): Promise<boolean> {
    return (await this.#top()) !== '';
  }

  /** Does the clone lack what lies further back? */
  async isShallow(): Promise<boolean> {
    return (await this.#shallow()) === 'true';
  }

  /** The bytes of a file in the folder at a commit; undefined when the history has no such commit, or that had no such file. */
  async fileAt(commit: string, absolute: string): Promise<Buffer | undefined> {
    const [found] = await this.#objects([`${commit}:./${pathFrom(this.#folder, absolute)}`]);
    return found;
  }

  /** The bytes of a file as they were after each commit that changed it, the last one first. */
  async versionsOf(absolute: string): Promise<readonly Buffer[]> {
    const path = pathFrom(this.#folder, absolute);
    const commits = await this.#ask('log', `--max-count=${VERSIONS}`, '--format=%H', '--', path);
    const found = await this.#objects(commits.split('\n').map((commit) => `${commit}:./${path}`));
    return found.filter((bytes) => bytes !== undefined);
  }

  /** Is it the history of the repository that another one is of? */
  async isThatOf(other: SourceHistory): Promise<boolean> {
    return (await this.#top()) === (await other.#top());
  }

  /** What changed a file last. Undefined when it is in no commit. */
  async lastChangeOf(absolute: string): Promise<LastChange | undefined> {
    const path = pathFrom(await this.#top(), realPath(absolute));
    const changed = await this.#uncommitted();
    const isChanged = changed.some((name) => name === path || (name.endsWith('/') && path.startsWith(name)));
    if (isChanged) return { kind: 'uncommitted' };
    const commit = (await this.#lastChanges()).get(path);
    // Where the history is cut off, git takes all files for new.
    return (
      commit &&
      (commit.isFirst && (await this.isShallow())
        ? { kind: 'cutOff', commit: commit.hash }
        : { kind: 'commit', commit: commit.hash })
    );
  }

  /** One walk through the history for all files, since git takes as long for a single one. */
  async #readLastChanges(): Promise<ReadonlyMap<string, Commit>> {
    const last = new Map<string, Commit>();
    let commit: Commit = { hash: '', isFirst: false };
    // Of a merge only what differs from all that it joins: a page that somebody brought up to date in the merge itself.
    const format = ['-z', '-c', '--format=%x01%H %P', '--name-only', '--no-renames', '--no-relative'];
    for (const entry of await this.#names('log', ...format, '--', '.')) {
      const [, hash, parents] = /^\n?\u0001(\S+) ?(.*)$/s.exec(entry) ?? [];
      const path = entry.replace(/^\n/, '');
      if (hash !== undefined) commit = { hash, isFirst: parents === '' };
      else if (!last.has(path)) last.set(path, commit);
    }
    return last;
  }

  async #names(...argv: readonly string[]): Promise<readonly string[]> {
    return namesIn(await gitIn(this.#folder)(...argv).catch(() => ''));
  }

  async #ask(...argv: readonly string[]): Promise<string> {
    return (await gitIn(this.#folder)(...argv).catch(() => '')).trim();
  }

  /** The contents of some objects, each undefined where git has none. */
  async #objects(names: readonly string[]): Promise<readonly (Buffer | undefined)[]> {
    // A line is one name.
    const asked = names.map((name) => (name.includes('\n') ? '' : name));
    const printed = await this.#print(asked.map((name) => `${name}\n`).join(''), 'cat-file', '--batch');
    let at = 0;
    return asked.map(() => {
      const end = printed.indexOf('\n', at);
      const [, kind, size] = /^[\da-f]+ (\w+) (\d+)$/.exec(printed.toString('latin1', at, Math.max(end, at))) ?? [];
      const start = end + 1;
      at = size === undefined ? start : start + Number(size) + 1;
      return kind === 'blob' ? printed.subarray(start, start + Number(size)) : undefined;
    });
  }

  #print(input: string, ...argv: readonly string[]): Promise<Buffer> {
    return new Promise((resolve) => {
      const git = spawn('git', argumentsIn(this.#folder, argv), { stdio: ['pipe', 'pipe', 'ignore'] });
      const chunks: Buffer[] = [];
      git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
      git.on('error', () => resolve(Buffer.alloc(0)));
      git.on('close', () => resolve(Buffer.concat(chunks)));
      // Git may have ended before it was asked.
      git.stdin.on('error', () => undefined);
      git.stdin.end(input);
    });
  }
}
