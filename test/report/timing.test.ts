import { expect, it } from 'vitest';
import { timingTable } from '../../src/report/timing.ts';

it('lists the stages in their order, then the rules by their time', () => {
  const times = new Map([
    ['read', 10],
    ['rule tatweel', 5],
    ['parse', 60],
    ['rule number-parity', 25],
  ]);
  expect(timingTable(times)).toBe(
    [
      'read                   10.0 ms   10.0 %',
      'parse                  60.0 ms   60.0 %',
      'rules                  30.0 ms   30.0 %',
      '  number-parity        25.0 ms   25.0 %',
      '  tatweel               5.0 ms    5.0 %',
      'total                 100.0 ms  100.0 %',
      '',
    ].join('\n'),
  );
});

it('divides no time by nothing', () => {
  expect(timingTable(new Map())).toBe('rules         0.0 ms    0.0 %\ntotal         0.0 ms    0.0 %\n');
});
