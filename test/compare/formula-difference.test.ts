import { expect, it } from 'vitest';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { compareFormulas } from '../../src/compare/formula-difference.ts';
import { aligned } from '../support/bilingual.ts';

it.each([
  ['called by its name in the source is no extra formula', 'اختيار إبسيلون الجشع.', []],
  ['not named in the source is an extra formula', 'الاختيار الجشع.', ['\\epsilon']],
])('a letter that is %s', (_, source, expected) => {
  const { alignment } = aligned([source], ['The $\\epsilon$-greedy choice.']);
  const { differences } = compareFormulas(alignment, { source: arabic, target: english });
  expect(differences.flatMap(({ extra }) => extra.map(({ tex }) => tex))).toEqual(expected);
});
