import { describe, expect, it } from 'vitest';
import { fixed, lint } from '../support/lint.ts';

const options = { rules: { 'glossary-table': 'warning' }, path: 'glossary.md' } as const;
const HEADER = '| English | Arabic | Confidence | Usage Count | Notes |\n|---|---|---|---|---|\n';

function table(...rows: readonly string[]): string {
  return `# Glossary\n\n${HEADER}${rows.map((row) => `| ${row} |\n`).join('')}`;
}

function check(...rows: readonly string[]) {
  return lint(table(...rows), options).map(({ messageId, severity, data, range, related }) => ({
    messageId,
    severity,
    data,
    line: range.start.line,
    related: related.map((place) => place.range.start.line),
  }));
}

it('says nothing about a sound table', () => {
  expect(check('buoy | عوامة | 0.9 | 1 | a', 'clock | ساعة | 1 | 0 |', 'tide | مد | .5 | 2 | b')).toEqual([]);
});

it('reports what cannot be read, by line', () => {
  expect(check('buoy | عوامة', 'clock |  | 1 | 0 |', 'tide | مد | 1.5 | 2 | b', 'wave | موجة | 1 | some |')).toMatchObject([
    { messageId: 'cells', line: 5, data: { expected: 5, found: 2 } },
    { messageId: 'empty', line: 6, data: { language: 'Arabic' } },
    { messageId: 'confidence', line: 7, data: { found: '1.5' } },
    { messageId: 'usage', line: 8, data: { found: 'some' } },
  ]);
});

describe('rows of one term', () => {
  it('are a conflict where their renderings differ', () => {
    expect(check('buoy | عوامة | 1 | 1 |', 'Buoy | طافية | 1 | 1 |', 'buoy | علامة | 1 | 1 |')).toMatchObject([
      { messageId: 'conflict', line: 6, data: { term: 'Buoy', expected: 'عوامة', found: 'طافية / علامة' }, related: [5, 7] },
    ]);
  });

  it('are told apart by a sense', () => {
    expect(check('mouth (animal) | فم | 1 | 1 |', 'mouth (river) | مصب | 1 | 1 |')).toEqual([]);
  });

  it('repeat each other where only the rest differs', () => {
    expect(check('buoy | عوامة | 1 | 1 |', 'buoy | عوامة | 1 | 3 |')).toMatchObject([
      { messageId: 'repeated', line: 6, related: [5] },
    ]);
  });

  it('disagree where the plural has another word', () => {
    expect(check('buoy | عوامة | 1 | 1 |', 'buoys | طافيات | 1 | 1 |')).toMatchObject([
      { messageId: 'inflected', line: 6, data: { term: 'buoys', other: 'buoy', expected: 'عوامة', found: 'طافيات' } },
    ]);
    expect(check('buoy | عوامة | 1 | 1 |', 'buoys | العوامات | 1 | 1 |')).toEqual([]);
  });

  it('are removed where they are the same', () => {
    const rows = ['buoy | عوامة | 1 | 1 |', 'clock | ساعة | 1 | 1 |', 'tide | مد | 1 | 1 |'];
    expect(check(rows[0] ?? '', ...rows)).toMatchObject([{ messageId: 'duplicate', line: 6, related: [5] }]);
    expect(fixed(table(rows[0] ?? '', ...rows), options)).toBe(table(...rows));
    const withoutEnd = table(...rows, rows[2] ?? '').trimEnd();
    expect(fixed(withoutEnd, options)).toBe(table(...rows).trimEnd());
  });
});

it('reports a word that most longer terms render otherwise', () => {
  const rows = ['field | حقل | 1 | 1 |', 'field test | اختبار ميداني | 1 | 1 |', 'field trial | تجربة ميدانية | 1 | 1 |'];
  expect(check(...rows)).toMatchObject([
    {
      messageId: 'compound',
      line: 5,
      data: { term: 'field', expected: 'حقل', compounds: ['field test', 'field trial'] },
      related: [6, 7],
    },
  ]);
});

describe('order', () => {
  const sorted = ['buoy | عوامة | 1 | 1 |', 'clock | ساعة | 1 | 1 |', 'Moon | قمر | 1 | 1 |', 'tide | مد | 1 | 1 |'];
  const [buoy = '', clock = '', moon = '', tide = ''] = sorted;

  it.each([
    ['first', [tide, buoy, clock, moon]],
    ['last', [clock, moon, tide, buoy]],
    ['inside', [buoy, moon, clock, tide]],
  ])('is fixed where a row stands %s', (_, rows) => {
    expect(check(...rows)).toMatchObject([{ messageId: 'order' }]);
    expect(fixed(table(...rows), options)).toBe(table(...sorted));
    expect(fixed(table(...rows).trimEnd(), options).trimEnd()).toBe(table(...sorted).trimEnd());
  });

  it('is not asked of a table that is sorted otherwise', () => {
    expect(check(tide, moon, clock, buoy)).toEqual([]);
  });
});

it('leaves a file without a term table alone', () => {
  expect(lint('# Notes on the glossary\n\nProse.\n', options)).toEqual([]);
});
