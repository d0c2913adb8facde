import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/layout/bilingual/classify.ts';
import { arabic } from '../../../src/language/ar/ar.ts';
import { english } from '../../../src/language/en/en.ts';
import { spanish } from '../../../src/language/es/es.ts';
import { type Languages, languageOf } from '../../../src/language/languages.ts';
import { defaultTemplates } from '../../../src/layout/bilingual/default-templates.ts';
import type { LayoutSettings } from '../../../src/layout/layout.ts';

const ARABIC: Languages = { source: english, target: arabic };
const SPANISH: Languages = { source: english, target: spanish };

/** The default settings of a pair, or with own headings of the sides of a section. */
function settingsOf(languages: Languages, own: { source?: string[]; target?: string[] } = {}): LayoutSettings {
  const { section, abstract } = defaultTemplates(languages);
  return { languages, templates: { section: { ...section, parts: { ...section.parts, ...own } }, abstract } };
}

function kindOf(path: string, text: string, languages = ARABIC): string {
  return classify(path, text, settingsOf(languages)).kind;
}

const TITLES = '# Section 2: How Tides Rise\n## القسم 2: كيف يرتفع المد\n';

const SECTION = `${TITLES}
**Section:** tides
**Translation Quality:** 0.91

---

### English Version

The sea rises twice a day.

### النسخة العربية

يرتفع البحر مرتين في اليوم.

### Quality Metrics

- **Overall section score:** 0.91
`;

const ABSTRACT = `---
# How Tides Rise
## كيف يرتفع المد

**Authors:** R. Marsh
**Translation Quality:** 0.91

### English Abstract
The sea rises twice a day.

### الملخص العربي
يرتفع البحر مرتين في اليوم.

### Translation Metrics
- Final Score: 0.91
---
`;

const SWEDISH = languageOf('sv');

