import { describe, expect, it } from 'vitest';
import { readCounts } from '../../src/spans/counts.ts';
import { readReferences } from '../../src/spans/references.ts';
import { valuesInWords } from '../../src/spans/values-in-words.ts';
import { language } from '../support/languages.ts';
import { lintPages } from '../support/lint-pages.ts';
import { midFile } from '../support/mid-file.ts';

const korean = language('ko');

async function found(source: string, target: string) {
  const [findings = []] = await lintPages('number-parity', [{ lang: 'ko', source, target }]);
  return findings.map(({ messageId, data }) => [messageId, data['expected'], data['found']]);
}

describe('Korean', () => {
  it.each([
    ['스물한 살', { value: 21, digits: [] }],
    ['삼백오십 명', { value: 350, digits: [] }],
    ['이십사를', { value: 24, digits: [] }],
    ['오만 개', { value: 50_000, digits: [] }],
    ['세개의', { value: 3, digits: [] }],
    ['삼분의 이', { value: 2 / 3, digits: [] }],
    ['세 시간', { value: 3, unit: 'h', digits: [] }],
    ['3시간 반', { value: 3.5, unit: 'h', digits: [3] }],
    ['시월에', { value: 10, digits: [] }],
  ])('says a value: %s', (text, value) => {
    expect(valuesInWords(text, korean)).toContainEqual(value);
  });

  it.each(['이 일은', '만일', '천사', '네이티브', '세로', '사이', '백업', '만들다', '구조'])('says no number: %s', (text) => {
    expect(valuesInWords(text, korean)).toEqual([]);
  });

  it('counts where a counter or a unit follows', () => {
    const text = '파일 세 개와 기계 열다섯 대, 네 이름, 두 번째 장, 5개, 3월 8일';
    expect(readCounts(text, midFile(text), korean).map(({ value }) => value)).toEqual([3, 15, 5]);
  });

  it('refers to labels with particles', () => {
    const text = '그림 3은 표 2에서 왔다. 제4.2절과 목표 3, 단계 3을, 예 3개';
    const references = readReferences(text, midFile(text), korean);
    expect(references.map(({ kinds: [kind], label }) => [kind, label])).toEqual([
      ['figure', '3'],
      ['table', '2'],
      ['section', '4.2'],
      ['step', '3'],
    ]);
  });

  it('compares behind a number and its unit', async () => {
    expect(await found('It takes less than 30 minutes.', '30분 미만이 걸립니다.')).toEqual([]);
    expect(await found('It takes less than 30 minutes.', '30분을 초과합니다.')).toEqual([
      ['relation', ['less than 30 minutes'], ['30분을 초과']],
    ]);
    expect(await found('It takes no more than 30 minutes.', '30분을 넘지 않습니다.')).toEqual([]);
    expect(await found('It takes 3 seconds.', '3분이 걸립니다.')).toEqual([['unit', ['3 seconds'], ['3분']]]);
  });
});
