import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { findMirrors } from '../../src/config/find-mirrors.ts';
import { page, site } from '../support/pages.ts';

async function found(files: Readonly<Record<string, string>>) {
  await using fixture = await createFixture({ ...files });
  const { settings, counts = [], doubtful = [] } = findMirrors(fixture.path) ?? {};
  return {
    mirrors: settings?.mirrors.map(({ source, target }) => `${source} ~ ${target}`) ?? [],
    exclude: settings?.mirrors.flatMap(({ exclude }) => exclude) ?? [],
    languages: settings?.languages.target ?? [],
    counts: counts.map((each) => Object.fromEntries(each)),
    doubtful: doubtful.map(({ reason, example }) => `${reason} ${example.target} ~ ${example.source}`),
  };
}

describe('findMirrors', () => {
  it.each([
    ['beside the folder of the sources', 'docs/en/{path}.md', 'docs/{lang}/{path}.md', ['ar', 'de', 'zh-hant']],
    ['with a folder below that of the language', 'docs/en/docs/{path}.md', 'docs/{lang}/docs/{path}.md', ['pt']],
    ['in MDX', 'src/content/docs/en/{path}.mdx', 'src/content/docs/{lang}/{path}.mdx', ['zh-cn', 'pt-br']],
    ['beside a source with a region', 'files/en-us/{path}.md', 'files/{lang}/{path}.md', ['fr', 'ja']],
    ['at the root', 'en/{path}.mdx', '{lang}/{path}.mdx', ['zh', 'ja']],
    ['inside the folder of the sources', '_articles/{path}.md', '_articles/{lang}/{path}.md', ['ar', 'es']],
    ['inside, with a folder below', 'source/docs/{path}.md', 'source/{lang}/docs/{path}.md', ['zh-cn', 'fr']],
    ['in a folder of translations at the root', '{path}.md', 'translations/{lang}/{path}.md', ['ar', 'zh']],
    ['in a folder of translations among the sources', 'docs/{path}.md', 'docs/i18n/{lang}/{path}.md', ['zh-CN', 'pt-BR']],
    ['by suffixes on both sides', '{path}.en-US.md', '{path}.{lang}.md', ['zh-CN']],
    ['by the suffix of the translation', 'content/{path}.md', 'content/{path}.{lang}.md', ['zh-hans', 'es']],
    ['by the suffix of one name', '{path}README.md', '{path}README.{lang}.md', ['zh-CN', 'ar-AR']],
    ['by the suffix of a folder', 'pages/{path}.md', 'pages.{lang}/{path}.md', ['pt_BR', 'zh']],
    [
      'in the folders of Docusaurus',
      'site/docs/{path}.md',
      'site/i18n/{lang}/docusaurus-plugin-content-docs/current/{path}.md',
      ['fr', 'zh-Hans'],
    ],
  ])('finds translations %s', async (_, source, target, names) => {
    const paths = source.includes('README') ? ['', 'src/', 'src/wheels/'] : undefined;
    const result = await found({ 'LICENSE.md': 'Nobody may copy this.\n', ...site([source, target], names, paths) });
    expect(result.mirrors.map(wide)).toEqual([wide(`${source} ~ ${target}`)]);
    expect(result.counts).toEqual([Object.fromEntries(names.map((name) => [name, 3]))]);
    expect(result.doubtful).toEqual([]);
  });

  it('finds the versions of Docusaurus by one mirror', async () => {
    const version = (name: string) =>
      site(
        [`versioned_docs/version-${name}/{path}.md`, `i18n/{lang}/docusaurus-plugin-content-docs/version-${name}/{path}.md`],
        ['fr'],
      );
    const { mirrors } = await found({ ...version('1.0'), ...version('2.0') });
    expect(mirrors).toEqual([
      'versioned_docs/version-{version}/{path}.md ~ i18n/{lang}/docusaurus-plugin-content-docs/version-{version}/{path}.md',
    ]);
  });

  it('finds several mirrors in one project', async () => {
    const { mirrors, languages } = await found({
      ...site(['docs/en/{path}.md', 'docs/{lang}/{path}.md'], ['fr', 'ja']),
      ...site(['{path}README.md', '{path}README.{lang}.md'], ['es'], ['', 'a/', 'b/']),
    });
    expect(mirrors).toEqual(['docs/en/{path}.md ~ docs/{lang}/{path}.md', '{path}README.md ~ {path}README.{lang}.md']);
    expect(languages).toEqual(['es', 'fr', 'ja']);
  });

  it('takes both endings where a project has both', async () => {
    const files = {
      ...site(['en/{path}.md', '{lang}/{path}.md'], ['fr'], ['a', 'b']),
      ...site(['en/{path}.mdx', '{lang}/{path}.mdx'], ['fr'], ['c']),
    };
    expect((await found(files)).mirrors).toEqual(['en/{path}.{md,mdx} ~ {lang}/{path}.{md,mdx}']);
  });

  it('leaves the own pages of a language out of the patterns', async () => {
    const files = site(['docs/en/docs/{path}.md', 'docs/{lang}/docs/{path}.md'], ['fr']);
    const { mirrors } = await found({ ...files, 'docs/fr/translators.md': page('fr', 'Note') });
    expect(mirrors).toEqual(['docs/en/docs/{path}.md ~ docs/{lang}/docs/{path}.md']);
  });

  it('prefers the sources outside a folder of translations, and excludes what else lies there', async () => {
    const files = site(['{path}.md', 'translations/{lang}/{path}.md'], ['en', 'ar', 'zh']);
    const result = await found({ ...files, 'translations/hk/clock.md': page('zh', 'Clock') });
    expect(result.mirrors).toEqual(['{path}.md ~ translations/{lang}/{path}.md']);
    expect(result.languages).toEqual(['ar', 'zh']);
    expect(result.exclude).toEqual(['translations/en/**', 'translations/hk/**']);
  });

  it('names languages whose code is not what paths say', async () => {
    const files = site(['en/{path}.md', '{lang}/{path}.md'], ['ZH-hans']);
    expect((await found(files)).languages).toEqual([{ code: 'zh-Hans', name: 'ZH-hans' }]);
  });

  it('leaves a language out whose pages are in another', async () => {
    const files = site(['docs/en/{path}.md', 'docs/{lang}/{path}.md'], ['fr', 'de']);
    const english = ['clock', 'guide/float', 'guide/rod'].map((path) => [`docs/it/${path}.md`, page('en', `IT: ${path}`)]);
    const { languages, doubtful } = await found({ ...files, ...Object.fromEntries(english) });
    expect(languages).toEqual(['de', 'fr']);
    expect(doubtful).toEqual([]);
  });

  it('judges a language by most of its pages, without copies of sources', async () => {
    const files = site(['en/{path}.md', '{lang}/{path}.md'], ['fr'], ['a', 'b', 'c', 'd']);
    const copies = { 'fr/b.md': page('en', 'b'), 'fr/c.md': page('en', 'c'), 'fr/d.md': page('en', 'd') };
    expect((await found({ ...files, ...copies })).counts).toEqual([{ fr: 4 }]);
  });
});