describe('sections', () => {
  it('are told by two digits and any sign of a second language', () => {
    for (const name of ['02-tides.md', '05.1-glossary.md', '05a_tides.md', '08-09-tides.md', '03.md', '04 tides.markdown']) {
      expect(kindOf(`waves/${name}`, SECTION)).toBe('section');
      expect(kindOf(`waves/${name}`, '')).toBe('section');
    }
    const signs = [
      TITLES,
      '# Tides\n\n### English Version\n\nThe sea rises.\n',
      '### النسخة العربية\n',
      '# Tides\n\n**Translation Quality:** 0.91\n',
      '# Tides\n\n### Quality Metrics\n',
      'The sea rises twice a day.\n\nيرتفع البحر مرتين في اليوم.\n',
    ];
    for (const text of signs) expect(kindOf('waves/02-tides.md', text)).toBe('section');
  });

  it('are not told by two digits alone', () => {
    const post = '# Hello\n\nThe harbour has a clock. It says مد at high water.\n\nIt is old.\n\nIt runs.\n\nIt rings.\n';
    expect(classify('docs/01-intro.md', post, settingsOf(ARABIC))).toMatchObject({ kind: 'other', suspect: true });
    expect(classify('docs/01-intro.md', '# Hola\n\nEl reloj es de la ciudad.\n', settingsOf(SPANISH))).toMatchObject({
      kind: 'other',
      suspect: true,
      reason: expect.stringContaining('no English text beside Spanish text'),
      remedy: expect.stringContaining('`English Version` and `Versión en español`'),
    });
    expect(classify('docs/intro.md', post, settingsOf(ARABIC)).suspect).toBeUndefined();
  });

  it('are not told by more digits, as in a date, or by the name of another format', () => {
    expect(kindOf('_posts/2024-01-15-hello.md', '# Hello\n\n**Section:** news\n')).toBe('other');
    expect(kindOf('decisions/0001-clocks.md', '')).toBe('other');
    expect(kindOf('posts/202401-tides.md', SECTION)).toBe('section');
    expect(classify('01-tides.po', 'msgid "tide"\nmsgstr "مد"\n', settingsOf(ARABIC))).toMatchObject({
      kind: 'other',
      reason: 'it is no Markdown by its ending',
    });
  });

  it('are told by a heading of each side, above text in its language', () => {
    const sides = (source: string, target: string) => `Kept by hand.\n\n## English\n\n${source}\n\n## Español\n\n${target}\n`;
    expect(kindOf('tides.md', sides('The sea rises at noon.', 'El mar sube a mediodía.'), SPANISH)).toBe('section');
    expect(kindOf('tides.md', sides('The sea rises at noon.', 'This is spoken on the coast.'), SPANISH)).toBe('other');
    expect(kindOf('tides.md', SECTION.replace(TITLES, '').replace('### Quality Metrics', ''))).toBe('section');
  });

  it('are told by the headings that the config names', () => {
    const own = settingsOf(SPANISH, { source: ['Original'], target: ['Traducción'] });
    const text = '# Tides\n\n## Original\n\nThe sea rises at noon.\n\n## Traducción\n\nEl mar sube a mediodía.\n';
    expect(classify('tides.md', text, own).kind).toBe('section');
    expect(kindOf('tides.md', text, SPANISH)).toBe('other');
    // The config names the headings, so that they say enough, whatever the words below them are.
    expect(classify('tides.md', '# 1\n\n## Original\n\nEbb\n\n## Traducción\n\nBajamar\n', own).kind).toBe('section');
    expect(classify('tides.md', '# 1\n\n## Original\n\nEbb\n\n## Traducción\n\n---\n', own).kind).toBe('other');
    expect(classify('notes.md', 'Words.', own).remedy).toContain('headings `Original` and `Traducción`');
  });

  it('are told by headings of a language without known words, above words that are none of the other language', () => {
    if (SWEDISH === undefined) throw new Error('any tag is a language');
    const languages = { source: SWEDISH, target: english };
    const text = (swedish: string, below: string) => `## ${swedish}\n\n${below}\n\n## English\n\nThe moon raises the sea.\n`;
    expect(kindOf('tides.md', text('Swedish', 'Det är månen som lyfter havet.'), languages)).toBe('section');
    expect(kindOf('tides.md', text('Swedish', 'The manual is not in Swedish.'), languages)).toBe('other');
    expect(kindOf('tides.md', text('Swedish', 'En måne.'), languages)).toBe('other');
    expect(kindOf('tides.md', text('Svenska', 'Det är månen som lyfter havet.'), languages)).toBe('other');
  });

  it('are sections by the metadata that only sections have', () => {
    const settings = settingsOf(ARABIC);
    const { section, abstract } = settings.templates;
    const key = (name: string) => ({ key: name, aliases: [], required: true, type: 'text' as const });
    const own = { ...settings, templates: { abstract, section: { ...section, metadata: [key('Lecture'), key('Authors')] } } };
    const file = (field: string) =>
      `# Tides\n## المد\n\n**${field}:** 3\n\n### English Abstract\n\nThe sea.\n\n### النسخة العربية\n\nالبحر.\n`;
    expect(classify('tides.md', file('Lecture'), own).kind).toBe('section');
    expect(classify('tides.md', file('Authors'), own).kind).toBe('abstract');
    expect(classify('tides.md', file('Section'), settings).kind).toBe('section');
  });

  it('are not told by what a code block shows', () => {
    for (const text of [SECTION, TITLES, '| English | Arabic |\n|---|---|\n| tide | مد |\n']) {
      expect(kindOf('format.md', `# The format\n\n\`\`\`markdown\n${text}\n\`\`\`\n\n~~~\n${text}~~~\n`)).toBe('other');
    }
    expect(kindOf('01-format.md', `# The format\n\n\`\`\`markdown\n${SECTION}\n\`\`\`\n`)).toBe('other');
    expect(kindOf('format.md', `${SECTION}\n\n\`\`\`\ncode\n\`\`\`\n`)).toBe('section');
  });

  it('are told by a title pair', () => {
    expect(kindOf('waves/tides.md', SECTION)).toBe('section');
    expect(kindOf('waves/tides.md', `\uFEFF\n<!-- checked -->\n\n${TITLES.replace('\n', '\r\n\r\n')}`)).toBe('section');
    expect(kindOf('waves/tides.md', '# BERT and friends\n## نموذج BERT\n')).toBe('section');
    expect(kindOf('waves/tides.md', '# BERT and friends\n# استخدام TensorFlow Lite\n')).toBe('section');
  });

  it('are told by a title pair of two languages with the same letters, where words show them', () => {
    expect(kindOf('tides.md', '# How the Sea Rises\n## Cómo sube el mar\n', SPANISH)).toBe('section');
    expect(kindOf('tides.md', '# Section 2: Tides\n## Sección 2: Mareas\n', SPANISH)).toBe('section');
    expect(kindOf('tides.md', '# How the Sea Rises\n## The Causes of Tides\n', SPANISH)).toBe('other');
    expect(kindOf('tides.md', '# Mareas\n## Relojes\n', SPANISH)).toBe('other');
  });

  it('are not told by a title in one language, or by a pair further down', () => {
    expect(kindOf('waves/tides.md', '# Tides\n## Causes\n')).toBe('other');
    expect(kindOf('waves/tides.md', '# المد v1.0\n## المقدمة\n')).toBe('other');
    expect(kindOf('waves/tides.md', '# Tides\n\nWritten in the harbour.\n\n## المد\n')).toBe('other');
    expect(kindOf('waves/tides.md', `Words first.\n\n${TITLES}`)).toBe('other');
    expect(kindOf('waves/tides.md', '# Tides\n### Causes\n## الأسباب\n')).toBe('other');
  });

  it('are told by a title pair after many comments, and only by one right after them', () => {
    const comments = '<!-- checked -->\n'.repeat(200);
    expect(kindOf('waves/tides.md', comments + TITLES)).toBe('section');
    expect(kindOf('waves/tides.md', `${comments}Words first.\n\n${TITLES}`)).toBe('other');
    expect(kindOf('waves/tides.md', '---\n'.repeat(20_000) + ' \n'.repeat(20_000))).toBe('other');
    expect(kindOf('waves/tides.md', `#${' '.repeat(20_000)}x${' '.repeat(20_000)}y\n`)).toBe('other');
  });

  it('are told by a source side and metrics when the title pair is broken', () => {
    expect(kindOf('waves/tides.md', SECTION.replace('## القسم', 'القسم'))).toBe('section');
    expect(kindOf('waves/tides.md', '# Tides\n\n## English\n\n## Arabic\n')).toBe('other');
  });

  it('are not documents about a project, unless these hold two sides', () => {
    expect(kindOf('README.md', '# Tide Tables\n## جداول المد\n\nInstall it.\n')).toBe('other');
    expect(kindOf('TIDES.md', SECTION)).toBe('section');
  });
});

