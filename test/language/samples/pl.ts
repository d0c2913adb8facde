import type { Sample } from '../sample.ts';

export const sample: Sample = {
  cardinals: {
    zero: 0,
    jedną: 1,
    dwóch: 2,
    dwiema: 2,
    trzema: 3,
    pięć: 5,
    jedenaście: 11,
    dwunastu: 12,
    dwudziestu: 20,
    pięćdziesięciu: 50,
    dziewięćdziesiąt: 90,
    dwieście: 200,
    pięciuset: 500,
    ośmiuset: 800,
    tysięcy: 1000,
    milionów: 1e6,
    miliarda: 1e9,
    biliony: 1e12,
    półtorej: 1.5,
    połowa: 0.5,
  },
  ordinals: { pierwsza: 1, drugiego: 2, trzeciej: 3, czwarty: 4, siódmym: 7, dwunaste: 12, czterdziestych: 40 },
};
