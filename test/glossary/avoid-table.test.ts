import { expect, it } from 'vitest';
import { readAvoidTable } from '../../src/glossary/avoid-table.ts';
import { SourceText } from '../../src/text/source-text.ts';

function read(text: string) {
  return readAvoidTable(new SourceText('glossary.avoid.tsv', text));
}

it('reads renderings to avoid', () => {
  expect(read('\uFEFFterm\trendering\tkind\r\nlatency\tكمون\tother\r\n\r\n')).toEqual({
    avoided: [{ term: 'latency', rendering: 'كمون', kind: 'other' }],
    problems: [],
  });
});

it.each(['latency', 'latency\tكمون', 'latency\tكمون\twrong', '\tكمون\tother', 'latency\t\tother', 'a\tb\tother\tmore'])(
  'tells a row that cannot be read by its line: %j',
  (row) => {
    const { avoided, problems } = read(`term\trendering\tkind\n${row}\ntide\tجزر\tother\n`);
    expect(avoided).toHaveLength(1);
    expect(problems).toMatchObject([{ line: 2 }]);
  },
);
