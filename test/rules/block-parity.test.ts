import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

const en = {
  sea: 'The moon raises 2 tides a day in the northern harbour [3].',
  drum: 'Kelvin [7] drew the height with a pen on a drum of 40 cm.',
  table: 'The table of 1911 lists 365 days, one on each line.',
  clock: 'Thomson [9] winds the clock of 24 wheels at noon.',
};
const ar = {
  sea: 'يرفع القمر مدّين 2 في اليوم في الميناء الشمالي [3].',
  drum: 'رسم Kelvin [7] الارتفاع بقلم على أسطوانة طولها 40 cm.',
  table: 'يسرد جدول 1911 عدد 365 يوماً، كل يوم في سطر.',
  clock: 'يملأ Thomson [9] الساعة ذات 24 عجلة عند الظهر.',
};
const source = [en.sea, en.drum, en.table, en.clock];
const target = [ar.sea, ar.drum, ar.table, ar.clock];

const file = (one: readonly string[], other: readonly string[]): string =>
  sectionFile({ source: one.join('\n\n'), target: other.join('\n\n') });
const check = (one: readonly string[], other: readonly string[]) => lint(file(one, other), { rules: { 'block-parity': {} } });
/** The range of a text that stands once in a file, as a report shows it. */
const rangeOf = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start: { offset: start }, end: { offset: start + part.length } };
};

