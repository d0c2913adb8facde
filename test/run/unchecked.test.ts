import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report-schema.ts';
import { sectionFile } from '../support/lint.ts';
import { tlint } from '../support/tlint.ts';

const SECTION = sectionFile({ source: 'The sea rises at noon.', target: 'يرتفع البحر عند الظهر.' });
const PAGE = '# Clocks\n\nA clock of the harbour runs by the tide.\n';

const NO_SIGN = 'it has neither a section number in its name nor a title pair nor a heading of each side';
const REMEDY = 'Put the two texts under the headings `English Version` and `النسخة العربية`, or name';

describe('a run that checks no file', () => {
  it.each([
    ['a page in one language', { 'guide.md': PAGE }, ['guide.md'], `\`guide.md\` was not checked: ${NO_SIGN}. ${REMEDY}`],
    [
      'a folder of pages',
      { 'a.md': PAGE, 'b.md': PAGE },
      [],
      `\`a.md\`, \`b.md\` were not checked, each for this reason: ${NO_SIGN}.`,
    ],
    ['many pages', Object.fromEntries([...'abcde'].map((name) => [`${name}.md`, PAGE])), [], '`c.md` and 2 more files were not'],
    [
      'another format',
      { 'ar.po': 'msgid "tide"\n' },
      ['ar.po'],
      '`ar.po` was not checked: it is no Markdown by its ending. tlint reads',
    ],
    [
      'an exclude that takes all',
      { '01-tides.md': SECTION, 'tlint.config.json': '{"exclude":["**"]}' },
      [],
      'was not checked: `exclude` of tlint.config.json leaves it out. Change `exclude` there',
    ],
    [
      'an include that matches nothing',
      { '01-tides.md': SECTION, 'tlint.config.json': '{"include":["text/**"]}' },
      [],
      '`include` of tlint.config.json leaves it out',
    ],
  ])('ends with 2 and says why: %s', async (_, files, paths, message) => {
    await using fixture = await createFixture(files);
    const { code, stdout, stderr } = await tlint(fixture.path, ...paths, '--exit-zero');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: no file was checked\n/);
    expect(stderr).toContain(message);
    expect(stdout).toMatch(/^Checked 0 files, skipped \d \(`--verbose` says why\)\.\n$/);
  });

  it('writes the report of a format for programs all the same', async () => {
    await using fixture = await createFixture({ 'guide.md': PAGE });
    const { code, stdout } = await tlint(fixture.path, '--format', 'json');
    expect(code).toBe(2);
    expect(reportSchema.parse(JSON.parse(stdout)).summary).toMatchObject({ files: 1, checked: 0, skipped: 1 });
  });

  it('from the cache too', async () => {
    await using fixture = await createFixture({ 'guide.md': PAGE });
    const [first, second] = [await tlint(fixture.path, '--cache'), await tlint(fixture.path, '--cache')];
    expect(first.code).toBe(2);
    expect(second).toEqual(first);
  });

  it('is no shard of a run that checks others, but a merge of such shards', async () => {
    await using fixture = await createFixture({ 'a.md': PAGE, 'b.md': PAGE });
    const shard = (part: number) => ['--shard', `${part}/2`, '--format', 'json', '--output-file', `${part}.json`];
    for (const part of [1, 2]) expect(await tlint(fixture.path, ...shard(part))).toMatchObject({ code: 0, stderr: '' });
    expect(await tlint(fixture.path, 'merge', '1.json', '2.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('error: no file was checked\n'),
    });
  });

  it('is told of a list too', async () => {
    await using fixture = await createFixture({ 'guide.md': PAGE });
    expect(await tlint(fixture.path, '--list-files')).toEqual({
      code: 0,
      stdout: 'guide.md\tother\n',
      stderr: 'None of the files would be checked; lint them to see why.\n',
    });
  });
});

describe('a file that is named and not checked', () => {
  const files = { '01-tides.md': SECTION, 'guide.md': PAGE, 'docs/02-clocks.md': PAGE, 'docs/notes.md': PAGE };

  it('is told beside files that are checked', async () => {
    await using fixture = await createFixture(files);
    const { code, stderr } = await tlint(fixture.path, '01-tides.md', 'guide.md', 'docs/02-clocks.md', '--quiet');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^`guide\.md` was not checked: .*\n`docs\/02-clocks\.md` was not checked: its name starts with .*\n$/);
    expect(stderr).toContain('no English text beside Arabic text. Put the two texts under');
  });

  it('is not told when a folder leads to it', async () => {
    await using fixture = await createFixture(files);
    expect(await tlint(fixture.path)).toMatchObject({ code: 0, stderr: '' });
    expect((await tlint(fixture.path, '.', 'guide.md')).stderr).toMatch(/^`guide\.md` was not checked/);
  });

  it('has one info when only its name is that of a section', async () => {
    await using fixture = await createFixture(files);
    const { code, stdout, stderr } = await tlint(fixture.path, 'docs', '--info');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^docs\/02-clocks\.md:1:1 {2}info {2}no-section\n/);
    expect(stdout).toContain('Checked 1 file, skipped 1 (`--verbose` says why): no errors, no warnings, 1 info.');
    expect(stderr).toBe('None of the checked files holds text in both languages; `--info` shows what is said of each.\n');
  });
});

describe('the headings of a config', () => {
  it('make a section of a file, whatever its name', async () => {
    await using fixture = await createFixture({
      'tlint.config.json': JSON.stringify({
        languages: { source: 'en', target: 'es' },
        templates: {
          section: { parts: { source: ['Original'], target: ['Traducción'] }, expected: ['source', 'target'], metadata: [] },
        },
      }),
      'guide.md':
        '# The clock of 1880\n\n## El reloj de 1880\n\n### Original\n\nIt has 12 wheels.\n\n### Traducción\n\nEl reloj tiene 13 ruedas.\n',
    });
    const { code, stdout } = await tlint(fixture.path);
    expect(code).toBe(1);
    expect(stdout).toMatch(/number-parity/);
    expect(stdout).toContain('Checked 1 file: 1 error, no warnings.');
  });
});
