import { describe, expect, it } from 'vitest';
import { fixed, lint, sectionFile } from '../support/lint.ts';

const file = (target: string): string => sectionFile({ source: 'The tide rises twice a day.', target });
const rules = { tatweel: {} };
const check = (target: string) => lint(file(target), { rules });

describe('tatweel', () => {
  it.each([
    'يرتفع المد لـ Brest مرتين.',
    'يرتفع المد بـ 12 متراً، أي بـ$h$ و بـ`tide()`.',
    'المرحلة هـ هي الأخيرة.',
    'الرمز ـ وحده، و«ـ» بين قوسين.',
    'الشفرة `المـــد` تبقى، وكذلك $x_{المـد}$.',
  ])('is silent on %j', (target) => {
    expect(check(target)).toEqual([]);
  });

  it('finds a stretched word, at the stretch', () => {
    const markdown = file('يرتفع المـــد ببطء.');
    const start = markdown.indexOf('ـ');
    expect(lint(markdown, { rules })).toMatchObject([
      {
        messageId: 'stretchedWord',
        severity: 'warning',
        side: 'target',
        range: { start: { offset: start }, end: { offset: start + 3 } },
        data: { word: 'المـــد', expected: 'المد' },
      },
    ]);
  });

  it('finds a stretch after a vowel sign, and every stretch of a text', () => {
    expect(check('المَـدّ والجـزر.')).toHaveLength(2);
  });

  it('takes the stretch out', () => {
    expect(fixed(file('يرتفع المـــد لـ Brest، ثم ينخفـض.'), { rules })).toBe(file('يرتفع المد لـ Brest، ثم ينخفض.'));
  });

  it('does not look at the source side', () => {
    expect(lint(sectionFile({ source: 'The word المـــد is stretched.', target: 'الكلمة مطوّلة.' }), { rules })).toEqual([]);
  });
});
