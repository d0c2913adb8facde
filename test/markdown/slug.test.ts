import { expect, it } from 'vitest';
import { bareSlug, otherSlugs, slugInStyle } from '../../src/markdown/slug.ts';

it.each([
  ['4.1 Tides, and *moons*', '41tidesandmoons'],
  ['Straße_über-Wasser', 'strasseuberwasser'],
  ['المدّ العالي', 'المدالعالي'],
])('leaves letters and digits of %j', (heading, bare) => {
  expect(bareSlug(heading)).toBe(bare);
});

it('knows other ways to write an umlaut and what is not ASCII', () => {
  expect(otherSlugs('Übersicht')).toEqual(['uebersicht', 'bersicht']);
  expect(otherSlugs('المد')).toEqual(['المد']);
});

it.each([
  ['high-water', 'الماء-المنحسر'],
  ['High_water', 'الماء_المنحسر'],
  ['something else', 'الماء-المنحسر'],
])('makes an anchor as %j is one of `High water`', (anchor, expected) => {
  expect(slugInStyle('الماء المنحسر', { heading: 'High water', anchor })).toBe(expected);
});
