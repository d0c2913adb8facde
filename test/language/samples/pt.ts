import type { Sample } from '../sample.ts';

export const sample: Sample = {
  cardinals: {
    zero: 0,
    três: 3,
    catorze: 14,
    dezesseis: 16,
    dezasseis: 16,
    vinte: 20,
    duzentas: 200,
    mil: 1000,
    milhões: 1e6,
    bilhão: 1e9,
    biliões: 1e12,
    metade: 0.5,
    terço: 1 / 3,
  },
  ordinals: { primeiro: 1, primeira: 1, segunda: 2, terceiro: 3, décima: 10, 'décima primeira': 11, vigésimo: 20 },
};
