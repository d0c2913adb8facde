import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { spanish } from '../../src/language/es/es.ts';
import { withoutTranslatorNotes } from '../../src/spans/translator-notes.ts';
import { MASK } from '../../src/translation/prose.ts';

describe('withoutTranslatorNotes', () => {
  it.each([
    ['(ملاحظة المترجم: نحو 12 ذراعاً)', arabic],
    ['[*المترجم:* نحو 12 (أو 13) ذراعاً]', arabic],
    ['(أي نحو 12 ذراعاً. المترجم)', arabic],
    ['(N. del T.: unas 12 brazas)', spanish],
    ['(nota de la traductora: 12 brazas)', spanish],
    ["(translator's note: some 12 fathoms)", english],
    ['[some 12 fathoms – the translator]', english],
  ])('takes away %j', (note, language) => {
    expect(withoutTranslatorNotes(`21 ${note} 34 (5)`, language)).toBe(`21 ${MASK.repeat(note.length)} 34 (5)`);
  });

  it.each([
    ['(كما قال المترجم في 12 موضعاً)', arabic],
    ['(ملاحظة: 12 ذراعاً)', arabic],
    ['(nota: 12 brazas)', spanish],
    ['(a translator for 12 ports)', english],
  ])('keeps %j', (text, language) => {
    expect(withoutTranslatorNotes(text, language)).toBe(text);
  });
});
