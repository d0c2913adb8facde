import { clip, defineRule, hasLetters, MASK, memoize, quote, textBlocksOf, warning, wordsIn } from '../../src/rule-kit.ts';
import type { Language, LanguageNames, RuleContext, TextBlock } from '../../src/rule-kit.ts';
import { ownPunctuation } from '../../src/spans/own-punctuation.ts';
import { letterPattern } from '../../src/language/scripts.ts';

interface Slip extends LanguageNames {
  readonly found: string;
  readonly expected: string;
}

interface Data {
  foreignMark: Slip;
  doubledMark: Slip;
  spaceBefore: Slip;
  noSpaceAfter: Slip;
  spaceInside: Slip;
}

type Marks = ReadonlyMap<string, string>;

export default defineRule<Data>({
  id: 'target-punctuation',
  category: 'typography',
  summary: 'the translation uses its own commas, semicolons and question marks, once each and spaced right',
  mqm: 'Punctuation',
  rank: 'surface',
  fixable: 'safe',
  messages: {
    foreignMark: warning(
      ({ found, expected, source, target }) =>
        `${quote(found)} is a mark of ${source} text, expected ${quote(expected)} beside ${target} letters. Replace it.`,
    ),
    doubledMark: warning(
      ({ found, expected, target }) =>
        `The ${target} text doubles a mark: ${quote(found)}, expected ${quote(expected)}. Delete one.`,
    ),
    spaceBefore: warning(
      ({ found, target }) => `A space stands before ${quote(found)}, expected none in ${target} text. Delete it.`,
    ),
    noSpaceAfter: warning(({ found, target }) => `No space follows ${quote(found)}, expected one in ${target} text. Insert it.`),
    spaceInside: warning(
      ({ found, expected, target }) =>
        `The brackets in ${quote(found)} hold a space at their edge, expected ${quote(expected)} in ${target} text. Delete it.`,
    ),
  },

  translation({ pairs }, context) {
    const { names, languages, report } = context;
    const marks = languages.target.typography?.marks;
    if (marks === undefined || marks.size === 0) return;
    for (const { source, target } of pairs) {
      const original = source.range.slice();
      for (const block of textBlocksOf(target.blocks)) {
        const prose = ownPunctuation(block, languages.target);
        reportSpacedBrackets(block, prose, original, context);
        const { some, all } = slipsIn(languages.target, marks);
        if (!some.test(prose)) continue;
        for (const match of prose.matchAll(all)) {
          const { 0: found, index } = match;
          const messageId = idOf(match);
          if (messageId === 'doubledMark' && isTranslated(found, original, marks)) continue;
          if (messageId === 'foreignMark' && isForeign(prose, match, original, languages.target)) continue;
          const end = index + found.length;
          const range = block.content.within(index, end);
          const replacement = corrected(messageId, found, prose.charAt(end), marks);
          report(messageId, {
            at: range,
            side: 'target',
            data: { found: found.trim(), expected: replacement.trim(), ...names },
            fix: [{ range, text: replacement }],
          });
        }
      }
    }
  },
});

/** The Latin name right before a mark, such as `empty` of `empty?`. */
const NAME_BEFORE = /$(?<=(?<![\w-])(?<name>[A-Za-z][\w-]{0,60}))/;

/** Does a mark belong to text in the source's language: to a name such as `empty?`, or to an entry such as that of a book? */
function isForeign(prose: string, { 0: mark, index }: RegExpExecArray, original: string, language: Language): boolean {
  const name = NAME_BEFORE.exec(prose.slice(0, index))?.groups?.['name'];
  if (
    name !== undefined &&
    mark === '?' &&
    original
      .split(`${name}? `)
      .slice(1)
      .some((rest) => /^\p{Ll}/u.test(rest))
  )
    return true;
  const own = wordsIn(prose, language).reduce((letters, { start, end }) => letters + end - start, 0);
  return (prose.match(/\p{L}/gu)?.length ?? 0) > 2 * own;
}

const SPACED = /\((?:[ \t]+[^()\r\n]{1,200}|[^()\s][^()\r\n]{0,199}[ \t])\)/g;

/** Reports brackets with a space at an edge, unless the source has spaces there too. */
function reportSpacedBrackets(
  block: TextBlock,
  prose: string,
  original: string,
  { languages, names, report }: RuleContext<Data>,
): void {
  if (!prose.includes('(') || /\([ \t]/.test(original)) return;
  for (const { 0: found, index } of prose.matchAll(SPACED)) {
    const inner = found.slice(1, -1);
    if (!hasLetters(inner, languages.target)) continue;
    const [head, tail] = [inner.length - inner.trimStart().length, inner.length - inner.trimEnd().length];
    const at = block.content.within(index, index + found.length);
    report('spaceInside', {
      at,
      side: 'target',
      data: { found: clip(at.slice()), expected: clip(`(${at.slice().slice(1, -1).trim()})`), ...names },
      fix: [
        ...(head > 0 ? [{ range: at.within(1, 1 + head), text: '' }] : []),
        ...(tail > 0 ? [{ range: at.within(found.length - 1 - tail, found.length - 1), text: '' }] : []),
      ],
    });
  }
}

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

/** Does the source have the same marks in its own form? `??` may be repeated in the translation. */
function isTranslated(found: string, source: string, marks: Marks): boolean {
  const foreign = Array.from(marks).find(([, own]) => own === found.charAt(0))?.[0];
  return foreign !== undefined && source.includes(foreign.repeat(2));
}

const slipsIn = memoize((language: Language, marks: Marks) => {
  const own = `[${[...marks.values()].join('')}]`;
  const foreign = `[${[...marks.keys()].join('')}]`;
  const letter = letterPattern(language);
  const behind = (mark: string): string => `(?<=${letter}\\p{M}*[*_]*${mark})`;
  const doubled = Array.from(marks, ([theirs, ours]) => `${ours}[${ours}${theirs}]+|[${theirs}]${ours}[${ours}${theirs}]*`);
  const slips = [
    `(?<doubled>${doubled.join('|')})`,
    `(?<spaced>(?<![ \\t])[ \\t]+(?:${own}(?<=[\\p{L}\\p{M}\\p{N})\\]»*_${MASK}][ \\t]+.)|[.:!]${behind('[ \\t]+.')}(?=\\s(?!\\.)|$)))`,
    // The semicolon of an entity such as `&amp;` is no punctuation.
    `(?<foreign>${foreign}(?<!&[#\\w]+;)(?:${behind('.')}|(?=\\s?[*_]*${letter})))`,
    // Single letters, as in `(b,c)`, may be directly next to the mark.
    `${own}(?:(?=${letter}\\p{M}*${letter})|${behind('.')}(?=\\p{L}{2}))`,
  ];
  return {
    all: new RegExp(slips.join('|'), 'gu'),
    /** A quick test, since most texts have none: a mark of the other language, or one behind a space or right before something. */
    some: new RegExp(`${foreign}|[ \\t](?:${own}|[.:!])|${own}\\S`),
  };
});
