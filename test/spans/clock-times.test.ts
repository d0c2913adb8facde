import { describe, expect, it } from 'vitest';
import { clockTimes } from '../../src/spans/clock-times.ts';
import { language } from '../support/languages.ts';

const minutes = (tag: string, text: string) => clockTimes(text, language(tag)).map((time) => time.minutes);

describe('clockTimes', () => {
  it.each([
    ['zh', '上午9点', [[9 * 60]]],
    ['zh', '下午3点', [[15 * 60]]],
    ['zh', '下午 3:30', [[15 * 60 + 30]]],
    ['zh', '下午3点30分', [[15 * 60 + 30]]],
    ['zh', '凌晨 2 點', [[2 * 60]]],
    ['zh', '晚上9点', [[21 * 60]]],
    ['zh', '下午3点到5点', [[15 * 60], [17 * 60]]],
    ['ja', '午前9時', [[9 * 60]]],
    ['ja', '午後3時', [[15 * 60]]],
    ['ja', '午後0時30分', [[12 * 60 + 30]]],
    ['ja', '午後３時から５時', [[15 * 60], [17 * 60]]],
    ['ja', '夜の8時', [[20 * 60]]],
    ['ko', '오전 9시', [[9 * 60]]],
    ['ko', '오후 3시', [[15 * 60]]],
    ['ru', '9 часов утра', [[9 * 60]]],
    ['ru', '8 часов вечера', [[20 * 60]]],
    ['ru', 'в 8:15 вечера', [[20 * 60 + 15]]],
    ['ru', '3 часа дня', [[15 * 60]]],
  ])('reads the half of the day beside the hour: %s %s', (tag, text, expected) => {
    expect(minutes(tag, text)).toEqual(expected);
  });

  it.each([
    ['zh', '晚上1点', [[60, 13 * 60]]],
    ['zh', '中午12点', [[0, 12 * 60]]],
    ['zh', '晚上12点', [[0, 12 * 60]]],
    ['zh', '下午15:30', [[15 * 60 + 30]]],
    ['ja', '夜2時', [[2 * 60, 14 * 60]]],
    ['ja', '15時30分', [[15 * 60 + 30]]],
  ])('leaves both halves open, or none, where the number tells it: %s %s', (tag, text, expected) => {
    expect(minutes(tag, text)).toEqual(expected);
  });
});
