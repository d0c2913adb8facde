import { readFileSync } from 'node:fs';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import {
  align,
  ConfigError,
  fixText,
  formatReport,
  GlossaryError,
  lintFiles,
  lintPair,
  lintText,
  loadConfig,
  NoMatchError,
  UnreadableError,
  UsageError,
} from '../../src/index.ts';
import { root } from '../../.scripts/root.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { sectionFile } from '../support/lint.ts';
import { reportOf, tlint } from '../support/tlint.ts';

const FAULTY = sectionFile({ source: 'The pen moves by 40 mm.', target: 'يتحرك القلم بمقدار 50 mm.' });
const PAGES = { source: '# Tides\n\nThe sea rises by 40 cm.\n', target: '# Gezeiten\n\nDas Meer steigt um 50 cm.\n' };

function rulesIn({ files }: Awaited<ReturnType<typeof lintText>>): readonly string[] {
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule }) => `${path} ${rule}`),
  );
}

describe('lintText', () => {
  it('finds what the command line finds', async () => {
    await using fixture = await createFixture({ '01-pens.md': FAULTY });
    const report = await lintText(FAULTY, { cwd: fixture.path, path: '01-pens.md' });
    expect(rulesIn(report)).toEqual(['01-pens.md number-parity']);
    expect(report.summary).toMatchObject({ checked: 1, errors: 1 });
    const { files } = reportSchema.parse(JSON.parse(formatReport(report, { format: 'json' })));
    expect(files).toEqual(await reportOf(fixture.path));
  });

  it('needs no path, and says why it checked nothing', async () => {
    expect(rulesIn(await lintText(FAULTY))).toEqual(['text.md number-parity']);
    const { summary, skipped } = await lintText('# A letter\n\nDear sea.\n');
    expect(summary.checked).toBe(0);
    expect(skipped).toEqual([expect.objectContaining({ path: 'text.md', reason: expect.any(String) })]);
  });

  it('takes severities and the config of the path', async () => {
    await using fixture = await createFixture({ 'tlint.config.json': '{ "rules": { "number-parity": "off" } }' });
    const options = { cwd: fixture.path, path: '01-pens.md' };
    expect(rulesIn(await lintText(FAULTY, options))).toEqual([]);
    expect(rulesIn(await lintText(FAULTY, { ...options, rules: { 'number-parity': 'error' } }))).toHaveLength(1);
    await expect(lintText(FAULTY, { rules: { 'number-party': 'error' } })).rejects.toThrow(ConfigError);
  });
});

