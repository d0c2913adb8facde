import { cp } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { defineRule, warning } from '../../src/rule-kit.ts';
import { builtins } from '../../src/api/builtins.ts';
import { run } from '../../src/run/run.ts';
import { Session } from '../../src/run/session.ts';

/** Claims the whole source text, wherever a translation lies. */
const claimsSource = defineRule<{ claimed: object }>({
  id: 'claims-source',
  category: 'structure',
  summary: 'claims the whole of a source text',
  mqm: 'Omission',
  rank: 'file',
  messages: { claimed: warning(() => 'The source text is claimed. Do nothing.') },
  sides({ sides }, { report }) {
    report('claimed', { at: sides.target.range.atStart(), side: 'target', data: {}, claims: [sides.source.range] });
  },
});

const CONFIG = JSON.stringify({ mirrors: [{ source: 'docs/en/{path}.md', target: 'docs/{lang}/{path}.md' }] });
const only = (...ids: readonly string[]) => ({ rules: builtins.rules.filter(({ meta }) => ids.includes(meta.id)) });

const EN = '# Tides\n\nThe moon raises the sea 12 times.\n\nWheels of brass turn the drum once a day.\n';
const AR = '# المد\n\nيرفع القمر ماء البحر 12 مرة.\n\nتدير عجلات من النحاس الأسطوانة مرة في اليوم.\n';

async function lint(
  files: Readonly<Record<string, string>>,
  rules = only('block-parity', 'number-parity', 'whitespace'),
  options: Readonly<Record<string, unknown>> = {},
) {
  await using fixture = await createFixture({ 'tlint.config.json': CONFIG, ...files });
  const { files: reports, skipped } = await run({ cwd: fixture.path, paths: [], ignore: true, rules: [], ...options }, rules);
  const findings = reports.flatMap(({ path, diagnostics }) => diagnostics.map((finding) => ({ path, ...finding })));
  return { reports, skipped, findings, read: await fixture.readFile('docs/ar/tides.md', 'utf8') };
}

