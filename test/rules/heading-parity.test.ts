import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';
import { lintPages } from '../support/lint-pages.ts';

interface Part {
  readonly heading: string;
  readonly text: string;
}

const sea = { heading: '## 1.1 The Sea', text: 'The moon raises 2 tides a day in the northern harbour [3].' };
const drum = { heading: '## 1.2 The Drum', text: 'A pen draws the height on a drum of 40 cm, as Kelvin [7] did before.' };
const table = { heading: '## 1.3 The Table', text: 'The table of 1911 lists 365 days, one on each line.' };
const ar = {
  sea: { heading: '## 1.1 البحر', text: 'يرفع القمر مدّين 2 في اليوم في الميناء الشمالي [3].' },
  drum: { heading: '## 1.2 الأسطوانة', text: 'يرسم قلم الارتفاع على أسطوانة طولها 40 cm كما فعل Kelvin [7] من قبل.' },
  table: { heading: '## 1.3 الجدول', text: 'يسرد جدول 1911 عدد 365 يوماً، كل يوم في سطر.' },
};

const markdown = (parts: readonly Part[]): string => parts.map(({ heading, text }) => `${heading}\n\n${text}`).join('\n\n');
const file = (source: readonly Part[], target: readonly Part[]): string =>
  sectionFile({ source: markdown(source), target: markdown(target) });
const check = (text: string) => lint(text, { rules: { 'heading-parity': {} } });
const lineOf = (text: string, line: string): number => text.slice(0, text.indexOf(line)).split('\n').length;

const source = [sea, drum, table];
const target = [ar.sea, ar.drum, ar.table];
const headed = (heading: string, part: Part): Part => ({ ...part, heading });

