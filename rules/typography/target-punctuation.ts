import { clip, defineRule, hasLetters, quote, textBlocksOf, warning, wordsIn } from '../../src/rule-kit.ts';
import type { Language, LanguageNames, RuleContext, TextBlock } from '../../src/rule-kit.ts';
import type { Finding } from '../../src/check/finding.ts';
import { withRepetitions } from '../../src/check/repetitions.ts';
import { ownPunctuation } from '../../src/spans/own-punctuation.ts';
import { markHabits } from '../../src/compare/mark-habits.ts';
import { groupRepeated } from '../../src/compare/repeated-changes.ts';
import { type MarkSlip, type MarkSlipKind, ownMarkSlips } from '../../src/spans/mark-slips.ts';
import { unspacedMarkSlips } from '../../src/spans/spaced-marks.ts';
import { narrowBracketSlips } from '../../src/spans/wide-brackets.ts';

interface Slip extends LanguageNames {
  readonly found: string;
  readonly expected: string;
  /** In how many places; more than one where a page has the habit. */
  readonly count: number;
}

/** A page with the same slip in so many places has a habit, which is one fault. */
const HABIT = 4;

type Data = Record<MarkSlipKind | 'spaceInside', Slip>;

export default defineRule<Data>({
  id: 'target-punctuation',
  category: 'typography',
  summary: 'the translation uses its own commas, semicolons and question marks, once each and spaced right',
  mqm: 'Punctuation',
  rank: 'surface',
  fixable: 'safe',
  messages: {
    foreignMark: warning(
      ({ found, expected, source, target, count }) =>
        `${quote(found)} is a mark of ${source} text, expected ${quote(expected)} beside ${target} letters${inPlaces(count)}. Replace it.`,
    ),
    doubledMark: warning(
      ({ found, expected, target, count }) =>
        `The ${target} text doubles a mark: ${quote(found)}, expected ${quote(expected)}${inPlaces(count)}. Delete one.`,
    ),
    spaceBefore: warning(
      ({ found, target, count }) =>
        `A space stands before ${quote(found)}, expected none in ${target} text${inPlaces(count)}. Delete it.`,
    ),
    noSpaceAfter: warning(
      ({ found, target, count }) =>
        `No space follows ${quote(found)}, expected one in ${target} text${inPlaces(count)}. Insert it.`,
    ),
    noSpaceBefore: warning(
      ({ found, target, count }) =>
        `No space stands before ${quote(found)}, expected one in ${target} text${inPlaces(count)}. Insert it.`,
    ),
    noSpaceInside: warning(
      ({ found, expected, target }) =>
        `The quotation marks in ${quote(found)} lack a space inside, expected ${quote(expected)} in ${target} text. Insert it.`,
    ),
    spaceInside: warning(
      ({ found, expected, target }) =>
        `The brackets in ${quote(found)} hold a space at their edge, expected ${quote(expected)} in ${target} text. Delete it.`,
    ),
  },

  translation({ pairs }, context) {
    const { names, languages, report } = context;
    const language = languages.target;
    if (!hasMarks(language)) return;
    const texts = pairs.flatMap(({ source, target }) => {
      const original = source.range.slice();
      return textBlocksOf(target.blocks).map((block) => ({ block, prose: ownPunctuation(block, language), original }));
    });
    const habits = markHabits(
      texts.map(({ prose }) => prose),
      language,
    );
    const slips = texts.flatMap(({ block, prose, original }) => {
      if (language.typography?.wide === undefined) reportSpacedBrackets(block, prose, original, context);
      return [
        ...ownMarkSlips(prose, language),
        ...narrowBracketSlips(prose, language),
        ...unspacedMarkSlips(prose, language, habits.space),
      ]
        .filter((slip) => !isOriginal(slip, prose, original, language))
        .map((slip) => ({ ...slip, block }));
    });
    const found = habits.against(slips).map(({ kind, start, end, edits, block }): Found => {
      const at = block.content.within(start, end);
      const expected = corrected(at.slice(), start, edits);
      const data = { found: clip(at.slice().trim()), expected: clip(expected.trim()), count: 1, ...names };
      const fix = edits.map(({ text, ...edit }) => ({ range: block.content.within(edit.start, edit.end), text }));
      return { messageId: kind, finding: { at, side: 'target', data, fix } };
    });
    const isPage = pairs.some(({ source, target }) => source.range.text !== target.range.text);
    for (const { messageId, finding } of isPage ? withHabits(found) : found) {
      report(messageId, finding);
    }
  },
});

