import { readFile } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { describe, expect, it, vi } from 'vitest';
import { builtinRules } from '../../rules/registry.ts';
import { alwaysOn } from '../../src/check/always-on.ts';
import { main } from '../../src/cli/main.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { sectionFile } from '../support/lint.ts';
import { fakeIo } from './fake-io.ts';

async function tlint(cwd: string, ...argv: readonly string[]) {
  const io = fakeIo(cwd);
  const code = await main(argv, io);
  return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

const section = sectionFile({ source: 'The clock shows the tide.', target: 'تعرض الساعة المدّ.' });

describe('tlint on files', () => {
  it('lints a folder', async () => {
    await using fixture = await createFixture({ 'papers/01-introduction.md': section });
    const { code, stdout, stderr } = await tlint(fixture.path, 'papers', '--format', 'json');
    const report = reportSchema.parse(JSON.parse(stdout));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(report.files).toEqual([{ path: 'papers/01-introduction.md', diagnostics: [] }]);
  });

  it('tells when the code that lints has run, so that what is compiled of it can be kept', async () => {
    await using fixture = await createFixture({ '01-introduction.md': section });
    const onLinted = vi.fn();
    await main([], { ...fakeIo(fixture.path), onLinted });
    await main(['--version'], { ...fakeIo(fixture.path), onLinted });
    expect(onLinted).toHaveBeenCalledOnce();
  });

  it('mends a file, and finds nothing to mend afterwards', async () => {
    const mistaken = section.replace('- Readability: 0.90', '- Readability: 0,90');
    await using fixture = await createFixture({ '01-introduction.md': mistaken });
    expect((await tlint(fixture.path, '--fix-dry-run')).stdout).toContain('\n-- Readability: 0,90\n+- Readability: 0.90\n');
    expect(await fixture.readFile('01-introduction.md', 'utf8')).toBe(mistaken);
    expect((await tlint(fixture.path, '--fix')).stdout).toContain('Fixed 1 finding in 1 file:\n');
    expect(await fixture.readFile('01-introduction.md', 'utf8')).toBe(section);
    expect((await tlint(fixture.path, '--fix')).stdout).not.toContain('Fixed');
  });

  it('takes the name of a command for the command, and `./` before it for a folder', async () => {
    await using fixture = await createFixture({ 'rules/01-introduction.md': section });
    expect((await tlint(fixture.path, 'rules')).stdout).toMatch(/^rule /);
    expect((await tlint(fixture.path, './rules')).stdout).toContain('Checked 1 file');
  });

  it('refuses a path that matches nothing', async () => {
    await using fixture = await createFixture({});
    const { code, stdout, stderr } = await tlint(fixture.path, 'nowhere');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: `nowhere` matches no file/);
  });

  it('lists files with their kinds', async () => {
    await using fixture = await createFixture({ 'papers/01-introduction.md': section });
    expect(await tlint(fixture.path, '--list-files')).toEqual({
      code: 0,
      stdout: 'papers/01-introduction.md\tsection\n',
      stderr: '',
    });
    const { stdout } = await tlint(fixture.path, '--list-files', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual([{ path: 'papers/01-introduction.md', kind: 'section' }]);
  });

  it('says with --verbose which config and ignore files led to the list', async () => {
    await using fixture = await createFixture({
      'tlint.config.json': '{ "exclude": ["old/**"] }',
      '.tlintignore': 'drafts/\n',
      'papers/01-introduction.md': section,
      'old/01-introduction.md': section,
      'drafts/01-introduction.md': section,
      'notes.md': 'Nothing to compare.\n',
    });
    const { stdout, stderr } = await tlint(fixture.path, '--list-files', '--verbose');
    expect(stdout).toBe('notes.md\tother\npapers/01-introduction.md\tsection\n');
    const linted = await tlint(fixture.path, '--verbose');
    // Nothing was parsed for a list.
    expect(stderr).toContain('drafts: ignored by `.tlintignore` line 1');
    expect(stderr).toContain('config tlint.config.json\n');
    expect(stderr).toMatch(/skipped notes\.md: it has neither .*\nskipped old\/01-introduction\.md: `exclude` of /);
    expect(stderr).toBe(linted.stderr.replace(/^parser: .*\n/m, ''));
  });

  it('prints the config and the AST as JSON', async () => {
    await using fixture = await createFixture({ '01-introduction.md': section });
    expect(JSON.parse((await tlint(fixture.path, '--print-config')).stdout)).toHaveProperty('languages');
    expect(JSON.parse((await tlint(fixture.path, 'ast', '01-introduction.md')).stdout)).toHaveProperty('pairs');
    expect(await tlint(fixture.path, 'ast', 'nowhere.md')).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('tlint rules', () => {
  it('lists every rule on a line', async () => {
    const { code, stdout } = await tlint('/', 'rules');
    const ids = stdout.split('\n').map((line) => line.split(' ')[0]);
    expect(code).toBe(0);
    expect(ids).toEqual(['rule', ...builtinRules.map(({ meta }) => meta.id), ...alwaysOn.map(({ id }) => id), '']);
  });

  it('gives programs the same', async () => {
    const rules: unknown = JSON.parse((await tlint('/', 'rules', '--format', 'json')).stdout);
    const [first] = builtinRules;
    expect(rules).toContainEqual(
      expect.objectContaining({ id: first?.meta.id, category: first?.meta.category, summary: first?.meta.summary }),
    );
    expect(rules).toContainEqual(expect.objectContaining({ id: 'parse-error', category: null, severity: 'error', fix: null }));
  });
});

describe('tlint explain', () => {
  it('prints the document of a rule, with the severities of its messages and without marks for programs', async () => {
    const document = await readFile(new URL('../../rules/typography/whitespace.md', import.meta.url), 'utf8');
    const { code, stdout, stderr } = await tlint('/', 'explain', 'whitespace');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^# whitespace\n\nlines end without .*\.\n\nCategory: typography\. Fix: safe\.\n/);
    expect(stdout).toContain('\n- `trailing`: warning\n- `doubled`: warning\n');
    expect(stdout).toContain('\nReported as `trailing`:\n\n```\n');
    expect(stdout).toContain('\nNot reported:\n\n```\n');
    expect(stdout).not.toMatch(/<!--|⇄|markdown reports/);
    for (const heading of document.match(/^## .*/gm) ?? []) expect(stdout).toContain(`\n${heading}\n`);
  });

  it('says of every rule what severity each message has', async () => {
    for (const { meta, messages } of builtinRules) {
      const { stdout } = await tlint('/', 'explain', meta.id);
      for (const [id, { severity }] of Object.entries(messages)) expect(stdout).toContain(`\n- \`${id}\`: ${severity}\n`);
    }
  });

  it('tells what is always on', async () => {
    expect((await tlint('/', 'explain', 'parse-error')).stdout).toContain('Always on, with severity `error`');
  });

  it('suggests the nearest name', async () => {
    expect(await tlint('/', 'explain', 'section-numbr')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no rule `section-numbr`; did you mean `section-number`?'),
    });
  });
});

describe('the path -', () => {
  it('is standard input', async () => {
    const io = (stdin: string) => fakeIo('/', { stdin });
    const dashed = io(section);
    const named = io(section);
    expect(await main(['-', '--format', 'json'], dashed)).toBe(0);
    expect(await main(['--stdin', '--format', 'json'], named)).toBe(0);
    expect(dashed.stdout.text).toBe(named.stdout.text);
    expect(await tlint('/', '-', 'content')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`--stdin` lints standard input, found the path `content` too'),
    });
  });
});

describe('tlint --no-error-on-unmatched-pattern', () => {
  const flag = '--no-error-on-unmatched-pattern';

  it('ends with 0 where there is no file to check, and says so', async () => {
    await using fixture = await createFixture({ 'README.md': '# Buoys\n', 'empty/x.txt': '' });
    const nothing = await tlint(fixture.path, flag, 'README.md', 'gone.md', 'empty', '*.mdx');
    expect(nothing).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^No file was checked\.\n`README\.md` was not checked: /),
    });
    expect(await tlint(fixture.path, 'README.md')).toMatchObject({ code: 2 });
    expect((await tlint(fixture.path, flag, '--verbose', 'gone.md')).stderr).toContain('gone.md: there is no such file');
  });

  it('still lints what there is', async () => {
    await using fixture = await createFixture({ '01-introduction.md': section.replace('the tide.', 'the 42 tides.') });
    const { code, stdout } = await tlint(fixture.path, flag, '--max-warnings', '0', '01-introduction.md', 'gone.md');
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('number-parity') });
  });
});

