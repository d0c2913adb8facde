import type { Sample } from '../sample.ts';

export const sample: Sample = {
  cardinals: {
    하나: 1,
    두: 2,
    셋: 3,
    네: 4,
    열: 10,
    열두: 12,
    스물: 20,
    스물한: 21,
    아흔아홉: 99,
    십일: 11,
    삼십이: 32,
    백: 100,
    천: 1000,
    절반: 0.5,
  },
  ordinals: { 첫째: 1, '첫 번째': 1, 둘째: 2, '세 번째': 3, 열째: 10, '열두 번째': 12 },
};
