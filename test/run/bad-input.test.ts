import { execFileSync } from 'node:child_process';
import { chmod, rm, symlink, truncate } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { sectionFile } from '../support/lint.ts';
import { reportOf, tlint } from '../support/tlint.ts';

const sound = sectionFile({ source: 'The clock shows the tide.', target: 'تعرض الساعة المدّ.' });
const isRoot = process.getuid?.() === 0;

/** Reading it waits for a writer. */
async function pipe(path: string): Promise<void> {
  execFileSync('mkfifo', [path]);
}

/** Reading it never ends. */
async function device(path: string): Promise<void> {
  await symlink('/dev/zero', path);
}

/** Lints a file that is no good beside a sound one; gives what is said of the first. */
async function findingsOf(content: string | Buffer) {
  await using fixture = await createFixture({ 'bad/01-tides.md': content, 'sound/01-tides.md': sound });
  const files = await reportOf(fixture.path, 'bad/01-tides.md', 'sound/01-tides.md');
  expect(files.find(({ path }) => path === 'sound/01-tides.md')?.diagnostics).toEqual([]);
  return files.find(({ path }) => path === 'bad/01-tides.md')?.diagnostics ?? [];
}

describe('a file that is no text is one finding, and the others go on', () => {
  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'NUL'],
    ['invalid UTF-8', Buffer.concat([Buffer.from('# Tides\n\nThe sea '), Buffer.from([0xc3, 0x28])]), '0xC3'],
    ['UTF-16', Buffer.from('\uFEFF# Tides', 'utf16le'), 'UTF-16'],
    ['50 MB', Buffer.alloc(50_000_000, 'a'), '50 MB'],
  ])('%s', async (_, content, reason) => {
    expect(await findingsOf(content)).toMatchObject([
      { rule: 'parse-error', messageId: 'unreadable', severity: 'error', message: expect.stringContaining(reason) },
    ]);
  });

  it('invalid UTF-8 is shown at its place', async () => {
    const content = Buffer.concat([Buffer.from('# Tides\n\nThe sea '), Buffer.from([0xff])]);
    expect(await findingsOf(content)).toMatchObject([{ range: { start: { line: 3, column: 9, offset: 17 } } }]);
  });

  it.each([
    ['quotes', '> '.repeat(10_000)],
    ['items', '- '.repeat(10_000)],
  ])('10,000 nested %s', async (_, deep) => {
    const content = sound.replace('The clock', `${deep}The clock`);
    const [finding, ...more] = (await findingsOf(content)).filter(({ rule }) => rule === 'parse-error');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'markdown', range: { start: { line: 12 } } });
  });

  it('a name without permission', { skip: isRoot }, async () => {
    await using fixture = await createFixture({ '01-bad.md': sound, '02-sound.md': sound });
    await chmod(fixture.getPath('01-bad.md'), 0o000);
    expect(await reportOf(fixture.path)).toMatchObject([
      { path: '01-bad.md', diagnostics: [{ rule: 'parse-error', messageId: 'unreadable' }] },
      { path: '02-sound.md', diagnostics: [] },
    ]);
  });
});

describe('unusual text is read', () => {
  it.each([
    ['an empty file', ''],
    ['white space', ' \n\t\n'],
    ['a BOM alone', '\uFEFF'],
    ['50,000 brackets', sound.replace('The clock', '['.repeat(50_000))],
    ['50,000 dollars', sound.replace('The clock', '$'.repeat(50_000))],
    ['a line of 500,000 characters', sound.replace('The clock', 'The clock shows the tide. '.repeat(20_000))],
    [
      'a table of 1,000 columns',
      sound.replace('The clock shows the tide.', `${'| a '.repeat(1000)}|\n${'| - '.repeat(1000)}|\n${'| 1 '.repeat(1000)}|`),
    ],
    ['headings alone', '#\n'.repeat(1000)],
  ])('%s', async (_, content) => {
    const found = await findingsOf(content);
    expect(found.filter(({ rule }) => rule === 'internal-error')).toEqual([]);
  });

  it.each([
    ['a BOM', (text: string) => `\uFEFF${text}`],
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['carriage returns alone', (text: string) => text.replaceAll('\n', '\r')],
  ])('%s', async (_, written) => {
    expect(await findingsOf(written(sound))).toEqual([]);
  });
});

