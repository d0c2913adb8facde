import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { mkdir, chmod } from 'node:fs/promises';
import { createFixture, type FileTree } from 'fs-fixture';
import { afterEach, describe, expect, it } from 'vitest';
import { type Discovery, discover } from '../../src/discover/discover.ts';
import { NoMatchError } from '../../src/discover/no-match-error.ts';

type Fixture = Awaited<ReturnType<typeof createFixture>>;

const open: Fixture[] = [];

async function folder(tree: FileTree): Promise<Fixture> {
  const fixture = await createFixture(tree);
  open.push(fixture);
  return fixture;
}

function find(fixture: Fixture, paths: readonly string[], ignore = true): Promise<Discovery> {
  return discover({ cwd: fixture.getPath().replace(/\/$/, ''), paths, ignore });
}

async function reasonOf(fixture: Fixture, path: string): Promise<string | undefined> {
  const error: unknown = await find(fixture, [path]).catch((thrown: unknown) => thrown);
  if (!(error instanceof NoMatchError)) throw new Error(`\`${path}\` matched something`);
  return error.unmatched[0]?.reason;
}

function paths(discovery: Discovery): string[] {
  return discovery.files.map((file) => file.path);
}

const skipAsRoot = process.getuid?.() === 0;

afterEach(async () => {
  await Promise.all(open.splice(0).map((fixture) => fixture.rm()));
});

describe('arguments', () => {
  const tree = {
    'docs/waves/00-abstract.md': '',
    'docs/waves/01-tides.md': '',
    'docs/wind.markdown': '',
    'docs/notes.txt': '',
    'docs/.hidden/01-fog.md': '',
    'readme.MD': '',
  };

  it('takes the current folder when nothing is given', async () => {
    const discovery = await find(await folder(tree), []);
    expect(paths(discovery)).toEqual([
      'docs/.hidden/01-fog.md',
      'docs/waves/00-abstract.md',
      'docs/waves/01-tides.md',
      'docs/wind.markdown',
      'readme.MD',
    ]);
    expect(discovery.problems).toEqual([]);
  });

  it('writes paths as the argument does', async () => {
    const fixture = await folder(tree);
    expect(paths(await find(fixture, ['./docs/waves/']))).toEqual(['docs/waves/00-abstract.md', 'docs/waves/01-tides.md']);
    const inside = await discover({ cwd: fixture.getPath('docs'), paths: ['../docs/waves', '..'], ignore: true });
    expect(inside.files[1]).toEqual({
      path: '../docs/waves/00-abstract.md',
      absolute: fixture.getPath('docs/waves/00-abstract.md'),
      paper: '../docs/waves',
      named: false,
      viaFolder: true,
    });
    const absolute = fixture.getPath('docs/waves/01-tides.md');
    expect(paths(await find(fixture, [absolute]))).toEqual([absolute]);
    expect(paths(await find(fixture, [fixture.getPath('docs/waves')]))[1]).toBe(absolute);
  });

  it('names the folder of a file in the current folder `.`', async () => {
    const discovery = await find(await folder(tree), ['readme.MD']);
    expect(discovery.files[0]).toMatchObject({ path: 'readme.MD', paper: '.', named: true, viaFolder: false });
  });

  it('lists a file once when two arguments reach it', async () => {
    const discovery = await find(await folder(tree), ['docs/waves/01-tides.md', 'docs/waves', 'docs/*/*.md']);
    expect(discovery.files.map(({ path, named, viaFolder }) => [path, named, viaFolder])).toEqual([
      ['docs/.hidden/01-fog.md', false, true],
      ['docs/waves/00-abstract.md', false, true],
      ['docs/waves/01-tides.md', true, true],
    ]);
  });

  it('takes a file that is named, whatever its ending', async () => {
    expect(paths(await find(await folder(tree), ['docs/notes.txt']))).toEqual(['docs/notes.txt']);
  });

  it('expands globs, also above the current folder and with an absolute path', async () => {
    const fixture = await folder(tree);
    expect(paths(await find(fixture, ['docs/*']))).toEqual([
      'docs/.hidden/01-fog.md',
      'docs/waves/00-abstract.md',
      'docs/waves/01-tides.md',
      'docs/wind.markdown',
    ]);
    expect(paths(await find(fixture, ['docs/{waves,rain}/0[1-9]*.md']))).toEqual(['docs/waves/01-tides.md']);
    const inside = await discover({ cwd: fixture.getPath('docs/waves'), paths: ['../*.markdown'], ignore: true });
    expect(paths(inside)).toEqual(['../wind.markdown']);
    expect(paths(await find(fixture, [fixture.getPath('docs/w*/00*')]))).toEqual([fixture.getPath('docs/waves/00-abstract.md')]);
  });

  it('prefers a file to the glob that its name would be', async () => {
    const fixture = await folder({ 'draft[1].md': '', 'draft1.md': '' });
    expect(paths(await find(fixture, ['draft[1].md']))).toEqual(['draft[1].md']);
  });
});

