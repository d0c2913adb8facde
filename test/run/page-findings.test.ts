import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { builtins } from '../../src/api/builtins.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { run } from '../../src/run/run.ts';
import { Session } from '../../src/run/session.ts';
import { tlint } from '../support/tlint.ts';

const rules = { rules: builtins.rules.filter(({ meta }) => meta.id === 'page-parity') };

const config = (settings: Readonly<Record<string, unknown>> = {}, mirror: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({
    languages: { target: ['ar', 'es'] },
    mirrors: [{ source: 'docs/en/{path}.md', target: 'docs/{lang}/{path}.md', ...mirror }],
    ...settings,
  });

const SITE = {
  'tlint.config.json': config(),
  'docs/en/ebb.md': '# Ebb\n',
  'docs/en/flood.md': '# Flood\n',
  'docs/en/guide/moon.md': '# Moon\n',
  'docs/en/guide/sun.md': '# Sun\n',
  'docs/ar/ebb.md': '# الجزر\n',
  'docs/ar/guide/moon.md': '# القمر\n',
  'docs/es/ebb.md': '# Bajamar\n',
};

const request = (cwd: string, ...paths: readonly string[]) => ({ cwd, paths, ignore: true, rules: [] });

/** Each finding as its path, severity, message id and counts. */
async function told(files: Readonly<Record<string, string>>, ...paths: readonly string[]) {
  await using fixture = await createFixture({ ...files });
  const { files: reports } = await run(request(fixture.path, ...paths), rules);
  return reports.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ severity, messageId, data, message }) => {
      const { target, pages, total, others } = data;
      return messageId === 'missing' ? [path, severity, target, pages, total] : [path, severity, messageId, others ?? message];
    }),
  );
}

const ARABIC = ['docs/en/flood.md', 'info', 'Arabic', ['docs/en/flood.md', 'docs/en/guide/sun.md'], 4];
const SPANISH_PAGES = ['docs/en/flood.md', 'docs/en/guide/moon.md', 'docs/en/guide/sun.md'];
const SPANISH = ['docs/en/flood.md', 'info', 'Spanish', SPANISH_PAGES, 4];

