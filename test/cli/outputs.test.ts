import { readFile, stat } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Io } from '../../src/cli/io.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { pagesOf } from '../support/lint-project.ts';
import { fakeIo } from './fake-io.ts';

const PAGES = pagesOf({
  source: '# Tides\n\nThe tide rises 12 times.',
  target: '# المد\n\nيرتفع المد 13 مرة.',
});

async function tlint(
  cwd: string,
  argv: readonly string[],
  parts: Partial<Pick<Io, 'env' | 'readByProgram'>> & { readonly stdin?: string } = {},
) {
  const { readByProgram = false, ...rest } = parts;
  const io = fakeIo(cwd, rest);
  const code = await main(argv, { ...io, readByProgram });
  return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

describe('several reports at once', () => {
  it('go each to the file after its format, and one to standard output', async () => {
    await using fixture = await createFixture(PAGES);
    const { code, stdout, stderr } = await tlint(fixture.path, [
      ...['--format', 'json', '--output-file', 'out/a.json'],
      ...['--format', 'junit', '--output-file', 'a.xml', '--format', 'compact'],
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('ar/page.md:3:12: error number-parity: ');
    expect(reportSchema.parse(JSON.parse(await fixture.readFile('out/a.json', 'utf8'))).summary.errors).toBe(1);
    expect(await fixture.readFile('a.xml', 'utf8')).toContain('<testsuites name="tlint" tests="1" failures="1"');
  });

  it('are no files of the next run, unless they are named', async () => {
    await using fixture = await createFixture(PAGES);
    const argv = ['--format', 'markdown', '--output-file', 'report.md', '--format', 'json'];
    const skipped = async (...paths: readonly string[]) => {
      return reportSchema.parse(JSON.parse((await tlint(fixture.path, [...argv, ...paths])).stdout)).summary.skipped;
    };
    const first = await skipped();
    expect(await skipped()).toBe(first);
    expect(await skipped('.', 'report.md')).toBe(first + 1);
  });

  it('leave standard output empty when all have files', async () => {
    await using fixture = await createFixture(PAGES);
    const argv = ['--format', 'json', '--output-file', 'a.json', '--format', 'text', '--output-file', 'a.txt'];
    expect(await tlint(fixture.path, argv)).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  it('take a single file also before its format', async () => {
    await using fixture = await createFixture(PAGES);
    await tlint(fixture.path, ['--output-file', 'a.json', '--format', 'json']);
    reportSchema.parse(JSON.parse(await fixture.readFile('a.json', 'utf8')));
  });

  it.each([
    [['--format', 'text', '--format', 'json'], '`--format text` and `--format json` both go to standard output'],
    [['--output-file', 'a', '--format', 'text', '--format', 'json'], '`--output-file a` has no format before it'],
    [['--format', 'text', '--output-file', 'a', '--output-file', 'b'], '`--output-file b` is a second file for one report'],
    [['--format', 'text', '--output-file', 'a', '--format', 'json', '--output-file', 'a'], 'both go to `a`'],
    [['--format', 'sarf'], 'there is no format `sarf` and no package of that name; did you mean `sarif`?'],
    [['--watch', '--format', 'sarif'], '`--watch` prints a report after each change'],
    [['merge', 'a.json', '--format', 'nope'], 'there is no format `nope`'],
    [['glossary', 'check', '--format', 'nope'], 'there is no format `nope`'],
    [['--list-files', '--format', 'sarif'], '`--format sarif` is for reports'],
    [['--fix-dry-run', '--format', 'json', '--output-file', 'a', '--format', 'compact'], 'no place for `--format compact`'],
  ])('refuse %j', async (argv, complaint) => {
    await using fixture = await createFixture(PAGES);
    const { code, stdout, stderr } = await tlint(fixture.path, argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(complaint);
  });
});

describe('the format that nobody named', () => {
  it.each([
    ['text, for people', {}, /^ar\/page\.md:3:12 {2}error {2}number-parity\n/],
    ['compact, for a program', { readByProgram: true }, /^ar\/page\.md:3:12: error/],
    ['github, on GitHub Actions', { env: { GITHUB_ACTIONS: 'true' }, readByProgram: true }, /^::error file=ar\/page\.md,line=3,/],
  ])('is %s', async (_, parts, start) => {
    await using fixture = await createFixture(PAGES);
    expect((await tlint(fixture.path, [], parts)).stdout).toMatch(start);
  });

  it('is text in a file', async () => {
    await using fixture = await createFixture(PAGES);
    await tlint(fixture.path, ['--output-file', 'a.txt'], { env: { GITHUB_ACTIONS: 'true' } });
    expect(await fixture.readFile('a.txt', 'utf8')).toMatch(/^ar\/page\.md:3:12 {2}error/);
  });
});

describe('on GitHub Actions', () => {
  it('adds the report to the summary of the job', async () => {
    await using fixture = await createFixture({ pages: PAGES, 'summary.md': 'before\n' });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: fixture.getPath('summary.md') };
    await tlint(fixture.getPath('pages'), [], { env });
    const summary = await fixture.readFile('summary.md', 'utf8');
    expect(summary).toMatch(/^before\n## tlint\n\nChecked 1 file: 1 error, /);
    expect(summary).toContain('| 3:12 | error | `number-parity` |');
  });

  it('keeps the summary below the limit of 1 MiB', async () => {
    await using fixture = await createFixture({ pages: PAGES, 'summary.md': 'x'.repeat(899_500) });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: fixture.getPath('summary.md') };
    await tlint(fixture.getPath('pages'), [], { env });
    expect((await stat(fixture.getPath('summary.md'))).size).toBeLessThan(2 ** 20);
    expect(await fixture.readFile('summary.md', 'utf8')).toContain('1 more finding would make this text too long.');
  });

  it('tells that the summary cannot be written, and goes on', async () => {
    await using fixture = await createFixture(PAGES);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: fixture.getPath('no/summary.md') };
    const { code, stderr } = await tlint(fixture.path, [], { env });
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/^The summary of the job cannot be written: /) });
  });

  it('starts paths at the root of the repository', async () => {
    await using fixture = await createFixture({ site: PAGES });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: fixture.path };
    expect((await tlint(fixture.getPath('site'), [], { env })).stdout).toContain('::error file=site/ar/page.md,');
    expect((await tlint(fixture.getPath('site'), ['--format', 'sarif'], { env })).stdout).toContain('"uri": "site/ar/page.md"');
    const elsewhere = { ...env, GITHUB_WORKSPACE: fixture.getPath('other') };
    expect((await tlint(fixture.getPath('site'), [], { env: elsewhere })).stdout).toContain('::error file=ar/page.md,');
  });
});