/** A slip before it is reported. */
interface Found {
  readonly messageId: keyof Data;
  readonly finding: Finding<Slip>;
}

/** The slips with those of a habit as one, at the first place. */
function withHabits(slips: readonly Found[]): readonly Found[] {
  const alike = groupRepeated(slips, ({ messageId, finding: { data } }) => [`${messageId} ${data.found}`]);
  return alike.flatMap((group) => {
    if (group.length < HABIT) return group;
    const [{ messageId, finding }, ...more] = group;
    const first = { ...finding, data: { ...finding.data, count: group.length } };
    const others = more.map((other) => other.finding);
    return { messageId, finding: withRepetitions(first, others, () => 'and here') };
  });
}

function inPlaces(count: number): string {
  return count > 1 ? `, here and in ${count - 1} more places` : '';
}

/** Has a language marks of its own, or spaces beside them? */
function hasMarks({ typography }: Language): boolean {
  return typography !== undefined && (typography.marks.size > 0 || typography.spaced !== undefined);
}

/** @param start where the text begins for the edits, one of which may go beyond its end */
function corrected(text: string, start: number, edits: MarkSlip['edits']): string {
  return edits.reduceRight((rest, edit) => rest.slice(0, edit.start - start) + edit.text + rest.slice(edit.end - start), text);
}

/** Is a mark one of the source's, or of a text in its language? */
function isOriginal(slip: MarkSlip, prose: string, original: string, language: Language): boolean {
  switch (slip.kind) {
    case 'doubledMark':
      return isTranslated(prose.charAt(slip.start), original, language);
    case 'foreignMark':
      return isForeign(prose, slip, original, language);
    case 'noSpaceBefore':
      return isForeign(prose, slip, original, language) || isKept(prose, slip, original);
    default:
      return false;
  }
}

/** The last words before a mark, three at most. */
const LAST_WORDS = /(?:[\p{L}\p{N}'’.-]{1,40}[ )*_]{1,3}){0,2}[\p{L}\p{N}'’)*_-]{1,40}$/u;

/** Is a mark at the end of words that stand in the source too, such as a title? A word that calls out may be a name. */
function isKept(prose: string, { start, end }: MarkSlip, original: string): boolean {
  const mark = prose.slice(start, end);
  const words = LAST_WORDS.exec(prose.slice(Math.max(0, start - 130), start))?.[0] ?? '';
  return (/[ ]/.test(words) || mark === '!' || mark === '?') && words !== '' && original.includes(words + mark);
}

/** The Latin name right before a mark, such as `empty` of `empty?`. */
const NAME_BEFORE = /$(?<=(?<![\w-])(?<name>[A-Za-z][\w-]{0,60}))/;

/** Does a mark belong to text in the source's language: to a name such as `empty?`, or to an entry such as that of a book? */
function isForeign(prose: string, { start, end }: MarkSlip, original: string, language: Language): boolean {
  const mark = prose.slice(start, end);
  const name = NAME_BEFORE.exec(prose.slice(0, start))?.groups?.['name'];
  if (
    name !== undefined &&
    (mark === '?' || mark === '!') &&
    original
      .split(`${name}${mark} `)
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
      data: { found: clip(at.slice()), expected: clip(`(${at.slice().slice(1, -1).trim()})`), count: 1, ...names },
      fix: [
        ...(head > 0 ? [{ range: at.within(1, 1 + head), text: '' }] : []),
        ...(tail > 0 ? [{ range: at.within(found.length - 1 - tail, found.length - 1), text: '' }] : []),
      ],
    });
  }
}

/** Does the source have the same marks in its own form? `??` may be repeated in the translation. */
function isTranslated(mark: string, source: string, { typography }: Language): boolean {
  const foreign = Array.from(typography?.marks ?? []).find(([, own]) => own === mark)?.[0];
  return foreign !== undefined && source.includes(foreign.repeat(2));
}
