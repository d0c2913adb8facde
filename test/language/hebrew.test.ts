import { describe, expect, it } from 'vitest';
import { targetWordsOf } from '../../src/glossary/target-words.ts';
import { isBackwards } from '../../src/spans/letter-order.ts';
import { valuesInWords } from '../../src/spans/values-in-words.ts';
import { language } from '../support/languages.ts';
import { lintPages } from '../support/lint-pages.ts';

const hebrew = language('he');

type Row = readonly [source: string, target: string, found?: readonly [expected: string, found: string]];

/** What a rule finds in each translation: the values that it expected, and those that it found. */
async function check(rule: string, rows: readonly Row[]) {
  const findings = await lintPages(
    rule,
    rows.map(([source, target]) => ({ lang: 'he', source, target })),
  );
  return findings.map((found) => found.map(({ data }) => [data['expected'], data['found']].flat()));
}

const wanted = (rows: readonly Row[]) => rows.map(([, , found]) => (found === undefined ? [] : [found]));

describe('Hebrew', () => {
  it.each([
    ['לארבעים ושתיים משפחות', 42],
    ['שבעים וחמש שעות', 75],
    ['אחד עשר ימים', 11],
    ['בשנים עשר ימים', 12],
    ['שתים-עשרה שורות', 12],
    ['אלף ארבע מאות ושלושים', 1430],
    ['שלושת רבעי הבארות', 0.75],
    ['שעה וחצי', 1.5],
    ['בשבועיים', 2],
    ['שני תריסרים', 24],
  ])('reads %s as %d', (text, value) => {
    expect(valuesInWords(text, hebrew).map((word) => word.value)).toContain(value);
  });

  it('takes years for no number', () => {
    expect(valuesInWords('חמש שנים', hebrew)).toEqual([{ value: 5, unit: 'year', digits: [] }]);
  });

  it('says numbers, units and comparisons as English does', async () => {
    const rows: readonly Row[] = [
      ['It is 40 cm wide and 12 km away.', 'רוחבו 40 ס"מ והוא במרחק של 12 ק״מ.'],
      ['It stores 16 gigabytes at 250 megabytes per second.', "הוא שומר 16 ג'יגה-בייט במהירות של 250 מגה-בייט לשנייה."],
      ['It works below minus 12 degrees Celsius.', 'הוא עובד מתחת למינוס 12 מעלות צלזיוס.'],
      ['At least 60% of the wells are more than 20 years old.', 'לפחות 60 אחוזים מן הבארות הן בנות יותר מ-20 שנה.'],
      ['It cost 2.5 billion.', 'הוא עלה 2.5 מיליארד.'],
      ['It takes between 10 and 20 minutes.', 'זה נמשך בין 10 ל-20 דקות.'],
      ['They met at 3:30 pm on 14 May 2021.', 'הם נפגשו בשעה 3:30 אחר הצהריים ב-14 במאי 2021.'],
      ['It runs for 12 km.', 'הוא נמשך 12 מ"מ.', ['12 km', '12 מ"מ']],
      ['It cost 3 million.', 'הוא עלה 3 מיליארד.', ['3 million', '3 מיליארד']],
      ['More than 50 wells are dry.', 'פחות מ-50 בארות יבשות.', ['More than 50', 'פחות מ-50']],
      ['It took eleven days.', 'זה ארך שנים עשר ימים.', ['eleven', 'שנים עשר']],
      ['It took twenty-three days.', 'זה ארך עשרים וארבעה ימים.', ['twenty-three', 'עשרים וארבעה']],
    ];
    expect(await check('number-parity', rows)).toEqual(wanted(rows));
  });

  it('attaches prefixes to the words of references', async () => {
    const rows: readonly Row[] = [
      ['See page 12 and Figures 3 and 4.', "ראו בעמ' 12 ובאיורים 3 ו-4."],
      ['See Equation (3) and Section 2.1.', 'ראו את משוואה (3) ואת סעיף 2.1.'],
      ['See Table 3.', 'ראו בטבלה 4.', ['table 3', 'table 4']],
    ];
    expect(await check('reference-parity', rows)).toEqual(wanted(rows));
  });

  it.each([
    ['קבצים', 'הקובץ'],
    ['רשתות', 'רשת'],
    ['ולמשתמשים', 'משתמש'],
    ['הגדרות', 'הגדרה'],
  ])('takes `%s` and `%s` for one term', (one, other) => {
    const [own, others] = [one, other].map((text) => targetWordsOf(hebrew).read(text).values[0]?.forms.alone ?? []);
    expect(own?.some((form) => others?.includes(form))).toBe(true);
  });

  it('tells letters in the order of a printed page by those that end words', () => {
    const text = 'הקבצים נשמרים בתיקייה של המשתמשים';
    expect(isBackwards(text, hebrew)).toBe(false);
    expect(isBackwards([...text].reverse().join(''), hebrew)).toBe(true);
  });

  it.each([
    ['המשך יבוא', 'elision'],
    ['לא תורגם', 'elision'],
    ['התרגום כאן', 'standIn'],
    ['הנה התרגום:', 'remark'],
    ['הטבלה אינה מובאת כאן במלואה', 'notice'],
  ] as const)('takes `%s` for a placeholder', (text, kind) => {
    expect(text).toMatch(hebrew.prose?.placeholders[kind] ?? /(?!)/);
  });

  it.each(['תרגום שירה הוא קשה.', 'זהו תרגום של מתנדבים.', 'תרשים הבאר', 'הנה הבאר.'])('takes `%s` for a text', (text) => {
    const { elision, notice, standIn, remark } = hebrew.prose?.placeholders ?? {};
    for (const pattern of [elision, notice, standIn, remark]) expect(text).not.toMatch(pattern ?? /(?!)/);
  });
});
