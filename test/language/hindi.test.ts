import { describe, expect, it } from 'vitest';
import { spellsLetters } from '../../src/compare/sounded-names.ts';
import { targetWordsOf } from '../../src/glossary/target-words.ts';
import { compoundValues } from '../../src/spans/compound-numbers.ts';
import { valuesInWords } from '../../src/spans/values-in-words.ts';
import { language } from '../support/languages.ts';
import { lintPages } from '../support/lint-pages.ts';

const hindi = language('hi');

type Row = readonly [source: string, target: string, found?: readonly [expected: string, found: string]];

/** What a rule finds in each translation: the values that it expected, and those that it found. */
async function check(rule: string, rows: readonly Row[]) {
  const findings = await lintPages(
    rule,
    rows.map(([source, target]) => ({ lang: 'hi', source, target })),
  );
  return findings.map((found) => found.map(({ data }) => [data['expected'], data['found']].flat()));
}

const wanted = (rows: readonly Row[]) => rows.map(([, , found]) => (found === undefined ? [] : [found]));

const valuesOf = (text: string) => valuesInWords(text, hindi).map((word) => word.value);

describe('Hindi', () => {
  it.each([
    ['बयालीस परिवार', 42],
    ['पांच फ़ाइलें', 5],
    ['एक हज़ार चार सौ तीस', 1430],
    ['एक हजार चार सौ तीस', 1430],
    ['पाँच करोड़ बीस लाख', 52_000_000],
    ['\u0926\u094B \u0915\u0930\u094B\u095C', 20_000_000],
    ['डेढ़ सौ', 150],
    ['साढ़े तीन लाख', 350_000],
    ['पौने दो घंटे', 1.75],
    ['सवा सौ', 125],
    ['सवा दो घंटे', 2.25],
    ['दो तिहाई', 2 / 3],
    ['दो दर्जन', 24],
  ])('reads %s as %d', (text, value) => {
    expect(valuesOf(text)).toContain(value);
  });

  it('keeps words apart that differ in their vowels alone', () => {
    expect(valuesOf('दे दी')).toEqual([]);
    expect(valuesOf('साथ')).toEqual([]);
    expect(valuesOf('सात')).toEqual([7]);
    expect(valuesOf('साठ')).toEqual([60]);
  });

  it.each([
    ['साढ़े तीन बजे', 15.5 * 60],
    ['सवा तीन बजे', 15.25 * 60],
    ['पौने चार बजे', 15.75 * 60],
  ])('reads the time of %s', (text, minutes) => {
    expect(compoundValues('time', text, hindi)).toContain(minutes);
  });

  it('says numbers, units and comparisons as English does', async () => {
    const rows: readonly Row[] = [
      ['It stores 64 kilobytes at 250 megabytes per second.', 'यह 250 मेगाबाइट प्रति सेकंड की गति से 64 किलोबाइट रखता है।'],
      ['It works below 40 degrees Celsius.', 'यह 40 डिग्री सेल्सियस से नीचे काम करता है।'],
      ['At least 60% of 1,234,567 wells are dry.', '12,34,567 कुओं में से कम से कम 60 प्रतिशत सूखे हैं।'],
      ['The water is at minus 12 degrees.', 'पानी माइनस 12 डिग्री पर है।'],
      ['It cost 2.5 billion.', 'इसकी लागत 2.5 अरब थी।'],
      ['Some 3 million people drink it.', 'लगभग 30 लाख लोग इसे पीते हैं।'],
      ['Not more than 50 wells are dry.', '50 से अधिक कुएँ सूखे नहीं हैं।'],
      ['It runs for 12 kilometres.', 'यह 12 मीटर तक चलता है।', ['12 kilometres', '12 मीटर']],
      ['More than 50 wells are dry.', '50 से कम कुएँ सूखे हैं।', ['More than 50', '50 से कम']],
      ['It took eleven days.', 'इसमें बारह दिन लगे।', ['eleven', 'बारह']],
    ];
    expect(await check('number-parity', rows)).toEqual(wanted(rows));
  });

  it('reads references', async () => {
    const rows: readonly Row[] = [
      ['See page 12 and Figures 3 and 4.', 'पृष्ठ 12 और चित्र 3 और 4 देखें।'],
      ['See Equation (3) and Section 2.1.', 'समीकरण (3) और अनुभाग 2.1 देखें।'],
      ['See Table 3.', 'तालिका 4 देखें।', ['table 3', 'table 4']],
    ];
    expect(await check('reference-parity', rows)).toEqual(wanted(rows));
  });

  it('writes the letters of an acronym by their names, in one word or in several', () => {
    expect(spellsLetters('CSS', 'सीएसएस सीखें', hindi)).toBe(true);
    expect(spellsLetters('URL', 'यू आर एल', hindi)).toBe(true);
    expect(spellsLetters('CSS', 'एचटीएमएल सीखें', hindi)).toBe(false);
  });

  it.each([
    ['फ़ाइलें', 'फाइल'],
    ['कुओं', 'कुआँ'],
    ['तालिकाएँ', 'तालिका'],
    ['हिन्दी', 'हिंदी'],
  ])('takes `%s` and `%s` for one term', (one, other) => {
    const [own, others] = [one, other].map((text) => targetWordsOf(hindi).read(text).values[0]?.forms.alone ?? []);
    expect(own?.some((form) => others?.includes(form))).toBe(true);
  });

  it.each([
    ['जारी रहेगा', 'elision'],
    ['शेष तालिका', 'elision'],
    ['अनुवाद यहाँ', 'standIn'],
    ['यह रहा आपका अनुवाद:', 'remark'],
    ['तालिका यहाँ पूरी नहीं दी गई', 'notice'],
  ] as const)('takes `%s` for a placeholder', (text, kind) => {
    expect(text).toMatch(hindi.prose?.placeholders[kind] ?? /(?!)/);
  });

  it.each(['यह अनुवाद लोगों ने किया है।', 'कुएँ का चित्र', 'यहाँ कुआँ है।'])('takes `%s` for a text', (text) => {
    const { elision, notice, standIn, remark } = hindi.prose?.placeholders ?? {};
    for (const pattern of [elision, notice, standIn, remark]) expect(text).not.toMatch(pattern ?? /(?!)/);
  });
});
