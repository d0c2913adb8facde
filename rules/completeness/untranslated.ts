import {
  clip,
  coverOf,
  defineRule,
  error,
  hasLetters,
  plural,
  proseOf,
  quote,
  rangesOf,
  related,
  warning,
  wordsIn,
} from '../../src/rule-kit.ts';
import type { AlignedPair, Alignment, LanguageNames, Range, RuleContext, Unit } from '../../src/rule-kit.ts';
import { claimsOfPair } from '../../src/align/gaps.ts';
import { proseIn, textsIn } from '../../src/align/units.ts';
import { andMore } from '../../src/check/wording.ts';
import { foreignSentence, mayHaveForeignSentence } from '../../src/compare/foreign-sentence.ts';
import { type JudgedText, judgedTexts } from '../../src/compare/judged-texts.ts';
import { isCopied, isStatement, withoutForeignLabels, withoutTitles } from '../../src/compare/names-kept.ts';
import { isSample } from '../../src/compare/untranslated.ts';
import { type TablePart, tablePart, untranslatedRuns } from '../../src/compare/untranslated-runs.ts';
import { EMPTY_GLOSSARY } from '../../src/glossary/glossary.ts';
import { keptTerms } from '../../src/glossary/kept-terms.ts';
import { isReferenceList } from '../../src/layout/bilingual/reference-list.ts';

interface Data {
  block: Texts;
  copied: Texts;
  side: LanguageNames & { text: string; count: number; total: number };
  sentence: LanguageNames & { text: string };
  inSource: LanguageNames & { text: string };
}

/** `count` texts, the first of which is `text`; `part` is what they are of a table, if all of them are cells of one. */
interface Texts extends LanguageNames {
  text: string;
  count: number;
  part?: TablePart;
}

type Context = RuleContext<Data>;

const TAG = /<\/?[A-Za-z][^<>]*>/g;
const PICTURE = /!\[(?<alt>[^[\]]*)\]\([^()\s]*\)/g;

/** From so many untranslated texts, and this share of all, the side as a whole was not translated. */
const PAGE = { blocks: 5, share: 0.6 };

export default defineRule<Data>({
  id: 'untranslated',
  category: 'completeness',
  summary: 'no heading, paragraph, item, cell or sentence of the target is still written in the source language',
  mqm: 'Untranslated',
  rank: 'absent text',
  messages: {
    block: error((data) => `${named(data)} is still ${data.source}, expected ${data.target}. Translate it.`),
    copied: warning(
      (data) =>
        `${named(data)} of the ${data.target} ${plural(data.count, 'is a copy', 'are copies')} of the ${data.source}. Translate ${plural(data.count, 'it', 'them')}, unless ${plural(data.count, 'it is a name', 'they are names')}.`,
    ),
    side: error(({ source, target, text }) => `Most of the ${target} is still ${source}, from ${quote(text)} on. Translate it.`),
    sentence: warning(
      ({ source, target, text }) => `${quote(text)} is still ${source} inside a text in ${target}. Translate it.`,
    ),
    inSource: error(
      ({ source, target, text }) => `${quote(text)} is ${target} on the ${source} side. Put the ${source} text here.`,
    ),
  },

  sides(alignment, context) {
    const { languages, glossary } = context;
    if (isReferenceList(alignment.translation, languages)) return;
    const found = judgedTexts(alignment, languages, keptTerms(glossary ?? EMPTY_GLOSSARY, languages));
    const foreign = found.filter(({ untranslated }) => untranslated !== undefined);
    const certain = foreign.filter(({ untranslated }) => untranslated === 'certain');
    if (certain.length >= PAGE.blocks && foreign.length >= found.length * PAGE.share)
      reportPage(foreign, found.length, alignment, context);
    else for (const run of untranslatedRuns(found, alignment, languages)) reportBlocks(run, alignment, context);
    for (const { pair, untranslated } of found) {
      if (untranslated !== undefined) continue;
      reportSentence(pair, context);
      reportInSource(pair, alignment, context);
    }
  },
});

function named({ text, count, part }: Texts): string {
  if (part === undefined || count === 1) return andMore(text, count);
  const more = `${count} ${part === 'header' ? 'cells of the header' : 'cells'}`;
  return `The table with ${quote(text)} (${part === 'whole' ? 'all of it' : more})`;
}

