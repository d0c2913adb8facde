import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { git, repositoryOf } from '../support/git.ts';
import { sectionFile } from '../support/lint.ts';
import { reportOf, tlint } from '../support/tlint.ts';

const CONFIG = JSON.stringify({
  languages: { source: 'en', target: ['es', 'ar'] },
  mirrors: [{ source: 'docs/en/{path}.md', target: 'docs/{lang}/{path}.md' }],
  glossary: 'words/glossary.md',
});

const SECTION = sectionFile({ source: 'The sea rises at noon.', target: 'يرتفع البحر عند الظهر.' });

const FILES = {
  'tlint.config.json': CONFIG,
  'words/glossary.md': '| English | Arabic |\n| --- | --- |\n| sluice | بوابة |\n',
  'docs/en/sluices.md': '# Sluices\n\nThere are 7 sluices.\n',
  'docs/es/sluices.md': '# Esclusas\n\nHay 8 esclusas.\n',
  'docs/ar/sluices.md': '# البوابات\n\nهناك 9 بوابات.\n',
  'docs/en/boats.md': '# Boats\n\nThere are 4 boats.\n',
  'docs/es/boats.md': '# Barcas\n\nHay 5 barcas.\n',
  'papers/tides/01-sea.md': SECTION,
  'papers/tides/02-moon.md': SECTION,
  'papers/winds/01-air.md': SECTION,
  'abstracts/tides.md': SECTION,
  'README.md': '# The works\n\nA text in one language.\n',
};

const repository = (files: Readonly<Record<string, string>> = FILES) => repositoryOf(files);

async function listed(cwd: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await tlint(cwd, '--list-files', ...argv);
  if (stderr.startsWith('error')) throw new Error(stderr);
  return stdout.split('\n').flatMap((line) => line.split('\t', 1).filter((path) => path !== ''));
}

