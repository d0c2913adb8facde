import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createFixture, type FileTree, type FsFixture } from 'fs-fixture';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JsonReport, reportSchema } from '../../src/report/report-schema.ts';
import { inShard } from '../../src/run/shard.ts';
import { sectionFile } from '../support/lint.ts';
import { progress, section } from '../support/paper.ts';
import { tlint } from '../support/tlint.ts';

const CONTENT = fileURLToPath(new URL('../../fixtures/content', import.meta.url));

const GLOSSARY = '| English | Arabic |\n|---|---|\n| moon | قمر |\n| sea |  |\n';

const FAULTY = sectionFile({
  source: 'The moon moves the sea 12 times.',
  target: 'يحرك القمر البحـر 21 مرة.\n\n<!-- tlint-disable paper-completeness -->',
});

/** What linting can meet: papers, lone files, files and links that cannot be read, broken glossaries, several configs. */
const TREES: Readonly<Record<string, FileTree>> = {
  'one file': { '01-tides.md': FAULTY },
  'a paper at the top, with a glossary and a file that cannot be read': {
    '01-tides.md': FAULTY,
    '03-orbit.md': section(3, 'Orbit'),
    'glossary.md': GLOSSARY,
    'glossary.avoid.tsv': 'term\trendering\tkind\nmoon\tهلال\tother\nsea\n',
    'metadata.md': '\0',
    'progress.md': progress(['- [x] 02-gone.md']),
    'README.md': '# The moon\n',
  },
  'papers with settings of their own': {
    'tlint.config.json': JSON.stringify({
      glossary: 'terms/glossary.md',
      exclude: ['drafts'],
      overrides: [{ files: ['moon/**'], rules: { 'number-parity': 'warning', 'paper-completeness': 'error' } }],
    }),
    '.tlintignore': 'terms/\n',
    'terms/glossary.md': GLOSSARY,
    'drafts/01-a.md': FAULTY,
    'moon/01-tides.md': FAULTY,
    'moon/03-orbit.md': section(3, 'Orbit'),
    'moon/02-lost.md': ({ symlink }) => symlink('nowhere.md'),
    'moon/own-glossary.md': GLOSSARY,
    'sun/01-tides.md': FAULTY,
    'sun/progress.md': progress(['- [x] 01-tides.md', '- [x] 02-gone.md']),
    'sun/metadata.md': '# The Sun\n\n**Full Paper Translation Quality:** 0.70\n',
    'stars/tlint.config.json': '{"rules": {"tatweel": "off"}}',
    'stars/01-tides.md': FAULTY,
    'stars/02-b.md': section(2, 'Abstract'),
    'notes/moon.md': section(4, 'Moon'),
    'notes/sun.md': section(5, 'Sun'),
    'notes/stars.md': 'neither',
  },
  'no section': { 'README.md': '# A project\n' },
};

/** Writes the reports of all parts to `part1.json`, `part2.json`, …; gives their names. */
async function lintParts(fixture: FsFixture, count: number, ...flags: readonly string[]): Promise<string[]> {
  const names: string[] = [];
  for (let index = 1; index <= count; index += 1) {
    const name = `part${index}.json`;
    const output = ['--format', 'json', '--output-file', name];
    const { code, stderr } = await tlint(fixture.path, 'papers', '--shard', `${index}/${count}`, ...output, ...flags);
    if (code === 2) throw new Error(stderr);
    names.push(name);
  }
  return names;
}

async function reportIn(fixture: FsFixture, name: string): Promise<JsonReport> {
  return reportSchema.parse(JSON.parse(await fixture.readFile(name, 'utf8')));
}

function pathsIn({ files }: JsonReport): string[] {
  return files.map(({ path }) => path);
}

async function expectWhole(fixture: FsFixture, count: number): Promise<void> {
  const names = await lintParts(fixture, count);
  for (const format of ['text', 'json', 'sarif', 'junit', 'markdown']) {
    const flags = ['--format', format, '--info', '--max-warnings', '3'];
    const whole = await tlint(fixture.path, 'papers', ...flags);
    expect(await tlint(fixture.path, 'merge', ...names.toReversed(), ...flags)).toEqual(whole);
    if (format !== 'json') continue;
    const parts = await Promise.all(names.map((name) => reportIn(fixture, name)));
    expect(parts.flatMap(pathsIn).sort()).toEqual(pathsIn(reportSchema.parse(JSON.parse(whole.stdout))));
  }
}

describe('the merged parts are the whole', () => {
  it('for the papers that ship', async () => {
    await using fixture = await createFixture({});
    await cp(CONTENT, fixture.getPath('papers'), { recursive: true });
    await expectWhole(fixture, 3);
  });

  it.each(Object.entries(TREES).flatMap(([name, tree]) => [1, 3].map((count) => ({ name, tree, count }))))(
    'for $name, in $count',
    async ({ tree, count }) => {
      await using fixture = await createFixture({ papers: tree });
      await expectWhole(fixture, count);
    },
  );
});