describe('ignore files', () => {
  const tree = {
    '.gitignore': '# built\n\nout/\n',
    '.tlintignore': '*.draft.md\n!out/keep/\n',
    'out/01-made.md': '',
    'text/01-tides.md': '',
    'text/02-wind.draft.md': '',
    'node_modules/pack/readme.md': '',
  };

  it('leave out what they list, and say by which line', async () => {
    const discovery = await find(await folder(tree), ['.']);
    expect(paths(discovery)).toEqual(['text/01-tides.md']);
    expect(discovery.ignored.map(({ path, reason }) => [path, reason])).toEqual([
      ['node_modules', 'never walked'],
      ['out', 'ignored by `.gitignore` line 3, pattern `out/`'],
      ['text/02-wind.draft.md', 'ignored by `.tlintignore` line 1, pattern `*.draft.md`'],
    ]);
  });

  it('count from the repository root down, wherever the run starts', async () => {
    const fixture = await folder({ ...tree, '.git/HEAD': '' });
    const discovery = await discover({ cwd: fixture.getPath('text'), paths: ['.'], ignore: true });
    expect(paths(discovery)).toEqual(['01-tides.md']);
    expect(discovery.ignored[0]?.reason).toBe('ignored by `../.tlintignore` line 1, pattern `*.draft.md`');
  });

  it('do not count above the current folder without a repository', async () => {
    const fixture = await folder(tree);
    const discovery = await discover({ cwd: fixture.getPath('text'), paths: ['.'], ignore: true });
    expect(paths(discovery)).toEqual(['01-tides.md', '02-wind.draft.md']);
  });

  it('count for globs', async () => {
    expect(paths(await find(await folder(tree), ['**/*.md']))).toEqual(['text/01-tides.md']);
  });

  it('do not count for a file that is named', async () => {
    expect(paths(await find(await folder(tree), ['out/01-made.md']))).toEqual(['out/01-made.md']);
  });

  it('do not count for a folder that is named, but those in it do', async () => {
    const fixture = await folder({ ...tree, 'out/.tlintignore': '02-*', 'out/02-half.md': '', 'out/deep/03-more.md': '' });
    expect(paths(await find(fixture, ['out']))).toEqual(['out/01-made.md', 'out/deep/03-more.md']);
    expect(paths(await find(fixture, ['out/deep']))).toEqual(['out/deep/03-more.md']);
    expect(paths(await find(fixture, ['out/*.md']))).toEqual(['out/01-made.md']);
    expect(paths(await find(fixture, ['*/*.md']))).toEqual(['text/01-tides.md']);
  });

  it('can be turned off, which leaves `node_modules` alone', async () => {
    const discovery = await find(await folder(tree), ['.'], false);
    expect(paths(discovery)).toEqual(['out/01-made.md', 'text/01-tides.md', 'text/02-wind.draft.md']);
  });
});

describe('arguments that match nothing', () => {
  const tree = {
    '.gitignore': 'build\n*.tmp.md\n',
    'build/01-made.md': '',
    'scratch/01.tmp.md': '',
    'data/numbers.csv': '',
    'vendor/node_modules/a/readme.md': '',
    'good/01-tides.md': '',
  };

  it('are all named, with the filter that took the files away', async () => {
    const fixture = await folder(tree);
    await fixture.mkdir('empty');
    expect(await reasonOf(fixture, '')).toBe('it is empty; give a path, or no path at all for the current folder');
    expect(await reasonOf(fixture, 'tides.md')).toBe('there is no such file or folder');
    expect(await reasonOf(fixture, 'nowhere/*.md')).toBe('there is no folder `nowhere`');
    expect(await reasonOf(fixture, 'good/01-tides.md/*')).toBe('there is no folder `good/01-tides.md`');
    const off = 'name the files themselves, or turn the ignore files off with `--no-ignore`';
    expect(await reasonOf(fixture, 'scratch')).toBe(
      `\`scratch/01.tmp.md\` is ignored by \`.gitignore\` line 2, pattern \`*.tmp.md\`; ${off}`,
    );
    expect(await reasonOf(fixture, '**/0*.tmp.md')).toMatch(/^`scratch\/01\.tmp\.md` is ignored by/);
    expect(await reasonOf(fixture, 'vendor')).toMatch(/^`vendor\/node_modules` is never walked;/);
    expect(await reasonOf(fixture, 'data')).toBe(
      'expected Markdown (`.md`, `.mdx`, `.markdown`), found others such as `numbers.csv`',
    );
    expect(await reasonOf(fixture, '*/*.csv')).toBe(
      'expected Markdown (`.md`, `.mdx`, `.markdown`), found others such as `numbers.csv`',
    );
    expect(await reasonOf(fixture, '**/intro.md')).toBe('expected Markdown (`.md`, `.mdx`, `.markdown`), found nothing');
    expect(await reasonOf(fixture, 'empty')).toBe('expected Markdown (`.md`, `.mdx`, `.markdown`), found nothing');
  });

  it('are told together', async () => {
    const run = find(await folder(tree), ['good', 'one.md', 'two.md']);
    await expect(run).rejects.toThrow(
      '`one.md` matches no file: there is no such file or folder\n`two.md` matches no file: there is no such file or folder',
    );
  });
});

