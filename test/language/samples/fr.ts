import type { Sample } from '../sample.ts';

export const sample: Sample = {
  cardinals: {
    zéro: 0,
    trois: 3,
    seize: 16,
    vingt: 20,
    soixante: 60,
    septante: 70,
    'quatre-vingts': 80,
    cent: 100,
    mille: 1000,
    million: 1e6,
    milliards: 1e9,
    billion: 1e12,
    moitié: 0.5,
    tiers: 1 / 3,
  },
  ordinals: { premier: 1, première: 1, seconde: 2, deuxieme: 2, dixième: 10, onzièmes: 11, vingtième: 20 },
};
