import { type ReferenceWords, referenceForms } from '../reference-words.ts';

/** The link to the label, where it is written: `صفحهٔ ۵`, `صفحه‌ی ۵`. */
function linked(words: string): string {
  return words
    .split(', ')
    .flatMap((word) => (word.endsWith('ه') ? [word, `${word}ٔ`, `${word}\u200Cی`] : [word]))
    .join(', ');
}

/** The regular plural, in one word, after a mark or after a space: `شکلهای`, `شکل‌های`, `شکل های`. */
function plurals(words: string): string {
  return words
    .split(', ')
    .flatMap((word) => ['', '\u200C', ' '].flatMap((gap) => ['ها', 'های'].map((ending) => word + gap + ending)))
    .join(', ');
}

type Row = Parameters<typeof referenceForms>[0][number];

/** A row with the plurals of its words; others, borrowed from Arabic, are given. */
function row([kinds, words, others]: Row): Row {
  return [kinds, linked(words), others === '' ? plurals(words) : `${plurals(words)}, ${others}`];
}

export const persianReferences: ReferenceWords = {
  ...referenceForms([
    row([['figure'], 'شکل, تصویر, نمودار', 'اشکال, تصاویر']),
    row([['table'], 'جدول', 'جداول']),
    row([['section', 'part'], 'بخش, قسمت', '']),
    [['section'], '§', '§§'],
    row([['section'], 'زیربخش, بند', '']),
    row([['chapter'], 'فصل', 'فصول']),
    row([['appendix'], 'پیوست, ضمیمه', 'ضمایم']),
    row([['part'], 'پاره', '']),
    row([['equation'], 'معادله, رابطه, فرمول, نامساوی', 'معادلات, روابط']),
    row([['algorithm'], 'الگوریتم', '']),
    row([['theorem', 'claim'], 'قضیه, لم, گزاره, نتیجه', 'قضایا, نتایج']),
    row([['definition'], 'تعریف', 'تعاریف']),
    row([['axiom'], 'اصل', 'اصول']),
    row([['assumption'], 'فرض, فرضیه', 'فرضیات']),
    row([['claim'], 'ادعا, حدس, مشاهده', 'مشاهدات']),
    row([['remark', 'claim'], 'ملاحظه, نکته, تذکر', 'نکات, ملاحظات']),
    row([['remark'], 'یادداشت', '']),
    row([['example'], 'مثال, نمونه', '']),
    row([['exercise'], 'تمرین', 'تمارین']),
    row([['problem'], 'مسئله, مساله', 'مسائل']),
    row([['property'], 'ویژگی, خاصیت', 'خواص']),
    row([['rule'], 'قاعده, قانون', 'قواعد, قوانین']),
    row([['case'], 'حالت', 'حالات']),
    row([['listing'], 'فهرست, لیست', '']),
    row([['line'], 'خط, سطر', 'خطوط, سطور']),
    row([['page'], 'صفحه, ص, ص.', 'صفحات, صص, صص.']),
    row([['step', 'stage'], 'گام, قدم', '']),
    row([['stage', 'step'], 'مرحله, فاز', 'مراحل']),
  ]),
  prefix: '',
  qualifiers: ['شماره', 'شمارهٔ', 'شماره\u200Cی', 'فرعی', 'کمکی'],
  and: ['و', 'یا', '&'],
  through: ['تا', 'الی'],
};
