import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import type { Language } from '../../src/language/language.ts';
import { readCitations } from '../../src/spans/citations.ts';
import { midFile } from '../support/mid-file.ts';

/** Each citation as `value names` with the text of its range. */
function cited(text: string, language: Language = english): string[] {
  return readCitations(text, midFile(text), language).map(({ value, names, range }) => {
    return [value, ...names, `«${range.slice()}»`].join(' ');
  });
}

describe('readCitations', () => {
  it('reads numbers in brackets, several in one, and ranges', () => {
    expect(cited('Tides [4] follow the moon [12, 13] and the sun [5-7].')).toEqual([
      '4 «4»',
      '12 «12»',
      '13 «13»',
      '5 «5-7»',
      '6 «5-7»',
      '7 «5-7»',
    ]);
    expect(cited('As shown in [12, Theorem 3] and [3 and 9].')).toEqual(['12 «12»', '3 «3»', '9 «9»']);
  });

  it('reads digits and separators of another script', () => {
    expect(cited('كما في [١٢] و[12، 13] و[٢؛ ٣]', arabic)).toEqual(['12 «١٢»', '12 «12»', '13 «13»', '2 «٢»', '3 «٣»']);
  });

  it.each(['the interval [0, 1]', 'sizes [256; 512]', 'x[3] and (a)[2]', 'levels [1, high', 'a list [1, n]', 'values [0.5, 2]'])(
    'finds no citation in %j',
    (text) => {
      expect(cited(text)).toEqual([]);
    },
  );

  it('reads keys', () => {
    expect(cited('Harmonic methods [DLW+21, Tho82] and [Knuth1984].')).toEqual([
      'DLW+21 «DLW+21»',
      'Tho82 «Tho82»',
      'Knuth1984 «Knuth1984»',
    ]);
  });

  it('reads authors with their years', () => {
    expect(cited('(see Doodson et al., 1921; Proudman, 1953a, 1955)')).toEqual([
      '1921 doodson «Doodson et al., 1921»',
      '1953a proudman «Proudman, 1953a»',
      '1955 proudman «1955»',
    ]);
    expect(cited('Doodson and Proudman (1921) as well as Müller’s (1930, p. 4)')).toEqual([
      '1921 doodson proudman «Doodson and Proudman (1921»',
      '1930 muller «Müller’s (1930»',
    ]);
    expect(cited('[Doodson 1921; Proudman & Munk 1953] and Munk [1966]')).toEqual([
      '1921 doodson «Doodson 1921»',
      '1953 proudman munk «Proudman & Munk 1953»',
      '1966 munk «Munk [1966»',
    ]);
  });

  it('reads authors in another script, and the letter after a year', () => {
    expect(cited('Doodson وآخرون (1921) و(دودسون، 1921) و(Munk وProudman، 1953أ)', arabic)).toEqual([
      '1921 doodson «Doodson وآخرون (1921»',
      '1921 «1921»',
      '1953a munk proudman «Munk وProudman، 1953أ»',
    ]);
  });

  it.each(['(June 2017)', '(1921-1953)', '(about 1900 ships)', '(in 1921 alone)'])('finds no citation in %j', (text) => {
    expect(cited(text)).toEqual([]);
  });

  it('reads long runs of capitals, letters and numbers before what ends them in time', () => {
    expect(cited('See "INTERNATIONAL CONFERENCE ON THE HARMONIC ANALYSIS OF TIDES" (1921) for more.')).toEqual(['1921 «(1921»']);
    expect(cited(`(${'AC'.repeat(120)} 7, 1921)`)).toEqual(['1921 «1921»']);
    expect(cited(`(${'A. '.repeat(80)}!, 1921)`)).toEqual([]);
    expect(cited(`(${'a'.repeat(280)}!, 1921)`)).toEqual([]);
    expect(cited(`(${'a '.repeat(140)}!, 1921)`)).toEqual([]);
    expect(cited(`[0${'  A00'.repeat(50)} !]`)).toEqual([]);
    expect(cited(`[1${' ,  a  2'.repeat(30)} !]`)).toEqual([]);
  });

  it('reads names that touch their dots, and a name of many capitals', () => {
    expect(cited('(J.R.Doodson et al., 1921; see G.H. O’Neil, 1953)')).toEqual([
      '1921 doodson «J.R.Doodson et al., 1921»',
      '1953 o’neil «G.H. O’Neil, 1953»',
    ]);
    expect(cited('the NOAA (1921)')).toEqual(['1921 noaa «NOAA (1921»']);
  });

  it('reads a bracket inside a parenthesis once', () => {
    expect(cited('(as Munk et al. [1966] do)')).toEqual(['1966 munk «Munk et al. [1966»']);
  });
});
