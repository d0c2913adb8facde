import type { Sample } from '../sample.ts';

export const sample: Sample = {
  cardinals: {
    null: 0,
    drei: 3,
    zwölf: 12,
    zwoelf: 12,
    siebzehn: 17,
    zwanzig: 20,
    einundzwanzig: 21,
    dreißig: 30,
    neunundneunzig: 99,
    hundert: 100,
    tausend: 1000,
    million: 1e6,
    milliarde: 1e9,
    billion: 1e12,
    hälfte: 0.5,
    viertel: 0.25,
  },
  ordinals: { erste: 1, zweiten: 2, dritter: 3, siebtes: 7, achtem: 8, zehnte: 10, zwölften: 12, zwanzigste: 20 },
};