describe('--changed', () => {
  it('says that nothing changed, and ends with 0', async () => {
    await using fixture = await repository();
    const { code, stdout, stderr } = await tlint(fixture.path, '--changed');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Checked 0 files.\n' });
    expect(stderr).toBe('Nothing that tlint checks changed since `HEAD`.\n');
    await writeFile(join(fixture.path, 'README.md'), '# The old works\n\nA text in one language.\n');
    expect(await tlint(fixture.path, '--changed')).toMatchObject({ code: 0, stderr });
  });

  it('lints a changed translation against its source', async () => {
    await using fixture = await repository();
    await writeFile(join(fixture.path, 'docs/es/boats.md'), '# Barcas\n\nHay 6 barcas.\n');
    const reports = await reportOf(fixture.path, '--changed');
    expect(reports.map(({ path, diagnostics }) => [path, diagnostics.length])).toEqual([['docs/es/boats.md', 1]]);
  });

  it('lints all translations of a changed source, also of one that is gone', async () => {
    await using fixture = await repository();
    await writeFile(join(fixture.path, 'docs/en/sluices.md'), '# Sluices\n\nThere are 8 sluices.\n');
    expect(await listed(fixture.path, '--changed')).toEqual(['docs/ar/sluices.md', 'docs/es/sluices.md']);
    await rm(join(fixture.path, 'docs/en/boats.md'));
    expect(await listed(fixture.path, 'docs/es', '--changed')).toEqual(['docs/es/boats.md', 'docs/es/sluices.md']);
  });

  it('takes files that git does not track yet, not those that it ignores', async () => {
    await using fixture = await repository({ ...FILES, '.gitignore': 'drafts/\n' });
    await mkdir(join(fixture.path, 'drafts'));
    await writeFile(join(fixture.path, 'drafts/01-draft.md'), SECTION);
    await writeFile(join(fixture.path, 'docs/en/locks.md'), '# Locks\n');
    await writeFile(join(fixture.path, 'docs/es/locks.md'), '# Cerraduras\n');
    await rename(join(fixture.path, 'papers/winds/01-air.md'), join(fixture.path, 'papers/winds/01-wind.md'));
    expect(await listed(fixture.path, '--changed')).toEqual(['docs/es/locks.md', 'papers/winds/01-wind.md']);
  });

  it('lints the other files of a paper and its abstract, whatever folder tlint runs in', async () => {
    await using fixture = await repository();
    await rm(join(fixture.path, 'papers/tides/02-moon.md'));
    const paper = ['../abstracts/tides.md', '../papers/tides/01-sea.md'];
    expect(await listed(join(fixture.path, 'docs'), '..', '--changed')).toEqual(paper);
    git(fixture.path, 'checkout', '--quiet', '.');
    await writeFile(join(fixture.path, 'abstracts/tides.md'), `${SECTION}\n`);
    expect(await listed(fixture.path, '--changed')).toEqual([
      'abstracts/tides.md',
      'papers/tides/01-sea.md',
      'papers/tides/02-moon.md',
    ]);
  });

  it('lints all files of a glossary or a config that changed', async () => {
    await using fixture = await repository();
    const all = await listed(fixture.path);
    await writeFile(join(fixture.path, 'words/glossary.md'), '| English | Arabic |\n| --- | --- |\n| sluice | هويس |\n');
    expect(await listed(fixture.path, '--changed')).toEqual(all);
  });

  it('compares with a branch from where the two parted', async () => {
    await using fixture = await repository();
    git(fixture.path, 'checkout', '--quiet', '-b', 'topic');
    await writeFile(join(fixture.path, 'docs/es/boats.md'), '# Barcas\n\nHay 6 barcas.\n');
    git(fixture.path, 'commit', '--quiet', '--all', '--message', 'Count boats');
    git(fixture.path, 'checkout', '--quiet', 'trunk');
    await writeFile(join(fixture.path, 'docs/es/sluices.md'), '# Esclusas\n\nHay 6 esclusas.\n');
    git(fixture.path, 'commit', '--quiet', '--all', '--message', 'Count sluices');
    git(fixture.path, 'checkout', '--quiet', 'topic');
    expect(await listed(fixture.path, '--changed', 'trunk')).toEqual(['docs/es/boats.md']);
    expect((await tlint(fixture.path, '--changed')).stderr).toContain('Nothing that tlint checks changed');
  });

  it('takes all files before the first commit', async () => {
    await using fixture = await createFixture({ ...FILES });
    git(fixture.path, 'init', '--quiet');
    expect(await listed(fixture.path, '--changed')).toEqual(await listed(fixture.path));
  });

  it('leaves what a baseline has of other files alone', async () => {
    await using fixture = await repository({
      ...FILES,
      'tlint.config.json': JSON.stringify({ ...JSON.parse(CONFIG), baseline: '.tlint-baseline' }),
    });
    await tlint(fixture.path, '--baseline', 'write');
    git(fixture.path, 'add', '--all');
    git(fixture.path, 'commit', '--quiet', '--message', 'Adopt');
    await writeFile(join(fixture.path, 'docs/es/boats.md'), '# Barcas\n\nHay 4 barcas.\n');
    expect((await tlint(fixture.path, '--changed')).stderr).toMatch(/^`\.tlint-baseline` has 1 finding that is no longer found/);
  });
});

describe('a call of --changed that cannot be answered', () => {
  it.each([
    [['--changed', 'no-such-branch'], 'the repository has no commit, branch or tag `no-such-branch`'],
    [['--changed', 'docs/'], 'Paths go in front: `tlint docs/ --changed`.'],
    [['--changed=--output=x'], 'no commit, branch or tag `--output=x`'],
    [['--changed='], 'no commit, branch or tag ``'],
    [['--changed', '--stdin'], '`--changed` looks for files'],
    [['--changed', '--watch'], 'do not go together'],
    [['--changed', '--print-config'], 'cannot be used with'],
  ])('is refused: %j', async (argv, message) => {
    await using fixture = await repository();
    const { code, stderr } = await tlint(fixture.path, ...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('is refused outside of a repository', async () => {
    await using fixture = await createFixture({ ...FILES });
    const { code, stderr } = await tlint(fixture.path, '--changed');
    expect(code).toBe(2);
    expect(stderr).toContain('the current folder is in no repository\nRun tlint inside one');
  });

  it('says of files outside of the repository that they were not checked', async () => {
    await using fixture = await repository();
    await using other = await createFixture({ '01-sea.md': SECTION });
    const { code, stderr } = await tlint(fixture.path, other.getPath('01-sea.md'), '--changed');
    expect(code).toBe(0);
    expect(stderr).toContain('01-sea.md` was not checked: it lies outside the repository');
  });
});
