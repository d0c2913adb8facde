import { describe, expect, it } from 'vitest';
import { renderingComparison } from '../../src/glossary/rendering-comparison.ts';
import { russian } from '../../src/language/ru/ru.ts';
import { valuesInWords } from '../../src/spans/values-in-words.ts';

function values(text: string): readonly (readonly [number, string | undefined])[] {
  return valuesInWords(text, russian).map(({ value, unit }) => [value, unit]);
}

describe('Russian', () => {
  it.each([
    ['двадцать один файл', 21, undefined],
    ['в тридцать пятой строке', 35, undefined],
    ['трёмстам двадцати шести байтам', 326, 'B'],
    ['два с половиной часа', 2.5, 'h'],
    ['полтора миллиона записей', 1.5e6, undefined],
    ['пять десятых', 0.5, undefined],
    ['десятиминутный перерыв', 10, 'min'],
    ['спустя полчаса', 0.5, 'h'],
    ['двенадцатизначный код', 12, undefined],
    ['в девяностых годах', 90, 'year'],
  ])('says in %s the value %d', (text, value, unit) => {
    expect(values(text)).toContainEqual([value, unit]);
  });

  it('takes no half from a word that only begins like one, and no seven from a family', () => {
    expect(values('получить семью протоколов')).toEqual([]);
  });

  it('finds the rendering of a term in any case and number', () => {
    const same = renderingComparison(russian);
    for (const form of ['нейронных сетей', 'нейронными сетями', 'нейронной сетью']) {
      expect(same('нейронная сеть', `обучение ${form}`)).toBe(true);
    }
    expect(same('рисунок', 'на рисунке')).toBe(true);
    expect(same('сеть', 'сервер')).toBe(false);
  });
});
