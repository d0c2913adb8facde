import { inflectedEntries } from '../inflected.ts';
import { HARD_ADJECTIVE as HARD, SOFT_ADJECTIVE as SOFT, STRESSED_ADJECTIVE as STRESSED, withoutDots } from './endings.ts';

/** From one. */
const ONES = [
  `перв${HARD}`,
  `втор${STRESSED}`,
  `трет${SOFT}`,
  `четвёрт${HARD}`,
  `пят${HARD}`,
  `шест${STRESSED}`,
  `седьм${STRESSED}`,
  `восьм${STRESSED}`,
  `девят${HARD}`,
  `десят${HARD}`,
  `одиннадцат${HARD}`,
  `двенадцат${HARD}`,
  `тринадцат${HARD}`,
  `четырнадцат${HARD}`,
  `пятнадцат${HARD}`,
  `шестнадцат${HARD}`,
  `семнадцат${HARD}`,
  `восемнадцат${HARD}`,
  `девятнадцат${HARD}`,
];

/** From twenty. */
const TENS = [
  `двадцат${HARD}`,
  `тридцат${HARD}`,
  `сороков${STRESSED}`,
  `пятидесят${HARD}`,
  `шестидесят${HARD}`,
  `семидесят${HARD}`,
  `восьмидесят${HARD}`,
  `девяност${HARD}`,
];

/** Ordinals in all cases; `двадцать первый` is read word by word. */
export const russianOrdinals: ReadonlyMap<string, number> = new Map(
  withoutDots(
    inflectedEntries([
      ...ONES.map((forms, index) => [index + 1, forms] as const),
      ...TENS.map((forms, index) => [(index + 2) * 10, forms] as const),
      [100, `сот${HARD}`],
      [1000, `тысячн${HARD}`],
    ]),
  ),
);

const PART = '(ая ой ую ою ых ым ыми)';

/** Feminine ordinals name parts: `одна пятая`, `две пятых`. */
export const russianFractions: ReadonlyMap<string, number> = new Map(
  withoutDots(
    inflectedEntries([
      [1 / 2, 'половин(а ы е у ой ам ами ах -)'],
      [1 / 3, 'трет(ь и ью ей ям ями ях)'],
      [1 / 4, `четверт(ь и ью ей ям ями ях) четвёрт${PART}`],
      [1 / 5, `пят${PART}`],
      [1 / 6, `шест${PART}`],
      [1 / 7, `седьм${PART}`],
      [1 / 8, `восьм${PART}`],
      [1 / 9, `девят${PART}`],
      [1 / 10, `десят${PART}`],
      [1 / 100, `сот${PART}`],
      [1 / 1000, `тысячн${PART}`],
    ]),
  ),
);
