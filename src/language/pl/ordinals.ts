import { inflectedEntries } from '../inflected.ts';
import { ADJECTIVE } from './endings.ts';

/** Stems from four. */
const ONES = 'czwart piąt szóst siódm ósm dziewiąt dziesiąt'.split(' ');

/** Stems from eleven to nineteen. */
const TEENS = 'jedenast dwunast trzynast czternast piętnast szesnast siedemnast osiemnast dziewiętnast'.split(' ');

/** Stems from twenty. */
const TENS = 'dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt'.split(
  ' ',
);

/** Ordinals in all cases; `dwudziesty pierwszy` is read word by word. */
export const polishOrdinals: ReadonlyMap<string, number> = new Map(
  inflectedEntries([
    [1, `pierwsz${ADJECTIVE} pierwsi`],
    [2, 'drug(i iego iemu im a iej ą ie ich imi) drudzy'],
    [3, 'trzec(i iego iemu im ia iej ią ie ich imi)'],
    ...[...ONES, ...TEENS].map((stem, index) => {
      const value = index < ONES.length ? index + 4 : index - ONES.length + 11;
      return [value, stem + ADJECTIVE] as const;
    }),
    ...TENS.map((stem, index) => [(index + 2) * 10, stem + ADJECTIVE] as const),
    [100, `setn${ADJECTIVE}`],
    [1000, `tysięczn${ADJECTIVE}`],
  ]),
);

const PART = '(a ej ą e ych ym ymi)';

/** Feminine ordinals name parts: `jedna piąta`, `dwie piąte`, `pięć dziesiątych`. */
export const polishFractions: ReadonlyMap<string, number> = new Map(
  inflectedEntries([
    [1 / 2, 'pół poło(wa wy wie wę wą)'],
    [1 / 3, 'trzec(ia iej ią ie ich im imi)'],
    [1 / 4, `ćwier(ć ci cią) kwadrans(- a em e ów) czwart${PART}`],
    ...ONES.slice(1).map((stem, index) => [1 / (index + 5), stem + PART] as const),
    [1 / 100, `setn${PART}`],
    [1 / 1000, `tysięczn${PART}`],
  ]),
);
