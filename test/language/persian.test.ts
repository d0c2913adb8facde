import { describe, expect, it } from 'vitest';
import { targetWordsOf } from '../../src/glossary/target-words.ts';
import { valuesInWords } from '../../src/spans/values-in-words.ts';
import { language } from '../support/languages.ts';
import { lintPages } from '../support/lint-pages.ts';

const persian = language('fa');

type Row = readonly [source: string, target: string, found?: readonly [expected: string, found: string]];

/** What a rule finds in each translation: the values that it expected, and those that it found. */
async function check(rule: string, rows: readonly Row[]) {
  const findings = await lintPages(
    rule,
    rows.map(([source, target]) => ({ lang: 'fa', source, target })),
  );
  return findings.map((found) => found.map(({ data }) => [data['expected'], data['found']].flat()));
}

const wanted = (rows: readonly Row[]) => rows.map(([, , found]) => (found === undefined ? [] : [found]));

describe('Persian', () => {
  it.each([
    ['چهل‌ودو خانواده', 42],
    ['بیست و پنج روز', 25],
    ['بیست‌وسومین روز', 23],
    ['هفتادوپنج ساعت', 75],
    ['هزار و چهارصد و سی چاه', 1430],
    ['میلیون‌ها کاربر', 1e6],
    ['سه و نیم متر', 3.5],
    ['سه‌چهارم چاه‌ها', 0.75],
    ['دوبرابر', 2],
    ['دو دوجین', 24],
  ])('reads %s as %d', (text, value) => {
    expect(valuesInWords(text, persian).map((word) => word.value)).toContain(value);
  });

  it('says numbers, units and comparisons as English does', async () => {
    const rows: readonly Row[] = [
      ['It stores 64 kilobytes in 20 milliseconds.', 'این ۶۴ کیلوبایت را در ۲۰ میلی‌ثانیه ذخیره می‌کند.'],
      ['It moves at 250 megabytes per second.', 'با سرعت ۲۵۰ مگابایت بر ثانیه حرکت می‌کند.'],
      ['It works below 40 degrees Celsius.', 'زیر ۴۰ درجهٔ سانتی‌گراد کار می‌کند.'],
      ['At least 60% of 1,250 wells are dry.', 'دست‌کم ۶۰ درصد از ۱٬۲۵۰ چاه خشک است.'],
      ['The water is at minus 12 degrees.', 'آب در منفی ۱۲ درجه است.'],
      ['It cost 2.5 billion.', 'هزینهٔ آن ۲٫۵ میلیارد بود.'],
      ['They met at 3:30 pm on 14 May 2021.', 'ساعت ۳:۳۰ بعدازظهر در ۱۴ مه ۲۰۲۱ دیدار کردند.'],
      ['It runs for 12 kilometres.', 'تا ۱۲ متر می‌رود.', ['12 kilometres', '۱۲ متر']],
      ['It cost 3 million.', 'هزینهٔ آن ۳ میلیارد بود.', ['3 million', '۳ میلیارد']],
      ['More than 50 wells are dry.', 'کمتر از ۵۰ چاه خشک است.', ['More than 50', 'کمتر از ۵۰']],
      ['It took eleven days.', 'دوازده روز طول کشید.', ['eleven', 'دوازده']],
    ];
    expect(await check('number-parity', rows)).toEqual(wanted(rows));
  });

  it('links the words of references to their labels', async () => {
    const rows: readonly Row[] = [
      ['See page 12 and Figures 3 and 4.', 'صفحهٔ ۱۲ و شکل‌های ۳ و ۴ را ببینید.'],
      ['See Equation (3) and Section 2.1.', 'معادله‌ی (۳) و بخش ۲.۱ را ببینید.'],
      ['See Table 3.', 'جدول ۴ را ببینید.', ['table 3', 'table 4']],
    ];
    expect(await check('reference-parity', rows)).toEqual(wanted(rows));
  });

  it.each([
    ['شبکه‌های عصبی', 'شبکهٔ عصبی'],
    ['کاربران', 'کاربری'],
    ['نسخه‌هایی', 'نسخه'],
    ['كليدها', 'کلید'],
  ])('takes `%s` and `%s` for one term', (one, other) => {
    const forms = (text: string) =>
      targetWordsOf(persian)
        .read(text)
        .values.map((word) => word.forms.alone);
    const [ones, others] = [forms(one), forms(other)];
    expect(ones).toHaveLength(others.length);
    for (const [index, own] of ones.entries()) expect(own.some((form) => others[index]?.includes(form))).toBe(true);
  });

  it.each([
    ['ادامه دارد', 'elision'],
    ['متن ترجمه', 'standIn'],
    ['ترجمه اینجا', 'standIn'],
    ['در ادامه ترجمه:', 'remark'],
    ['این جدول در اینجا به طور کامل آورده نشده', 'notice'],
  ] as const)('takes `%s` for a placeholder', (text, kind) => {
    expect(text).toMatch(persian.prose?.placeholders[kind] ?? /(?!)/);
  });

  it.each(['ترجمهٔ شعر دشوار است.', 'این ترجمه را داوطلبان نوشته‌اند.', 'نمودار چاه', 'حذف پرونده'])(
    'takes `%s` for a text',
    (text) => {
      const { elision, notice, standIn, remark } = persian.prose?.placeholders ?? {};
      for (const pattern of [elision, notice, standIn, remark]) expect(text).not.toMatch(pattern ?? /(?!)/);
    },
  );
});
