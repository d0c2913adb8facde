import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/config/json-document.ts';
import { site } from '../support/pages.ts';
import { reportOf, tlint } from '../support/tlint.ts';

const DE = '# Räder\n\nDie Trommel hat 13 Räder, und jedes von ihnen dreht sich einmal am Tag.\n';

/** The texts of lecture notes in English and Spanish under headings of their own; the numbers differ. */
function lecture(title: string, spanish = 'La brújula'): string {
  return `# ${title}
# ${spanish}

## Handout

The ${title} is one of the oldest tools that we know, and it was used for 300 years.

## Apuntes

El ${title} es una de las herramientas más antiguas que se conocen, y se usó durante 400 años en la costa.

## Preguntas

- Why was it used?
`;
}

function swedish(title: string): string {
  return `# ${title}

## Kompendium

Denna ${title} har använts sedan medeltiden och finns fortfarande på varje gård i landet.

## Lecture notes

The ${title} has been used since the Middle Ages, and it is still to be found on each of the farms.
`;
}

const SECTION = `# Sand
# رمل

**Section:** 1
**Translation Quality:** 0.9
**Glossary Terms Used:** sand

## English Version

Sand is made of small grains, and the wind carries it.

## النسخة العربية

يتكون الرمل من حبيبات صغيرة تحملها الريح.
`;

type Files = Readonly<Record<string, string>>;

async function init(files: Files, ...argv: readonly string[]) {
  await using fixture = await createFixture({ ...files });
  const result = await tlint(fixture.path, 'init', ...argv);
  const name = argv.includes('ts') ? 'tlint.config.ts' : 'tlint.config.json';
  const text = result.code === 0 ? await fixture.readFile(name, 'utf8') : '';
  const value: unknown = text.startsWith('{') ? parseJson(text, name).value : undefined;
  const reports = result.code === 0 ? await reportOf(fixture.path) : [];
  return { ...result, text, value, reports };
}

describe('tlint init', () => {
  it('writes the mirrors that were found, by which the same is reported', async () => {
    const files = { ...site(['{path}.md', 'translations/{lang}/{path}.md'], ['en', 'fr', 'ja']), 'translations/fr/clock.md': DE };
    await using fixture = await createFixture(files);
    const before = await reportOf(fixture.path);
    const { stdout, value } = await init(files);
    expect(value).toEqual({
      languages: { source: 'en', target: ['fr', 'ja'] },
      mirrors: [{ source: '{path}.md', target: 'translations/{lang}/{path}.md', exclude: ['translations/en/**'] }],
      rules: {},
    });
    expect(stdout).toMatch(/^Saw mirror \{path\}\.md ~ translations\/\{lang\}\/\{path\}\.md, .*\(fr \d, ja \d\)/);
    expect(stdout).toMatch(/\nWrote tlint\.config\.json\nNext: `tlint` lints/);
    expect(before).toHaveLength(6);
    await tlint(fixture.path, 'init');
    expect(await reportOf(fixture.path)).toEqual(before);
  });

  it('writes languages and headings of files that hold both texts in a form of their own', async () => {
    const { value, stdout, reports } = await init({ 'sextant.md': lecture('sextant'), 'compass.md': lecture('compass') });
    expect(value).toEqual({
      languages: { source: 'en', target: 'es' },
      templates: {
        section: {
          parts: { source: ['Handout'], target: ['Apuntes'], other: ['Preguntas'] },
          expected: ['source', 'target'],
          metadata: [],
        },
      },
      rules: {},
    });
    expect(stdout).toContain(
      'Saw 2 files with English text and its Spanish translation, under headings such as `Handout` and `Apuntes`',
    );
    expect(reports.map(({ diagnostics }) => diagnostics.map(({ rule }) => rule))).toEqual([['number-parity'], ['number-parity']]);
  });

  it('leaves files of the usual form as they are, and names their glossary', async () => {
    const glossary = '| English | Arabic |\n| --- | --- |\n| sand | رمل |\n';
    const { value } = await init({ '01-sand.md': SECTION, 'glossary.md': glossary, 'glossary.avoid.tsv': 'sand\tتراب\n' });
    expect(value).toEqual({ languages: { source: 'en', target: 'ar' }, glossary: 'glossary.md', rules: {} });
  });

  it('asks for a language that no text shows', async () => {
    const files = { 'plough.md': swedish('plog'), 'scythe.md': swedish('lie') };
    const refused = await init(files);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('nothing shows the language of that under `Kompendium`\nGive it with `--source-language`');
    expect((await init(files, '--source-language', 'sv')).value).toMatchObject({ languages: { source: 'sv', target: 'en' } });
    expect(await init(files, '--source-language', 'svenska!')).toMatchObject({ code: 2 });
  });

  it('writes a typed config that loads', async () => {
    const { text, reports } = await init({ 'sextant.md': lecture('sextant'), "it's.md": lecture('compass') }, '--format', 'ts');
    expect(text).toMatch(/^import \{ defineConfig \} from 'tlint';\n\nexport default defineConfig\(\{\n {2}\/\/ /);
    expect(text).toContain("languages: { source: 'en', target: 'es' },\n");
    expect(reports).toHaveLength(2);
  });

  it('says what it saw where that is too little', async () => {
    const { code, stderr } = await init(site(['docs/en/{path}.md', 'docs/{lang}/{path}.md'], ['fr'], ['a', 'b']));
    expect(code).toBe(2);
    expect(stderr).toContain('no config was written');
    expect(stderr).toContain('2 pairs like `docs/fr/a.md` ~ `docs/en/a.md` were seen');
    expect(await init({ 'a.txt': '' })).toMatchObject({ code: 2, stderr: expect.stringContaining('no config was written') });
    expect(await init({ 'README.md': lecture('barometer') })).toMatchObject({ code: 2 });
  });

  it('overwrites nothing, also where the config lies above', async () => {
    const config = '{}';
    await using fixture = await createFixture({ 'tlint.config.yaml': config, 'a/sextant.md': lecture('sextant') });
    const { code, stderr } = await tlint(fixture.getPath('a'), 'init');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: there is a config already: `../tlint.config.yaml`\nRemove it to have another one written.\n',
    });
  });
});
