import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { columnsOf, graphemesOf } from '../../../src/report/text/columns.ts';

const WORDS = [
  '',
  'plain',
  'كَتَبَ\u2068نص\u2069 d',
  'a\u064B',
  '\u2068\u064Bا',
  '\u064B\u064Bx',
  'día',
  'e\u0301',
  '👩‍🔬x',
  'a\r\nb',
  '日本',
];

describe('graphemesOf', () => {
  it.each(WORDS)('parts %j as Unicode does', (text) => {
    const segments = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
    expect(graphemesOf(text)).toEqual(segments);
  });

  it('parts every letter before and after a mark as Unicode does', () => {
    const segmenter = new Intl.Segmenter();
    const texts = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code)).map((one) => `${one}\u064E${one}ب`);
    const wrong = texts.filter(
      (text) => graphemesOf(text).join('|') !== Array.from(segmenter.segment(text), (part) => part.segment).join('|'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('columnsOf', () => {
  it.each(['', 'plain', 'día «sí»', 'كَتَبَ', '\u2068نص\u2069', '\u064Bا', 'a\u0301', '日本', '👩‍🔬', 'a\tb', '1\u20E3', 'ــ', 'ـَ'])(
    'counts the columns of %j as a terminal does',
    (text) => expect(columnsOf(text)).toBe(stringWidth(text)),
  );

  it('counts every letter alone, after a letter and under a mark as a terminal does', () => {
    const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
    const wrong = letters
      .flatMap((letter) => [letter, `a${letter}`, `ب${letter}`, `${letter}\u064E`, `\u2068${letter}`])
      .filter((text) => columnsOf(text) !== stringWidth(text));
    expect(wrong).toEqual([]);
  });
});