describe('pages without a translation', () => {
  it('are one count a language, for folders that are linted as a whole', async () => {
    expect(await told(SITE)).toEqual([ARABIC, SPANISH]);
    expect(await told(SITE, 'docs')).toEqual([ARABIC, SPANISH]);
    expect(await told(SITE, 'docs/en')).toEqual([ARABIC, SPANISH]);
    expect(await told(SITE, 'docs/ar')).toEqual([ARABIC]);
    expect(await told(SITE, 'docs/ar/guide')).toEqual([['docs/en/guide/sun.md', 'info', 'Arabic', ['docs/en/guide/sun.md'], 2]]);
  });

  it('are no matter of single files, and of globs neither', async () => {
    expect(await told(SITE, 'docs/ar/ebb.md')).toEqual([]);
    expect(await told(SITE, 'docs/en/ebb.md', 'docs/en/flood.md')).toEqual([]);
    expect(await told(SITE, 'docs/{en,ar}/*.md')).toEqual([]);
  });

  it('are those alone that ought to be translated', async () => {
    const leftOut = (settings: Readonly<Record<string, unknown>>, mirror: Readonly<Record<string, unknown>> = {}) =>
      told({ ...SITE, 'tlint.config.json': config(settings, mirror) });
    expect(await leftOut({}, { exclude: ['docs/*/flood.md', 'docs/*/guide/**'] })).toEqual([]);
    expect(await leftOut({ exclude: ['docs/en/flood.md', 'docs/en/guide'] })).toEqual([]);
    expect(await leftOut({ exclude: ['docs/es'] })).toEqual([ARABIC]);
    expect(await leftOut({ rules: { 'page-parity/missing': 'off' } })).toEqual([]);
    const own = { ...SITE, 'docs/en/flood.md': '<!-- tlint-disable-file page-parity -->\n' };
    expect(await told(own)).toEqual([]);
  });

  it('are no files that hold both texts', async () => {
    const both = '# Moon\n\n# القمر\n\n### English Version\n\nThe moon is late.\n\n### النسخة العربية\n\nالقمر متأخر.\n';
    const settings = { languages: { target: 'ar' } };
    const site = { ...SITE, 'tlint.config.json': config(settings), 'docs/en/flood.md': both };
    const sun = [['docs/en/guide/sun.md', 'info', 'Arabic', ['docs/en/guide/sun.md'], 3]];
    expect(await told(site)).toEqual(sun);
    expect(await told(site, 'docs/ar')).toEqual(sun);
  });

  it('may lie in another folder than the config', async () => {
    const mirrors = [{ source: '../en/{path}.md', target: 'src/{path}.md' }];
    await using fixture = await createFixture({
      'en/ebb.md': '# Ebb\n',
      'en/flood.md': '# Flood\n',
      'ar/tlint.config.json': JSON.stringify({ mirrors }),
      'ar/src/ebb.md': '# الجزر\n',
    });
    const { files } = await run(request(fixture.getPath('ar')), rules);
    expect(files).toMatchObject([
      { path: '../en/flood.md', role: 'source', diagnostics: [{ messageId: 'missing', data: { total: 2 } }] },
      { path: 'src/ebb.md', diagnostics: [] },
    ]);
  });

  it('are told in words that name the first of them', async () => {
    await using fixture = await createFixture(SITE);
    const { files } = await run(request(fixture.path, 'docs/ar/guide'), rules);
    expect(files.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message))).toEqual([
      '1 of 2 English pages has no Arabic translation: `docs/en/guide/sun.md`. Translate them, or list those that are not to be translated in `exclude`.',
    ]);
  });

  it('are told by one shard', async () => {
    await using fixture = await createFixture(SITE);
    const whole = await tlint(fixture.path, '--format', 'json');
    const names = ['1', '2', '3'].map((index) => `part${index}.json`);
    for (const [index, name] of names.entries()) {
      await tlint(fixture.path, '--format', 'json', '--output-file', name, '--shard', `${index + 1}/3`);
    }
    const merged = await tlint(fixture.path, 'merge', '--format', 'json', ...names);
    expect(JSON.parse(merged.stdout)).toEqual(JSON.parse(whole.stdout));
    expect(reportSchema.parse(JSON.parse(whole.stdout)).summary).toMatchObject({ checked: 3, skipped: 2, infos: 2 });
  });

  it('are none that was checked', async () => {
    await using fixture = await createFixture({ 'tlint.config.json': config(), 'docs/en/ebb.md': '# Ebb\n' });
    const { code, stderr } = await tlint(fixture.path);
    expect(code).toBe(2);
    expect(stderr).toContain('no file was checked');
  });

  it('are counted again when a translation comes or goes', async () => {
    await using fixture = await createFixture(SITE);
    const session = new Session(request(fixture.path, 'docs/ar'), rules);
    const missing = async () =>
      (await session.lint()).files.flatMap(({ diagnostics }) => diagnostics.map(({ data }) => data['pages']));
    expect(await missing()).toEqual([['docs/en/flood.md', 'docs/en/guide/sun.md']]);
    await fixture.writeFile('docs/ar/flood.md', '# المد\n');
    session.changed([fixture.getPath('docs/ar/flood.md')]);
    expect(await missing()).toEqual([['docs/en/guide/sun.md']]);
    await fixture.rm('docs/ar/ebb.md');
    session.changed([fixture.getPath('docs/ar/ebb.md')]);
    expect(await missing()).toEqual([['docs/en/ebb.md', 'docs/en/guide/sun.md']]);
  });
});

describe('translations of one page', () => {
  const both = '{md,mdx}';
  const two = config({ languages: { target: 'ar' } }, { source: `docs/en/{path}.${both}`, target: `docs/{lang}/{path}.${both}` });

  it('are told where there are several into one language', async () => {
    const site = {
      'tlint.config.json': two,
      'docs/en/ebb.md': '# Ebb\n',
      'docs/ar/ebb.md': '# الجزر\n',
      'docs/ar/ebb.mdx': '# الجزر\n',
    };
    const rival = ['docs/ar/ebb.md', 'warning', 'rival', ['docs/ar/ebb.mdx']];
    expect(await told(site)).toEqual([rival]);
    expect(await told(site, 'docs/en/ebb.md')).toEqual([rival]);
    expect(await told(site, 'docs/ar/ebb.md')).toEqual([]);
    expect(await told({ ...site, 'docs/ar/ebb.md': '<!-- tlint-disable-file page-parity -->\n' })).toEqual([]);
  });

  it('are told where one language is spelt in two ways', async () => {
    const site = {
      'tlint.config.json': config({ languages: { target: 'zh-CN' } }),
      'docs/en/ebb.md': '# Ebb\n',
      'docs/zh-cn/ebb.md': '# 退潮\n',
      'docs/zh_CN/ebb.md': '# 退潮\n',
    };
    expect(await told(site)).toEqual([['docs/zh-cn/ebb.md', 'warning', 'rival', ['docs/zh_CN/ebb.md']]]);
  });

  it('may have a source each', async () => {
    const names = ['en/ebb.md', 'en/ebb.mdx', 'ar/ebb.md', 'ar/ebb.mdx'];
    const site = Object.fromEntries(names.map((name) => [`docs/${name}`, '# 1\n']));
    expect(await told({ ...site, 'tlint.config.json': two })).toEqual([]);
    expect(await told({ ...site, 'tlint.config.json': two }, 'docs/en/ebb.md')).toEqual([]);
  });
});
