import { clip, defineRule, leafPairs, list, plural, proseOf, quote, related, textsOf, warning } from '../../src/rule-kit.ts';
import type { AlignedPair, LanguageNames, Range, RuleContext, TextBlock } from '../../src/rule-kit.ts';
import { runInList } from '../../src/align/run-in-list.ts';
import { cover } from '../../src/text/range.ts';

interface Data {
  lost: LanguageNames & { phrases: readonly string[]; expected: number; found: number };
  leadIn: LanguageNames & { phrase: string };
  stray: LanguageNames & { context: string };
}

interface BoldPhrase {
  readonly content: Range;
  /** True when only a list marker or a bracket precedes it. */
  readonly leading: boolean;
}

export default defineRule<Data>({
  id: 'emphasis-parity',
  category: 'structure',
  summary: 'what is bold in the source is bold in the translation, and no `**` is left over',
  mqm: 'Markup',
  rank: 'emphasis',
  messages: {
    lost: warning(
      ({ source, target, phrases, expected, found }) =>
        `The ${target} has ${found} bold ${plural(found, 'phrase', 'phrases')} here, expected ${expected} as in the ${source} (${list(phrases)}). Set in bold what is missing.`,
    ),
    leadIn: warning(
      ({ source, target, phrase }) =>
        `The text opens with the bold ${quote(phrase)} in the ${source}, but with plain text in the ${target}. Set it in bold.`,
    ),
    stray: warning(
      ({ source, target, context }) =>
        `The \`**\` in ${quote(context)} opens or closes nothing in the ${target}; the ${source} has none such. Complete or remove it.`,
    ),
  },

  sides({ pairs }, context) {
    for (const pair of leafPairs(pairs)) if (pair.gap === undefined && pair.certainty !== 'likely') checkPair(pair, context);
  },
});

/** In UTF-16 units: the length of the text after a stray mark that the message shows. */
const EXCERPT = 40;

function checkPair(pair: AlignedPair, { names, report }: RuleContext<Data>): void {
  const { source, target } = pair;
  const [sources, targets] = [source.flatMap(textsOf), target.flatMap(textsOf)];
  const finding = { side: 'target', related: related(source, `the ${names.source} text`) } as const;
  const strays = targets.flatMap(strayMarks);
  const [stray] = strays;
  if (stray !== undefined && strays.length > sources.flatMap(strayMarks).length) {
    const line = stray.text.lineAround(stray.start);
    const excerpt = stray.text.range(stray.start, Math.min(line.end, stray.end + EXCERPT));
    report('stray', { ...finding, at: stray, data: { ...names, context: clip(excerpt.slice()) } });
    return;
  }
  const [expected, found] = [sources.flatMap(boldIn), targets.flatMap(boldIn)];
  const at = cover(targets.map(({ content }) => content));
  // Sentences need no bold phrases where the items of a list have them.
  if (at === undefined || found.length >= expected.length || runInList(pair) !== undefined) return;
  const phrases = expected.map(({ content }) => clip(content.slice()));
  if (expected[0]?.leading === true && found[0]?.leading !== true)
    report('leadIn', { ...finding, at, data: { ...names, phrase: phrases[0] ?? '' } });
  else report('lost', { ...finding, at, data: { ...names, phrases, expected: expected.length, found: found.length } });
}

function boldIn({ content, spans }: TextBlock): readonly BoldPhrase[] {
  return spans.flatMap((span) => {
    if (span.kind !== 'strong') return [];
    const before = content.atStart().until(span.range.atStart());
    return [{ content: span.content, leading: before.slice().trim() === '' }];
  });
}

/** The `**` that Markdown does not parse as emphasis. */
function strayMarks(block: TextBlock): readonly Range[] {
  const marks = block.spans.flatMap(({ kind, range }) => (kind === 'strong' ? [range.start, range.end - 2] : []));
  return Array.from(proseOf(block).matchAll(/\*\*/g), ({ index }) => block.content.within(index, index + 2)).filter(
    ({ start }) => !marks.includes(start),
  );
}
