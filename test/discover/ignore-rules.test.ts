import { execFileSync, spawnSync } from 'node:child_process';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { discover } from '../../src/discover/discover.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;

const ROOT = [
  '\uFEFF# a comment',
  '',
  '   ',
  'build/',
  '/only-root.md',
  '*.draft.md',
  '!keep.draft.md',
  'deep/**/leaf.md',
  '**/cache',
  'inner/*',
  '!inner/kept/',
  'excluded/',
  '!excluded/back.md',
  '\\#hash.md',
  '\\!bang.md',
  'trailing.md   ',
  'space\\ ',
  'Case.md',
  '[0-4]?-range.md',
  'a**z.md',
  '/',
  'tail/**',
  '!/again/b/',
  'b/',
  'broken\\',
];

const NESTED = ['local.md', '/here.md', 'sub/there.md', '!*.draft.md', '!b/', '*.txt.md', '\t', '!', '/', 'only-dirs/', '!/[x]'];

const FILES = [
  '#hash.md',
  '!bang.md',
  'a1z.md',
  'aqqz.md',
  'a/z.md',
  'again/b/1.md',
  'other/b/1.md',
  'broken.md',
  'broken/1.md',
  'build.md',
  'build/1.md',
  'x/build/1.md',
  'case.md',
  'Case.md',
  'cache/1.md',
  'x/cache/1.md',
  'deep/leaf.md',
  'deep/a/b/leaf.md',
  'x/deep/leaf.md',
  'excluded/back.md',
  'excluded/other.md',
  'inner/1.md',
  'inner/kept/1.md',
  'inner/lost/1.md',
  'keep.draft.md',
  'x.draft.md',
  'only-root.md',
  'x/only-root.md',
  'range.md',
  '12-range.md',
  '52-range.md',
  'space /1.md',
  'tail/1.md',
  'tail/x/1.md',
  'trailing.md',
  'nested/local.md',
  'nested/x/local.md',
  'nested/here.md',
  'nested/x/here.md',
  'nested/sub/there.md',
  'nested/x/sub/there.md',
  'nested/again.draft.md',
  'nested/b/1.md',
  'nested/x/b/2.md',
  'nested/only-dirs.md',
  'nested/only-dirs/1.md',
  'nested/x/only-dirs/1.md',
  'nested/1.txt.md',
  'we[i]rd* na me/local.md',
  'we[i]rd* na me/x/local.md',
  'weird na me/local.md',
  'windows/local.md',
  'windows/1.txt.md',
];

describe.skipIf(!hasGit)('ignore files, against git itself (skipped where git is not installed)', () => {
  it('leave out the same files', async () => {
    await using fixture = await createFixture({
      ...Object.fromEntries(FILES.map((file) => [file, 'text'])),
      '.gitignore': ROOT.join('\n'),
      'nested/.gitignore': NESTED.join('\n'),
      'we[i]rd* na me/.gitignore': 'local.md',
      'windows/.gitignore': NESTED.join('\r\n'),
    });
    const git = (...words: string[]): string =>
      execFileSync('git', ['-c', 'core.excludesFile=', '-c', 'core.quotePath=false', '-c', 'core.ignoreCase=false', ...words], {
        cwd: fixture.path,
        encoding: 'utf8',
      });
    git('init', '--quiet');
    const expected = git('ls-files', '--others', '--exclude-standard', '-z', '*.md').split('\0').filter(Boolean).sort();
    expect(expected.length).toBeGreaterThan(15);
    expect(expected.length).toBeLessThan(FILES.length - 15);

    const whole = await discover({ cwd: fixture.path.replace(/\/$/, ''), paths: [], ignore: true });
    expect(whole.files.map((file) => file.path)).toEqual(expected);

    // The same files, whichever folder the run starts in.
    const nested = await discover({ cwd: fixture.getPath('nested'), paths: ['.'], ignore: true });
    const prefix = 'nested/';
    expect(nested.files.map((file) => prefix + file.path)).toEqual(expected.filter((file) => file.startsWith(prefix)));

    // The folders that are left out are those that git names first.
    for (const { path, reason } of whole.ignored.filter((entry) => entry.reason !== 'never walked')) {
      const [, source, line, pattern] = /^(.*?):(\d+):(.*?)\t/.exec(git('check-ignore', '-v', '--no-index', path)) ?? [];
      expect(reason).toBe(`ignored by \`${source}\` line ${line}, pattern \`${pattern?.trim()}\``);
    }
  });
});
