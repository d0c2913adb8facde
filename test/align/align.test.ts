import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignedPair, withChildren } from '../../src/align/alignment.ts';
import { aligned, type BilingualBlock, document, markdown, paragraphs } from '../support/bilingual.ts';

const sourcesOf = (blocks: readonly BilingualBlock[]) => blocks.map(({ source }) => source);
const targetsOf = (blocks: readonly BilingualBlock[]) => blocks.map(({ target }) => target);
const match = (block: BilingualBlock) => ({ relation: 'match', source: [block.source], target: [block.target] });

/** A text and the place of one of its blocks. */
const withPlace = (blocks: fc.Arbitrary<readonly BilingualBlock[]>) =>
  blocks.chain((list) => fc.tuple(fc.constant(list), fc.nat({ max: list.length - 1 })));
/** … of one that has another after it. */
const withNeighbours = (blocks: fc.Arbitrary<readonly BilingualBlock[]>) =>
  blocks.chain((list) => fc.tuple(fc.constant(list), fc.nat({ max: list.length - 2 })));

/** What was done to a text is guessed, not known: the same texts every time. */
const RECOVERY = { seed: 1911, numRuns: 50 };

describe('align', () => {
  it('sets a side beside itself block by block', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        const text = sourcesOf(blocks);
        const { pairs } = aligned(text, text);
        expect(pairs).toEqual(blocks.map(({ source }) => ({ relation: 'match', source: [source], target: [source] })));
      }),
      RECOVERY,
    );
  });

  it('sets a text beside its translation block by block', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        expect(aligned(sourcesOf(blocks), targetsOf(blocks)).pairs).toEqual(blocks.map(match));
      }),
      RECOVERY,
    );
  });

  it('finds the block that is missing', () => {
    fc.assert(
      fc.property(withPlace(document), ([blocks, place]) => {
        const rest = blocks.filter((_, index) => index !== place);
        const { pairs } = aligned(sourcesOf(blocks), targetsOf(rest));
        expect(pairs).toEqual(
          blocks.map((block, index) =>
            index === place ? { relation: 'missing', source: [block.source], target: [] } : match(block),
          ),
        );
      }),
      RECOVERY,
    );
  });

  it('finds the block that is too much', () => {
    fc.assert(
      fc.property(withPlace(document), ([blocks, place]) => {
        const rest = blocks.filter((_, index) => index !== place);
        const extra = aligned(sourcesOf(rest), targetsOf(blocks)).pairs.filter(({ relation }) => relation !== 'match');
        expect(extra).toEqual([{ relation: 'extra', source: [], target: [blocks[place]?.target] }]);
      }),
      RECOVERY,
    );
  });

  it('finds the paragraph that stands there twice', () => {
    fc.assert(
      fc.property(withPlace(paragraphs), ([blocks, place]) => {
        const twice = [...blocks.slice(0, place + 1), ...blocks.slice(place)];
        const { pairs } = aligned(sourcesOf(blocks), targetsOf(twice));
        expect(pairs.filter(({ relation }) => relation !== 'match')).toEqual([
          { relation: 'extra', source: [], target: [blocks[place]?.target] },
        ]);
        expect(pairs.filter(({ relation }) => relation === 'match')).toEqual(blocks.map(match));
      }),
      RECOVERY,
    );
  });

  it('finds two paragraphs that changed places', () => {
    fc.assert(
      fc.property(withNeighbours(paragraphs), ([blocks, place]) => {
        const [before, one, other, after] = [
          blocks.slice(0, place),
          blocks.slice(place, place + 1),
          blocks.slice(place + 1, place + 2),
          blocks.slice(place + 2),
        ];
        const { pairs } = aligned(sourcesOf(blocks), targetsOf([...before, ...other, ...one, ...after]));
        expect(pairs.map(({ source, target }) => ({ relation: 'match', source, target }))).toEqual(blocks.map(match));
        expect(pairs.map(({ relation }) => relation).filter((relation) => relation !== 'match')).toEqual(['moved']);
      }),
      RECOVERY,
    );
  });

  it('finds two paragraphs that were run together, and one that was divided', () => {
    fc.assert(
      fc.property(withNeighbours(paragraphs), ([blocks, place]) => {
        const joined = (texts: readonly string[]) => [
          ...texts.slice(0, place),
          texts.slice(place, place + 2).join(' '),
          ...texts.slice(place + 2),
        ];
        const [sources, targets] = [sourcesOf(blocks), targetsOf(blocks)];
        expect(aligned(sources, joined(targets)).pairs.filter(({ relation }) => relation !== 'match')).toEqual([
          { relation: 'merge', source: sources.slice(place, place + 2), target: [targets.slice(place, place + 2).join(' ')] },
        ]);
        expect(aligned(joined(sources), targets).pairs.filter(({ relation }) => relation !== 'match')).toEqual([
          { relation: 'split', source: [sources.slice(place, place + 2).join(' ')], target: targets.slice(place, place + 2) },
        ]);
      }),
      RECOVERY,
    );
  });

  it('puts every unit of any two texts into exactly one pair', () => {
    fc.assert(
      fc.property(markdown, markdown, (source, target) => {
        const { alignment } = aligned([source], [target]);
        const { source: a, target: b } = alignment.sides;
        const started = (units: readonly { readonly range: { readonly start: number } }[]) =>
          units.map(({ range }) => range.start).sort((x, y) => x - y);
        expect(started(alignment.pairs.flatMap((pair) => pair.source))).toEqual(started(a.blocks));
        expect(started(alignment.pairs.flatMap((pair) => pair.target))).toEqual(started(b.blocks));
        for (const pair of withChildren(alignment.pairs)) expect(isWellFormed(pair)).toBe(true);
      }),
    );
  });

  it('finds three paragraphs that were run together', () => {
    const source = [
      'The drum turns once a day.',
      'The pen draws a curve on the drum.',
      'At noon a clerk changes the paper.',
      'The sea is calm in 1911.',
    ];
    const target = [
      'تدور الأسطوانة مرة في اليوم. يرسم القلم منحنى على الأسطوانة. وعند الظهر يبدّل الكاتب الورق.',
      'البحر هادئ في 1911.',
    ];
    expect(aligned(source, target).pairs.map(({ relation }) => relation)).toEqual(['merge', 'match']);
  });

  it.each([
    [
      'finds a paragraph that moved and has a few more words',
      'لم يقس أحد من الناس ولا من البحارة عمق القناة قياساً دقيقاً من قبل.',
      ['moved', 'match', 'match'],
    ],
    [
      'takes a paragraph that lacks most of its words for another one',
      'لم يقس أحد عمق القناة.',
      ['missing', 'match', 'match', 'extra'],
    ],
  ])('%s, when it has no numbers or names', (_, moved, relations) => {
    const { pairs } = aligned(
      [
        'Nobody had measured the depth of the channel before.',
        'The gauge of Brest has a drum of 40 cm and a pen.',
        'Kelvin built 3 machines in 1872 and 1876.',
      ],
      ['لمقياس Brest أسطوانة طولها 40 cm وقلم.', 'بنى Kelvin 3 آلات في 1872 و1876.', moved],
    );
    expect(pairs.map(({ relation }) => relation)).toEqual(relations);
  });

  it.each([
    ['finds a paragraph that moved and shares half its numbers', '1872 و1876 ثم قيس في 1901 و1902', ['moved', 'match', 'match']],
    [
      'takes a paragraph with mostly other numbers for another one',
      '1872 و1876 ثم قيس في 1901 و1902 و1903 و1904 و1905 و1906',
      ['missing', 'match', 'match', 'extra'],
    ],
  ])('%s', (_, years, relations) => {
    const { pairs } = aligned(
      [
        'The depth was measured in 1872, 1876, 1879, 1882 and then again.',
        'The pen draws a curve on the drum.',
        'At noon a clerk changes the paper.',
      ],
      ['يرسم القلم منحنى على الأسطوانة.', 'وعند الظهر يبدّل الكاتب الورق.', `قيس العمق في ${years}.`],
    );
    expect(pairs.map(({ relation }) => relation)).toEqual(relations);
  });

  it('finds a part that moved with its heading, and the parts under it', () => {
    const part = (heading: string, text: string) => [heading, text];
    const first = part('## 1.1 The Sea', 'The moon raises 2 tides a day.');
    const second = [...part('## 1.2 The Drum', 'The drum is 40 cm long.'), ...part('### Paper', 'A sheet lasts for 7 days.')];
    const [sea, drum] = [
      part('## 1.1 البحر', 'يرفع القمر مدّين 2 في اليوم.'),
      [...part('## 1.2 الأسطوانة', 'طول الأسطوانة 40 cm.'), ...part('### الورق', 'تكفي الورقة 7 أيام.')],
    ];
    const { pairs } = aligned([...first, ...second], [...drum, ...sea]);
    expect(pairs.map(({ relation }) => relation)).toEqual(['moved', 'match', 'match', 'match', 'match', 'match']);
    expect(pairs.map(({ target }) => target[0])).toEqual([...sea, ...drum]);
  });

  it('keeps a heading whose number changed beside its own', () => {
    const { pairs } = aligned(
      ['## 1.1 The Sea', 'The moon raises 2 tides.', '## 1.2 The Drum', 'It is 40 cm long.'],
      ['## 1.1 البحر', 'يرفع القمر مدّين 2.', '## 1.3 الأسطوانة', 'طولها 40 cm.'],
    );
    expect(pairs.map(({ relation }) => relation)).toEqual(['match', 'match', 'match', 'match']);
  });

  it('keeps an emptied list item beside its own', () => {
    const { alignment, short } = aligned(['- high water\n- low water\n- slack water'], ['- ماء عالٍ\n-\n- ماء راكد']);
    expect(short(alignment.pairs[0]?.children ?? []).map(({ relation }) => relation)).toEqual(['match', 'match', 'match']);
  });

  it('keeps the header of a table beside the header, and cells by column', () => {
    const table = (header: string, ...rows: readonly string[]) => [header, '| --- | --- |', ...rows].join('\n');
    const source = table('| Harbour | Height |', '| Brest | 7.1 |', '| Cuxhaven | 3.0 |');
    const target = table('| الميناء | الارتفاع |', '| Cuxhaven | 3.0 |');
    const { alignment, short } = aligned([source], [target]);
    const rows = alignment.pairs[0]?.children ?? [];
    expect(short(rows).map(({ relation }) => relation)).toEqual(['match', 'missing', 'match']);
    expect(short(rows[0]?.children ?? []).map(({ target: cells }) => cells.length)).toEqual([1, 1]);
  });

  it('sets a text with numbers in digits beside one that says them in words, but not beside one with others', () => {
    const around = ['The keeper climbs the tower and looks at the sea.', 'Then the keeper comes down again and writes a letter.'];
    const [before = '', after = ''] = ['يصعد الحارس إلى البرج وينظر إلى البحر.', 'ثم ينزل الحارس مرة أخرى ويكتب رسالة.'];
    const source = [around[0] ?? '', 'The storm came at 3:30 p.m. and left at 9:15 p.m.', around[1] ?? ''];
    const relations = (middle: string) => aligned(source, [before, middle, after]).pairs.map(({ relation }) => relation);
    expect(relations('جاءت العاصفة في الثالثة والنصف بعد الظهر وانصرفت في التاسعة والربع مساء.')).toEqual([
      'match',
      'match',
      'match',
    ]);
    expect(relations('جاءت العاصفة في الخامسة والثلث بعد الظهر وانصرفت في السابعة إلا الربع مساء.')).toContain('missing');
  });

  it('says where a missing block should stand', () => {
    const { alignment } = aligned(
      ['The moon raises 2 tides.', 'The drum is 40 cm long.', 'A sheet lasts for 7 days.'],
      ['يرفع القمر مدّين 2.', 'تكفي الورقة 7 أيام.'],
    );
    const [first, missing] = alignment.pairs;
    expect(missing?.gap).toEqual(first?.target[0]?.range.atEnd());
  });
});

function isWellFormed({ relation, source, target, gap }: AlignedPair): boolean {
  switch (relation) {
    case 'missing':
      return source.length === 1 && target.length === 0 && gap !== undefined && gap.start === gap.end;
    case 'extra':
      return source.length === 0 && target.length === 1 && gap !== undefined && gap.start === gap.end;
    case 'split':
      return source.length === 1 && target.length > 1 && gap === undefined;
    case 'merge':
      return source.length > 1 && target.length === 1 && gap === undefined;
    default:
      return source.length === 1 && target.length === 1 && gap === undefined;
  }
}