describe('a translation in two files', () => {
  it('is checked in the file of the translation, and the source is no file to check', async () => {
    const { reports, skipped } = await lint({ 'docs/en/tides.md': EN, 'docs/ar/tides.md': AR });
    expect(reports).toEqual([{ path: 'docs/ar/tides.md', diagnostics: [] }]);
    expect(skipped).toEqual([]);
  });

  it('is checked when its source is named, in each language', async () => {
    const config = { languages: { target: ['ar', 'es'] }, ...JSON.parse(CONFIG) };
    await using fixture = await createFixture({
      'tlint.config.json': JSON.stringify(config),
      'docs/en/tides.md': EN,
      'docs/en/moon.md': '# Moon\n',
      'docs/ar/tides.md': AR.replace('12', '21'),
      'docs/es/tides.md': '# Mareas\n\nLa luna levanta el mar 13 veces.\n\nRuedas de latón giran el tambor una vez al día.\n',
    });
    const request = { cwd: fixture.path, ignore: true, rules: [] };
    const { files, named } = await run({ ...request, paths: ['docs/en/tides.md'] }, only('number-parity'));
    expect(files).toMatchObject([
      { path: 'docs/ar/tides.md', diagnostics: [{ data: { expected: ['12'], found: ['21'], target: 'Arabic' } }] },
      { path: 'docs/es/tides.md', diagnostics: [{ data: { expected: ['12'], found: ['13'], target: 'Spanish' } }] },
    ]);
    expect([...named]).toEqual(['docs/en/tides.md']);
    const { skipped } = await run({ ...request, paths: ['docs/en/moon.md'] }, only('number-parity'));
    expect(skipped).toMatchObject([{ path: 'docs/en/moon.md', reason: 'it is a source text without a translation' }]);
  });

  it('may be MDX', async () => {
    const mirrors = [{ source: 'docs/en/{path}.{md,mdx}', target: 'docs/{lang}/{path}.{md,mdx}' }];
    await using fixture = await createFixture({
      'tlint.config.json': JSON.stringify({ mirrors }),
      'docs/en/tides.mdx': EN,
      'docs/ar/tides.mdx': AR.replace('12', '21'),
    });
    const { files } = await run({ cwd: fixture.path, paths: [], ignore: true, rules: [] }, only('number-parity'));
    expect(files).toMatchObject([{ path: 'docs/ar/tides.mdx', diagnostics: [{ data: { found: ['21'] } }] }]);
  });

  it('gives findings in the translation with related places in the source', async () => {
    const changed = await lint({ 'docs/en/tides.md': EN, 'docs/ar/tides.md': AR.replace('12', '21') });
    expect(changed.findings).toMatchObject([
      {
        path: 'docs/ar/tides.md',
        rule: 'number-parity',
        messageId: 'changed',
        range: { start: { line: 3, column: 22 } },
        related: [{ path: 'docs/en/tides.md', range: { start: { line: 3, column: 25 } }, excerpt: { text: EN.split('\n')[2] } }],
      },
    ]);
    const dropped = await lint({ 'docs/en/tides.md': EN, 'docs/ar/tides.md': AR.split('\n').slice(0, 4).join('\n') });
    expect(dropped.findings).toMatchObject([
      {
        path: 'docs/ar/tides.md',
        rule: 'block-parity',
        messageId: 'missing',
        related: [{ path: 'docs/en/tides.md', range: { start: { line: 5 } }, excerpt: { text: EN.split('\n')[4] } }],
      },
    ]);
  });

  it('never lets a claim in one file hide a finding at the same offsets of the other', async () => {
    const files = { 'docs/en/tides.md': `${EN}${EN}`, 'docs/ar/tides.md': `${AR}${AR}`.replace('12', '21') };
    const rules = { rules: [claimsSource, ...only('number-parity').rules] };
    const { findings } = await lint(files, rules);
    expect(findings.map(({ rule }) => rule)).toEqual(['claims-source', 'number-parity']);
  });

  it('has all rules run without a failure', async () => {
    const { findings } = await lint(
      { 'docs/en/tides.md': EN, 'docs/ar/tides.md': `${AR}\n## الخاتمة\n\n$$x\n` },
      { rules: [...builtins.rules] },
    );
    expect(findings.map(({ rule }) => rule)).not.toContain('internal-error');
    expect(findings.length).toBeGreaterThan(0);
  });

  it('is fixed in the file of the translation alone', async () => {
    await using fixture = await createFixture({
      'tlint.config.json': JSON.stringify({ ...JSON.parse(CONFIG), rules: { whitespace: 'warning' } }),
      'docs/en/tides.md': `${EN}x \n`,
      'docs/ar/tides.md': `${AR}س \n`,
    });
    const request = { cwd: fixture.path, paths: [], ignore: true, rules: [], fix: { unsafe: false, write: true } };
    const { fixes } = await run(request, only('whitespace'));
    expect(fixes.map(({ path }) => path)).toEqual(['docs/ar/tides.md']);
    expect(await fixture.readFile('docs/ar/tides.md', 'utf8')).toBe(`${AR}س\n`);
    expect(await fixture.readFile('docs/en/tides.md', 'utf8')).toBe(`${EN}x \n`);
  });

  it('heeds a directive in the file that a finding stands in', async () => {
    const directive = '<!-- tlint-disable-file number-parity -->\n\n';
    const { findings } = await lint({ 'docs/en/tides.md': EN, 'docs/ar/tides.md': directive + AR.replace('12', '21') });
    expect(findings).toEqual([]);
  });

  it.each([
    ['for the file', '<!-- tlint-disable-file number-parity -->\n\n', []],
    ['from here on', '{/* tlint-disable number-parity -- the moon is counted anew each year */}\n\n', []],
    ['of another rule', '<!-- tlint-disable block-parity -->\n\n', ['number-parity']],
    ['that ends before', '<!-- tlint-disable -->\n\n<!-- tlint-enable -->\n\n', ['number-parity']],
    ['misspelt', '<!-- tlint-disabel -->\n\n', ['number-parity', 'unknown-directive']],
    ['for a rule that is none', '<!-- tlint-disable number-party -->\n\n', ['number-parity', 'unknown-rule-in-directive']],
  ])('heeds a directive of the source at its place: %s', async (_name, directive, expected) => {
    const { findings } = await lint({ 'docs/en/tides.md': directive + EN, 'docs/ar/tides.md': AR.replace('12', '21') });
    expect(findings.map(({ rule }) => rule)).toEqual(expected);
  });

  it('heeds a directive of the source for one line, and no other', async () => {
    const wrong = AR.replace('12', '21').replace('مرة في اليوم', '5 مرات في اليوم');
    const source = EN.replace('Wheels', '<!-- tlint-disable-next-line -->\nWheels').replace('once', '4 times');
    const { findings } = await lint({ 'docs/en/tides.md': source, 'docs/ar/tides.md': wrong });
    expect(findings.map(({ data }) => data['found'])).toEqual([['21']]);
  });

  it('is in the cache until either file changes', async () => {
    await using fixture = await createFixture({ 'tlint.config.json': CONFIG, 'docs/en/tides.md': EN, 'docs/ar/tides.md': AR });
    await using cache = await createFixture();
    const request = { cwd: fixture.path, paths: [], ignore: true, rules: [], cacheFolder: cache.path };
    const rules = only('number-parity');
    const messages = async () => (await run(request, rules)).files.map(({ diagnostics }) => diagnostics.map(({ data }) => data));
    expect(await messages()).toEqual([[]]);
    await fixture.writeFile('docs/en/tides.md', EN.replace('12', '34'));
    expect(await messages()).toMatchObject([[{ expected: ['34'], found: ['12'] }]]);
    // What is remembered is what was found: without the rule that finds it the entry stays as it is.
    expect(await messages()).toMatchObject([[{ expected: ['34'], found: ['12'] }]]);
    await cp(fixture.getPath('docs/en/tides.md'), fixture.getPath('docs/en/copy.md'));
    await fixture.writeFile('docs/ar/tides.md', AR.replace('12', '34'));
    expect(await messages()).toEqual([[]]);
  });

  it('is linted again in a session when its source changes', async () => {
    await using fixture = await createFixture({ 'tlint.config.json': CONFIG, 'docs/en/tides.md': EN, 'docs/ar/tides.md': AR });
    const session = new Session({ cwd: fixture.path, paths: [], ignore: true, rules: [] }, only('number-parity'));
    expect(await session.lint()).toMatchObject({ files: [{ path: 'docs/ar/tides.md', diagnostics: [] }] });
    await fixture.writeFile('docs/en/tides.md', EN.replace('12', '34'));
    session.changed([fixture.getPath('docs/en/tides.md')]);
    expect((await session.lint()).changed).toMatchObject([
      { path: 'docs/ar/tides.md', diagnostics: [{ rule: 'number-parity' }] },
    ]);
  });
});
