import { describe, expect, it } from 'vitest';
import { readTimings } from '../../bench/measures/stages.ts';
import { readOptions } from '../../bench/options.ts';
import { keepsBudget, type Row } from '../../bench/row.ts';
import { table } from '../../bench/table.ts';

const RUN: Row = {
  measure: 'cold',
  what: 'whole run',
  value: 5.1,
  unit: 's',
  ratio: { times: 1.02, of: 'the parse' },
  budget: { most: 1.15, on: 'ratio' },
};
const MEMORY: Row = { measure: 'memory', what: 'memory', value: 612, unit: 'MB', budget: { most: 450, on: 'value' } };
const ABSENT: Row = { measure: 'watch', what: 'watch', unit: 'ms', note: 'not measured' };

describe('keepsBudget', () => {
  it('compares what the budget speaks of', () => {
    expect([RUN, MEMORY, ABSENT].map(keepsBudget)).toEqual([true, false, undefined]);
  });
});

describe('table', () => {
  it('has a line a row, figures to the right', () => {
    expect(table([RUN, MEMORY, ABSENT])).toMatchInlineSnapshot(`
      "measured    value  ratio               budget
      whole run  5.10 s  1.02 × the parse  ≤ 1.15 ×  ok
      memory     612 MB                    ≤ 450 MB  OVER
      watch                                          not measured
      "
    `);
  });
});

describe('a budget in the table', () => {
  it('is rounded', () => {
    expect(table([{ ...RUN, budget: { most: 1 / 3, on: 'ratio' } }])).toContain('  ≤ 0.33 ×  OVER\n');
  });
});

describe('readTimings', () => {
  it('reads the lines of the table and no others', () => {
    const text = 'parse  812.4 ms  41.2 %\n  number-parity  20.0 ms  1.0 %\nChecked 3 files.\n';
    expect(readTimings(text)).toEqual([
      { name: 'parse', kind: 'stage', milliseconds: 812.4, share: 41.2 },
      { name: 'number-parity', kind: 'rule', milliseconds: 20, share: 1 },
    ]);
  });
});

describe('readOptions', () => {
  it('measures everything but growth', () => {
    const { only, files, runs } = readOptions([]);
    expect({ growth: only.has('growth'), cold: only.has('cold'), files, runs }).toEqual({
      growth: false,
      cold: true,
      files: 1606,
      runs: 3,
    });
  });

  it('takes a folder and a choice of measures', () => {
    const { folder, only } = readOptions(['docs', '--only', 'cold,growth']);
    expect({ folder, only: [...only] }).toEqual({ folder: 'docs', only: ['cold', 'growth'] });
  });

  it.each([['--only', 'speed'], ['--runs', '0'], ['--fast']])('refuses %s %s', (...args) => {
    expect(() => readOptions(args)).toThrow();
  });
});
