import { createFixture } from 'fs-fixture';
import { expect, it } from 'vitest';
import { GlossaryError } from '../../src/glossary/glossary-error.ts';
import { findGlossary, placeOf } from '../../src/glossary/find-glossary.ts';
import { loadGlossary, readGlossaryTexts } from '../../src/glossary/load-glossary.ts';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';

const TABLE = '| English | Arabic |\n|---|---|\n| tide | مد |\n';
const languages = { source: english, target: arabic };

it('takes the configured files and looks no further', async () => {
  await using fixture = await createFixture({ 'words.md': TABLE, 'glossary.md': TABLE, '01-a.md': '' });
  const found = findGlossary({ place: placeOf(['01-a.md'], fixture.path), cwd: fixture.path, named: { paths: ['words.md'] } });
  expect(found?.paths).toEqual(['words.md']);
});

it('says which configured file is missing, with a hint', async () => {
  await using fixture = await createFixture({ 'glossary.md': TABLE });
  const find = () => findGlossary({ place: placeOf([], fixture.path), cwd: fixture.path, named: { paths: ['words.md'] } });
  expect(find).toThrow(GlossaryError);
  expect(find).toThrow('`words.md` does not exist');
  const paths = [fixture.getPath('terms/words.md')];
  const inConfig = () => findGlossary({ place: {}, cwd: fixture.path, named: { paths, key: 'tlint.config.json:2:3' } });
  expect(inConfig).toThrow('tlint.config.json:2:3: `glossary` names `terms/words.md`, which does not exist');
});

it('takes a glossary among the linted files', async () => {
  await using fixture = await createFixture({ 'a/glossary.md': TABLE, 'glossary.md': TABLE, 'a/01-a.md': '' });
  const found = findGlossary({ place: placeOf(['a/01-a.md', 'a/glossary.md'], fixture.path), cwd: fixture.path });
  expect(found?.paths).toEqual(['a/glossary.md']);
});

it('takes no page for a glossary', async () => {
  await using fixture = await createFixture({ 'docs/glossary.md': '', 'terms/glossary.md': TABLE });
  const place = placeOf(['docs/glossary.md', 'terms/glossary.md'], fixture.path);
  const isPage = (path: string) => path === fixture.getPath('docs/glossary.md');
  expect(findGlossary({ place, cwd: fixture.path, isPage })?.paths).toEqual(['terms/glossary.md']);
  const beside = { cwd: fixture.path, isPage: () => true };
  expect(findGlossary({ place: placeOf(['docs/a.md'], fixture.path), ...beside })).toBeUndefined();
});

it.each([
  ['papers/tides/glossary.md', 'papers/tides/glossary.md'],
  ['papers/glossary.md', 'papers/glossary.md'],
  ['glossary.md', 'glossary.md'],
  ['translations/glossary.md', 'translations/glossary.md'],
])('finds %s near the linted files', async (place, path) => {
  await using fixture = await createFixture({ [place]: TABLE, 'papers/tides/01-a.md': '', '.git/HEAD': '' });
  const found = findGlossary({ place: placeOf(['papers/tides/01-a.md'], fixture.path), cwd: fixture.path });
  expect(found?.paths).toEqual([path]);
});

it('starts at the folder that all linted files share', async () => {
  await using fixture = await createFixture({
    'translations/glossary.md': TABLE,
    'papers/a/01.md': '',
    'papers/b/01.md': '',
    '.git/HEAD': '',
  });
  const found = findGlossary({
    place: placeOf(['a/01.md', 'b/01.md'], fixture.getPath('papers')),
    cwd: fixture.getPath('papers'),
  });
  expect(found?.paths).toEqual([fixture.getPath('translations/glossary.md')]);
});

it('does not choose between two glossaries at one distance, nor look outside the repository', async () => {
  await using fixture = await createFixture({
    'glossary.md': TABLE,
    'repository/.git/HEAD': '',
    'repository/one/glossary.md': TABLE,
    'repository/two/glossary.md': TABLE,
    'repository/papers/01.md': '',
  });
  expect(findGlossary({ place: placeOf(['repository/papers/01.md'], fixture.path), cwd: fixture.path })).toBeUndefined();
});

it('loads several files and the renderings to avoid beside them', async () => {
  await using fixture = await createFixture({
    'one.md': TABLE,
    'two.md': `${TABLE}| moon | قمر |\n| sun |\n`,
    'two.avoid.tsv': 'term\trendering\tkind\nmoon\tهلال\tother\nbroken\n',
  });
  const { glossary, files, problems } = loadGlossary(readGlossaryTexts(['one.md', 'two.md'], fixture.path), languages);
  expect(glossary.path).toBe('one.md');
  expect(glossary.entries.map(({ path, source }) => [path, source])).toEqual([
    ['one.md', 'tide'],
    ['two.md', 'tide'],
    ['two.md', 'moon'],
  ]);
  expect(glossary.avoided).toHaveLength(1);
  expect(problems.map(({ path, line }) => [path, line])).toEqual([['two.avoid.tsv', 3]]);
  expect(files.map((file) => file.problems.map(({ line }) => line))).toEqual([[], [5]]);
});

it('says why a file cannot be read', async () => {
  await using fixture = await createFixture({ 'folder/a.md': '' });
  expect(() => readGlossaryTexts(['folder'], fixture.path)).toThrow(GlossaryError);
});
