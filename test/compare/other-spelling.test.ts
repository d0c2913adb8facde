import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingOf } from '../../src/compare/other-spelling.ts';
import { english } from '../../src/language/en/en.ts';

const find = (number: number, decimals: number, raw: string) => spellingOf({ number, decimals }, { raw, language: english });

describe('spellingOf', () => {
  it.each([
    [1234, 0, 'of 1.234 waves', '1.234'],
    [1234567, 0, 'of 1 234 567 waves', '1 234 567'],
    [1234567, 0, 'of 1234.567 waves', '1234.567'],
    [1.5, 1, 'of 1,5 m', '1,5'],
    [1234.5, 1, 'of 1.234,5 m', '1.234,5'],
    [1234, 0, 'of 1.2345 waves', undefined],
    [1234, 0, 'of 21.234 waves', undefined],
    [123, 0, 'of 123 waves', undefined],
  ])('finds %d with %d decimals in %j', (number, decimals, raw, expected) => {
    expect(find(number, decimals, raw)).toBe(expected);
  });

  it('finds what a search of the whole text finds', () => {
    const piece = fc.constantFrom('1', '12', '000', '234', '5', ',', '.', ' ', '\u00A0', '’', 'a');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom('1000', '12', '1234', '12000234', '5'),
        fc.nat(1),
        (text, whole, decimals) => {
          const raw = text.join('');
          const grouped = whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, String.raw`[\p{P}\s]?`);
          const pattern = new RegExp(String.raw`(?<!\d)${grouped}${decimals > 0 ? String.raw`\p{P}5` : ''}(?!\d)`, 'u');
          const number = Number(decimals > 0 ? `${whole}.5` : whole);
          const expected = whole.length < 4 && decimals === 0 ? undefined : pattern.exec(raw)?.[0];
          expect(find(number, decimals, raw)).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
