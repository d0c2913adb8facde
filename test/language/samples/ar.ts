import type { Sample } from '../sample.ts';

export const sample: Sample = {
  cardinals: { صفر: 0, ثلاثة: 3, عشرين: 20, مئتان: 200, ألف: 1000, مليون: 1e6, نصف: 0.5 },
  ordinals: { الأول: 1, الثانية: 2, العاشر: 10, 'الحادي عشر': 11, العشرون: 20 },
};
