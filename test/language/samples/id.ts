import type { Sample } from '../sample.ts';

export const sample: Sample = {
  cardinals: {
    nol: 0,
    satu: 1,
    tiga: 3,
    sepuluh: 10,
    sebelas: 11,
    'dua belas': 12,
    'dua puluh satu': 21,
    seratus: 100,
    ribu: 1000,
    juta: 1e6,
    miliar: 1e9,
    triliun: 1e12,
    setengah: 0.5,
  },
  ordinals: { pertama: 1, kedua: 2, ketiga: 3, kesepuluh: 10, kesebelas: 11, 'kedua belas': 12 },
};
