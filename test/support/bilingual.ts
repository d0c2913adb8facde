import fc from 'fast-check';
import type { AlignedPair, Unit } from '../../src/align/alignment.ts';
import { sectionFile } from './lint.ts';
import { documentOf } from './translation.ts';

/** A block in both languages. */
export interface BilingualBlock {
  readonly kind: 'paragraph' | 'heading' | 'list' | 'table' | 'code' | 'formula';
  readonly source: string;
  readonly target: string;
}

/** Sentences about tides and clocks; `#` stands for a number. */
const SENTENCES: readonly (readonly [source: string, target: string])[] = [
  ['The moon raises the sea # times in a month.', 'يرفع القمر ماء البحر # مرة في الشهر.'],
  ['A float in the well follows the water and moves the pen by # mm.', 'تتبع العوّامة في البئر الماء وتحرّك القلم بمقدار # mm.'],
  ['The drum turns once a day, and the paper on it lasts for # days.', 'تدور الأسطوانة مرة في اليوم ويكفي الورق عليها # يوماً.'],
  ['Harbour masters kept # tables before there was a machine.', 'احتفظ مديرو الموانئ بعدد # من الجداول قبل أن توجد آلة.'],
  ['Each wheel stands for one star, as letter # explains.', 'تمثل كل عجلة نجماً واحداً كما تشرح الرسالة #.'],
  ['Wind from the north delays high water by # minutes.', 'تؤخر الرياح الشمالية المد العالي # دقيقة.'],
  ['The brass was cast in # pieces and filed by hand.', 'صُبّ النحاس في # قطعة ثم بُرد بعد ذلك باليد.'],
  ['Nobody had measured the depth of the channel since #.', 'لم يقس أحد عمق القناة قياساً دقيقاً منذ #.'],
];

const NAMES: readonly (readonly [source: string, target: string])[] = [
  ['The Sea', 'البحر'],
  ['Clocks and Wheels', 'الساعات والعجلات'],
  ['Measured Heights', 'الارتفاعات المقيسة'],
  ['The Harbour', 'الميناء'],
];

/** What a block is made of; its place in the text makes its numbers its own. */
interface Draft {
  readonly kind: BilingualBlock['kind'];
  readonly sentences: readonly number[];
}

const sentences = fc.array(fc.nat({ max: SENTENCES.length - 1 }), { minLength: 1, maxLength: 3 });

function drafts(kinds: readonly Draft['kind'][]): fc.Arbitrary<Draft[]> {
  return fc.array(fc.record({ kind: fc.constantFrom(...kinds), sentences }), { minLength: 3, maxLength: 12 });
}

/** A text of paragraphs in both languages, each with numbers of its own. */
export const paragraphs: fc.Arbitrary<readonly BilingualBlock[]> = drafts(['paragraph']).map((list) => list.map(written));

/** A text of blocks of all kinds; two lists never follow each other, since Markdown would make them one. */
export const document: fc.Arbitrary<readonly BilingualBlock[]> = drafts([
  'paragraph',
  'heading',
  'list',
  'table',
  'code',
  'formula',
]).map((list) =>
  list.map((draft, index) =>
    written(index % 3 === 1 || draft.kind === 'heading' ? draft : { ...draft, kind: 'paragraph' }, index),
  ),
);

/** Markdown of any kind, mostly broken. */
export const markdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '',
        '\n',
        '- ',
        '1. ',
        '  - ',
        '> ',
        '## 2 ',
        '#### ',
        '| a | b |\n| --- | --- |\n| 1 |',
        '```\nx\n```',
        '$$x$$',
        '$$',
        '**',
        '[^1]: ',
        '---',
      ),
      fc.constantFrom(...SENTENCES.flat()),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join('\n'));

function written({ kind, sentences: chosen }: Draft, index: number): BilingualBlock {
  const lines = chosen.map((sentence, place) => {
    const number = String(137 * (index + 1) + 11 * place);
    const [source = '', target = ''] = SENTENCES[sentence] ?? [];
    return { source: source.replace('#', number), target: target.replace('#', number), number };
  });
  const both = (write: (side: 'source' | 'target') => string) => ({ kind, source: write('source'), target: write('target') });
  switch (kind) {
    case 'paragraph':
      return both((side) => lines.map((line) => line[side]).join(' '));
    case 'heading': {
      const [source = '', target = ''] = NAMES[index % NAMES.length] ?? [];
      return both((side) => `#### ${index + 1} ${side === 'source' ? source : target}`);
    }
    case 'list':
      return both((side) => lines.map((line) => `- ${line[side]}`).join('\n'));
    case 'table':
      return both((side) =>
        ['| 1 | 2 |', '| --- | --- |', ...lines.map((line) => `| ${line[side]} | ${line.number} |`)].join('\n'),
      );
    case 'code':
      return both(() => ['```', ...lines.map((line) => `turn(${line.number})`), '```'].join('\n'));
    case 'formula':
      return both(() => `$$h = ${lines.map((line) => line.number).join(' + ')}$$`);
  }
}

/** A pair in short: its relation, and the texts on both sides. */
export interface ShortPair {
  readonly relation: AlignedPair['relation'];
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Aligns two texts as the sides of a file. */
export function aligned(source: readonly string[], target: readonly string[]) {
  const { alignments } = documentOf(sectionFile({ source: source.join('\n\n'), target: target.join('\n\n') }));
  const [alignment] = alignments;
  if (alignment === undefined) throw new Error('the file has no pair of sides');
  const texts = (units: readonly Unit[]) => units.map(({ range }) => range.slice());
  const short = (pairs: readonly AlignedPair[]): ShortPair[] =>
    pairs.map((pair) => ({ relation: pair.relation, source: texts(pair.source), target: texts(pair.target) }));
  return { alignment, pairs: short(alignment.pairs), short };
}
