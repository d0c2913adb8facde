import { describe, expect, it } from 'vitest';
import { fixed, lint, sectionFile } from '../support/lint.ts';

const file = (target: string, source = 'The tide rises.'): string => sectionFile({ source, target });
const rules = { 'letter-forms': {} };
const check = (target: string, source?: string) => lint(file(target, source), { rules });

describe('letter-forms', () => {
  it.each([
    'يرتفع المدّ حقاً ﴿والبحر﴾، ﷺ.',
    'پاريس وڤيينا وغوگل.',
    'الزاوية α والمجموعة ℝ و`ﻻ ک` شفرة.',
    'قال Ångström وØrsted والأخير دنماركي.',
  ])('is silent on %j', (target) => {
    expect(check(target)).toEqual([]);
  });

  it.each([
    ['presentationForm', 'ﻻ يرتفع المد.', 'ﻻ', 'لا'],
    ['presentationForm', 'يرتفع ﺍﻟﻤﺪ.', 'ﺍﻟﻤﺪ', 'المد'],
    ['foreignLetter', 'يرتفع المد کثيراً.', 'ک', 'ك'],
    ['foreignLetter', 'القمر بعید.', 'ی', 'ي'],
  ])('%s in %j', (messageId, target, found, expected) => {
    const markdown = file(target);
    const start = markdown.indexOf(found);
    expect(lint(markdown, { rules })).toMatchObject([
      {
        messageId,
        severity: 'warning',
        side: 'target',
        range: { start: { offset: start }, end: { offset: start + found.length } },
        data: { found, expected },
      },
    ]);
    expect(fixed(markdown, { rules })).toBe(file(target.replace(found, expected)));
  });

  it('leaves alone what the source has too', () => {
    expect(check('الحرف ک فارسي، وکذلك کاف.', 'The letter ک is Persian.')).toEqual([]);
    expect(check('الكلمة море روسية.', 'The word море is Russian.')).toEqual([]);
  });

  it('finds a lost letter, and cannot bring it back', () => {
    const markdown = file('يرتفع مست\uFFFDى البحر.');
    expect(lint(markdown, { rules })).toMatchObject([{ messageId: 'lostLetter', severity: 'error' }]);
    expect(lint(markdown, { rules })[0]).not.toHaveProperty('fix');
  });

  it('finds text that was read in a wrong encoding', () => {
    expect(check('يرتفع Ø§Ù„Ù…Ø¯ كثيراً.')).toMatchObject([
      { messageId: 'misreadText', severity: 'error', data: { found: 'Ø§Ù„Ù…Ø¯' } },
    ]);
  });

  it('finds a word of a third script', () => {
    expect(check('يرتفع море كثيراً.')).toMatchObject([
      { messageId: 'foreignWord', severity: 'warning', data: { found: 'море' } },
    ]);
    expect(check('نموذج 数据 بسيط.')).toMatchObject([{ messageId: 'foreignWord', data: { found: '数据' } }]);
  });

  it('finds a side that is not composed, once, and composes it', () => {
    const target = 'قا\u0644 ا\u0653دم، ثم\u0651\u064E سكت، وا\u0653خر.';
    expect(check(target)).toMatchObject([{ messageId: 'notComposed', data: { words: 2 } }]);
    expect(fixed(file(target), { rules })).toBe(file(target.replaceAll('ا\u0653', '\u0622')));
    // The marks of one letter in the order in which most people type them.
    expect(check('ثم\u0651\u064E سكت.')).toEqual([]);
  });

  it('keeps code and math as they are', () => {
    const target = 'رمز `ا\u0653` و$e\u0301$ هنا.';
    expect(fixed(file(target), { rules })).toBe(file(target));
  });

  it('finds a text whose letters run backwards', () => {
    expect(check('ةنيفسلا ىلإ ءاملا دعص مث يف حابصلا')).toMatchObject([{ messageId: 'visualOrder', severity: 'error' }]);
  });

  it.each(['كاملاً شاملاً، قليلا طويلا.', 'صعد الماء إلى السفينة في الصباح، ثم كلمة ىشاذة وةغيرها.', 'يف غير مكانه.'])(
    'takes %j for a text in the order of reading',
    (target) => {
      expect(check(target)).toEqual([]);
    },
  );
});
