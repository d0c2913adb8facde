import { describe, expect, it } from 'vitest';
import { readCounts } from '../../src/spans/counts.ts';
import { readReferences } from '../../src/spans/references.ts';
import { valuesInWords } from '../../src/spans/values-in-words.ts';
import { language } from '../support/languages.ts';
import { lintPages } from '../support/lint-pages.ts';
import { midFile } from '../support/mid-file.ts';

const japanese = language('ja');

async function found(source: string, target: string) {
  const [findings = []] = await lintPages('number-parity', [{ lang: 'ja', source, target }]);
  return findings.map(({ messageId, data }) => [messageId, data['expected'], data['found']]);
}

describe('Japanese', () => {
  it.each([
    ['一時間半', { value: 1.5, digits: [] }],
    ['十二か月', { value: 12, unit: 'month', digits: [] }],
    ['五キログラム', { value: 5, unit: 'kg', digits: [] }],
    ['三割', { value: 0.3, digits: [] }],
    ['三分の二', { value: 2 / 3, digits: [] }],
    ['二ダース', { value: 24, digits: [] }],
    ['みっつ', { value: 3, digits: [] }],
  ])('says a value: %s', (text, value) => {
    expect(valuesInWords(text, japanese)).toContainEqual(value);
  });

  it.each(['十分に', '万一', '四国', '三角形', '八百屋'])('says no number: %s', (text) => {
    expect(valuesInWords(text, japanese)).toEqual([]);
  });

  it('counts where a counter or a unit follows', () => {
    const text = '三つのファイルと十五人、第四章、三角、5個、3月8日';
    expect(readCounts(text, midFile(text), japanese).map(({ value }) => value)).toEqual([3, 15, 5]);
  });

  it('refers by a word before or behind the label', () => {
    const text = '図3に示す。表 2と第4.2節、第三章、地図3、プレイリスト2、手順 3、例3つ、式(5)';
    const references = readReferences(text, midFile(text), japanese);
    expect(references.map(({ kinds: [kind], label }) => [kind, label])).toEqual([
      ['figure', '3'],
      ['table', '2'],
      ['section', '4.2'],
      ['chapter', '3'],
      ['step', '3'],
      ['equation', '5'],
    ]);
  });

  it('compares behind a number and its unit', async () => {
    expect(await found('It takes less than 30 minutes.', '30分未満です。')).toEqual([]);
    expect(await found('It takes less than 30 minutes.', '30分以上です。')).toEqual([
      ['relation', ['less than 30 minutes'], ['30分以上']],
    ]);
    expect(await found('It takes no more than 30 minutes.', '30分を超えません。')).toEqual([]);
    expect(await found('Some 30% failed.', '3割が故障しました。')).toEqual([]);
    expect(await found('It opened in 2019.', '2019年に開きました。')).toEqual([]);
  });
});
