import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/en.ts';
import { spanish } from '../../src/language/es/es.ts';
import { plainSeparators, pointNumerals } from '../../src/markdown/tex-numerals.ts';

describe('pointNumerals', () => {
  it.each([
    ['4{,}200', '4200'],
    ['1,234.5', '1234.5'],
    ['0{,}05', '0.05'],
    ['16\\,384', '16384'],
    ['٢٫٥', '2.5'],
    ['f(1,2)', 'f(1,2)'],
    ['x_{1}, 234', 'x_{1}, 234'],
    ['1.2.3', '1.2.3'],
    ['p < .001', 'p < 0.001'],
    ['x.5', 'x.5'],
    ['f(x).5', 'f(x).5'],
  ])('reads %s of English as %s', (text, expected) => {
    expect(pointNumerals(text, english)).toBe(expected);
  });

  it.each([
    ['0{,}058', '0.058'],
    ['1.234,5', '1234.5'],
    ['10\\,000{,}5', '10000.5'],
    ['0.85', '0.85'],
    ['p < {,}001', 'p < 0.001'],
    ['r = ,47', 'r = 0.47'],
    ['f(x ,47)', 'f(x ,47)'],
    ['1,5,7', '1,5,7'],
  ])('reads %s of Spanish as %s', (text, expected) => {
    expect(pointNumerals(text, spanish)).toBe(expected);
  });
});

describe('plainSeparators', () => {
  it('writes separators as the language does', () => {
    expect(plainSeparators('$0{,}058$, $16\\,384$', spanish)).toBe('$0,058$, $16384$');
    expect(plainSeparators('$4{,}200$, $0{,}05$, $a\\,384$', english)).toBe('$4,200$, $0.05$, $a\\,384$');
  });
});
