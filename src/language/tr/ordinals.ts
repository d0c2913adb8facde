import { inflectedNoun } from './suffixes.ts';

/** From one to nine. */
const ONES = 'birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu'.split(' ');

/** From ten to ninety. */
const TENS = 'onuncu yirminci otuzuncu kırkıncı ellinci altmışıncı yetmişinci sekseninci doksanıncı'.split(' ');

/** Ordinals of one word, and those of two up to nineteen. */
export const turkishOrdinals: ReadonlyMap<string, number> = new Map([
  ...['ilk', 'ilki', 'ilkini', 'ilkinde', ...inflectedNoun('birincil', 'birincil')].map((form) => [form, 1] as const),
  ...ONES.flatMap((word, index) => inflectedNoun(word).map((form) => [form, index + 1] as const)),
  ...ONES.map((word, index) => [`on ${word}`, index + 11] as const),
  ...TENS.flatMap((word, index) => inflectedNoun(word).map((form) => [form, (index + 1) * 10] as const)),
  ['yüzüncü', 100],
  ['bininci', 1000],
]);
