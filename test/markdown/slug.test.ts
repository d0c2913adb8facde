import { expect, it } from 'vitest';
import { slugOf } from '../../src/markdown/slug.ts';

it.each([
  ['High water', 'high-water'],
  ['4.1 Tides, and *moons*', '41-tides-and-moons'],
  ['المد العالي', 'المد-العالي'],
])('makes an anchor of %j', (heading, anchor) => {
  expect(slugOf(heading)).toBe(anchor);
});