it('a text on standard input has the fingerprints of the file that it stands for', async () => {
  await using fixture = await createFixture(PAGES);
  const { stdout } = await tlint(fixture.path, ['--format', 'gitlab', 'ar/page.md']);
  const argv = ['--format', 'gitlab', '--stdin', '--stdin-filename', 'ar/page.md'];
  const stdin = await readFile(fixture.getPath('ar/page.md'), 'utf8');
  expect((await tlint(fixture.path, argv, { stdin })).stdout).toBe(stdout);
  const moved = await tlint(fixture.path, argv, { stdin: `${stdin}\n` });
  expect(moved.stdout).toContain(/"fingerprint": "[^"]+"/.exec(stdout)?.[0]);
});

describe('a reporter of one’s own', () => {
  const module = (path: string, text: string) => ({ ...PAGES, [path]: text });

  it.each([
    ['a path', './own.mjs', { 'own.mjs': 'export default (report) => `${report.summary.errors} errors\\n`;' }],
    [
      'a path without a dot',
      'tools/own.mjs',
      { 'tools/own.mjs': 'export default (report) => `${report.summary.errors} errors\\n`;' },
    ],
    [
      'TypeScript',
      './own.ts',
      {
        'own.ts':
          'const own = async (report: { summary: { errors: number } }) => `${report.summary.errors} errors\\n`;\nexport default own;',
      },
    ],
    [
      'a module that imports tlint, where it is not installed',
      './own.mjs',
      {
        'own.mjs': "import { list } from 'tlint';\nexport default ({ summary }) => `${typeof list && summary.errors} errors\\n`;",
      },
    ],
    [
      'a package',
      'tlint-own',
      {
        'node_modules/tlint-own/package.json': '{ "name": "tlint-own", "type": "module", "exports": { "import": "./own.js" } }',
        'node_modules/tlint-own/own.js': 'export default (report) => `${report.summary.errors} errors\\n`;',
      },
    ],
  ])('is loaded from %s', async (_, name, files) => {
    await using fixture = await createFixture({ ...PAGES, ...files });
    expect(await tlint(fixture.path, ['--format', name])).toEqual({ code: 1, stdout: '1 errors\n', stderr: '' });
  });

  it('gets rules and texts, and writes to a file what it returns', async () => {
    const text =
      'export default (report, { info, color, rules, textOf }) => JSON.stringify([info, color, rules.find(({ id }) => id === "number-parity").url.slice(-16), textOf("ar/page.md")]) + "##[error]";';
    await using fixture = await createFixture(module('own.mjs', text));
    await tlint(fixture.path, ['--info', '--format', './own.mjs', '--output-file', 'own.txt']);
    expect(await fixture.readFile('own.txt', 'utf8')).toBe(
      `${JSON.stringify([true, false, 'number-parity.md', PAGES['ar/page.md']])}##[error]`,
    );
  });

  it.each([
    ['export const format = () => "";', '`./own.mjs` is no reporter: it has no default export, only `format`'],
    [
      'export default 3;',
      '`./own.mjs` is no reporter: its default export is a number\nExpected `export default (report, context) => text`.',
    ],
    ['export default () => 3;', 'the reporter `./own.mjs` made a number, expected a text'],
    ['export default () => { throw new Error("out of ink"); };', 'the reporter `./own.mjs` fails: out of ink'],
    ['throw new Error("out of ink");', 'the reporter `./own.mjs` fails: out of ink'],
    ['export default (', 'the reporter `./own.mjs` fails: '],
  ])('is refused: %s', async (text, complaint) => {
    await using fixture = await createFixture(module('own.mjs', text));
    const { code, stdout, stderr } = await tlint(fixture.path, ['--format', './own.mjs']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`error: ${complaint}`);
  });

  it('is told to be missing', async () => {
    await using fixture = await createFixture(PAGES);
    const { stderr } = await tlint(fixture.path, ['--format', './own.mjs']);
    expect(stderr).toBe('error: there is no reporter at `./own.mjs`\nName a module that exists.\n');
  });
});
