/** What a report leaves in a folder, and what it leaves alone there. */
import { statSync, utimesSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { createFixture, type FileTree } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { ReportFolder } from '../../../src/cli/report-folder.ts';
import { fakeIo } from '../../cli/fake-io.ts';
import { sectionFile } from '../../support/lint.ts';

const section = (source: string) => sectionFile({ source, target: 'تعرض الساعة المدّ.' });
const FILES = {
  'a/01-introduction.md': section('The clock shows 42 tides.'),
  'a/02-method.md': section('The clock shows the tide.'),
};
const MANIFEST = 'tlint-report/tlint-report.json';
const PAGES = ['01-introduction', '02-method'].map((name) => `tlint-report/pages/a__${name}.md.html`);
const [FIRST = '', SECOND = ''] = PAGES;

async function report(cwd: string) {
  const io = fakeIo(cwd);
  return { code: await main(['report', 'a'], io), stderr: io.stderr.text };
}

async function inFolder(more: FileTree = {}) {
  const fixture = await createFixture({ ...FILES, ...more });
  return { fixture, read: (path: string) => fixture.readFile(path, 'utf8') };
}

describe('the folder of a report', () => {
  it('loses the pages of files that are gone, and nothing else', async () => {
    const { fixture } = await inFolder();
    await using _ = fixture;
    expect(await report(fixture.path)).toEqual({ code: 0, stderr: '' });
    await fixture.writeFile('tlint-report/pages/mine.html', 'mine');
    await fixture.writeFile('tlint-report/CNAME', 'example.org');
    await fixture.rm('a/02-method.md');
    expect((await report(fixture.path)).code).toBe(0);
    expect(await fixture.exists(FIRST)).toBe(true);
    expect(await fixture.exists(SECOND)).toBe(false);
    expect(await fixture.readFile('tlint-report/pages/mine.html', 'utf8')).toBe('mine');
    expect(await fixture.readFile('tlint-report/CNAME', 'utf8')).toBe('example.org');
  });

  it('lists what is in it', async () => {
    const { fixture, read } = await inFolder();
    await using _ = fixture;
    await report(fixture.path);
    const files = JSON.parse(await read(MANIFEST)).files;
    expect(files).toEqual(expect.arrayContaining(['index.html', 'assets/report.js', 'pages/a__01-introduction.md.html']));
    for (const file of files) expect(await fixture.exists(`tlint-report/${file}`)).toBe(true);
  });

  it('keeps the pages that are as they were', async () => {
    const { fixture } = await inFolder();
    await using _ = fixture;
    await report(fixture.path);
    for (const path of PAGES) utimesSync(fixture.getPath(path), 1, 1);
    await fixture.writeFile('a/02-method.md', section('The clock shows the tide and the hour.'));
    await report(fixture.path);
    expect(PAGES.map((path) => statSync(fixture.getPath(path)).mtimeMs === 1000)).toEqual([true, false]);
  });

  it.each<[string, FileTree]>([
    ['a file', { 'tlint-report/notes.md': 'mine' }],
    ['an index of something else', { 'tlint-report/index.html': 'mine' }],
  ])('is refused with %s and no list', async (_name, tree) => {
    const { fixture, read } = await inFolder(tree);
    await using _ = fixture;
    const [path = ''] = Object.keys(tree);
    const { code, stderr } = await report(fixture.path);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('and no `tlint-report.json`') });
    expect(await read(path)).toBe('mine');
    expect(await fixture.exists(MANIFEST)).toBe(false);
  });

  it('may be there and empty', async () => {
    const { fixture } = await inFolder({ 'tlint-report': {} });
    await using _ = fixture;
    expect((await report(fixture.path)).code).toBe(0);
  });

  it.each([
    '../precious.md',
    'pages/../../precious.md',
    'precious.md',
    'assets/..',
    'pages/.html/../../precious.md',
    '/etc/hosts',
  ])('is refused with a list that leads elsewhere: %s', async (name) => {
    const list = JSON.stringify({ generator: 'tlint', files: ['index.html', name] });
    const { fixture, read } = await inFolder({ 'precious.md': 'mine', 'tlint-report/precious.md': 'mine', [MANIFEST]: list });
    await using _ = fixture;
    const { code, stderr } = await report(fixture.path);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('`files.1` is not as tlint writes it') });
    expect(await read('precious.md')).toBe('mine');
    expect(await read('tlint-report/precious.md')).toBe('mine');
  });

  it.each(['{', '[]', '{"generator":"other","files":[]}'])('is refused with a list that is none: %s', async (list) => {
    const { fixture } = await inFolder({ [MANIFEST]: list });
    await using _ = fixture;
    expect((await report(fixture.path)).stderr).toContain('is no list of the files of a report');
  });

  it('is refused where links lead out of it', async () => {
    const { fixture } = await inFolder({ [MANIFEST]: '{"generator":"tlint","files":["pages/x.html"]}', 'other/x.html': 'mine' });
    await using _ = fixture;
    await symlink(fixture.getPath('other'), fixture.getPath('tlint-report/pages'));
    expect(await report(fixture.path)).toMatchObject({ code: 2, stderr: expect.stringContaining('is a symbolic link') });
    expect(await fixture.exists('other/x.html')).toBe(true);
  });

  it('has files in the place of links, and leaves what these lead to', async () => {
    const { fixture, read } = await inFolder({
      [MANIFEST]: '{"generator":"tlint","files":["index.html"]}',
      'precious.md': 'mine',
    });
    await using _ = fixture;
    await symlink(fixture.getPath('precious.md'), fixture.getPath('tlint-report/index.html'));
    expect((await report(fixture.path)).code).toBe(0);
    expect(await read('precious.md')).toBe('mine');
    expect(await read('tlint-report/index.html')).toContain('Translation report');
  });

  it('knows the pages of a run that was cut short', async () => {
    await using fixture = await createFixture();
    const path = fixture.getPath('out');
    const cut = await ReportFolder.open(path, 'out');
    await cut.expect(['pages/a.html', 'pages/b.html']);
    await cut.write('pages/a.html', 'a');
    const next = await ReportFolder.open(path, 'out');
    expect(await next.keepOnly(new Set(['index.html']))).toEqual(['pages/a.html']);
    expect(await fixture.exists('out/pages/a.html')).toBe(false);
  });
});
