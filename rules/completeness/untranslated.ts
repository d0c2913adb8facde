import {
  clip,
  cover,
  defineRule,
  error,
  foreignSentence,
  hasLetters,
  isReferenceList,
  isUntranslated,
  leafPairs,
  opensReferences,
  proseOf,
  textsOf,
  warning,
  wordsIn,
} from '../../src/rule-kit.ts';
import type { AlignedPair, Alignment, Range, RuleContext, Unit } from '../../src/rule-kit.ts';

interface Data {
  block: Sides & { text: string; count: number };
  sentence: Sides & { text: string };
  inSource: Sides & { text: string };
}

interface Sides {
  source: string;
  target: string;
}

type Context = RuleContext<Data, undefined>;

export default defineRule<Data>({
  id: 'untranslated',
  category: 'completeness',
  summary: 'no heading, paragraph, item, cell or sentence of the target is still written in the source language',
  mqm: 'Untranslated',
  messages: {
    block: error(
      ({ source, target, text, count }) =>
        `\`${text}\`${count > 1 ? ` and ${count - 1} more after it` : ''} is still ${source}, expected ${target}. Translate it.`,
    ),
    sentence: warning(({ source, target, text }) => `\`${text}\` is still ${source} inside a text in ${target}. Translate it.`),
    inSource: error(({ source, target, text }) => `\`${text}\` is ${target} on the ${source} side. Put the ${source} text here.`),
  },

  sides(alignment, context) {
    const { section, pairs } = alignment;
    const leaves = leafPairs(pairs);
    const references = isReferenceList(section, context.languages);
    let listed = references;
    let run: AlignedPair[] = [];
    for (const pair of leaves) {
      if (pair.source[0]?.kind === 'heading')
        listed = references || opensReferences(section.text.slice(pair.source[0].content), context.languages.source);
      const untranslated = !listed && isUntranslated(pair, alignment, context.languages);
      if (untranslated) run.push(pair);
      if (!untranslated || pair === leaves.at(-1)) {
        reportBlocks(run, alignment, context);
        run = [];
      }
      if (untranslated) continue;
      if (!listed) reportSentence(pair, alignment, context);
      reportInSource(pair, alignment, context);
    }
  },
});

/** Neighbours that were left together are one finding. */
function reportBlocks(run: readonly AlignedPair[], alignment: Alignment, context: Context): void {
  const { text } = alignment.section;
  const targets = run.flatMap(({ target }) => target);
  const [first] = targets;
  const at = cover(targets.map(({ range }) => range));
  if (first === undefined || at === undefined) return;
  context.report('block', {
    at,
    side: 'target',
    data: { ...namesOf(context), text: clip(text.slice(contentOf(first))), count: targets.length },
    related: run
      .flatMap(({ source }) => source)
      .map(({ range }) => ({ range, message: `the ${context.languages.source.name} text` })),
    claims: run.flatMap((pair) => claimsAround(pair, alignment)),
  });
}

function reportSentence(pair: AlignedPair, { section: { text } }: Alignment, context: Context): void {
  for (const block of pair.target.flatMap(textsOf)) {
    const found = foreignSentence(proseOf(text, block), context.languages);
    if (found === undefined) continue;
    const range = { start: block.content.start + found.start, end: block.content.start + found.end };
    context.report('sentence', {
      at: range,
      side: 'target',
      data: { ...namesOf(context), text: clip(text.slice(range)) },
      related: pair.source.map((unit) => ({ range: unit.range, message: `the ${context.languages.source.name} text` })),
      claims: [...pair.target.map((unit) => unit.range)],
    });
  }
}

/** A name or a quoted example in the target's script is no block in the target's language. */
function reportInSource(pair: AlignedPair, alignment: Alignment, context: Context): void {
  const { text } = alignment.section;
  for (const unit of pair.source) {
    const prose = textsOf(unit)
      .map((block) => proseOf(text, block))
      .join('\n');
    if (!hasLetters(prose, context.languages.target)) continue;
    const [foreign, own] = [wordsIn(prose, context.languages.target), wordsIn(prose, context.languages.source)];
    if (foreign.length < 2 || foreign.length <= own.length) continue;
    context.report('inSource', {
      at: unit.range,
      side: 'source',
      data: { ...namesOf(context), text: clip(text.slice(contentOf(unit))) },
      related: pair.target.map(({ range }) => ({ range, message: `the ${context.languages.target.name} text` })),
      claims: claimsAround(pair, alignment),
    });
  }
}

/** The pair; where its text was set beside nothing, also the gap of the other side next to it. */
function claimsAround(pair: AlignedPair, { pairs }: Alignment): readonly Range[] {
  const index = pairs.indexOf(pair);
  const beside = pair.gap === undefined ? [] : [pairs[index - 1], pairs[index + 1]];
  const partner = beside.find((other) => other?.gap !== undefined && other.relation !== pair.relation);
  return [pair, ...(partner === undefined ? [] : [partner])].flatMap(({ source, target, gap }) =>
    [...source, ...target].map(({ range }) => range).concat(gap ?? []),
  );
}

function contentOf(unit: Unit): Range {
  return 'content' in unit ? unit.content : unit.range;
}

function namesOf({ languages }: Context): Sides {
  return { source: languages.source.name, target: languages.target.name };
}
