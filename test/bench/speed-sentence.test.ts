import { describe, expect, it } from 'vitest';
import { speedSentence } from '../../bench/speed-sentence.ts';

const ROWS = [
  { measure: 'cold', what: 'the parse alone', value: 4 },
  { measure: 'cold', what: 'whole run, cold', value: 5, ratio: { times: 1.25, of: 'the parse alone' } },
  { measure: 'one-file', what: 'one file, cold', value: 0.3, ratio: { times: 4.04, of: 'node -e 0' } },
  { measure: 'editing', what: 'an edit of 20 kB, warm: the parse alone', value: 7 },
  { measure: 'editing', what: 'an edit of 20 kB, warm', value: 12.4 },
];

describe('speedSentence', () => {
  it('says what the benchmark measured', () => {
    expect(speedSentence({ corpus: { files: 1606, bytes: 19_100_000 }, rows: ROWS })).toBe(
      '1606 files of 19 MB take 1.3 times as long as remark takes to parse them, one file 4.0 times as long as Node takes to start, and an edit of an open one 12 ms ([measured](bench/README.md)).',
    );
  });

  it.each(['cold', 'one-file', 'editing'])('refuses a result without %s', (lost) => {
    const rows = ROWS.filter(({ measure }) => measure !== lost);
    expect(() => speedSentence({ corpus: { files: 1, bytes: 1 }, rows })).toThrow(`lacks \`${lost}\``);
  });
});
