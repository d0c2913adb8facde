import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/config.ts';
import { readOrdinal, sameNumber } from '../../src/translation/ordinal-number.ts';
import { midFile } from '../support/mid-file.ts';

const { languages } = defaultConfig('/');
const ordinal = (text: string) => readOrdinal(text, midFile(text), [languages.source, languages.target]);

describe('numbers are the same by value', () => {
  it.each([
    ['Section 3: Tides', 'القسم 3: المد'],
    ['Section 3: Tides', 'القسم ٣: المد'],
    ['Section 12: Tides', 'القسم ۱۲: المد'],
    ['Section IV: Tides', 'القسم الرابع: المد'],
    ['Section 11: Tides', 'القسم الحادي عشر: المد'],
    ['Section XII: Tides', 'القسم الثاني عشر: المد'],
    ['Section 2.3: Tides', 'القسم ٢.٣: المد'],
    ['Section 2.3-2.4: Tides', 'القسم 2.3–2.4: المد'],
    ['Sections 8-9: Tides', 'القسمان 8-9: المد'],
    ['Sections 4-5: Tides', 'الأقسام ٤-٥: المد'],
    ['Appendix A: Tides', 'الملحق أ: المد'],
    ['Appendix E: Tides', 'الملحق هـ: المد'],
    ['Appendix B.1: Tides', 'الملحق ب.1: المد'],
    ['Section 0: Abstract', 'القسم 0: الملخص'],
    ['6.1 Tides', '6.1 المد'],
    ['A. Tides', 'أ. المد'],
    ['II. Tides', '2. المد'],
  ])('%j and %j', (one = '', other = '') => {
    const [a, b] = [ordinal(one), ordinal(other)];
    if (a === undefined || b === undefined) throw new Error(`no number in ${a === undefined ? one : other}`);
    expect(sameNumber(a, b)).toBe(true);
    expect(a.range.slice()).toBe(a.raw);
    expect(b.range.slice()).toBe(b.raw);
  });

  it.each([
    ['Section 3: Tides', 'القسم 4: المد'],
    ['Section IV: Tides', 'القسم السادس: المد'],
    ['Section 1: Tides', 'القسم الحادي عشر: المد'],
    ['Section 2.3: Tides', 'القسم 2.4: المد'],
    ['Section 2.3: Tides', 'القسم 2: المد'],
    ['Sections 8-9: Tides', 'القسمان 8-10: المد'],
    ['Appendix A: Tides', 'الملحق ب: المد'],
  ])('but not %j and %j', (one, other) => {
    const [a, b] = [ordinal(one), ordinal(other)];
    if (a === undefined || b === undefined) throw new Error('no number');
    expect(sameNumber(a, b)).toBe(false);
  });

  it.each([
    'Abstract',
    'Tides',
    'A harbour',
    'I saw the sea',
    '3D maps of the sea',
    'Section: Tides',
    'Sectional view',
    'الملخص',
    'و المد',
    'القسم: المد',
  ])('there is none in %j', (text) => {
    expect(ordinal(text)).toBeUndefined();
  });
});