describe('short options', () => {
  it('are those of other linters', async () => {
    await using fixture = await createFixture({ '01-introduction.md': section, 'own.json': '{}' });
    const short = ['-q', '-c', 'own.json', '-f', 'json', '-o', 'a.json'];
    expect(await tlint(fixture.path, ...short)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(reportSchema.parse(JSON.parse(await fixture.readFile('a.json', 'utf8'))).files).toHaveLength(1);
  });
});

describe('a word that is no command', () => {
  it.each([
    [['expain', 'tatweel'], '`expain` is no command and matches no file\nDid you mean `tlint explain`?'],
    [['rule'], 'Did you mean `tlint rules`?'],
    [['chapters'], '`chapters` matches no file: there is no such file or folder\n'],
    [['rules.md'], '`rules.md` matches no file: there is no such file or folder\n'],
    [[''], '`` matches no file: it is empty'],
  ])('is told with the nearest one: %j', async (argv, message) => {
    await using fixture = await createFixture({ '01-introduction.md': section });
    const { code, stdout, stderr } = await tlint(fixture.path, ...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('is a folder where there is one', async () => {
    await using fixture = await createFixture({ 'rule/01-introduction.md': section });
    expect(await tlint(fixture.path, 'rule')).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a report that cannot be written', () => {
  it.each([
    [['--output-file', '.'], 'cannot be written: it is a folder; name a file\n'],
    [['--output-file', '01-introduction.md/x.txt'], 'cannot be written: a file stands where a folder of its path should be\n'],
    [['--config', '.'], '.: this is no kind of config file'],
  ])('is told in plain words: %j', async (argv, message) => {
    await using fixture = await createFixture({ '01-introduction.md': section });
    const { code, stderr } = await tlint(fixture.path, ...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('tlint --help and --version', () => {
  it('prints what was asked for on standard output', async () => {
    const help = await tlint('/', '--help');
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('write `tlint ./rules` for a folder called `rules`');
    expect(await tlint('/', 'help')).toEqual(help);
    expect(await tlint('/', '--version')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it('needs the argument of a command', async () => {
    expect(await tlint('/', 'explain')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining("missing required argument 'rule'"),
    });
  });
});
