import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { spanish } from '../../src/language/es/es.ts';
import type { Language } from '../../src/language/language.ts';
import { readReferences, sameKind, sameLabel } from '../../src/spans/references.ts';
import { midFile } from '../support/mid-file.ts';

/** Each reference as `kind label` with the text of its range. */
function referred(text: string, language: Language = english): string[] {
  return readReferences(text, midFile(text), language).map(({ kinds, label, range }) => {
    return `${kinds[0]} ${label} «${range.slice()}»`;
  });
}

function first(text: string, language: Language = english) {
  const [reference] = readReferences(text, midFile(text), language);
  if (reference === undefined) throw new Error(`no reference in ${text}`);
  return reference;
}

describe('readReferences', () => {
  it.each([
    ['Figure 3', 'figure 3'],
    ['Fig. 3(d)', 'figure 3d'],
    ['Tab. 2', 'table 2'],
    ['section 3.2.1', 'section 3.2.1'],
    ['§4', 'section 4'],
    ['Eq. (7)', 'equation 7'],
    ['Lemma 4.2', 'theorem 4.2'],
    ['Thm. 1', 'theorem 1'],
    ['Appendix A.1', 'appendix A.1'],
    ['Table II', 'table II'],
    ['Alg. 1', 'algorithm 1'],
  ])('reads %s', (text, expected) => {
    expect(referred(`See ${text}.`)).toEqual([`${expected} «${text}»`]);
  });

  it.each([
    ['الشكل ٣', 'figure 3'],
    ['والشكل 3 (د)', 'figure 3d'],
    ['للجدول 2', 'table 2'],
    ['بالمعادلة (7)', 'equation 7'],
    ['القسم الفرعي 3.2', 'section 3.2'],
    ['و§4', 'section 4'],
    ['المبرهنة المساعدة 4.2', 'theorem 4.2'],
    ['النتيجة الطبيعية 2', 'theorem 2'],
    ['الملحق أ.1', 'appendix A.1'],
    ['الشكل رقم 7', 'figure 7'],
  ])('reads %s', (text, expected) => {
    expect(referred(`انظر ${text}.`, arabic)).toEqual([`${expected} «${text}»`]);
  });

  it('reads labels with a hyphen or the decimal sign of the language', () => {
    expect(referred('الجدول ٢٫١ والشكل ٣-٢-١', arabic)).toEqual(['table 2.1 «الجدول ٢٫١»', 'figure 3-2-1 «والشكل ٣-٢-١»']);
    expect(sameLabel(first('Table 2.1'), first('الجدول 2-1', arabic))).toBe(true);
    expect(sameLabel(first('Eq. (4.5)'), first('المعادلة (٤-٥)', arabic))).toBe(true);
    expect(sameLabel(first('Eq. (4.5)'), first('المعادلتين (٤-٥)', arabic))).toBe(false);
    expect(sameLabel(first('Table 2.1'), first('tabla 2-1', spanish))).toBe(true);
  });

  it('reads no part of a decimal as a label', () => {
    expect(referred('en ningún caso 0,6', spanish)).toEqual(['case 0.6 «caso 0,6»']);
    expect(referred('Tablas 2, 3 y 4', spanish)).toEqual(['table 2 «Tablas 2»', 'table 3 «3»', 'table 4 «4»']);
  });

  it('reads lists and ranges', () => {
    expect(referred('Figures 3, 4, and 6')).toEqual(['figure 3 «Figures 3»', 'figure 4 «4»', 'figure 6 «6»']);
    expect(referred('Eqs. (1)–(3)')).toEqual(['equation 1 «Eqs. (1)»', 'equation 2 «(3)»', 'equation 3 «(3)»']);
    expect(referred('القسمين 6.5 و6.6', arabic)).toEqual(['section 6.5 «القسمين 6.5»', 'section 6.6 «6.6»']);
    expect(referred('§2.2 and §2.3')).toEqual(['section 2.2 «§2.2»', 'section 2.3 «§2.3»']);
  });

  it('does not go on with a list into what is counted', () => {
    expect(referred('Table 2 and 50 ships')).toEqual(['table 2 «Table 2»']);
    expect(referred('In Figure 3, 10 ships')).toEqual(['figure 3 «Figure 3»']);
  });

  it.each([
    'for example 8,000 ships',
    'a table of 3',
    'Section 5%',
    'this section A',
    'Definition A tide is',
    'a figure 32×32 wide',
  ])('finds no reference in %j', (text) => {
    expect(referred(text)).toEqual([]);
  });

  it('compares labels and kinds across languages', () => {
    expect(sameLabel(first('Table II'), first('الجدول 2', arabic))).toBe(true);
    expect(sameLabel(first('Appendix B'), first('الملحق ب', arabic))).toBe(true);
    expect(sameLabel(first('Figure 3b'), first('الشكل 3', arabic))).toBe(true);
    expect(sameLabel(first('Figure 3b'), first('الشكل 3أ', arabic))).toBe(false);
    expect(sameKind(first('Lemma 3'), first('المبرهنة 3', arabic))).toBe(true);
    expect(sameKind(first('Figure 3'), first('الجدول 3', arabic))).toBe(false);
  });
});