describe('abstracts', () => {
  it('are told by their headings, with or without the wrapper', () => {
    expect(kindOf('translations/1403.0001.md', ABSTRACT)).toBe('abstract');
    expect(kindOf('translations/tides-1990.md', ABSTRACT)).toBe('abstract');
    expect(kindOf('waves/00-abstract.md', ABSTRACT.replaceAll('---\n', ''))).toBe('abstract');
    expect(kindOf('waves/00-abstract.md', ABSTRACT.replaceAll('\n', '\r\n'))).toBe('abstract');
    expect(kindOf('translations/1403.0001.md', ABSTRACT.replace('English Abstract', 'English Summary'))).toBe('abstract');
  });

  it('stay abstracts without their metrics, or without the heading of the source side', () => {
    expect(kindOf('translations/1403.0001.md', ABSTRACT.replace('### Translation Metrics', ''))).toBe('abstract');
    expect(kindOf('translations/1403.0001.md', ABSTRACT.replace('### English Abstract', ''))).toBe('abstract');
  });

  it('are sections where the rest is a section', () => {
    const mixed = SECTION.replace('English Version', 'English Abstract');
    expect(kindOf('waves/00-abstract.md', mixed)).toBe('section');
    expect(kindOf('waves/00-abstract.md', mixed.replace('### Quality Metrics', ''))).toBe('section');
    expect(kindOf('waves/00-abstract.md', SECTION)).toBe('section');
    expect(kindOf('waves/00-abstract.md', SECTION.replace('Quality Metrics', 'Translation Metrics'))).toBe('section');
  });
});

describe('files of a paper', () => {
  it('are told by their names', () => {
    expect(kindOf('waves/metadata.md', TITLES)).toBe('metadata');
    expect(kindOf('waves/Progress.md', '# Progress\n')).toBe('progress');
    expect(kindOf('glossary.md', '')).toBe('glossary');
    expect(kindOf('waves/new_glossary_terms.md', '')).toBe('glossary');
    for (const name of ['terms.csv', 'terms.TSV', 'terms.tbx']) expect(kindOf(name, '')).toBe('glossary');
    expect(kindOf('terms.avoid.tsv', '')).toBe('other');
  });

  it('are a glossary when the first table has a column for each language', () => {
    expect(kindOf('terms.md', '# Terms\n\n| **English** | Arabic | Usage |\n| :-- | --- | --: |\n| tide | مد | 3 |\n')).toBe(
      'glossary',
    );
    expect(kindOf('terms.md', 'English | Arabic\r\n--- | ---\r\ntide | مد\r\n')).toBe('glossary');
    expect(kindOf('terms.md', '| English Title | Arabic Title |\n|---|---|\n')).toBe('other');
    expect(kindOf('terms.md', '| File | Score |\n|---|---|\n\n| English | Arabic |\n|---|---|\n')).toBe('other');
    expect(kindOf('terms.md', '# English | Arabic\n')).toBe('other');
  });

  it('are read to the end of a long line of bars', () => {
    expect(kindOf('terms.md', '|'.repeat(200_000))).toBe('other');
    expect(kindOf('terms.md', `${'|'.repeat(200_000)}\n\n| English | Arabic |\n|---|---|\n`)).toBe('glossary');
  });

  it('say why they are what they are', () => {
    expect(classify('notes.md', 'Words.', settingsOf(ARABIC))).toEqual({
      kind: 'other',
      reason: 'it has neither a section number in its name nor a title pair nor a heading of each side',
      remedy:
        "Put the two texts under the headings `English Version` and `النسخة العربية`, or name the file's own headings in " +
        '`templates.section.parts` of the config, or the file in `files.section`. Or start its name with the number of the section, such as `01-introduction.md`.',
    });
  });
});
