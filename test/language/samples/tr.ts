import type { Sample } from '../sample.ts';

export const sample: Sample = {
  cardinals: {
    sıfır: 0,
    bir: 1,
    ikisi: 2,
    üçünü: 3,
    dördü: 4,
    beşer: 5,
    altıya: 6,
    on: 10,
    yirmiden: 20,
    kırk: 40,
    doksan: 90,
    yüz: 100,
    yüzlerce: 100,
    bin: 1000,
    milyonluk: 1e6,
    milyarlarca: 1e9,
    yarısı: 0.5,
    çeyreği: 0.25,
  },
  ordinals: { ilk: 1, birinci: 1, ikincisi: 2, dördüncüde: 4, onuncu: 10, 'on birinci': 11, 'on ikinci': 12, kırkıncı: 40 },
};
