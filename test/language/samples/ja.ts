import type { Sample } from '../sample.ts';

export const sample: Sample = {
  cardinals: {
    ゼロ: 0,
    三: 3,
    みっつ: 3,
    十: 10,
    十六: 16,
    二十一: 21,
    九十九: 99,
    百: 100,
    千: 1000,
    万: 1e4,
    億: 1e8,
    半分: 0.5,
  },
  ordinals: { 第一: 1, 第二: 2, 第三: 3, 第十: 10, 第十一: 11, 第二十: 20 },
};
