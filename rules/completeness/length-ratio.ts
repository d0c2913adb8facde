import {
  clip,
  coverOf,
  defineRule,
  error,
  formulasOf,
  info,
  leafPairs,
  list,
  plural,
  quote,
  rangesOf,
  related,
  warning,
} from '../../src/rule-kit.ts';
import type { AlignedPair, LanguageNames, RuleContext, Unit } from '../../src/rule-kit.ts';
import { liesInTwoFiles } from '../../src/align/alignment.ts';
import { rawOf, textsIn } from '../../src/align/units.ts';
import { asciiDigits } from '../../src/language/digits.ts';
import { lengthOfExpansions } from '../../src/compare/expansions.ts';
import { type LengthModel, type Lengths as SideLengths, lengthModel } from '../../src/compare/length-model.ts';
import { isCopied } from '../../src/compare/names-kept.ts';
import { repeatedInTarget } from '../../src/compare/repeated-sentence.ts';
import { referenceBlocks } from '../../src/compare/reference-blocks.ts';
import { isSaidOnBothSides } from '../../src/compare/said-sentence.ts';
import { readSentences, type Sentence, type UnpairedSentences, unpairedSentences } from '../../src/compare/sentence-alignment.ts';
import { translatedLengths } from '../../src/compare/translated-lengths.ts';
import { isCodeShaped } from '../../src/spans/code-shape.ts';
import type { Language } from '../../src/language/language.ts';
import type { Languages } from '../../src/language/languages.ts';
import { foldMath } from '../../src/markdown/plain-math.ts';
import type { FormulaNode } from '../../src/translation/ast.ts';
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
/**
 * In standard deviations from the expected length: where a sentence without a counterpart is reported (`SUSPECT`), and where the
 * length alone is (`SURE`).
 */
const SUSPECT = { missing: -1, extra: 2.5 };
const SURE = { short: -4.5, long: 6 };
/** The same for a text of a page, which says in few words what a paper would not. */
const SURE_IN_PAGES = -5.2;
/** The mean cost of matched sentences above which the translation is too free to be sure of single sentences, and to name any. */
const FREE = 0.5;
const RETOLD = 1.25;

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
    const { pairs, translation } = alignment;
    const { languages, names, profile } = context;
    if (isReferenceList(translation, languages)) return;
    const measured = leafPairs(pairs)
      // In pages, what is a copy has the length of its source by right: the title of a work, a line of tags, a signature.
      .filter((pair) => !liesInTwoFiles(alignment) || !isCopy(pair))
      // A formula, which the other side may write in plain characters, has no length to compare.
      .filter(
        ({ gap, source, target }) => gap === undefined && ![...source, ...target].some(({ kind }) => kind === 'display-math'),
      )
      .map((pair) => ({ pair, ...translatedLengths(pair, languages) }));
    const model = lengthModel(measured, profile, languages);
    const listed = referenceBlocks(alignment, languages);
    for (const { pair, ...lengths } of measured) {
      if (reportRepeated(pair, context)) continue;
      if ([...pair.source, ...pair.target].some((unit) => listed.has(unit))) continue;
      if (lengths.source < SHORTEST) continue;
      const deviation = deviationOf(pair, lengths, model, languages);
      const sentences = isSuspect(deviation) ? unpairedSentences(pair, languages, model.ratio) : undefined;
      if (
        sentences !== undefined &&
        sentences.misfit <= RETOLD &&
        reportSentences(pair, { deviation, ratio: model.ratio, ...lengths }, sentences, {
          ...context,
          // Pages are translated freely, and often in more sentences.
          extra: liesInTwoFiles(alignment) ? 'maybeExtraSentence' : 'extraSentence',
        })
      )
        continue;
      const data = { ...names, expected: Math.round(lengths.source * model.ratio), found: lengths.target };
      if (isCell(pair) && liesInTwoFiles(alignment) && lengths.source < SHORTEST_CELL) continue;
      const short = liesInTwoFiles(alignment) ? SURE_IN_PAGES : SURE.short;
      if (deviation <= short) {
        const { source, target } = lengths;
        const brief = { source: source - lengthOfExpansions(rawOf(pair.source), languages.source), target };
        if (model.deviation(brief) <= short) reportShort(pair, data, context);
      } else if (deviation >= SURE.long) reportLength(pair, 'long', data, context);
    }
  },
});

function isCell({ source, target }: AlignedPair): boolean {
  return [...source, ...target].some(({ kind }) => kind === 'cell');
}

function isCopy({ source, target }: AlignedPair): boolean {
  const [originals, texts] = [textsIn(source), textsIn(target)];
  return texts.length > 0 && texts.every((text) => isCopied(text, originals));
}

function others(count: number): string {
  return count > 1 ? ` and ${count - 1} more` : '';
}

