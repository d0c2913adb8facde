import { describe, expect, it } from 'vitest';
import { renderingComparison } from '../../src/glossary/rendering-comparison.ts';
import { ukrainian } from '../../src/language/uk/uk.ts';
import { valuesInWords } from '../../src/spans/values-in-words.ts';

function values(text: string): readonly (readonly [number, string | undefined])[] {
  return valuesInWords(text, ukrainian).map(({ value, unit }) => [value, unit]);
}

describe('Ukrainian', () => {
  it.each([
    ["п'ятнадцять файлів", 15, undefined],
    ['дев’ять файлів', 9, undefined],
    ['сорок пʼять секунд', 45, 's'],
    ['за пів години', 0.5, 'h'],
    ['два з половиною роки', 2.5, 'year'],
    ["п'ятихвилинна перерва", 5, 'min'],
    ['чотирма мільйонами', 4e6, undefined],
  ])('says in %s the value %d', (text, value, unit) => {
    expect(values(text)).toContainEqual([value, unit]);
  });

  it('reads nine as no five, although an apostrophe stands before the letters of five', () => {
    expect(values("дев'ять файлів").map(([value]) => value)).toEqual([9]);
  });

  it('finds the rendering of a term in any case and number, with any apostrophe', () => {
    const same = renderingComparison(ukrainian);
    for (const form of ["об'єктів", 'об’єктами', 'обʼєкту']) expect(same('обʼєкт', `масив ${form}`)).toBe(true);
    expect(same('нейронна мережа', 'навчання нейронних мереж')).toBe(true);
    expect(same('мережа', 'мова')).toBe(false);
  });
});
