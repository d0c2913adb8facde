import { describe, expect, it } from 'vitest';
import { readHanNumeral } from '../../src/language/han-numerals.ts';
import { readCounts } from '../../src/spans/counts.ts';
import { readReferences } from '../../src/spans/references.ts';
import { valuesInWords } from '../../src/spans/values-in-words.ts';
import { language } from '../support/languages.ts';
import { lintPages } from '../support/lint-pages.ts';
import { midFile } from '../support/mid-file.ts';

const chinese = language('zh');

async function found(rule: string, source: string, target: string) {
  const [findings = []] = await lintPages(rule, [{ lang: 'zh', source, target }]);
  return findings.map(({ messageId, data }) => [messageId, data['expected'], data['found']]);
}

describe('numbers in Han signs', () => {
  it.each([
    ['二十四', { whole: 24 }],
    ['一百零五', { whole: 105 }],
    ['三百万', { whole: 3e6 }],
    ['二〇二四', { whole: 2024 }],
    ['第十二', { whole: 12, ordinal: true }],
    ['三分之二', { part: 2 / 3 }],
    ['百分之二十', { whole: 20 }],
    ['三点五', { whole: 3.5 }],
    ['两三', undefined],
    ['人', undefined],
  ])('%s', (word, value) => {
    expect(readHanNumeral(word)).toEqual(value);
  });
});

describe('Chinese', () => {
  it.each([
    ['一个半小时', { value: 1.5, unit: 'h', digits: [] }],
    ['十二个月', { value: 12, unit: 'month', digits: [] }],
    ['十月', { value: 10, digits: [] }],
    ['三成', { value: 0.3, digits: [] }],
    ['两打', { value: 24, digits: [] }],
  ])('says a value: %s', (text, value) => {
    expect(valuesInWords(text, chinese)).toContainEqual(value);
  });

  it.each(['十分重要', '千万不要', '万一', '四川', '百度'])('says no number: %s', (text) => {
    expect(valuesInWords(text, chinese).filter(({ value }) => value > 1)).toEqual([]);
  });

  it('counts where a counter or a unit follows', () => {
    const text = '三个文件和十五台机器，第四章，十分三角，5 天，2024年3月8日';
    expect(readCounts(text, midFile(text), chinese).map(({ value }) => value)).toEqual([3, 15, 5]);
  });

  it('refers by a word before or behind the label', () => {
    const text = '如图3所示，见表2和第4.2节，第三章，地图3，列表2，图3个，第 3 步';
    const references = readReferences(text, midFile(text), chinese);
    expect(references.map(({ kinds: [kind], label }) => [kind, label])).toEqual([
      ['figure', '3'],
      ['table', '2'],
      ['section', '4.2'],
      ['chapter', '3'],
      ['step', '3'],
    ]);
  });

  it('has units right behind digits, and comparisons behind them', async () => {
    expect(await found('number-parity', 'It takes more than 30 minutes.', '需要30分钟以上。')).toEqual([]);
    expect(await found('number-parity', 'It takes more than 30 minutes.', '需要30分钟以内。')).toEqual([
      ['relation', ['more than 30 minutes'], ['30分钟以内']],
    ]);
    expect(await found('number-parity', 'It takes 30 minutes.', '需要30小时。')).toEqual([['unit', ['30 minutes'], ['30小时']]]);
    expect(await found('number-parity', 'It holds 50% of them.', '它占其中的一半。')).toEqual([]);
  });

  it('has a month in digits, and the whole before its part', async () => {
    expect(await found('number-parity', 'It opened on 12 March 2019.', '于2019年3月12日开放。')).toEqual([]);
    expect(await found('number-parity', 'It opened on 12 March 2019.', '于2019年4月12日开放。')).toEqual([['extra', [], ['4']]]);
    expect(await found('number-parity', 'It lost 13 of the 27 boats.', '27艘船中损失了13艘。')).toEqual([]);
  });

  it('has counts that changed', async () => {
    expect(await found('number-parity', 'It has four rooms.', '它有四个房间。')).toEqual([]);
    expect(await found('number-parity', 'It has four rooms.', '它有五个房间。')).toEqual([['digit', ['four'], ['五']]]);
  });
});
