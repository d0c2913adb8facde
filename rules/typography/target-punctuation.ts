import { defineRule, MASK, proseOf, textBlocksOf, warning } from '../../src/rule-kit.ts';
import type { Language } from '../../src/rule-kit.ts';

interface Slip {
  found: string;
  expected: string;
  source: string;
  target: string;
}

interface Data {
  foreignMark: Slip;
  doubledMark: Slip;
  spaceBefore: Slip;
  noSpaceAfter: Slip;
}

type Marks = ReadonlyMap<string, string>;

export default defineRule<Data>({
  id: 'target-punctuation',
  category: 'typography',
  summary: 'the translation uses its own commas, semicolons and question marks, once each and spaced right',
  mqm: 'Punctuation',
  fixable: 'safe',
  messages: {
    foreignMark: warning(
      ({ found, expected, source, target }) =>
        `\`${found}\` is a mark of ${source} text, expected \`${expected}\` beside ${target} letters. Replace it.`,
    ),
    doubledMark: warning(
      ({ found, expected, target }) => `The ${target} text doubles a mark: \`${found}\`, expected \`${expected}\`. Delete one.`,
    ),
    spaceBefore: warning(
      ({ found, target }) => `A space stands before \`${found}\`, expected none in ${target} text. Delete it.`,
    ),
    noSpaceAfter: warning(({ found, target }) => `No space follows \`${found}\`, expected one in ${target} text. Insert it.`),
  },

  section({ text, pairs }, { languages: { source, target }, report }) {
    const marks = target.typography?.marks;
    if (!marks || marks.size === 0) return;
    for (const pair of pairs) {
      for (const block of textBlocksOf(pair.target.blocks)) {
        const prose = proseOf(text, block);
        for (const match of prose.matchAll(slipsIn(target, marks))) {
          const messageId = idOf(match);
          const range = { start: block.content.start + match.index, end: block.content.start + match.index + match[0].length };
          if (messageId === 'doubledMark' && isTranslated(match[0], text.slice(pair.source.range), marks)) continue;
          const replacement = corrected(messageId, match[0], prose.charAt(match.index + match[0].length), marks);
          report(messageId, {
            at: range,
            side: 'target',
            data: { found: match[0].trim(), expected: replacement.trim(), source: source.name, target: target.name },
            fix: [{ range, text: replacement }],
          });
        }
      }
    }
  },
});

function idOf({ groups = {} }: RegExpExecArray): keyof Data {
  if (groups['doubled'] !== undefined) return 'doubledMark';
  if (groups['spaced'] !== undefined) return 'spaceBefore';
  return groups['foreign'] === undefined ? 'noSpaceAfter' : 'foreignMark';
}

function corrected(messageId: keyof Data, found: string, next: string, marks: Marks): string {
  switch (messageId) {
    case 'spaceBefore':
      return found.trim() + (/\p{L}/u.test(next) ? ' ' : '');
    case 'noSpaceAfter':
      return `${found} `;
    default:
      return marks.get(found.charAt(0)) ?? found.charAt(0);
  }
}

/** `??` of the source may well be two marks in the translation. */
function isTranslated(found: string, source: string, marks: Marks): boolean {
  const foreign = Array.from(marks).find(([, own]) => own === found.charAt(0))?.[0];
  return foreign !== undefined && source.includes(foreign.repeat(2));
}

const patterns = new WeakMap<Language, RegExp>();

function slipsIn(language: Language, marks: Marks): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const own = `[${[...marks.values()].join('')}]`;
  const foreign = `[${[...marks.keys()].join('')}]`;
  const letter = `[^\\P{Script=${language.script}}\\P{L}]`;
  const behind = (mark: string): string => `(?<=${letter}\\p{M}*[*_]*${mark})`;
  const doubled = Array.from(marks, ([theirs, ours]) => `${ours}[${ours}${theirs}]+|[${theirs}]${ours}[${ours}${theirs}]*`);
  const pattern = new RegExp(
    [
      `(?<doubled>${doubled.join('|')})`,
      `(?<spaced>(?<![ \\t])[ \\t]+(?:${own}(?<=[\\p{L}\\p{M}\\p{N})\\]»*_${MASK}][ \\t]+.)|\\.${behind('[ \\t]+.')}(?=\\s(?!\\.)|$)))`,
      // The semicolon of `&amp;` is no mark.
      `(?<foreign>${foreign}(?<!&[#\\w]+;)(?:${behind('.')}|(?=\\s?[*_]*${letter})))`,
      // Letters of an enumeration, as in `(b,c)`, may touch the mark.
      `${own}(?:(?=${letter}\\p{M}*${letter})|${behind('.')}(?=\\p{L}{2}))`,
    ].join('|'),
    'gu',
  );
  patterns.set(language, pattern);
  return pattern;
}
