import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/layout/bilingual/classify.ts';
import { arabic } from '../../../src/language/ar/ar.ts';
import { english } from '../../../src/language/en/en.ts';

function kindOf(path: string, text: string): string {
  return classify(path, text, { source: english, target: arabic }).kind;
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

describe('sections', () => {
  it('are told by two digits, whatever the text', () => {
    expect(kindOf('waves/02-tides.md', SECTION)).toBe('section');
    expect(kindOf('waves/02-tides.md', '')).toBe('section');
    expect(kindOf('waves/05.1-glossary.md', '| English | Arabic |\n|---|---|\n')).toBe('section');
  });

  it('are told by a title pair', () => {
    expect(kindOf('waves/tides.md', SECTION)).toBe('section');
    expect(kindOf('waves/tides.md', `\uFEFF\n<!-- checked -->\n\n${TITLES.replace('\n', '\r\n\r\n')}`)).toBe('section');
    expect(kindOf('waves/tides.md', '# BERT and friends\n## نموذج BERT\n')).toBe('section');
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
    expect(classify('notes.md', 'Words.', { source: english, target: arabic })).toEqual({
      kind: 'other',
      reason: 'it has neither a section number in its name nor a title pair',
    });
  });
});