describe('folders', () => {
  it('a loop of links ends', async () => {
    await using fixture = await createFixture({ 'paper/01-tides.md': sound });
    await symlink(fixture.getPath('paper'), fixture.getPath('paper/again'));
    const files = await reportOf(fixture.path, 'paper');
    expect(files.map(({ path }) => path)).toEqual(['paper/01-tides.md']);
  });

  it('a link to nowhere does not stop the run', async () => {
    await using fixture = await createFixture({ '01-tides.md': sound });
    await symlink(fixture.getPath('gone.md'), fixture.getPath('02-gone.md'));
    const files = await reportOf(fixture.path);
    expect(files.find(({ path }) => path === '01-tides.md')?.diagnostics).toEqual([]);
  });

  it('one that is gone is a mistake of the call', async () => {
    const fixture = await createFixture({ '01-tides.md': sound });
    await rm(fixture.path, { recursive: true });
    expect(await tlint(fixture.path)).toMatchObject({ code: 2, stdout: '' });
    expect(await tlint('/', fixture.path)).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('a search for the glossary goes on past a folder that cannot be listed', () => {
  it('since it is not there yet', async () => {
    await using fixture = await createFixture({});
    const io = fakeIo(fixture.path, { stdin: sound });
    const code = await main(['--stdin', '--stdin-filename', 'new/01-tides.md'], io);
    expect({ code, stderr: io.stderr.text }).toEqual({ code: 0, stderr: '' });
    expect(io.stdout.text).toContain('Checked 1 file');
  });

  it('since it is private', { skip: isRoot }, async () => {
    await using fixture = await createFixture({
      'shared/paper/01-tides.md': sound,
      'glossary.md': '| English | Arabic |\n| --- | --- |\n| tide | مدّ |\n',
    });
    await chmod(fixture.getPath('shared'), 0o311);
    const { code, stderr } = await tlint(fixture.getPath('shared/paper'), '--verbose');
    await chmod(fixture.getPath('shared'), 0o755);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('glossary.md') });
  });
});

describe('a mistaken setting is told at its place, and nothing is linted', () => {
  it.each([
    ['a config that is no JSON', { 'tlint.config.json': '{ "rules": ' }, [], 'tlint.config.json'],
    ['a config with an unknown key', { 'tlint.config.json': '{ "rulez": {} }' }, [], 'rulez'],
    ['an unknown rule in the config', { 'tlint.config.json': '{ "rules": { "number-partiy": "off" } }' }, [], 'number-partiy'],
    ['an unknown severity in the config', { 'tlint.config.json': '{ "rules": { "tatweel": "loud" } }' }, [], 'loud'],
    ['an unknown rule in a flag', {}, ['--rule', 'tatwel:off'], 'tatwel'],
    ['a config that is not there', {}, ['--config', 'nowhere.json'], 'nowhere.json'],
    ['a glossary that is not there', {}, ['--glossary', 'nowhere.md'], 'nowhere.md'],
  ])('%s', async (_, files, argv, named) => {
    await using fixture = await createFixture({ ...files, '01-tides.md': sound });
    const { code, stdout, stderr } = await tlint(fixture.path, ...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(stderr).not.toContain('has a bug');
  });

  it.each([
    ['tlint.config.json', 'tlint.config.json: the config file cannot be read: it is no regular file; put one in its place'],
    ['tlint.config.mjs', 'tlint.config.mjs: the config file cannot be read: it is no regular file; put one in its place'],
    ['glossary.md', 'glossary `glossary.md` cannot be read: it is no regular file; put one in its place'],
    ['glossary.avoid.tsv', 'glossary `glossary.avoid.tsv` cannot be read: it is no regular file; put one in its place'],
  ])('a pipe or a device called `%s`', { skip: process.platform === 'win32' }, async (name, message) => {
    for (const make of [pipe, device]) {
      await using fixture = await createFixture({ '01-tides.md': sound });
      if (name.endsWith('.tsv')) await fixture.writeFile('glossary.md', '| English | Arabic |\n| --- | --- |\n');
      await make(fixture.getPath(name));
      expect(await tlint(fixture.path, '01-tides.md')).toEqual({ code: 2, stdout: '', stderr: `error: ${message}\n` });
    }
  });

  it('a `package.json` that is a pipe holds no config', { skip: process.platform === 'win32' }, async () => {
    await using fixture = await createFixture({ '01-tides.md': sound });
    await pipe(fixture.getPath('package.json'));
    expect(await tlint(fixture.path)).toMatchObject({ code: 0, stderr: '' });
  });

  it('a config or a glossary that is too large', async () => {
    await using fixture = await createFixture({ '01-tides.md': sound, 'words.md': '', 'large.json': '' });
    for (const name of ['words.md', 'large.json']) await truncate(fixture.getPath(name), 3_000_000_000);
    const { stderr } = await tlint(fixture.path, '01-tides.md', '--glossary', 'words.md');
    expect(stderr).toContain('glossary `words.md` cannot be read: it has 3000 MB, expected at most 20 MB');
    expect((await tlint(fixture.path, '--config', 'large.json')).stderr).toContain('it has 3000 MB, expected at most 20 MB');
  });

  it('a glossary without a table of the two languages is told by line, and the files are linted', async () => {
    const glossary = '# Glossary\n\n| Word | Meaning |\n| --- | --- |\n| tide | مد |\n';
    await using fixture = await createFixture({ 'glossary.md': glossary, '01-tides.md': sound });
    const files = await reportOf(fixture.path, '01-tides.md', '--glossary', 'glossary.md');
    expect(files).toMatchObject([
      { path: '01-tides.md', diagnostics: [] },
      { path: 'glossary.md', diagnostics: [{ rule: 'parse-error', messageId: 'glossary', range: { start: { line: 3 } } }] },
    ]);
  });

  it('an unknown rule in a directive is a warning', async () => {
    const [finding, ...more] = await findingsOf(`<!-- tlint-disable tatwel -->\n\n${sound}`);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'unknown-rule-in-directive', data: { rule: 'tatwel', suggestion: 'tatweel' } });
  });
});
