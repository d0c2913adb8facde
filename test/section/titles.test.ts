import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/config.ts';
import { readOrdinal, sameNumber } from '../../src/section/ordinal-number.ts';
import { sectionOf } from '../support/section.ts';

const { languages } = defaultConfig('/');
const ordinal = (text: string) => readOrdinal(text, 0, [languages.source, languages.target]);

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
    expect(one.slice(a.range.start, a.range.end)).toBe(a.raw);
    expect(other.slice(b.range.start, b.range.end)).toBe(b.raw);
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

const body = '\n\n### English Version\n\nThe sea rises.\n\n### النسخة العربية\n\nيرتفع البحر.\n';

describe('titles', () => {
  it.each([
    ['two headings', '# Section 1: Tides\n## القسم 1: المد', 'Section 1: Tides', 'القسم 1: المد'],
    ['with a blank line between', '# Tides\n\n## المد', 'Tides', 'المد'],
    ['one heading for both', '# Section 1: Tides / القسم 1: المد', 'Section 1: Tides', 'القسم 1: المد'],
    ['a slash inside a title', '# Ebb / Flood\n## الجزر / المد', 'Ebb / Flood', 'الجزر / المد'],
    ['between separators', '---\n\n# How Tides Work\n## كيف يحدث المد', 'How Tides Work', 'كيف يحدث المد'],
    ['with a name for a translation', '# Section 3: CLOCK\n## القسم 3: CLOCK', 'Section 3: CLOCK', 'القسم 3: CLOCK'],
    ['behind a BOM', '\uFEFF# Tides\n## المد', 'Tides', 'المد'],
    ['with a comment before', '<!-- draft -->\n\n# Tides\n## المد', 'Tides', 'المد'],
  ])('%s', (_, head, source, target) => {
    const { title, text } = sectionOf(head + body);
    expect(title).toMatchObject({ source: { text: source }, target: { text: target } });
    for (const one of [title.source, title.target]) expect(one && text.slice(one.content)).toBe(one?.text);
  });

  it('may be missing on either side', () => {
    expect(sectionOf(`# Tides${body}`).title).toEqual({ source: expect.objectContaining({ text: 'Tides' }) });
    expect(sectionOf(`# المد${body}`).title).toEqual({ target: expect.objectContaining({ text: 'المد' }) });
    expect(sectionOf(body).title).toEqual({});
  });

  it('carry their number with its place', () => {
    const { title, text } = sectionOf(`# Section 4: Tides\n## القسم الرابع: المد${body}`);
    const [source, target] = [title.source?.number, title.target?.number];
    expect([source, target].map((number) => number && text.slice(number.range))).toEqual(['4', 'الرابع']);
    expect([source?.readings, target?.readings]).toEqual([['4'], ['4']]);
  });
});
