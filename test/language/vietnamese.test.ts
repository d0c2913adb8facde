import { describe, expect, it } from 'vitest';
import { readCounts } from '../../src/spans/counts.ts';
import { valuesInWords } from '../../src/spans/values-in-words.ts';
import { language } from '../support/languages.ts';
import { lintPages } from '../support/lint-pages.ts';
import { midFile } from '../support/mid-file.ts';

const vietnamese = language('vi');

async function found(source: string, target: string) {
  const [findings = []] = await lintPages('number-parity', [{ lang: 'vi', source, target }]);
  return findings.map(({ messageId, data }) => [messageId, data['expected'], data['found']]);
}

describe('Vietnamese', () => {
  it.each([
    ['hai mươi mốt phòng', { value: 21, digits: [] }],
    ['một trăm hai mươi lăm', { value: 125, digits: [] }],
    ['năm trăm', { value: 500, digits: [] }],
    ['hai phần ba', { value: 2 / 3, digits: [] }],
    ['một tuần rưỡi', { value: 1.5, unit: 'week', digits: [] }],
    ['tháng mười một', { value: 11, digits: [] }],
  ])('says a value: %s', (text, value) => {
    expect(valuesInWords(text, vietnamese)).toContainEqual(value);
  });

  it('takes a year for no five, and an order or a date for no count', () => {
    expect(valuesInWords('trong năm qua', vietnamese)).toEqual([]);
    const text = 'ba phòng, phòng thứ tư đó, mười lăm trạm, ngày 12 tháng 3 năm 2019';
    expect(readCounts(text, midFile(text), vietnamese).map(({ value }) => value)).toEqual([3, 15]);
  });

  it('has units with hyphens, and a decimal comma', async () => {
    expect(await found('It needs 500 milliamperes.', 'Nó cần 500 mi-li-ampe.')).toEqual([]);
    expect(await found('It is 2.5 kilometres long.', 'Nó dài 2,5 ki-lô-mét.')).toEqual([]);
    expect(await found('It is 2.5 kilometres long.', 'Nó dài 2,5 mi-li-mét.')).toEqual([
      ['unit', ['2.5 kilometres'], ['2,5 mi-li-mét']],
    ]);
    expect(await found('It opened on 12 March 2019.', 'Nó mở cửa ngày 12 tháng 3 năm 2019.')).toEqual([]);
  });
});