/** Reports consecutive untranslated texts as one finding. */
function reportBlocks(run: readonly JudgedText[], alignment: Alignment, { languages, names, report }: Context): void {
  const pairs = run.map(({ pair }) => pair);
  const sources = pairs.flatMap(({ source }) => source);
  const targets = pairs.flatMap(({ target }) => target).sort((a, b) => a.range.start - b.range.start);
  const [[first], at] = [targets, coverOf(targets)];
  if (first === undefined || at === undefined) return;
  const part = tablePart(run, alignment, languages);
  report(run.some(({ untranslated }) => untranslated === 'certain') ? 'block' : 'copied', {
    at,
    side: 'target',
    data: { ...names, text: shownOf(first), count: targets.length, ...(part && { part }) },
    related: related(sources, `the ${names.source} text`),
    claims: pairs.flatMap((pair) => claimsAround(pair, alignment)),
  });
}

/** Reports a side that was hardly translated as one finding. */
function reportPage(foreign: readonly JudgedText[], total: number, alignment: Alignment, { names, report }: Context): void {
  const pairs = foreign.map(({ pair }) => pair);
  const [first] = pairs.flatMap(({ target }) => target);
  if (first === undefined) return;
  report('side', {
    at: first.range,
    side: 'target',
    data: { ...names, text: shownOf(first), count: foreign.length, total },
    related: related(
      pairs.slice(1).flatMap(({ target }) => target),
      'and here',
    ),
    claims: pairs.flatMap((pair) => claimsAround(pair, alignment)),
  });
}

function reportSentence({ source, target }: AlignedPair, { languages, names, report }: Context): void {
  for (const block of textsIn(target)) {
    if (!mayHaveForeignSentence(proseOf(block), languages)) continue;
    const originals = textsIn(source);
    // A quotation that both sides have is an example.
    if (isStatement(block) || (isSample(block.range) && isCopied(block, originals))) continue;
    const prose = withoutForeignLabels(withoutTitles(block, originals), block, languages.target);
    const found = foreignSentence(prose, languages, originals);
    if (found === undefined) continue;
    const at = block.content.within(found.start, found.end);
    report('sentence', {
      at,
      side: 'target',
      data: { ...names, text: clip(at.slice()) },
      related: related(source, `the ${names.source} text`),
      claims: rangesOf(target),
    });
  }
}

/** Reports blocks of the source in the target language, except for names and quoted examples. */
function reportInSource(pair: AlignedPair, alignment: Alignment, { languages, names, report }: Context): void {
  for (const unit of pair.source) {
    const prose = proseIn([unit]);
    if (!hasLetters(prose, languages.target)) continue;
    const [foreign, own] = [wordsIn(prose, languages.target), wordsIn(prose, languages.source)];
    if (foreign.length < 2 || foreign.length <= own.length) continue;
    report('inSource', {
      at: unit.range,
      side: 'source',
      data: { ...names, text: clip(contentOf(unit).slice()) },
      related: related(pair.target, `the ${names.target} text`),
      claims: claimsAround(pair, alignment),
    });
  }
}

/** The ranges of the pair; if it is a gap, also those of the adjacent gap of the other side. */
function claimsAround(pair: AlignedPair, { pairs }: Alignment): readonly Range[] {
  const index = pairs.indexOf(pair);
  const beside = pair.gap === undefined ? [] : [pairs[index - 1], pairs[index + 1]];
  const partner =
    beside.find((other) => other?.gap !== undefined && other.relation !== pair.relation) ??
    translationBehind(pair, pairs[index + 1]);
  return [pair, ...(partner === undefined ? [] : [partner])].flatMap(claimsOfPair);
}

/** The extra block behind a copied one, which is its translation: some tools write the source above each text. */
function translationBehind(
  { source: [source], target: [copy] }: AlignedPair,
  next: AlignedPair | undefined,
): AlignedPair | undefined {
  if (source === undefined || copy === undefined || next?.relation !== 'extra' || next.target[0]?.kind !== copy.kind)
    return undefined;
  return source.range.slice().trim() === copy.range.slice().trim() ? next : undefined;
}

/** The text of a unit as a message shows it: without tags, the marks of pictures, and backticks. */
function shownOf(unit: Unit): string {
  const text = contentOf(unit).slice();
  const plain = text.replaceAll(TAG, '').replaceAll(PICTURE, '$<alt>').replaceAll('`', '');
  return clip(plain.trim() === '' ? text : plain);
}

function contentOf(unit: Unit): Range {
  return 'content' in unit ? unit.content : unit.range;
}