describe('links', () => {
  it('are followed, each real file once, by its own path where it has one', async () => {
    const fixture = await folder({ 'b/real/01-tides.md': '', 'outside/02-wind.md': '', 'outside/03-rain.md': '' });
    symlinkSync('b/real', fixture.getPath('a-link'));
    symlinkSync('../..', fixture.getPath('b/real/loop'));
    symlinkSync('../outside', fixture.getPath('b/more'));
    symlinkSync('real/01-tides.md', fixture.getPath('b/00-same.md'));
    expect(paths(await find(fixture, ['.']))).toEqual(['b/real/01-tides.md', 'outside/02-wind.md', 'outside/03-rain.md']);
    expect(paths(await find(fixture, ['b']))).toEqual(['b/more/02-wind.md', 'b/more/03-rain.md', 'b/real/01-tides.md']);
    expect(paths(await find(fixture, ['a-link/0*.md']))).toEqual(['a-link/01-tides.md']);
    expect(paths(await find(fixture, ['b/*/*.md']))).toEqual(['b/more/02-wind.md', 'b/more/03-rain.md', 'b/real/01-tides.md']);
    expect(paths(await find(fixture, ['b/00-same.md', 'b/real']))).toContain('b/00-same.md');
  });

  it('that lead nowhere are problems where they look like a text', async () => {
    const fixture = await folder({ 'docs/01-tides.md': '' });
    symlinkSync('gone.md', fixture.getPath('docs/02-wind.md'));
    symlinkSync('self.md', fixture.getPath('docs/self.md'));
    symlinkSync('gone', fixture.getPath('docs/tool'));
    const discovery = await find(fixture, ['docs']);
    expect(paths(discovery)).toEqual(['docs/01-tides.md']);
    expect(discovery.problems.map((problem) => problem.path)).toEqual(['docs/02-wind.md', 'docs/self.md']);
    expect(discovery.ignored.map((entry) => entry.path)).toEqual(['docs/tool']);
    const named = await find(fixture, ['docs/02-wind.md', 'docs/self.md']);
    expect(named.problems.map((problem) => problem.path)).toEqual(['docs/02-wind.md', 'docs/self.md']);
    expect(paths(await find(fixture, ['docs/*.md']))).toEqual(['docs/01-tides.md']);
  });
});

describe('what cannot be read', () => {
  it('is no folder, even when it has a name of Markdown', async () => {
    const fixture = await folder({ 'docs/01-tides.md': '' });
    await mkdir(fixture.getPath('docs/02-folder.md'));
    await mkdir(fixture.getPath('docs/.gitignore'));
    const discovery = await find(fixture, ['docs']);
    expect(paths(discovery)).toEqual(['docs/01-tides.md']);
    expect(discovery.problems).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('is a pipe or a device, which is told when it looks like a text', async () => {
    const fixture = await folder({ 'docs/01-tides.md': '', 'docs/.tlintignore': '05-own.md' });
    for (const name of ['02-pipe.md', '05-own.md', 'pipe']) execFileSync('mkfifo', [fixture.getPath(`docs/${name}`)]);
    symlinkSync('02-pipe.md', fixture.getPath('docs/03-linked.md'));
    symlinkSync('/dev/zero', fixture.getPath('docs/04-device.md'));
    const discovery = await find(fixture, ['docs']);
    expect(paths(discovery)).toEqual(['docs/01-tides.md']);
    expect(discovery.problems).toEqual([]);
    expect(discovery.ignored.map(({ path, reason }) => [path, reason.split(',')[0]])).toEqual([
      ['docs/02-pipe.md', 'no regular file'],
      ['docs/03-linked.md', 'no regular file'],
      ['docs/04-device.md', 'no regular file'],
      ['docs/05-own.md', 'ignored by `docs/.tlintignore` line 1'],
    ]);
  });

  it.skipIf(skipAsRoot)('is refused when it is named', async () => {
    const fixture = await folder({ 'docs/01-tides.md': '', 'docs/locked/02-wind.md': '' });
    const locked = ['docs/01-tides.md', 'docs/locked'];
    for (const path of locked) await chmod(fixture.getPath(path), 0);
    for (const path of [...locked, 'docs/locked/02-wind.md']) {
      await expect(find(fixture, [path])).rejects.toThrow(`\`${path}\` cannot be read: permission denied; make it readable`);
    }
    await chmod(fixture.getPath('docs/locked'), 0o755);
  });

  it.skipIf(skipAsRoot)('is told, and the rest is found', async () => {
    const fixture = await folder({ 'docs/01-tides.md': '', 'docs/locked/02-wind.md': '', 'docs/.gitignore': 'x' });
    await chmod(fixture.getPath('docs/locked'), 0);
    await chmod(fixture.getPath('docs/.gitignore'), 0);
    const discovery = await find(fixture, ['docs']);
    await chmod(fixture.getPath('docs/locked'), 0o755);
    expect(paths(discovery)).toEqual(['docs/01-tides.md']);
    expect(discovery.problems.map((problem) => problem.path)).toEqual(['docs/.gitignore', 'docs/locked']);
  });
});