describe('heading-parity', () => {
  it('is silent on the same headings', () => {
    expect(check(file(source, target))).toEqual([]);
    expect(check(file([], []))).toEqual([]);
  });

  it.each([
    ['letters', '## A. The Drum', '## أ. الأسطوانة'],
    ['the fifth letter', '## E. The Drum', '## هـ. الأسطوانة'],
    ['Roman numerals and digits', '## II. The Drum', '## 2. الأسطوانة'],
    ['digits of another script', '## 1.2 The Drum', '## ١.٢ الأسطوانة'],
    ['an ordinal word', '## Section II: The Drum', '## القسم الثاني: الأسطوانة'],
    ['no numbers', '## The Drum', '## الأسطوانة'],
    ['a number on one side', '## 1.2 The Drum', '## الأسطوانة'],
  ])('is silent on %s', (_, one, other) => {
    expect(check(file([sea, headed(one, drum)], [ar.sea, headed(other, ar.drum)]))).toEqual([]);
  });

  it('is silent on `(Summary)` on one side and on emphasis', () => {
    expect(check(file([headed('## **1.2 The Drum** (Summary)', drum)], [ar.drum]))).toEqual([]);
  });

  it('shows where a missing heading belongs', () => {
    const text = file(source, [ar.sea, { ...ar.drum, heading: '' }, ar.table]);
    const [finding, ...more] = check(text);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'missing',
      severity: 'error',
      side: 'target',
      data: { source: 'English', target: 'Arabic', heading: '1.2 The Drum', count: 1 },
      range: { start: { line: lineOf(text, ar.sea.text) } },
      related: [{ range: { start: { line: lineOf(text, drum.heading) } } }],
    });
  });

  it('gives one finding for a heading that is missing with its part', () => {
    expect(check(file(source, [ar.sea, ar.table]))).toMatchObject([
      { messageId: 'missing', data: { heading: '1.2 The Drum', count: 1 } },
    ]);
  });

  it('gives one finding for parts that are missing one after the other', () => {
    expect(check(file(source, [ar.sea]))).toMatchObject([{ messageId: 'missing', data: { heading: '1.2 The Drum', count: 2 } }]);
  });

  it('finds a heading that the source does not have', () => {
    const text = file([sea, table], target);
    expect(check(text)).toMatchObject([
      {
        messageId: 'extra',
        data: { heading: '1.2 الأسطوانة', count: 1 },
        range: { start: { line: lineOf(text, ar.drum.heading) } },
        related: [{ range: { start: { line: lineOf(text, sea.text) } } }],
      },
    ]);
  });

  it('finds another level, at the heading', () => {
    const text = file(source, [ar.sea, headed('### 1.2 الأسطوانة', ar.drum), ar.table]);
    expect(check(text)).toMatchObject([
      {
        messageId: 'level',
        data: { heading: '1.2 الأسطوانة', expected: 2, found: 3, count: 1 },
        range: { start: { line: lineOf(text, '### 1.2'), column: 1 } },
        related: [{ range: { start: { line: lineOf(text, drum.heading) } } }],
      },
    ]);
  });

  it('gives one finding for a side that is deeper throughout', () => {
    const deeper = target.map((part) => headed(`#${part.heading}`, part));
    expect(check(file(source, deeper))).toMatchObject([{ messageId: 'level', data: { count: 3 } }]);
  });

  it('finds another number, at the number', () => {
    const text = file(source, [ar.sea, headed('## 1.4 الأسطوانة', ar.drum), ar.table]);
    expect(check(text)).toMatchObject([
      {
        messageId: 'number',
        data: { expected: '1.2', found: '1.4' },
        range: { start: { line: lineOf(text, '## 1.4'), column: 4 }, end: { column: 7 } },
        related: [{ range: { start: { line: lineOf(text, drum.heading), column: 4 } } }],
      },
    ]);
  });

  it('gives one finding for two parts that changed places', () => {
    const text = file(source, [ar.sea, ar.table, ar.drum]);
    const [finding, ...more] = check(text);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'moved', severity: 'error', data: { count: 1 } });
  });

  it('finds a heading that became a list item, once', () => {
    const text = sectionFile({
      source: 'The sea rises.\n\n## Ebb\n\nThe water falls for 6 hours.',
      target: 'يرتفع البحر.\n\n- الجزر\n\nيهبط الماء 6 ساعات.',
    });
    expect(lint(text).filter(({ severity }) => severity === 'error')).toMatchObject([
      { rule: 'heading-parity', messageId: 'notHeading', data: { heading: 'Ebb', found: 'a list item' } },
    ]);
  });

  it('finds a heading that became bold text, and the other way round', () => {
    const bold = '**1.2 الأسطوانة**';
    const text = file(source, [ar.sea, headed(bold, ar.drum), ar.table]);
    expect(check(text)).toMatchObject([
      {
        messageId: 'notHeading',
        data: { heading: '1.2 The Drum', found: 'bold text' },
        range: { start: { line: lineOf(text, bold) } },
      },
    ]);
    expect(check(file([sea, headed('**1.2 The Drum**', drum), table], target))).toMatchObject([
      { messageId: 'notHeading', data: { source: 'Arabic', target: 'English', heading: '1.2 الأسطوانة' } },
    ]);
  });

  it('is silent on the title of the file once more at the top of a side', () => {
    const text = (heading: string) => sectionFile({ source: 'The sea.', target: `#### ${heading}\n\nالبحر.` });
    expect(check(text('المقدمة'))).toEqual([]);
    expect(check(text('الخاتمة'))).toMatchObject([{ messageId: 'extra' }]);
  });

  it('tells no level of a heading that is higher since the one above it is missing', async () => {
    const page = (...lines: readonly string[]) => lines.join('\n\n');
    const [en, es] = ['The keeper reads the gauge every morning.', 'El guarda lee el medidor cada mañana.'];
    const source = page('## Reading', en, '## Tides', '### `high`', `${en} 11`, '### `low`', `${en} 12`);
    const found = async (target: string) =>
      (await lintPages('heading-parity', [{ lang: 'es', source, target }])).flat().map(({ messageId }) => messageId);
    expect(await found(page('## Lectura', es, '## `high`', `${es} 11`, '## `low`', `${es} 12`))).toEqual(['missing']);
    expect(await found(page('## Lectura', es, '## Mareas', '### `high`', `${es} 11`, '## `low`', `${es} 12`))).toEqual(['level']);
  });
});