/** Formulas count where one side writes some of them in plain characters, which are a part of its prose. */
function deviationOf({ source, target }: AlignedPair, prose: SideLengths, model: LengthModel, languages: Languages): number {
  const deviation = model.deviation(prose);
  if (!isSuspect(deviation)) return deviation;
  const [sources, targets] = [formulasOf(source), formulasOf(target)];
  if (sources.length === targets.length) return deviation;
  const inSigns = (formulas: readonly FormulaNode[], language: Language) =>
    formulas.reduce((sum, { tex }) => sum + foldMath(tex, language).length, 0);
  const whole = model.deviation({
    source: prose.source + inSigns(sources, languages.source),
    target: prose.target + inSigns(targets, languages.target),
  });
  return Math.abs(whole) < Math.abs(deviation) ? whole : deviation;
}

function isSuspect(deviation: number): boolean {
  return deviation <= SUSPECT.missing || deviation >= SUSPECT.extra;
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

/** How far a pair is from the usual length. */
interface Measured {
  readonly deviation: number;
  readonly ratio: number;
  readonly source: number;
  readonly target: number;
}

/** The share of the length of lost or added sentences by which the texts differ at least. */
const SHARE = 0.6;

/** Does the text lack, or have too much, as much as these sentences make out? */
function isShareOf(sentences: readonly Sentence[], { ratio, source, target }: Measured): boolean {
  const length = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  const expected = source * ratio;
  return target < expected ? expected - target >= SHARE * length * ratio : target - expected >= SHARE * length;
}

/** Do some sentences have numbers, names or formulas, none of which stands in the texts of the other side? */
function hasLostAnchors(sentences: readonly Sentence[], units: readonly Unit[]): boolean {
  const anchors = sentences.flatMap((sentence) => [...sentence.anchors.keys()]);
  const there = asciiDigits(rawOf(units));
  return anchors.length > 0 && anchors.every((anchor) => !there.includes(anchor.replace(/^[$`]/, '')));
}

/** Reports sentences without a counterpart if the length also shows that text was lost or added. */
function reportSentences(
  pair: AlignedPair,
  measured: Measured,
  { misfit, missing, candidates, extra, place, joined, divided }: UnpairedSentences,
  { languages, names, report, extra: extraId }: Context & { readonly extra: 'extraSentence' | 'maybeExtraSentence' },
): boolean {
  const { deviation } = measured;
  const [lost, added] = [missing[0], extra[0]];
  if ((deviation < 0 ? missing : extra).some(({ range }) => isSaidOnBothSides(range, pair, languages))) return false;
  // A sentence may be a part of the one beside it, and a free translation has its sentences elsewhere.
  if (deviation < 0 && (joined || misfit > FREE)) return false;
  if (deviation < 0 && !isShareOf(missing, measured) && !hasLostAnchors(missing, pair.target)) return false;
  if (deviation > 0 && (divided || !isShareOf(extra, measured))) return false;
  if (deviation < 0 && lost !== undefined && missing.length > extra.length && place !== undefined) {
    // A cell says in few words what it can.
    if (candidates.length > missing.length) {
      report('oneOfSentences', {
        at: coverOf(pair.target) ?? place,
        side: 'target',
        data: { ...names, sentences: candidates.map(({ range }) => clip(range.slice())), count: missing.length },
        related: related(candidates, `the ${names.source} sentence`),
        claims: rangesOf([...pair.target, ...candidates]),
      });
      return true;
    }
    const isCertain = pair.certainty !== 'likely' && pair.target.every(({ kind }) => kind !== 'cell');
    report(isCertain ? 'missingSentence' : 'maybeMissingSentence', {
      at: place,
      side: 'target',
      data: { ...names, sentence: clip(lost.range.slice()), count: missing.length },
      related: related(missing, `the ${names.source} sentence`),
      claims: rangesOf([...pair.target, ...missing]),
    });
    return true;
  }
  const counterpart = coverOf(pair.source);
  if (deviation > 0 && added !== undefined && extra.length > missing.length && counterpart !== undefined) {
    report(extraId, {
      at: added.range,
      side: 'target',
      data: { ...names, sentence: clip(added.range.slice()), count: extra.length },
      related: [...related(extra.slice(1), 'and here'), { range: counterpart, message: `the ${names.source} text` }],
      claims: rangesOf(extra),
    });
    return true;
  }
  return false;
}

/** Reports a text that is too short, with the sentence whose values it lacks; not where code is lost, which tells it exactly. */
function reportShort(pair: AlignedPair, data: Lengths, context: Context): void {
  const lost = readSentences(pair.source, context.languages).filter((sentence) => hasLostAnchors([sentence], pair.target));
  if (lost.some(({ anchors }) => [...anchors.keys()].some((anchor) => anchor.startsWith('`') && isCodeShaped(anchor.slice(1)))))
    return;
  const [sentence] = lost;
  if (sentence === undefined) reportLength(pair, 'short', data, context);
  else reportLength(pair, 'short', { ...data, sentence: clip(sentence.range.slice()) }, context);
}

function reportLength(
  { source, target }: AlignedPair,
  messageId: 'short' | 'long',
  data: Lengths & { sentence?: string },
  { report }: Context,
): void {
  const [counterpart, at] = [coverOf(source), coverOf(target)];
  if (at === undefined || counterpart === undefined) return;
  report(messageId, {
    at,
    side: 'target',
    data,
    related: [{ range: counterpart, message: `the ${data.source} text` }],
    claims: [at],
  });
}
