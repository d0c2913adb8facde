import { ARABIC_MISREAD, ARABIC_PRESENTATION_FORMS } from '../arabic-letters.ts';
import type { Language } from '../language.ts';
import { persianMorphology } from './morphology.ts';
import { persianNames } from './names.ts';
import { persianNumbers, rankForms } from './numbers.ts';
import { persianProse } from './prose.ts';
import { persianReferences } from './references.ts';

/** From one. */
const RANKS: readonly (readonly string[])[] = [
  ['اول', 'اولین', 'اولی', 'یکم', 'یکمین', 'نخست', 'نخستین'],
  ...['دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم', 'دهم', 'یازدهم', 'دوازدهم', 'سیزدهم', 'چهاردهم'].map(
    rankForms,
  ),
  ...['پانزدهم', 'شانزدهم', 'هفدهم', 'هجدهم', 'نوزدهم', 'بیستم'].map(rankForms),
];

/** Letters that number the parts of a text, in the order of their values. */
const LETTERS = ['الف', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط', 'ی'];

const LETTER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['α', ['آلفا']],
  ['β', ['بتا']],
  ['γ', ['گاما']],
  ['δ', ['دلتا']],
  ['ε', ['اپسیلون']],
  ['θ', ['تتا']],
  ['λ', ['لامبدا', 'لاندا']],
  ['σ', ['سیگما']],
  ['ω', ['امگا']],
]);

export const persian: Language = {
  code: 'fa',
  name: 'Persian',
  direction: 'rtl',
  scripts: ['Arabic'],
  relativeLength: 0.95,
  citations: {
    others: ['و همکاران', 'و دیگران', 'و همکارانش', 'et al.'],
    and: ['و', 'and', '&'],
    pages: ['ص', 'صص', 'صفحه', 'صفحهٔ', 'صفحات'],
    bodies: new Set(
      `سازمان آژانس اتحادیه انجمن انجمن‌های بانک بنیاد پارلمان جامعه حکومت دانشگاه دفتر دولت شورا شورای صندوق کمیته کمیسیون مرکز
       مؤسسه موسسه وزارت وزارتخانه`.split(/\s+/),
    ),
  },
  references: persianReferences,
  morphology: persianMorphology,
  names: persianNames,
  numbers: persianNumbers,
  prose: persianProse,
  labels: {
    side: {
      source: ['نسخه فارسی', 'متن فارسی', 'چکیده فارسی', 'فارسی'],
      target: [
        'نسخه فارسی',
        'نسخهٔ فارسی',
        'نسخه کامل فارسی',
        'ترجمه فارسی',
        'ترجمهٔ فارسی',
        'چکیده فارسی',
        'Persian Version',
        'Persian Translation',
        'فارسی',
        'Persian',
      ],
    },
    references: ['منابع', 'مراجع', 'منابع و مراجع', 'کتاب‌نامه', 'کتابنامه'],
  },
  ordinals: {
    titleWords: ['بخش', 'قسمت', 'فصل', 'پیوست', 'ضمیمه', 'زیربخش'],
    words: new Map(RANKS.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const))),
    letters: new Map(LETTERS.map((letter, index) => [letter, 'ABCDEFGHIJ'.charAt(index)] as const)),
  },
  letterNames: LETTER_NAMES,
  typography: {
    marks: new Map([
      [',', '،'],
      [';', '؛'],
      ['?', '؟'],
    ]),
    foreignLetters: new Map([
      ['ك', 'ک'],
      ['ي', 'ی'],
      ['ى', 'ی'],
      ['ہ', 'ه'],
    ]),
    presentationForms: ARABIC_PRESENTATION_FORMS,
    misread: ARABIC_MISREAD,
    elongation: 'ـ',
    // Such pairs are adverbs: `کم کم` means `little by little`. Letters spelt out recur in names.
    repeats: /^(?:کم|یک|تک|جدا|دانه|گام|خرد|رفته|ذره|قطره|دسته|بی|سی|دی|تی|جی|پی|آی|ای|آر|اس|ال|ام|ان|اف)$/u,
  },
};
