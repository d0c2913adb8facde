import { chmod, lstat, mkdir, stat, symlink } from 'node:fs/promises';
import { createFixture, type FsFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report-schema.ts';
import { sectionFile } from '../support/lint.ts';
import { configWithRule } from '../support/own-rule.ts';
import { reportOf, tlint } from '../support/tlint.ts';

const metrics =
  '- Semantic equivalence: 0.90\n- Technical accuracy: 0.90\n- Readability: 0,90\n- Glossary consistency: 0.90\n- **Overall section score:** 0.90';
const mistaken = sectionFile({
  source: 'The sea rises, then falls in $[0, 2]$.',
  target: 'يرتفع البحـر, ثم يهبط في $[0، 2]$.',
  metrics,
});
const mended = mistaken.replace('0,90', '0.90').replace('البحـر,', 'البحر،').replace('[0، 2]', '[0, 2]');

describe('--fix', () => {
  it.each([
    ['a plain file', (text: string) => text],
    ['a BOM', (text: string) => `\uFEFF${text}`],
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('mends what is wrong and keeps the rest: %s', async (_, written) => {
    await using fixture = await createFixture({ '01-tides.md': written(mistaken) });
    await tlint(fixture.path, '--fix');
    expect(await fixture.readFile('01-tides.md', 'utf8')).toBe(written(mended));
  });

  it('changes nothing the second time', async () => {
    await using fixture = await createFixture({ '01-tides.md': mistaken });
    await tlint(fixture.path, '--fix');
    const path = fixture.getPath('01-tides.md');
    const before = await stat(path);
    const { stdout } = await tlint(fixture.path, '--fix');
    const after = await stat(path);
    expect(stdout).not.toContain('Fixed');
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
  });

  it('keeps the mode of a file', async () => {
    await using fixture = await createFixture({ '01-tides.md': mistaken });
    const path = fixture.getPath('01-tides.md');
    await chmod(path, 0o640);
    await tlint(fixture.path, '--fix');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  it('reports what is left', async () => {
    await using fixture = await createFixture({
      '01-tides.md': mistaken.replace('Translation Quality:** 0.90', 'Translation Quality:** 0.80'),
    });
    const [file] = await reportOf(fixture.path, '--fix');
    expect(file?.diagnostics.map(({ rule }) => rule)).toContain('quality-agreement');
    expect(file?.diagnostics.map(({ rule }) => rule)).not.toContain('tatweel');
  });

  it('leaves a file that cannot be read as it is', async () => {
    const bytes = Buffer.concat([Buffer.from(mistaken), Buffer.from([0xff])]);
    await using fixture = await createFixture({ '01-tides.md': bytes });
    await tlint(fixture.path, '--fix');
    expect(Buffer.compare(await fixture.readFile('01-tides.md'), bytes)).toBe(0);
  });
});

describe('what is said of fixing', () => {
  it('names the rules by file, and the dry run ends by what would change', async () => {
    await using fixture = await createFixture({ '01-tides.md': mistaken, '02-moon.md': mended });
    const fixes = '  01-tides.md: 1 metric-range, 1 tatweel, 1 target-punctuation, 1 tex-syntax\n';
    const sorted = (text: string) => text.replaceAll(/(?<=: )\d [^\n]+/g, (list) => list.split(', ').toSorted().join(', '));
    const dry = await tlint(fixture.path, '--fix-dry-run');
    expect(dry.code).toBe(1);
    expect(sorted(dry.stderr)).toBe(sorted(`Would fix 4 findings in 1 file; nothing was written.\n${fixes}`));
    expect((await tlint(fixture.path, '--fix-dry-run', '--exit-zero')).code).toBe(0);
    expect(sorted((await tlint(fixture.path, '--fix')).stdout)).toContain(
      sorted(`Fixed 4 findings in 1 file:\n${fixes}Checked 2 files`),
    );
    expect(await tlint(fixture.path, '--fix-dry-run')).toMatchObject({ code: 0, stdout: '' });
  });

  it('ends the dry run with 0 where errors are left that no fix changes', async () => {
    await using fixture = await createFixture({ '01-tides.md': mended.replace('[0, 2]$.', '[0, 3]$.') });
    expect((await tlint(fixture.path)).code).toBe(1);
    expect((await tlint(fixture.path, '--fix-dry-run')).code).toBe(0);
  });
});

describe('--fix and a file that changes meanwhile', () => {
  /** Fixes two files while something happens to the first one. */
  async function fixWhile(happening: (path: string) => string) {
    const fixture = await createFixture({ '01-tides.md': mistaken, '02-moon.md': mistaken });
    const body = `if (text.path === '01-tides.md') process.getBuiltinModule('node:fs').${happening(fixture.getPath('01-tides.md'))}`;
    await fixture.writeFile('tlint.config.mjs', configWithRule(body));
    return { fixture, ...(await tlint(fixture.path, '--fix')) };
  }

  it('keeps what an editor saved, and goes on with the others', async () => {
    const { fixture, code, stdout } = await fixWhile((path) => `appendFileSync('${path}', 'saved')`);
    await using _ = fixture;
    expect(await fixture.readFile('01-tides.md', 'utf8')).toMatch(/^[^]*saved$/);
    expect((await fixture.readFile('01-tides.md', 'utf8')).replaceAll('saved', '')).toBe(mistaken);
    expect(await fixture.readFile('02-moon.md', 'utf8')).toBe(mended);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'error  internal-error\n  The fixes were not written: the file changed while it was being fixed. Run tlint again.\n',
    );
    expect((await fixture.readdir('.')).toSorted()).toEqual(['01-tides.md', '02-moon.md', 'tlint.config.mjs']);
  });

  it('does not make a deleted file again', async () => {
    const { fixture, code, stdout } = await fixWhile((path) => `rmSync('${path}', { force: true })`);
    await using _ = fixture;
    expect((await fixture.readdir('.')).toSorted()).toEqual(['02-moon.md', 'tlint.config.mjs']);
    expect(code).toBe(1);
    expect(stdout).toContain('the file was moved or deleted while it was being fixed.');
  });
});

describe('--fix and a file that cannot be written', () => {
  async function expectLeftAlone(fixture: FsFixture, name: string, reason: RegExp): Promise<void> {
    const { code, stdout } = await tlint(fixture.path, '--fix', '--format', 'json');
    const [file] = reportSchema.parse(JSON.parse(stdout)).files;
    expect(code).toBe(1);
    expect(file?.diagnostics[0]).toMatchObject({
      rule: 'internal-error',
      messageId: 'notWritten',
      severity: 'error',
      message: expect.stringMatching(reason),
    });
    expect(file?.diagnostics.map(({ rule }) => rule)).toContain('tatweel');
    expect(await fixture.readdir('.')).toEqual([name]);
    expect(await fixture.readFile(name, 'utf8')).toBe(mistaken);
  }

  it('because there is no room for a longer name beside it, leaves it as it is and says so', async () => {
    // What is written goes to a file with a longer name first.
    const name = `01-${'tides-'.repeat(40)}.md`;
    await using fixture = await createFixture({ [name]: mistaken });
    await expectLeftAlone(fixture, name, /^The fixes were not written: .*its name is too long/);
  });

  it.skipIf(process.getuid?.() === 0)('because it is read-only, leaves it as it is and says so', async () => {
    await using fixture = await createFixture({ '01-tides.md': mistaken });
    await chmod(fixture.getPath('01-tides.md'), 0o444);
    await expectLeftAlone(fixture, '01-tides.md', /^The fixes were not written: .*permission denied/);
  });
});

describe('--fix and symbolic links', () => {
  /** A repository with links to a file and to a folder beside it, and to a file inside. */
  async function project(inside: Record<string, string> = { '.git/HEAD': '' }) {
    const files = Object.entries({ ...inside, 'paper/01-tides.md': mistaken }).map(([path, text]) => [`project/${path}`, text]);
    const fixture = await createFixture({
      ...Object.fromEntries(files),
      'file/02-moon.md': mistaken,
      'folder/03-stars.md': mistaken,
    });
    await symlink('../../file/02-moon.md', fixture.getPath('project/paper/02-moon.md'));
    await symlink('../../folder', fixture.getPath('project/paper/linked'));
    return fixture;
  }

  it.each([
    ['a repository', { '.git/HEAD': '' }],
    ['a folder in none', {}],
  ])('leaves what lies outside %s as it is, and lints it', async (_, inside) => {
    await using fixture = await project(inside);
    const files = await reportOf(fixture.getPath('project'), '--fix');
    expect(await fixture.readFile('file/02-moon.md', 'utf8')).toBe(mistaken);
    expect(await fixture.readFile('folder/03-stars.md', 'utf8')).toBe(mistaken);
    expect(await fixture.readFile('project/paper/01-tides.md', 'utf8')).toBe(mended);
    for (const path of ['paper/02-moon.md', 'paper/linked/03-stars.md']) {
      const found = files.find((file) => file.path === path)?.diagnostics;
      expect(found).toContainEqual(
        expect.objectContaining({
          messageId: 'notWritten',
          severity: 'error',
          message: expect.stringMatching(/outside the project .* Name it on the command line to fix it\.$/),
        }),
      );
      expect(found?.map(({ rule }) => rule)).toContain('tatweel');
    }
  });

  it('refuses on worker threads as well', async () => {
    await using fixture = await project();
    await tlint(fixture.getPath('project'), '--fix', '--concurrency', '2');
    expect(await fixture.readFile('file/02-moon.md', 'utf8')).toBe(mistaken);
    expect(await fixture.readFile('project/paper/01-tides.md', 'utf8')).toBe(mended);
  });

  it('mends what lies outside where the command line names it', async () => {
    await using fixture = await project();
    await tlint(fixture.getPath('project'), '--fix', 'paper/02-moon.md', '../folder');
    expect(await fixture.readFile('file/02-moon.md', 'utf8')).toBe(mended);
    expect(await fixture.readFile('folder/03-stars.md', 'utf8')).toBe(mended);
  });

  it('mends a file elsewhere in the repository, and its link stays a link', async () => {
    await using fixture = await project();
    await mkdir(fixture.getPath('project/linking'));
    await symlink('../paper/01-tides.md', fixture.getPath('project/linking/01-tides.md'));
    await tlint(fixture.getPath('project/linking'), '--fix');
    expect(await fixture.readFile('project/paper/01-tides.md', 'utf8')).toBe(mended);
    expect((await lstat(fixture.getPath('project/linking/01-tides.md'))).isSymbolicLink()).toBe(true);
  });
});
