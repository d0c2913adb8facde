import {
  clip,
  coverOf,
  defineRule,
  error,
  hasLetters,
  leafPairs,
  plural,
  proseOf,
  quote,
  rangesOf,
  related,
  textsOf,
  warning,
  wordsIn,
} from '../../src/rule-kit.ts';
import type { AlignedPair, Alignment, LanguageNames, Languages, Range, RuleContext, Unit } from '../../src/rule-kit.ts';
import type { Table } from '../../src/translation/ast.ts';
import { textsIn } from '../../src/align/units.ts';
import { andMore } from '../../src/check/wording.ts';
import { liesInTwoFiles, withChildren } from '../../src/align/alignment.ts';
import { originalOf } from '../../src/align/kept-originals.ts';
import { forgottenLinks } from '../../src/compare/forgotten-links.ts';
import { foreignSentence, mayHaveForeignSentence } from '../../src/compare/foreign-sentence.ts';
import { isCopied, isStatement, withoutForeignLabels, withoutTitles } from '../../src/compare/names-kept.ts';
import { referenceBlocks } from '../../src/compare/reference-blocks.ts';
import { EMPTY_GLOSSARY } from '../../src/glossary/glossary.ts';
import { keptTerms } from '../../src/glossary/kept-terms.ts';
import { isSample, type Untranslated, untranslatedIn } from '../../src/compare/untranslated.ts';
import { isWrittenIn } from '../../src/spans/written-in.ts';
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

type TablePart = 'whole' | 'header' | 'cells';

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
    const listed = referenceBlocks(alignment, languages);
    const isListed = ({ source, target }: AlignedPair) => [...source, ...target].some((unit) => listed.has(unit));
    const leaves = alignment.pairs
      .flatMap((pair) => (isListed(pair) ? forgottenIn(pair, alignment, languages) : leafPairs([pair])))
      .flatMap((pair) => withOriginal(pair, alignment))
      .filter((pair) => [...pair.source, ...pair.target].some((unit) => textsOf(unit).length > 0));
    const terms = keptTerms(glossary ?? EMPTY_GLOSSARY, languages);
    const found = leaves.map((pair) => ({ pair, untranslated: untranslatedIn(pair, alignment, languages, terms) }));
    const foreign = found.filter(({ untranslated }) => untranslated !== undefined);
    const certain = foreign.filter(({ untranslated }) => untranslated === 'certain');
    if (certain.length >= PAGE.blocks && foreign.length >= leaves.length * PAGE.share)
      reportPage(foreign, leaves.length, alignment, context);
    else for (const run of inTables(runsOf(found, languages), alignment)) reportBlocks(run, alignment, context);
    for (const { pair, untranslated } of found) {
      if (untranslated !== undefined) continue;
      reportSentence(pair, context);
      reportInSource(pair, alignment, context);
    }
  },
});

/** The parts of a list of references that are untranslated though titles may stay as they are. */
function forgottenIn(pair: AlignedPair, alignment: Alignment, { source }: Languages): readonly AlignedPair[] {
  if (!liesInTwoFiles(alignment)) return [];
  const forgotten = forgottenLinks(alignment, source);
  return leafPairs([pair]).filter(({ target }) => textsIn(target).some((text) => forgotten.has(text)));
}

/** A text of the source beside its translation with the text that it repeats; none where quotes or emphasis say what it is. */
function withOriginal(pair: AlignedPair, { sides }: Alignment): readonly AlignedPair[] {
  const [copy] = pair.target;
  const original = pair.relation !== 'extra' || copy === undefined ? undefined : originalOf(copy, sides);
  if (copy === undefined || original === undefined) return [pair];
  return original.range.slice().includes(copy.range.slice().trim()) ? [{ ...pair, source: [original] }] : [];
}

/** A pair of texts, and how sure it is that its target was not translated. */
interface Found {
  readonly pair: AlignedPair;
  readonly untranslated: Untranslated | undefined;
}

/** The runs of untranslated texts; code, formulas and names between them do not divide a run, a text in the target language does. */
function runsOf(found: readonly Found[], { source, target }: Languages): readonly (readonly Found[])[] {
  const runs: Found[][] = [];
  let open = false;
  for (const one of found) {
    if (one.untranslated === undefined) {
      if (textsIn(one.pair.target).some((block) => isWrittenIn(proseOf(block), target, source))) open = false;
      continue;
    }
    if (open) runs.at(-1)?.push(one);
    else runs.push([one]);
    open = true;
  }
  return runs;
}

function named({ text, count, part }: Texts): string {
  if (part === undefined || count === 1) return andMore(text, count);
  const more = `${count} ${part === 'header' ? 'cells of the header' : 'cells'}`;
  return `The table with ${quote(text)} (${part === 'whole' ? 'all of it' : more})`;
}

/** The runs, with those that lie in one table joined: a column of it may have been forgotten. */
function inTables(runs: readonly (readonly Found[])[], alignment: Alignment): readonly (readonly Found[])[] {
  const joined: (readonly Found[])[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const table = before && tableOf([...before, ...run], alignment);
    if (before === undefined || table === undefined) joined.push(run);
    else joined.splice(-1, 1, [...before, ...run]);
  }
  return joined;
}

/** The table of the target in which all of some texts are cells; undefined where there is none. */
function tableOf(found: readonly Found[], { pairs }: Alignment): Table | undefined {
  const cells = found.flatMap(({ pair }) => pair.target);
  if (cells.length === 0 || !cells.every(({ kind }) => kind === 'cell')) return undefined;
  const tables = withChildren(pairs).flatMap(({ target: [unit] }) => (unit?.kind === 'table' ? [unit] : []));
  return tables.find(({ range }) => cells.every((cell) => range.contains(cell.range)));
}

/** What some cells are of their table: its header, all that has words, or a part of it. */
function partOf({ rows }: Table, cells: readonly Unit[], { source, target }: Languages): TablePart {
  if (cells.every((cell) => rows[0]?.range.contains(cell.range))) return 'header';
  return rows.some((row) => textsOf(row).some((text) => isWrittenIn(proseOf(text), target, source))) ? 'cells' : 'whole';
}

/** Reports consecutive untranslated texts as one finding. */
function reportBlocks(run: readonly Found[], alignment: Alignment, { languages, names, report }: Context): void {
  const pairs = run.map(({ pair }) => pair);
  const sources = pairs.flatMap(({ source }) => source);
  const targets = pairs.flatMap(({ target }) => target).sort((a, b) => a.range.start - b.range.start);
  const [[first], at] = [targets, coverOf(targets)];
  if (first === undefined || at === undefined) return;
  const table = targets.length > 1 ? tableOf(run, alignment) : undefined;
  const part = table && partOf(table, targets, languages);
  report(run.some(({ untranslated }) => untranslated === 'certain') ? 'block' : 'copied', {
    at,
    side: 'target',
    data: { ...names, text: shownOf(first), count: targets.length, ...(part && { part }) },
    related: related(sources, `the ${names.source} text`),
    claims: pairs.flatMap((pair) => claimsAround(pair, alignment)),
  });
}

/** Reports a side that was hardly translated as one finding. */
function reportPage(foreign: readonly Found[], total: number, alignment: Alignment, { names, report }: Context): void {
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
    const prose = textsOf(unit)
      .map((block) => proseOf(block))
      .join('\n');
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
  return [pair, ...(partner === undefined ? [] : [partner])].flatMap(({ source, target, gap }) => [
    ...rangesOf([...source, ...target]),
    ...(gap ? [gap] : []),
  ]);
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
