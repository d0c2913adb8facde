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

it.each([
  ['The noise is 2.5 × 10⁻⁶ volts.', 'الضوضاء $2.5 \\times 10^{-6}$ فولت.', 0],
  ['The noise is 2.5e-6 volts.', 'الضوضاء $2.5 \\times 10^{-6}$ فولت.', 0],
  ['The noise is $10^{-6}$ volts.', 'الضوضاء 10⁻⁶ فولت.', 0],
  ['The noise is 2.5 × 10⁻⁶ volts.', 'الضوضاء $2.5 \\times 10^{-5}$ فولت.', 1],
  ['The noise is $10^{-6}$ volts.', 'الضوضاء 10-6 فولت.', 1],
  ['The noise is 10⁻⁶ volts.', 'الضوضاء $x \\cdot 10^{-6}$ فولت.', 1],
])('compares a power of ten in a formula with one in plain characters: %j beside %j', (source, target, different) => {
  const { alignment } = aligned([source], [target]);
  const { differences } = compareFormulas(alignment, { source: english, target: arabic });
  expect(differences.flatMap(({ missing, extra, changed }) => [...missing, ...extra, ...changed])).toHaveLength(different);
});
