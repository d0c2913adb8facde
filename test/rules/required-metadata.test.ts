import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

const SECTION = '**Section:** tides';
const QUALITY = '**Translation Quality:** 0.90';
const TERMS = '**Glossary Terms Used:** tide, clock';

const check = (metadata: readonly string[], title = '# Section 1: Tides\n## القسم 1: المد والجزر') =>
  lint(sectionFile({ source: 'The sea rises.', target: 'يرتفع البحر.', title, metadata: metadata.join('\n') }), {
    rules: { 'required-metadata': {} },
  });

describe('required-metadata', () => {
  it.each([
    [[SECTION, QUALITY, TERMS]],
    [[TERMS, QUALITY, SECTION, '**Translator:** N. Haddad']],
    [['**section:** tides', '**Quality Score:** 0.90', TERMS]],
    [[SECTION, '**Translation Quality:** N/A (Bibliography)', '**Glossary Terms Used:** N/A']],
  ])('is silent on %j', (metadata) => {
    expect(check(metadata)).toEqual([]);
  });

  it('names all missing keys in one finding, at the last line of the block', () => {
    expect(check([SECTION])).toMatchObject([
      {
        messageId: 'missing',
        severity: 'error',
        side: 'metadata',
        data: { keys: ['Translation Quality', 'Glossary Terms Used'] },
        range: { start: { line: 4, column: 1 }, end: { line: 4, column: SECTION.length + 1 } },
      },
    ]);
  });

  it('gives one finding where there is no metadata block, at the title', () => {
    expect(check([])).toMatchObject([
      {
        messageId: 'missing',
        data: { keys: ['Section', 'Translation Quality', 'Glossary Terms Used'] },
        range: { start: { line: 2 } },
      },
    ]);
  });

  it('reports a misspelt key with its right name', () => {
    expect(check([SECTION, '**Translation Qualty:** 0.90', TERMS])).toMatchObject([
      {
        messageId: 'misspelt',
        data: { key: 'Translation Qualty', expected: 'Translation Quality' },
        range: { start: { line: 5, column: 3 }, end: { line: 5, column: 21 } },
      },
    ]);
  });

  it.each(['**Translation Status:** done', '**Reading Quality:** 0.90', '**Quality:** 0.90'])(
    'takes another key for no slip: %s',
    (line) => {
      const found = check([SECTION, line, TERMS]);
      expect(found).toMatchObject([{ messageId: 'missing', data: { keys: ['Translation Quality'] } }]);
    },
  );

  it.each(['**Translaton Qualty:** 0.90', '**TranslationQuality:** 0.90', '**Translation-Quality:** 0.90'])(
    'reads a slip in each word, and joined words: %s',
    (line) => {
      expect(check([SECTION, line, TERMS]).filter(({ messageId }) => messageId === 'missing')).toEqual([]);
    },
  );

  it('takes a part under the name of a key for the key', () => {
    const file = sectionFile({ source: 'The sea rises.', target: 'يرتفع البحر.', metadata: `${SECTION}\n${QUALITY}` });
    const rules = { 'required-metadata': {} };
    expect(lint(`${file}\n## Glossary Terms Used\n\n- tide\n- clock\n`, { rules })).toEqual([]);
    expect(lint(`${file}\n## Terms\n\n- tide\n`, { rules })).toMatchObject([{ messageId: 'missing' }]);
  });

  it('takes no key for a slip while the right one is there', () => {
    expect(check([SECTION, '**Sectoin:** tides', QUALITY, TERMS])).toEqual([]);
  });

  it('finds a key that is there twice, at the second, also under another name', () => {
    const [finding, ...more] = check([SECTION, QUALITY, TERMS, SECTION]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'repeated', data: { key: 'Section' }, range: { start: { line: 7 } } });
    expect(finding?.related[0]?.range.start.line).toBe(4);
    expect(check([SECTION, QUALITY, '**Quality Score:** 0.90', TERMS])).toMatchObject([{ messageId: 'repeated' }]);
    expect(check([SECTION, QUALITY, TERMS, '**Note:** one', '**Note:** two'])).toMatchObject([{ messageId: 'repeated' }]);
  });

  it('finds a key without a value', () => {
    expect(check([SECTION, QUALITY, '**Glossary Terms Used:**'])).toMatchObject([
      { messageId: 'empty', data: { key: 'Glossary Terms Used' }, range: { start: { line: 6 } } },
    ]);
    expect(check([SECTION, QUALITY, TERMS, '**Note:**'])).toEqual([]);
  });

  it('asks a list of references for no keys', () => {
    expect(check(['**Note:** Titles only.'], '# Section 9: References\n## القسم 9: المراجع')).toEqual([]);
    expect(check(['**Section:** references'], '# Section 9: Sources Used\n## القسم 9: المصادر')).toEqual([]);
    expect(check([SECTION, '**Note:** with references'])).toMatchObject([{ messageId: 'missing' }]);
  });
});