describe('block-parity', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['the same blocks', source, target],
    ['re-flowed lines', [en.sea.replace(' in the', '\nin the'), en.drum], [ar.sea, ar.drum.replace(' على', '\nعلى')]],
    ['thematic breaks', [en.sea, '---', en.drum], [ar.sea, ar.drum, '* * *']],
    ['lines with bullets', ['- One sea.\n- Two moons.'], ['• بحر واحد.\n• قمران.']],
    ['a bold paragraph', ['**Spring tide**', en.sea], ['**المد الربيعي**', ar.sea]],
    ['a bold paragraph that is plain', ['**Spring tide**', en.sea], ['المد الربيعي', ar.sea]],
    ['emphasis of another style', ['The *moon* and the **sea**.'], ['_القمر_ و__البحر__.']],
    ['a formula that has words before it', [en.sea, '$$a = b$$', en.drum], [ar.sea, 'إذن $$a = b$$', ar.drum]],
    ['a formula that is missing, which another rule tells', [en.sea, '$$a = b$$', en.drum], [ar.sea, ar.drum]],
    ['empty sides', [], []],
    ['a side that is empty, which another rule tells', source, []],
  ])('is silent on %s', (_, one, other) => {
    expect(check(one, other)).toEqual([]);
  });

  it('is silent where the pairs are interleaved', () => {
    const rest = '### English Version\n\nTwo seas.\n\n### النسخة العربية\n\nبحران.';
    expect(check([en.sea], [ar.sea, rest])).toEqual([]);
  });

  it('shows where a missing block belongs, and the block', () => {
    const text = file(source, [ar.sea, ar.table, ar.clock]);
    const [finding, ...more] = check(source, [ar.sea, ar.table, ar.clock]);
    const end = text.indexOf(ar.sea) + ar.sea.length;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'missing',
      severity: 'error',
      side: 'target',
      data: { source: 'English', target: 'Arabic', kind: 'paragraph', text: en.drum, count: 1 },
      range: { start: { offset: end }, end: { offset: end } },
      related: [{ range: rangeOf(text, en.drum) }],
    });
  });

  it.each<[string, readonly string[], string]>([
    ['the first', [ar.drum, ar.table, ar.clock], en.sea],
    ['the last', [ar.sea, ar.drum, ar.table], en.clock],
  ])('finds that %s block is missing', (_, other, text) => {
    expect(check(source, other)).toMatchObject([{ messageId: 'missing', data: { text, count: 1 } }]);
  });

  it('gives one finding for neighbours that are missing, and one for each other place', () => {
    const words = 'The sea is calm [1].';
    const [long, other] = [
      [en.sea, en.drum, en.table, en.clock, words],
      [ar.sea, ar.clock, 'البحر هادئ [1].'],
    ];
    expect(check(long, other)).toMatchObject([{ messageId: 'missing', data: { text: en.drum, count: 2 } }]);
    expect(check(source, [ar.sea, ar.table])).toMatchObject([
      { messageId: 'missing', data: { text: en.drum, count: 1 } },
      { messageId: 'missing', data: { text: en.clock, count: 1 } },
    ]);
  });

  it('finds an extra block, and shows where it would stand in the source', () => {
    const text = file([en.sea, en.table, en.clock], target);
    const end = text.indexOf(en.sea) + en.sea.length;
    expect(check([en.sea, en.table, en.clock], target)).toMatchObject([
      {
        messageId: 'extra',
        side: 'target',
        data: { kind: 'paragraph', text: ar.drum, count: 1 },
        range: rangeOf(text, ar.drum),
        related: [{ range: { start: { offset: end }, end: { offset: end } } }],
      },
    ]);
  });

  it('finds a block that another one has taken the place of', () => {
    const ship = 'أبحرت السفينة من Brest في 1688';
    const other = `${ship} وعادت في 1692 و 1701 بخرائط جمعها Laplace [12]، ثم ضاعت كلها حين احترق أرشيف الميناء.`;
    const text = file(source, [ar.sea, other, ar.table, ar.clock]);
    expect(check(source, [ar.sea, other, ar.table, ar.clock])).toMatchObject([
      {
        messageId: 'replaced',
        data: { text: en.drum, instead: expect.stringContaining(ship), count: 1 },
        range: rangeOf(text, other),
      },
    ]);
  });

  it('gives one finding for a side that is another text', () => {
    const long = [...source, 'Ebb runs 6 hours [11].', 'Flood runs 7 hours [13].'];
    expect(check(long, [ar.drum, ar.clock, 'يجري المد 7 ساعات [13].'])).toMatchObject([
      { messageId: 'incomplete', data: { lacking: 'Arabic', having: 'English', count: 3, total: 6 } },
    ]);
  });

  it('finds a block that stands twice, at the second place', () => {
    const other = [ar.sea, ar.drum, ar.drum, ar.table, ar.clock];
    const text = file(source, other);
    const first = text.indexOf(ar.drum);
    expect(check(source, other)).toMatchObject([
      {
        messageId: 'duplicated',
        data: { text: ar.drum, count: 1 },
        range: { start: { offset: text.indexOf(ar.drum, first + 1) } },
        related: [{ range: { start: { offset: first } } }],
      },
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['to the end', [ar.drum, ar.table, ar.clock, ar.sea]],
    ['to the start', [ar.clock, ar.sea, ar.drum, ar.table]],
    ['past its neighbour', [ar.drum, ar.sea, ar.table, ar.clock]],
  ])('gives one finding for a block that moved %s', (_, other) => {
    expect(check(source, other)).toMatchObject([{ messageId: 'moved', severity: 'error', side: 'target', data: { count: 1 } }]);
  });

  it('finds a block that was divided, and covers both parts', () => {
    const parts = ['رسم Kelvin [7] الارتفاع بقلم', 'على أسطوانة طولها 40 cm.'];
    const other = [ar.sea, ...parts, ar.table, ar.clock];
    const text = file(source, other);
    expect(check(source, other)).toMatchObject([
      { messageId: 'split', severity: 'warning', data: { text: en.drum, count: 1 }, range: rangeOf(text, parts.join('\n\n')) },
    ]);
  });

  it.each([
    ['two', [ar.sea, `${ar.drum} ${ar.table}`, ar.clock], 2],
    ['three', [`${ar.sea} ${ar.drum} ${ar.table}`, ar.clock], 3],
  ])('finds %s blocks that were run together', (_, other, count) => {
    expect(check(source, other)).toMatchObject([{ messageId: 'merged', severity: 'warning', data: { count } }]);
  });

  it.each([
    ['a quotation', `> ${ar.drum}`, 'quotation'],
    ['a list', `- ${ar.drum}`, 'list'],
  ])('finds a paragraph that became %s', (_, drum, found) => {
    const other = [ar.sea, drum, ar.table, ar.clock];
    expect(check(source, other)).toMatchObject([
      {
        messageId: 'kind',
        severity: 'warning',
        data: { expected: 'paragraph', found },
        range: rangeOf(file(source, other), drum),
      },
    ]);
  });

  it('looks into quotations', () => {
    const quote = (blocks: readonly string[]) => blocks.map((block) => `> ${block}`).join('\n>\n');
    expect(check([quote(source)], [quote([ar.sea, ar.table, ar.clock])])).toMatchObject([
      { messageId: 'missing', data: { text: en.drum, count: 1 } },
    ]);
  });

  it.each([
    ['a list', '- One [1].\n- Two [2].', 'list'],
    ['a code block', '```\nheight = 40\n```', 'code block'],
    ['a table', '| Port | Height |\n| --- | --- |\n| Brest | 4.5 |', 'table'],
    ['a quotation', '> The sea of 1776 never sleeps [4].', 'quotation'],
  ])('names %s by its kind', (_, block, kind) => {
    expect(check([en.sea, block, en.drum], [ar.sea, ar.drum])).toMatchObject([
      { messageId: 'missing', data: { kind, count: 1 } },
    ]);
  });

  it('leaves a heading and what stands under it to the rule for headings', () => {
    const [one, other] = [`## 1.2 The Drum\n\n${en.drum}`, `## 1.3 The Table\n\n${en.table}`];
    expect(check([en.sea, one, other], [ar.sea, `## 1.3 الجدول\n\n${ar.table}`])).toEqual([]);
  });

  it('gives a missing block its findings alone: none of what stood in it', () => {
    const text = file([en.sea, `${en.drum} See $h = 4$.`, en.table, en.clock], [ar.sea, ar.table, ar.clock]);
    const rules = { 'block-parity': {}, 'number-parity': {}, 'citation-parity': {}, 'equation-parity': {}, 'length-ratio': {} };
    expect(lint(text, { rules })).toMatchObject([{ rule: 'block-parity', messageId: 'missing' }]);
  });
});