describe('findMirrors takes for no translations', () => {
  const manual = (name: string) =>
    `# ${name}\n\nThis is the manual of a command that copies the key of a user to the host that is named.\n`;
  const manuals = (names: readonly string[]) => Object.fromEntries(names.map((name) => [`pages/${name}.md`, manual(name)]));

  it.each([
    ['names that end like a code', manuals(['ssh-copy', 'ssh-copy-id', 'npm', 'npm-it', 'llvm', 'llvm-ar', 'git', 'git_am'])],
    ['programs in files of their own', manuals(['main', 'main.pl', 'main.so', 'main.sh', 'make', 'make.cs', 'make.ts'])],
    [
      'folders with names of words',
      Object.fromEntries(
        ['docs/', 'docs/is/', 'docs/no/', 'docs/it/'].flatMap((folder) =>
          ['a', 'b', 'c'].map((name) => [`${folder}${name}.md`, manual(name)]),
        ),
      ),
    ],
    [
      'a folder of another country',
      Object.fromEntries(
        ['en', 'br', 'tw'].flatMap((name) =>
          ['a', 'b', 'c'].map((path) => [`${name}/${path}.md`, page({ en: 'en', br: 'pt', tw: 'zh' }[name] ?? '', path)]),
        ),
      ),
    ],
  ])('%s', async (_, files) => {
    expect((await found(files)).mirrors).toEqual([]);
  });

  it('two pairs, but says so', async () => {
    const files = site(['docs/en/{path}.md', 'docs/{lang}/{path}.md'], ['ar'], ['clock', 'float']);
    expect(await found(files)).toMatchObject({ mirrors: [], doubtful: ['few docs/ar/clock.md ~ docs/en/clock.md'] });
  });

  it('names with a dash, but says so', async () => {
    const files = site(['{path}.md', '{path}_{lang}.md'], ['zh-CN'], ['clock', 'float', 'rod']);
    expect(await found(files)).toMatchObject({ mirrors: [], doubtful: ['names clock_zh-CN.md ~ clock.md'] });
  });

  it('translations of a source in another language, but says so', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c'].flatMap((name) => [
        [`${name}.md`, page('de', name)],
        [`${name}.fr.md`, page('fr', name)],
      ]),
    );
    expect(await found(files)).toMatchObject({ mirrors: [], doubtful: ['source a.fr.md ~ a.md'] });
  });
});

/** A pattern without the folders and names that the pairs of a test happen to have in common. */
function wide(pattern: string): string {
  return pattern.replace('docs/en/docs/', 'docs/en/').replace('{lang}/docs/{path}.md', '{lang}/{path}.md');
}
