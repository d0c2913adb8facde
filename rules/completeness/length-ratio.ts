import { clip, coverOf, defineRule, error, info, list, plural, quote, rangesOf, related, warning } from '../../src/rule-kit.ts';
import type { AlignedPair, LanguageNames, RelatedRange, RuleContext } from '../../src/rule-kit.ts';
import { liesInTwoFiles } from '../../src/align/alignment.ts';
import { rawOf } from '../../src/align/units.ts';
import { lengthOfExpansions } from '../../src/compare/expansions.ts';
import { deviationOf, measuredPairs } from '../../src/compare/length-deviation.ts';
import { lengthModel } from '../../src/compare/length-model.ts';
import { referenceBlocks } from '../../src/compare/reference-blocks.ts';
import { repeatedInTarget } from '../../src/compare/repeated-sentence.ts';
import { hasCode, lostSentences, type SentenceFault, sentenceFault } from '../../src/compare/sentence-fault.ts';
import { isReferenceList } from '../../src/layout/bilingual/reference-list.ts';

interface Sentences extends LanguageNames {
  sentence: string;
  count: number;
}

/** `expected` and `found` are lengths of prose in characters. */
interface Lengths extends LanguageNames {
  expected: number;
  found: number;
}

interface Data {
  repeatedSentence: LanguageNames & { sentence: string };
  missingSentence: Sentences;
  maybeMissingSentence: Sentences;
  oneOfSentences: LanguageNames & { sentences: readonly string[]; count: number };
  extraSentence: Sentences;
  maybeExtraSentence: Sentences;
  short: Lengths & { sentence?: string };
  long: Lengths;
}

type Context = RuleContext<Data>;

/** In characters: the lengths of shorter texts vary too much. */
const SHORTEST = 60;
/** The same for the cells of a table in a page, which describe in as few words as the language has for it. */
const SHORTEST_CELL = 150;
/** In standard deviations from the expected length: where the length alone is reported. A page says in few words what a paper would not. */
const SURE = { short: -4.5, shortInPages: -5.2, long: 6 };

export default defineRule<Data>({
  id: 'length-ratio',
  category: 'completeness',
  summary: 'no sentence is lost or added, and no text is far shorter or longer than its counterpart',
  mqm: 'Omission',
  rank: 'sentence',
  messages: {
    repeatedSentence: error(
      ({ source, target, sentence }) =>
        `The sentence ${quote(sentence)} is repeated in the ${target}, while the ${source} repeats none. Remove what is too much.`,
    ),
    maybeMissingSentence: warning(
      ({ source, target, sentence, count }) =>
        `The sentence ${quote(sentence)}${others(count)} of the ${source} was not found in this ${target} text. Look for it, and translate it if it is missing.`,
    ),
    oneOfSentences: warning(
      ({ source, target, sentences, count }) =>
        `${count > 1 ? `${count} of these sentences` : 'One of these sentences'} of the ${source} ${plural(count, 'seems', 'seem')} to be missing in the ${target}: ${list(sentences)}. Compare the texts, and translate what is missing.`,
    ),
    missingSentence: error(
      ({ source, target, sentence, count }) =>
        `The sentence ${quote(sentence)}${others(count)} of the ${source} seems to be missing in the ${target}. Translate it here.`,
    ),
    extraSentence: warning(
      ({ source, target, sentence, count }) =>
        `The sentence ${quote(sentence)}${others(count)} of the ${target} seems to have no counterpart in the ${source}. Remove it, or add it there.`,
    ),
    maybeExtraSentence: info(
      ({ source, target, sentence, count }) =>
        `The sentence ${quote(sentence)}${others(count)} of the ${target} may have no counterpart in the ${source}, or divide one. Compare both.`,
    ),
    short: warning(({ source, target, sentence }) =>
      sentence === undefined
        ? `The ${target} text is far shorter than the ${source} one makes expect. Look for what was left out.`
        : `The ${target} text is far shorter than the ${source} one makes expect, and has no name, number or code of ${quote(sentence)}. Translate what was left out.`,
    ),
    long: warning(
      ({ source, target }) => `The ${target} text is far longer than the ${source} one makes expect. Look for what was added.`,
    ),
  },

  sides(alignment, context) {
    const { languages, names, profile } = context;
    if (isReferenceList(alignment.translation, languages)) return;
    const measured = measuredPairs(alignment, languages);
    const model = lengthModel(measured, profile, languages);
    const listed = referenceBlocks(alignment, languages);
    const inPages = liesInTwoFiles(alignment);
    for (const { pair, ...lengths } of measured) {
      if (reportRepeated(pair, context)) continue;
      if ([...pair.source, ...pair.target].some((unit) => listed.has(unit))) continue;
      if (lengths.source < SHORTEST) continue;
      const deviation = deviationOf(pair, lengths, model, languages);
      const fault = sentenceFault(pair, { deviation, ratio: model.ratio, ...lengths }, languages);
      if (fault !== undefined) {
        reportSentences(fault, pair, inPages, context);
        continue;
      }
      const data = { ...names, expected: Math.round(lengths.source * model.ratio), found: lengths.target };
      if (isCell(pair) && inPages && lengths.source < SHORTEST_CELL) continue;
      const short = inPages ? SURE.shortInPages : SURE.short;
      if (deviation <= short) {
        // A heading of a page may say in a few words what its source says in a sentence.
        if (inPages && isHeading(pair)) continue;
        const { source, target } = lengths;
        const brief = { source: source - lengthOfExpansions(rawOf(pair.source), languages.source), target };
        if (model.deviation(brief) <= short) reportShort(pair, data, context);
      } else if (deviation >= SURE.long) reportLength(pair, 'long', data, context);
    }
  },
});

