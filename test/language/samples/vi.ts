import type { Sample } from '../sample.ts';

export const sample: Sample = {
  cardinals: {
    không: 0,
    hai: 2,
    bốn: 4,
    mười: 10,
    'mười lăm': 15,
    'hai mươi mốt': 21,
    'chín mươi chín': 99,
    trăm: 100,
    nghìn: 1000,
    triệu: 1e6,
    tỷ: 1e9,
    nửa: 0.5,
  },
  ordinals: { 'thứ nhất': 1, 'đầu tiên': 1, 'thứ tư': 4, 'thứ mười hai': 12 },
};
