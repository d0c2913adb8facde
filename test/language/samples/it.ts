import type { Sample } from '../sample.ts';

export const sample: Sample = {
  cardinals: {
    zero: 0,
    tre: 3,
    sedici: 16,
    venti: 20,
    ventuno: 21,
    ventitré: 23,
    ventitre: 23,
    ventotto: 28,
    novantanove: 99,
    cento: 100,
    mille: 1000,
    milioni: 1e6,
    miliardo: 1e9,
    bilione: 1e12,
    metà: 0.5,
  },
  ordinals: { primo: 1, prima: 1, seconde: 2, terza: 3, decimo: 10, undicesima: 11, ventesimo: 20, ventitreesimo: 23 },
};