function isHeading({ source }: AlignedPair): boolean {
  return source.every(({ kind }) => kind === 'heading');
}

function isCell({ source, target }: AlignedPair): boolean {
  return [...source, ...target].some(({ kind }) => kind === 'cell');
}

function others(count: number): string {
  return count > 1 ? ` and ${count - 1} more` : '';
}

/** Reports sentences of the target that stand twice though the source repeats none. */
function reportRepeated(pair: AlignedPair, { languages, names, report }: Context): boolean {
  const found = repeatedInTarget(pair, languages);
  for (const { first, second } of found) {
    report('repeatedSentence', {
      at: second,
      side: 'target',
      data: { ...names, sentence: clip(second.slice()) },
      related: [{ range: first, message: 'it stands here first' }, ...related(pair.source, `the ${names.source} text`)],
      claims: [second],
    });
  }
  return found.length > 0;
}

/** Reports sentences without a counterpart. */
function reportSentences(fault: SentenceFault, pair: AlignedPair, inPages: boolean, { names, report }: Context): void {
  const { at, sentences, count } = fault;
  const texts = sentences.map(({ range }) => clip(range.slice()));
  const data = { ...names, sentence: texts[0] ?? '', count };
  if (fault.kind === 'extra') {
    report(inPages ? 'maybeExtraSentence' : 'extraSentence', {
      at,
      side: 'target',
      data,
      related: [...related(sentences.slice(1), 'and here'), ...textOf(pair, names)],
      claims: rangesOf(sentences),
    });
    return;
  }
  const finding = {
    at,
    side: 'target',
    related: related(sentences, `the ${names.source} sentence`),
    claims: rangesOf([...pair.target, ...sentences]),
  } as const;
  if (fault.kind === 'oneOf') report('oneOfSentences', { ...finding, data: { ...names, sentences: texts, count } });
  else report(fault.kind === 'missing' ? 'missingSentence' : 'maybeMissingSentence', { ...finding, data });
}

/** The text of the source as one related place. */
function textOf({ source }: AlignedPair, names: LanguageNames): RelatedRange[] {
  const range = coverOf(source);
  return range === undefined ? [] : [{ range, message: `the ${names.source} text` }];
}

/** Reports a text that is too short, with the sentence whose values it lacks; not where code is lost, which tells it exactly. */
function reportShort(pair: AlignedPair, data: Lengths, context: Context): void {
  const lost = lostSentences(pair, context.languages);
  if (lost.some(hasCode)) return;
  const [sentence] = lost;
  if (sentence === undefined) reportLength(pair, 'short', data, context);
  else reportLength(pair, 'short', { ...data, sentence: clip(sentence.range.slice()) }, context);
}

function reportLength(
  pair: AlignedPair,
  messageId: 'short' | 'long',
  data: Lengths & { sentence?: string },
  { names, report }: Context,
): void {
  const at = coverOf(pair.target);
  if (at !== undefined) report(messageId, { at, side: 'target', data, related: textOf(pair, names), claims: [at] });
}
