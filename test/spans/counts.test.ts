import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { spanish } from '../../src/language/es/es.ts';
import type { Language } from '../../src/language/language.ts';
import { undescribedLanguage } from '../../src/language/undescribed-language.ts';
import { mayCountInWords, readCounts } from '../../src/spans/counts.ts';
import { midFile } from '../support/mid-file.ts';

const valuesOf = (prose: string, language: Language) => readCounts(prose, midFile(prose), language).map(({ value }) => value);

describe('readCounts', () => {
  it.each<[string, Language, readonly number[]]>([
    ['three tides', english, [3]],
    ['Three tides and 12 gauges', english, [3, 12]],
    ['(see twenty-one ports)', english, [21]],
    ['five of the ports, six moles', english, [5, 6]],
    ['a 5-fold rise', english, [5]],
    ['the ports, which are four: A and B', english, []],
    ['twelve hundred ports', english, []],
    ['often tens of tensors', english, [10]],
    ['1,500 ports, 2.5 metres', english, []],
    ['in 40 ports\nand fifty\nbays', english, [40, 50]],
    ['ثلاثة موانئ', arabic, [3]],
    ['ثَلاثة موانئ', arabic, [3]],
    ['وبخمسةِ أيام و١٢ ميناء', arabic, [5, 12]],
    ['خمسة وعشرون ميناء', arabic, [25]],
    ['veintiún puertos, 1.500 barcos y 15 muelles', spanish, [21, 15]],
  ])('reads the counts of %j', (prose, language, values) => {
    expect(valuesOf(prose, language)).toEqual(values);
  });

  it('finds the place of each count in a long text', () => {
    const prose = 'We saw (in all) seven ports; of these, 3 lie north.';
    expect(readCounts(prose, midFile(prose), english)).toMatchObject([
      { raw: 'seven', inWords: true, value: 7 },
      { raw: '3', inWords: false, value: 3 },
    ]);
    expect(readCounts(prose, midFile(prose), english).map(({ range }) => range.slice())).toEqual(['seven', '3']);
  });

  it('reads nothing in a language whose number words are not known', () => {
    expect(valuesOf('3 Häfen', undescribedLanguage(new Intl.Locale('de')))).toEqual([]);
  });
});

describe('mayCountInWords', () => {
  it.each<[string, Language, boolean]>([
    ['Three ports', english, true],
    ['two ports and 30 bays', english, false],
    ['often tested', english, false],
    ['وبثَلاثة موانئ', arabic, true],
    ['في 30 ميناء', arabic, false],
  ])('tells of %j', (prose, language, expected) => {
    expect(mayCountInWords(prose, language)).toBe(expected);
  });
});
