import {
  clip,
  coverOf,
  defineRule,
  error,
  hasLetters,
  leafPairs,
  proseOf,
  quote,
  rangesOf,
  related,
  textsOf,
  warning,
  wordsIn,
} from '../../src/rule-kit.ts';
import type { AlignedPair, Alignment, LanguageNames, Range, RuleContext, Unit } from '../../src/rule-kit.ts';
import { andMore } from '../../src/check/wording.ts';
import { foreignSentence, isUntranslated } from '../../src/compare/untranslated.ts';
import { isReferenceList, opensReferences } from '../../src/layout/bilingual/reference-list.ts';

interface Data {
  block: LanguageNames & { text: string; count: number };
  sentence: LanguageNames & { text: string };
  inSource: LanguageNames & { text: string };
}

type Context = RuleContext<Data>;

export default defineRule<Data>({
  id: 'untranslated',
  category: 'completeness',
  summary: 'no heading, paragraph, item, cell or sentence of the target is still written in the source language',
  mqm: 'Untranslated',
  rank: 'absent text',
  messages: {
    block: error(
      ({ source, target, text, count }) => `${andMore(text, count)} is still ${source}, expected ${target}. Translate it.`,
    ),
    sentence: warning(
      ({ source, target, text }) => `${quote(text)} is still ${source} inside a text in ${target}. Translate it.`,
    ),
    inSource: error(
      ({ source, target, text }) => `${quote(text)} is ${target} on the ${source} side. Put the ${source} text here.`,
    ),
  },

  sides(alignment, context) {
    const { languages } = context;
    const leaves = leafPairs(alignment.pairs);
    const references = isReferenceList(alignment.translation, languages);
    let listed = references;
    let run: AlignedPair[] = [];
    for (const pair of leaves) {
      const [first] = pair.source;
      if (first?.kind === 'heading') listed = references || opensReferences(first.content.slice(), languages.source);
      const untranslated = !listed && isUntranslated(pair, alignment, languages);
      if (untranslated) run.push(pair);
      if (!untranslated || pair === leaves.at(-1)) {
        reportBlocks(run, alignment, context);
        run = [];
      }
      if (untranslated) continue;
      if (!listed) reportSentence(pair, context);
      reportInSource(pair, alignment, context);
    }
  },
});

/** Reports consecutive untranslated blocks as one finding. */
function reportBlocks(run: readonly AlignedPair[], alignment: Alignment, { names, report }: Context): void {
  const [sources, targets] = [run.flatMap(({ source }) => source), run.flatMap(({ target }) => target)];
  const [[first], at] = [targets, coverOf(targets)];
  if (first === undefined || at === undefined) return;
  report('block', {
    at,
    side: 'target',
    data: { ...names, text: clip(contentOf(first).slice()), count: targets.length },
    related: related(sources, `the ${names.source} text`),
    claims: run.flatMap((pair) => claimsAround(pair, alignment)),
  });
}

function reportSentence({ source, target }: AlignedPair, { languages, names, report }: Context): void {
  for (const block of target.flatMap(textsOf)) {
    const found = foreignSentence(proseOf(block), languages);
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

function contentOf(unit: Unit): Range {
  return 'content' in unit ? unit.content : unit.range;
}
