import { describe, expect, it } from 'vitest';
import { renderingComparison } from '../../src/glossary/rendering-comparison.ts';
import { polish } from '../../src/language/pl/pl.ts';
import type { Comparisons } from '../../src/language/numbers.ts';
import { valuesInWords } from '../../src/spans/values-in-words.ts';

function comparisonsOf(): Comparisons {
  const { numbers } = polish;
  if (numbers === undefined) throw new Error('Polish has numbers');
  return numbers.comparisons;
}

describe('Polish', () => {
  it.each([
    ['dwudziestu pięciu plików', 25, undefined],
    ['w trzydziestej pierwszej sekundzie', 31, 's'],
    ['ośmiuset czterdziestu metrów', 840, 'm'],
    ['dwa i pół roku', 2.5, 'year'],
    ['dwie trzecie przypadków', 2 / 3, undefined],
    ['trzy biliony', 3e12, undefined],
    ['dziesięciominutowa przerwa', 10, 'min'],
    ['półgodzinna przerwa', 0.5, 'h'],
  ])('says in %s the value %d', (text, value, unit) => {
    const values = valuesInWords(text, polish).map((said) => [said.value, said.unit]);
    expect(values).toContainEqual([value, unit]);
  });

  it.each([
    ['mniej więcej', undefined],
    ['więcej niż', 'more'],
    ['nie więcej niż', 'less'],
  ])('compares by %s as it is meant', (words, direction) => {
    const { less, more, not } = comparisonsOf();
    const found = more.exec(words);
    const isDenied = found !== null && not.test(words.slice(0, found.index));
    expect(less.test(words)).toBe(false);
    expect(found === null ? undefined : isDenied ? 'less' : 'more').toBe(direction);
  });

  it('finds the rendering of a term in any case and number', () => {
    const same = renderingComparison(polish);
    for (const form of ['sieci neuronowych', 'siecią neuronową', 'sieciami neuronowymi']) {
      expect(same('sieć neuronowa', `uczenie ${form}`)).toBe(true);
    }
    expect(same('rysunek', 'na rysunku')).toBe(true);
    expect(same('sieć', 'siatka')).toBe(false);
  });
});