describe('a part', () => {
  const paths = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((paper) => [
    `${paper}/01-x.md`,
    `${paper}/02-y.md`,
    `${paper}/progress.md`,
  ]);
  const files = (names: readonly string[]) => names.map((path) => ({ path }));
  const partOf = (path: string, all: readonly string[], count: number) =>
    Array.from({ length: count }, (_, index) => index + 1).filter((index) => inShard(files(all), { index, count })(path));

  it('holds each file once, and papers as a whole', () => {
    for (const count of [1, 2, 3, 5]) {
      const parts = paths.map((path) => partOf(path, paths, count));
      expect(parts.every((found) => found.length === 1)).toBe(true);
      const ofPapers = new Set(paths.map((path, index) => `${path[0]}${parts[index]?.join()}`));
      expect(ofPapers.size).toBe(8);
      if (count > 1) expect(new Set(parts.flat()).size).toBeGreaterThan(1);
    }
  });

  it('keeps its files when a paper comes', () => {
    const more = [...paths, 'aa/01-x.md', 'notes/x.md'];
    expect(paths.map((path) => partOf(path, more, 3))).toEqual(paths.map((path) => partOf(path, paths, 3)));
  });

  it('may be empty, and can be listed', async () => {
    await using fixture = await createFixture({ '01-tides.md': FAULTY, '02-moon.md': FAULTY });
    const listed = await Promise.all([1, 2].map((index) => tlint(fixture.path, '--list-files', '--shard', `${index}/2`)));
    expect(listed.map(({ stdout }) => stdout).sort()).toEqual(['', '01-tides.md\tsection\n02-moon.md\tsection\n']);
  });
});

describe('tlint merge refuses', () => {
  const ALL = ['part1.json', 'part2.json', 'part3.json'];
  let fixture: FsFixture;

  beforeAll(async () => {
    fixture = await createFixture({
      papers: { 'moon/01-tides.md': FAULTY, 'sun/01-tides.md': FAULTY, 'stars/01-tides.md': FAULTY },
      'text.json': 'Checked 1 file: no errors, no warnings.\n',
      'other.json': '{"schema": "other/1"}',
      folder: {},
    });
    await lintParts(fixture, 3);
    const older = await fixture.readFile('part2.json', 'utf8');
    await fixture.writeFile('older.json', older.replace(/"version": ?"[^"]*"/, '"version":"0.0.1"'));
    await tlint(fixture.path, 'papers', '--format', 'json', '--output-file', 'whole.json');
    await tlint(fixture.path, 'papers', '--shard', '2/4', '--format', 'json', '--output-file', 'quarter.json');
    await tlint(fixture.path, 'papers/sun', '--shard', '2/3', '--format', 'json', '--output-file', 'sun.json');
  });

  afterAll(() => fixture.rm());

  it.each<[string, readonly string[], string]>([
    ['a missing part', ['part1.json', 'part3.json'], 'of 3 parts these are missing: 2\nGive the reports of all parts.'],
    ['a part given twice', ['part1.json', ...ALL], '`part1.json` and `part1.json` are both part 1'],
    [
      'parts of several runs',
      ['part1.json', 'quarter.json', 'part3.json'],
      '`quarter.json` is one of 4 parts, expected one of 3',
    ],
    [
      'a part of other files',
      ['part1.json', 'sun.json', 'part3.json'],
      '`sun.json` and `part1.json` are parts of different runs\nLint all parts in',
    ],
    [
      'a report of a whole run',
      ['part1.json', 'whole.json'],
      '`whole.json` is no part of a run\nLint with `--shard` to make parts.',
    ],
    ['parts of several versions', ['part1.json', 'older.json'], '`older.json` comes from tlint 0.0.1, the others from '],
    ['what is no JSON', ['text.json'], '`text.json` is no JSON report of this version of tlint\n'],
    [
      'what is no report',
      ['part1.json', 'other.json'],
      '`other.json` is no JSON report of this version of tlint, as `schema` shows',
    ],
    ['a file that is not there', ['gone.json'], '`gone.json` cannot be read: it is not there'],
    ['a folder', ['folder'], '`folder` cannot be read: it is a folder, not a file'],
    [
      'another setting of a rule',
      [...ALL, '--rule', 'tatweel:off'],
      'was made with other settings than those found here\nMerge in',
    ],
    ['another config', [...ALL, '--config', 'papers/other.json'], 'papers/other.json'],
  ])('%s', async (_, argv, message) => {
    const { code, stdout, stderr } = await tlint(fixture.path, 'merge', ...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toContain(message);
  });
});

it('tlint merge takes the settings that the parts were linted with', async () => {
  await using fixture = await createFixture({ papers: { 'moon/01-tides.md': FAULTY, 'sun/01-tides.md': FAULTY } });
  const off = ['--rule', 'tatweel:off'];
  const names = await lintParts(fixture, 2, ...off);
  expect(await tlint(fixture.path, 'merge', ...names, ...off)).toEqual(await tlint(fixture.path, 'papers', ...off));
  expect(await tlint(fixture.path, 'merge', ...names)).toMatchObject({ code: 2 });
});
