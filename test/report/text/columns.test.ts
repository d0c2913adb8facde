import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/report/text/columns.ts';

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
