import { inflectedEntries } from '../inflected.ts';
import { ADJECTIVE, SOFT_ADJECTIVE } from './endings.ts';

/** Stems from one. */
const ONES = 'перш друг трет четверт пʼят шост сьом восьм девʼят десят'.split(' ');

/** From eleven to nineteen, before the ending of the ten. */
export const TEENS = 'оди два три чотир пʼят шіст сім вісім девʼят'.split(' ');

/** Stems from twenty. */
const TENS = 'двадцят тридцят сороков пʼятдесят шістдесят сімдесят вісімдесят девʼяност'.split(' ');

/** Ordinals in all cases; `двадцять перший` is read word by word. */
export const ukrainianOrdinals: ReadonlyMap<string, number> = new Map(
  inflectedEntries([
    ...ONES.map((stem, index) => [index + 1, stem + (stem === 'трет' ? SOFT_ADJECTIVE : ADJECTIVE)] as const),
    ...TEENS.map((stem, index) => [index + 11, `${stem}надцят${ADJECTIVE}`] as const),
    ...TENS.map((stem, index) => [(index + 2) * 10, stem + ADJECTIVE] as const),
    [100, `сот${ADJECTIVE}`],
    [1000, `тисячн${ADJECTIVE}`],
  ]),
);

const PART = '(а ої ій у ою их ими)';

/** Feminine ordinals name parts: `одна пʼята`, `дві пʼятих`. */
export const ukrainianFractions: ReadonlyMap<string, number> = new Map(
  inflectedEntries([
    [1 / 2, 'половин(а и і у ою ам ами ах -) пів'],
    [1 / 3, `третин(а и і у ою ам ами ах -)`],
    [1 / 4, `чверт(ь і ю ей ям ями ях) четверт${PART}`],
    ...['пʼят', 'шост', 'сьом', 'восьм', 'девʼят', 'десят'].map((stem, index) => [1 / (index + 5), stem + PART] as const),
    [1 / 100, `сот${PART}`],
    [1 / 1000, `тисячн${PART}`],
  ]),
);
