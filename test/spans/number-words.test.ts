import { describe, expect, it } from 'vitest';
import { arabicNumbers } from '../../src/language/ar/numbers.ts';
import { englishNumbers } from '../../src/language/en/numbers.ts';
import { spanishNumbers } from '../../src/language/es/numbers.ts';
import { unitOfWords, unitWords } from '../../src/spans/number-words.ts';

describe('unitWords', () => {
  it.each([
    ['English', englishNumbers],
    ['Arabic', arabicNumbers],
    ['Spanish', spanishNumbers],
  ])('knows every first word of a unit in two words of %s', (_, numbers) => {
    const names = [...numbers.units.keys()];
    const prefixes = [...numbers.unitPrefixes.keys()];
    const pairs = [
      ...names.filter((name) => name.includes(' ')),
      ...prefixes.flatMap((prefix) => names.flatMap((name) => [`${prefix} ${name}`, `${prefix}${name}`])),
    ]
      .map((name) => name.split(' '))
      .filter((words) => words.length === 2 && unitOfWords(words.join(' '), numbers) !== undefined);
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(([first = '']) => !unitWords(numbers)(first).begins)).toEqual([]);
  });

  it('tells the unit of one word', () => {
    expect(unitWords(englishNumbers)('metres')).toEqual({ symbol: 'm', begins: false });
    expect(unitWords(englishNumbers)('degrees').begins).toBe(true);
    expect(unitWords(englishNumbers)('tides')).toEqual({ symbol: undefined, begins: false });
  });
});