describe('lintFiles', () => {
  it('works in two folders at once, and leaves the process alone', async () => {
    await using first = await createFixture({
      '01-pens.md': FAULTY,
      'tlint.config.json': '{ "rules": { "number-parity": "warning" } }',
    });
    await using second = await createFixture({ 'deep/01-pens.md': FAULTY });
    const before = [process.cwd(), process.exitCode, { ...process.env }];
    const reports = await Promise.all([lintFiles([], { cwd: first.path }), lintFiles(['deep'], { cwd: second.path })]);
    expect(reports.map(rulesIn)).toEqual([['01-pens.md number-parity'], ['deep/01-pens.md number-parity']]);
    expect(reports.map(({ summary }) => [summary.errors, summary.warnings])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect([process.cwd(), process.exitCode, { ...process.env }]).toEqual(before);
    expect(rulesIn(await lintFiles('deep', { cwd: second.path }))).toEqual(['deep/01-pens.md number-parity']);
    await expect(lintFiles(['nowhere'], { cwd: first.path })).rejects.toThrow(NoMatchError);
  });

  it('gives what fixing changes, and writes it if it is told to', async () => {
    const text = sectionFile({ source: 'The pen moves.', target: 'يتحرك القلـم.' });
    await using fixture = await createFixture({ '01-pens.md': text });
    const { fixes } = await lintFiles([], { cwd: fixture.path, fix: 'safe' });
    expect(fixes).toEqual([{ path: '01-pens.md', before: text, after: text.replace('ـ', ''), rules: { tatweel: 1 } }]);
    expect(await fixture.readFile('01-pens.md', 'utf8')).toBe(text);
    await lintFiles([], { cwd: fixture.path, fix: 'safe', write: true });
    expect(await fixture.readFile('01-pens.md', 'utf8')).toBe(text.replace('ـ', ''));
  });
});

describe('what the functions refuse', () => {
  const refusal = async (call: Promise<unknown>) =>
    call.then(
      () => 'nothing',
      (error: unknown) => (error instanceof UsageError ? error.message : error),
    );
  /** Options as a program without types may write them. */
  const untyped = (text: string) => JSON.parse(text);

  it('names the nearest option that there is', async () => {
    const near = untyped('{ "confg": "a.json" }');
    const said = (name: string) => `the options of \`${name}\`: unknown key \`confg\`; did you mean \`config\`?`;
    expect(await refusal(lintFiles([], near))).toBe(said('lintFiles'));
    expect(await refusal(lintText('', near))).toBe(said('lintText'));
    expect(await refusal(fixText('', near))).toBe(said('fixText'));
    expect(await refusal(align('a.md', near))).toBe(said('align'));
    expect(await refusal(loadConfig('a.md', near))).toBe(said('loadConfig'));
    expect(await refusal(lintPair({ source: 'a.md', target: 'b.md' }, near))).toBe(said('lintPair'));
    expect(() => formatReport(untyped('{}'), untyped('{ "colour": true }'))).toThrow(
      'the options of `formatReport`: unknown key `colour`; did you mean `color`?',
    );
    expect(await refusal(lintPair(untyped('{ "source": { "txt": "" }, "target": { "text": "" } }')))).toContain('`txt`');
  });

  it('names the value that an option takes', async () => {
    expect(await refusal(lintFiles([], untyped('{ "fix": true }')))).toBe(
      'the options of `lintFiles`: `fix` is `true`; expected `safe` or `unsafe`',
    );
    expect(await refusal(lintText('', untyped('{ "rules": { "tatweel": "warn" } }')))).toBe(
      'the options of `lintText`: `rules.tatweel` is `"warn"`; did you mean `warning`?',
    );
    expect(await refusal(lintText('', untyped('"a.md"')))).toBe('expected an object for the options of `lintText`');
    expect(await refusal(lintFiles(untyped('[3]')))).toContain('takes a path or a list of paths');
    expect(await refusal(lintFiles(''))).toContain('takes a path or a list of paths');
    expect(await refusal(lintPair({ source: 'a.md', target: { text: '' } }))).toContain('is a path and the other a text');
  });

  it('speaks of a rule as the caller named it', async () => {
    await expect(lintText(FAULTY, { rules: { 'number-party': 'error' } })).rejects.toThrow(
      /^`rules`: unknown rule `number-party`; did you mean `number-parity`\?$/,
    );
  });

  it('says that `formatReport` has built-in formats alone', async () => {
    const report = await lintText(FAULTY);
    expect(() => formatReport(report, untyped('{ "format": "./own.mjs" }'))).toThrow(
      /^`formatReport` makes built-in formats alone, and `\.\/own\.mjs` is none; expected `text`/,
    );
  });
});

describe('fixText', () => {
  it('gives the fixed text and what is left', async () => {
    const text = FAULTY.replace('القلم', 'القلـم');
    const { text: after, fixed, report } = await fixText(text, { path: '01-pens.md' });
    expect(after).toBe(FAULTY);
    expect(fixed).toEqual({ tatweel: 1 });
    expect(rulesIn(report)).toEqual(['01-pens.md number-parity']);
    expect((await fixText(FAULTY)).text).toBe(FAULTY);
  });
});

describe('lintPair', () => {
  it('lints two files, and two texts', async () => {
    await using fixture = await createFixture({ 'wheels.en.md': PAGES.source, 'wheels.de.md': PAGES.target });
    const { path: cwd } = fixture;
    expect(rulesIn(await lintPair({ source: 'wheels.en.md', target: 'wheels.de.md' }, { cwd }))).toEqual([
      'wheels.de.md number-parity',
    ]);
    const texts = { source: { text: PAGES.source }, target: { text: PAGES.target } };
    const languages = { source: 'en', target: 'de' };
    expect(rulesIn(await lintPair(texts, { languages }))).toEqual(['target.md number-parity']);
    const [file] = (await lintPair(texts, { languages })).files;
    expect(file?.diagnostics[0]?.related[0]).toMatchObject({ path: 'source.md', range: { start: { line: 3 } } });
  });

  it('says in its own words what is missing', async () => {
    await using fixture = await createFixture({});
    const failure = async (target: string) =>
      lintPair({ source: { text: PAGES.source }, target: { text: target } }, { cwd: fixture.path }).catch(
        (error: unknown) => error,
      );
    expect(await failure(PAGES.source)).toBeInstanceOf(UsageError);
    expect(await failure('# 3\n\n4\n')).toMatchObject({ hint: 'Give it with `languages.target`, such as `fr`.' });
  });
});

describe('align', () => {
  it('gives blocks with their places and texts', async () => {
    const [pairs] = await align('01-pens.md', { text: FAULTY });
    expect(pairs).toEqual([
      expect.objectContaining({
        relation: 'match',
        source: [expect.objectContaining({ kind: 'paragraph', path: '01-pens.md', text: 'The pen moves by 40 mm.' })],
        target: [expect.objectContaining({ text: 'يتحرك القلم بمقدار 50 mm.' })],
        children: [],
      }),
    ]);
    const line = FAULTY.split('\n').indexOf('The pen moves by 40 mm.') + 1;
    expect(pairs?.[0]?.source[0]?.range.start).toMatchObject({ line, column: 1 });
    await expect(align('gone.md')).rejects.toThrow(UnreadableError);
  });
});

describe('loadConfig', () => {
  it('gives what `--print-config` prints', async () => {
    await using fixture = await createFixture({
      'tlint.config.json': '{ "rules": { "number-parity": "off" } }',
      '01-pens.md': FAULTY,
    });
    const config = await loadConfig('01-pens.md', { cwd: fixture.path });
    expect(config.rules['number-parity']?.severity).toMatchObject({ missing: 'off' });
    expect(config).toEqual(JSON.parse((await tlint(fixture.path, '--print-config', '01-pens.md')).stdout));
  });
});

describe('formatReport', () => {
  it('gives the text of the command line', async () => {
    await using fixture = await createFixture({ '01-pens.md': FAULTY });
    const report = await lintFiles([], { cwd: fixture.path });
    expect(formatReport(report)).toBe((await tlint(fixture.path)).stdout);
    expect(formatReport(report, { color: true })).toContain('\u001B[');
  });
});

describe('docs/api.md', () => {
  const page = readFileSync(`${root}docs/api.md`, 'utf8');

  it('names every function and error', () => {
    const offered = Object.keys({ align, fixText, formatReport, lintFiles, lintPair, lintText, loadConfig });
    const errors = Object.keys({ ConfigError, GlossaryError, NoMatchError, UnreadableError, UsageError });
    expect(
      [...offered.map((name) => `| \`${name}(`), ...errors.map((name) => `| \`${name}\` |`)].filter((row) => !page.includes(row)),
    ).toEqual([]);
  });

  it('shows two texts with one finding', async () => {
    const texts = { source: { text: PAGES.source }, target: { text: PAGES.target } };
    expect(page).toContain(JSON.stringify(PAGES.target).slice(1, -1));
    const { files } = await lintPair(texts, { languages: { source: 'en', target: 'de' } });
    expect(files.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule))).toEqual(['number-parity']);
  });
});
