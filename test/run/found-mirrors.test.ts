import { mkdir } from 'node:fs/promises';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { builtins } from '../../src/api/builtins.ts';
import { run } from '../../src/run/run.ts';
import { Session } from '../../src/run/session.ts';
import { sectionFile } from '../support/lint.ts';
import { page, site } from '../support/pages.ts';
import { reportOf, tlint } from '../support/tlint.ts';

const FILES = site(['docs/en/{path}.md', 'docs/{lang}/{path}.md'], ['ar', 'fr']);
const PAGES = Object.keys(FILES)
  .filter((path) => !path.startsWith('docs/en/'))
  .toSorted();
const SECTION = sectionFile({ source: 'The sea rises at noon.', target: 'يرتفع البحر عند الظهر.' });

const pathsOf = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

describe('a project without a config', () => {
  it('has its mirrors found, wherever in it the run is', async () => {
    await using fixture = await createFixture(FILES);
    await mkdir(fixture.getPath('.git'));
    expect(pathsOf(await reportOf(fixture.path))).toEqual(PAGES);
    expect(pathsOf(await reportOf(fixture.path, 'docs/ar'))).toEqual(PAGES.slice(0, 3));
    expect(pathsOf(await reportOf(fixture.path, 'docs/ar/clock.md'))).toEqual(['docs/ar/clock.md']);
    expect(pathsOf(await reportOf(fixture.path, 'docs/en/clock.md'))).toEqual(['docs/ar/clock.md', 'docs/fr/clock.md']);
    expect(pathsOf(await reportOf(fixture.getPath('docs/ar'), 'clock.md'))).toEqual(['clock.md']);
    expect(pathsOf(await reportOf('/', fixture.getPath('docs/ar/clock.md')))).toEqual([fixture.getPath('docs/ar/clock.md')]);
  });

  it('has them found without a repository', async () => {
    await using fixture = await createFixture(FILES);
    expect(pathsOf(await reportOf(fixture.getPath('docs/ar'), 'clock.md'))).toEqual(['clock.md']);
    await using elsewhere = await createFixture({});
    expect(pathsOf(await reportOf(elsewhere.path, fixture.getPath('docs/ar')))).toHaveLength(3);
    expect(pathsOf(await reportOf(elsewhere.path, fixture.getPath('docs/fr/clock.md')))).toHaveLength(1);
  });

  it('tells of them with --verbose', async () => {
    await using fixture = await createFixture(FILES);
    expect((await tlint(fixture.path, '--verbose')).stderr).toContain(
      'mirror docs/en/{path}.md ~ docs/{lang}/{path}.md, found without a config: 6 pairs (ar 3, fr 3)\n',
    );
  });

  it('keeps its bilingual files, among the pages too', async () => {
    const files = site(['{path}.md', '{path}.{lang}.md'], ['fr'], ['README', 'docs/guide', 'docs/clock']);
    const own = { 'papers/tides/01-introduction.md': SECTION };
    await using before = await createFixture(own);
    await using fixture = await createFixture({ ...files, ...own });
    const reports = await reportOf(fixture.path);
    expect(pathsOf(reports)).toEqual(['README.fr.md', 'docs/clock.fr.md', 'docs/guide.fr.md', 'papers/tides/01-introduction.md']);
    expect(reports.at(-1)).toEqual((await reportOf(before.path))[0]);
  });

  it('takes no page of a site for its glossary, but a glossary among the pages', async () => {
    const pages = site(['{path}.md', 'fr/{path}.md'], ['fr'], ['clock', 'float', 'glossary']);
    await using fixture = await createFixture(pages);
    expect(pathsOf(await reportOf(fixture.path))).toEqual(['fr/clock.md', 'fr/float.md', 'fr/glossary.md']);
    await using untranslated = await createFixture({ ...FILES, 'docs/en/glossary.md': page('en', 'Glossary') });
    expect((await tlint(untranslated.path, '--verbose')).stderr).not.toContain('glossary docs');
    const table = '| English | Arabic |\n| --- | --- |\n| tide | مد |\n';
    await using own = await createFixture({ ...site(['{path}.md', 'ar/{path}.md'], ['ar']), 'glossary.md': table });
    expect((await tlint(own.path, '--verbose', 'ar')).stderr).toContain('glossary glossary.md: it stands above the linted files');
  });

  it('has the same mirrors on workers', async () => {
    await using fixture = await createFixture(FILES);
    const request = { cwd: fixture.path, paths: [], ignore: true, rules: [] };
    const [one, two] = [await run({ ...request, concurrency: 1 }, builtins), await run({ ...request, concurrency: 2 }, builtins)];
    expect(pathsOf(one.files)).toEqual(PAGES);
    expect(two.files).toEqual(one.files);
  });

  it('has the same mirrors in each shard and from the cache', async () => {
    await using fixture = await createFixture(FILES);
    await using cache = await createFixture({});
    const request = { cwd: fixture.path, paths: [], ignore: true, rules: [] };
    const parts = await Promise.all([1, 2].map((index) => run({ ...request, shard: { index, count: 2 } }, builtins)));
    expect(parts.flatMap(({ files }) => pathsOf(files)).toSorted()).toEqual(PAGES);
    const cached = { ...request, cacheFolder: cache.path };
    const [first, second] = [await run(cached, builtins), await run(cached, builtins)];
    expect(second.files).toEqual(first.files);
  });

  it('has them found again in a session when pages are added', async () => {
    await using fixture = await createFixture(site(['en/{path}.md', '{lang}/{path}.md'], ['fr'], ['a', 'b']));
    const session = new Session({ cwd: fixture.path, paths: [], ignore: true, rules: [] }, builtins);
    expect((await session.lint()).files).toEqual([]);
    await fixture.writeFile('en/c.md', page('en', 'c'));
    await fixture.writeFile('fr/c.md', page('fr', 'c'));
    session.changed([fixture.getPath('en/c.md'), fixture.getPath('fr/c.md')]);
    expect(pathsOf((await session.lint()).files)).toEqual(['fr/a.md', 'fr/b.md', 'fr/c.md']);
  });

  it('has none where a config says nothing of mirrors', async () => {
    await using fixture = await createFixture({ ...FILES, 'tlint.config.json': '{}' });
    expect(await tlint(fixture.path)).toMatchObject({ code: 2 });
  });

  it('is told what to write where too little was seen', async () => {
    await using fixture = await createFixture(site(['docs/en/{path}.md', 'docs/{lang}/{path}.md'], ['fr'], ['a', 'b']));
    const { code, stderr } = await tlint(fixture.path);
    expect(code).toBe(2);
    expect(stderr).toContain(
      '2 pairs like `docs/fr/a.md` ~ `docs/en/a.md` were seen, but without a config 3 such pairs are asked for. If they are ' +
        'translations, say so in a `tlint.config.json`: `{"languages":{"source":"en","target":"fr"},"mirrors":[{"source":' +
        '"docs/en/{path}.md","target":"docs/{lang}/{path}.md"}]}`. Or compare two files with `tlint pair "docs/en/a.md" "docs/fr/a.md"`.\n',
    );
  });
});
