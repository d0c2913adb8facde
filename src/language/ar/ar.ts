import { arabicReferences } from './references.ts';
import { arabicMorphology } from './morphology.ts';
import { arabicNames } from './names.ts';
import { arabicNumbers } from './numbers.ts';
import { arabicProse } from './prose.ts';
import { ARABIC_MISREAD, ARABIC_PRESENTATION_FORMS } from '../arabic-letters.ts';
import type { Language } from '../language.ts';

const ORDINALS: readonly (readonly string[])[] = [
  ['الأول', 'الأولى', 'الاول', 'الاولى', 'أول', 'أولى'],
  ['الثاني', 'الثانية', 'ثاني', 'ثانية'],
  ['الثالث', 'الثالثة', 'ثالث', 'ثالثة'],
  ['الرابع', 'الرابعة', 'رابع', 'رابعة'],
  ['الخامس', 'الخامسة', 'خامس', 'خامسة'],
  ['السادس', 'السادسة', 'سادس', 'سادسة'],
  ['السابع', 'السابعة', 'سابع', 'سابعة'],
  ['الثامن', 'الثامنة', 'ثامن', 'ثامنة'],
  ['التاسع', 'التاسعة', 'تاسع', 'تاسعة'],
  ['العاشر', 'العاشرة', 'عاشر', 'عاشرة'],
  ['الحادي عشر', 'الحادية عشرة'],
  ['الثاني عشر', 'الثانية عشرة'],
  ['الثالث عشر', 'الثالثة عشرة'],
  ['الرابع عشر', 'الرابعة عشرة'],
  ['الخامس عشر', 'الخامسة عشرة'],
  ['السادس عشر', 'السادسة عشرة'],
  ['السابع عشر', 'السابعة عشرة'],
  ['الثامن عشر', 'الثامنة عشرة'],
  ['التاسع عشر', 'التاسعة عشرة'],
  ['العشرون', 'العشرين'],
];

/** Abjad order, which is how Arabic letters count: `أ ب ج د هـ و ز ح ط ي`. */
const ABJAD = [
  'أ',
  'ب',
  'ج',
  'د',
  'ه',
  'و',
  'ز',
  'ح',
  'ط',
  'ي',
  'ك',
  'ل',
  'م',
  'ن',
  'س',
  'ع',
  'ف',
  'ص',
  'ق',
  'ر',
  'ش',
  'ت',
  'ث',
  'خ',
  'ذ',
  'ض',
];

const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const LETTER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['α', ['ألفا', 'الفا']],
  ['β', ['بيتا']],
  ['γ', ['غاما', 'جاما']],
  ['δ', ['دلتا']],
  ['ε', ['إبسيلون', 'ابسيلون', 'إبسلون']],
  ['η', ['إيتا']],
  ['θ', ['ثيتا']],
  ['λ', ['لامبدا', 'لمدا']],
  ['μ', ['ميو']],
  ['π', ['باي']],
  ['σ', ['سيغما', 'سيجما']],
  ['τ', ['تاو']],
  ['φ', ['فاي']],
  ['ω', ['أوميغا', 'أوميجا']],
]);

const FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['جا', 'sin'],
  ['جتا', 'cos'],
  ['ظا', 'tan'],
  ['ظتا', 'cot'],
  ['قا', 'sec'],
  ['قتا', 'csc'],
  ['لو', 'log'],
  ['نها', 'lim'],
]);

export const arabic: Language = {
  code: 'ar',
  name: 'Arabic',
  direction: 'rtl',
  scripts: ['Arabic'],
  relativeLength: 0.82,
  citations: {
    others: ['وآخرون', 'وآخرين', 'واخرون', 'وزملاؤه', 'وزملائه', 'وزملاءه', 'وزملاؤها', 'وزملائها', 'وغيرهم', 'ورفاقه', 'et al.'],
    and: ['و', 'and', '&'],
    pages: ['ص', 'صص', 'صفحة', 'الصفحة', 'صفحات', 'الصفحات', 'صفحتان', 'الصفحتان'],
  },
  references: arabicReferences,
  morphology: arabicMorphology,
  names: arabicNames,
  numbers: arabicNumbers,
  prose: arabicProse,
  labels: {
    side: {
      source: ['النسخة العربية', 'الملخص العربي', 'العربية'],
      target: [
        'النسخة العربية',
        'النسخة العربية الكاملة',
        'الملخص العربي',
        'الترجمة العربية',
        'Arabic Version',
        'Arabic Translation',
        'Arabic / العربية',
        'Arabic',
      ],
    },
    references: ['المراجع', 'المصادر', 'المصادر والمراجع'],
  },
  ordinals: {
    titleWords: ['القسم', 'القسمان', 'القسمين', 'الأقسام', 'قسم', 'الفصل', 'فصل', 'الملحق', 'ملحق', 'الملاحق', 'الجزء', 'جزء'],
    words: new Map(ORDINALS.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const))),
    letters: new Map([...ABJAD.map((letter, index) => [letter, LATIN.charAt(index)] as const), ['ا', 'A'], ['هـ', 'E']]),
  },
  letterNames: LETTER_NAMES,
  functions: FUNCTIONS,
  typography: {
    marks: new Map([
      [',', '،'],
      [';', '؛'],
      ['?', '؟'],
    ]),
    foreignLetters: new Map([
      ['ک', 'ك'],
      ['ی', 'ي'],
      ['ہ', 'ه'],
      ['ۀ', 'ة'],
    ]),
    presentationForms: ARABIC_PRESENTATION_FORMS,
    misread: ARABIC_MISREAD,
    // No word starts with these letters; the others are `في`, `من`, `عن`, `أن`, `هذا`, `ذلك`, `التي` and `الذي`, backwards.
    backwards: /^[ةىء]\p{L}|^(?:يف|نم|نع|نأ|اذه|كلذ|يتلا|يذلا)$/u,
    forwards: /^[وفبك]?ال\p{L}{2}/u,
    elongation: 'ـ',
    particles: /^[وف]?(?:ال|[بك](?:ال)?|لل?)?$/u,
    // A repeated accusative is distributive: `سطراً سطراً` means `line by line`. Letters spelt out recur in names such as CNN.
    repeats: /ً[اى]?$|^(?:إن|إس|إل|إم|إف|سي|بي|دي|تي|جي|آر)$/u,
  },
};
