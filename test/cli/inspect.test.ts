import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { tlint } from '../support/tlint.ts';

const FILES = {
  'tlint.config.json': JSON.stringify({
    extends: ['tlint/strict', './house.json'],
    languages: { source: 'en', target: ['ar', 'es'] },
    mirrors: [{ source: 'docs/en/{path}.md', target: 'docs/{lang}/{path}.md' }],
    glossary: 'terms.md',
    rules: { tatweel: 'off', 'metric-range': { threshold: 0.8 } },
    overrides: [
      { files: ['**'], rules: { 'list-parity': 'info' } },
      { languages: ['es'], rules: { 'number-parity/digit': 'info' } },
    ],
  }),
  'house.json': JSON.stringify({ rules: { 'table-parity': 'warning' } }),
  'terms.md': '| English | Arabic |\n| --- | --- |\n| well | بئر |\n',
  'docs/en/wells.md': '# Wells\n\nA well is deep.\n',
  'docs/es/wells.md': '# Pozos\n\nUn pozo es hondo.\n',
  'notes.md': 'Nothing to compare here.\n',
};

async function inspect(...argv: readonly string[]) {
  await using fixture = await createFixture(FILES);
  return await tlint(fixture.path, 'inspect', ...argv);
}

async function json(...argv: readonly string[]): Promise<unknown> {
  return JSON.parse((await inspect(...argv, '--format', 'json')).stdout);
}

describe('tlint inspect', () => {
  it('says of a translation where its source, its languages and its settings come from', async () => {
    const { code, stdout, stderr } = await inspect('docs/es/wells.md', '--rule', 'anchor:off');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const line of [
      /kind +page: its path is that of a translation/,
      /languages +en to es/,
      /source +docs\/en\/wells\.md\n/,
      /config +tlint\.config\.json, laid over tlint\/strict, house\.json/,
      /glossary +terms\.md: named by the config/,
      /warning +house\.json +table-parity\n/,
      /info +tlint\.config\.json, overrides\[0\] +list-parity\n/,
      /info +tlint\.config\.json, overrides\[1\] +number-parity: digit\n/,
      /error +preset tlint\/strict +emphasis-parity\n/,
      /option +tlint\.config\.json +metric-range: threshold is 0\.8\n/,
      /off +tlint\.config\.json +tatweel\n/,
      /off +command line +anchor\n/,
    ]) {
      expect(stdout).toMatch(line);
    }
  });

  it('says of a source which translations there are', async () => {
    expect(await json('docs/en/wells.md')).toMatchObject({
      source: null,
      kind: 'source',
      reason: 'it is checked with each of its translations',
      remedy: null,
      translations: [
        { path: 'docs/ar/wells.md', exists: false },
        { path: 'docs/es/wells.md', exists: true },
      ],
    });
  });

  it('says of a file that is not checked why, and what to do', async () => {
    const { stdout } = await inspect('notes.md');
    expect(stdout).toMatch(/kind +other, which is not checked: it has neither/);
    expect(stdout).toMatch(/remedy +Put the two texts/);
  });

  it('prints the settings of a folder without a file', async () => {
    expect(await json()).toMatchObject({
      file: null,
      kind: null,
      config: 'tlint.config.json',
      extends: ['tlint/strict', 'house.json'],
    });
  });

  it('says what holds for all files of a folder: languages, layouts, and the pairs of each mirror', async () => {
    expect(await json()).toMatchObject({
      languages: { source: 'en', target: 'ar' },
      folder: {
        targets: ['ar', 'es'],
        mirrors: [{ source: 'docs/en/{path}.md', target: 'docs/{lang}/{path}.md', pairs: { es: 1 } }],
        layouts: { mirrored: 1 },
      },
    });
    expect(await json('docs/es/wells.md')).toMatchObject({ folder: null });
    const { stdout } = await inspect();
    expect(stdout).toMatch(/layout +mirrored \(1 translation\)\n/);
    expect(stdout).toMatch(/languages +en to ar, es\n/);
    expect(stdout).toMatch(/mirror +docs\/en\/\{path\}\.md ~ docs\/\{lang\}\/\{path\}\.md: 1 pair \(es 1\)\n/);
  });

  it('says so where a folder holds no text', async () => {
    await using fixture = await createFixture({ 'tlint.config.json': '{}', '.git/HEAD': '' });
    const { code, stdout } = await tlint(fixture.path, 'inspect');
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringMatching(/layout +no translation was found\n/) });
  });

  it('orders what is set by severity, then by rule', async () => {
    const { stdout } = await inspect('docs/es/wells.md');
    const [, ...rows] = (stdout.split(/\n(?=severity)/)[1] ?? '').trimEnd().split('\n');
    const first = rows.map((row) => (/^\w+/.exec(row)?.[0] ?? '').replace('option', 'p'));
    const groups = ['error', 'warning', 'info', 'p', 'off'].flatMap((name) => first.filter((one) => one === name));
    expect(first).toEqual(groups);
    expect(rows.map((row) => row.split(/ {2,}/)[0] ?? '')).not.toContainEqual(
      expect.stringMatching(/warning.*error|info.*warning/),
    );
    const errors = rows.filter((row) => row.startsWith('error')).map((row) => (row.split(/ {2,}/)[2] ?? '').split(':')[0]);
    expect(errors).toEqual(errors.toSorted());
  });

  it.each([
    [['none.md'], 'there is no file `none.md`'],
    [['docs'], '`docs` is a folder'],
    [[''], 'there is no file'],
    [['notes.md', '--config', 'none.json'], 'cannot be read'],
  ])('refuses %j', async (argv, message) => {
    const { code, stderr } = await inspect(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
