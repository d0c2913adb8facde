import { clip, cover, defineRule, leafPairs, proseOf, textsOf, warning } from '../../src/rule-kit.ts';
import type { AlignedPair, Alignment, Range, RuleContext, TextBlock } from '../../src/rule-kit.ts';

interface Data {
  lost: Languages & { phrases: readonly string[]; expected: number; found: number };
  leadIn: Languages & { phrase: string };
  stray: Languages & { context: string };
}

interface Languages {
  source: string;
  target: string;
}

type Context = RuleContext<Data, undefined>;
type Text = Alignment['section']['text'];

interface BoldPhrase {
  readonly range: Range;
  /** Nothing but a list marker or a bracket stands before it. */
  readonly leading: boolean;
}

export default defineRule<Data>({
  id: 'emphasis-parity',
  category: 'structure',
  summary: 'what is bold in the source is bold in the translation, and no `**` is left over',
  mqm: 'Markup',
  messages: {
    lost: warning(
      ({ source, target, phrases, expected, found }) =>
        `The ${target} has ${found} bold ${found === 1 ? 'phrase' : 'phrases'} here, expected ${expected} as in the ${source} (${listed(phrases)}). Set in bold what is missing.`,
    ),
    leadIn: warning(
      ({ source, target, phrase }) =>
        `The text opens with the bold \`${phrase}\` in the ${source}, but with plain text in the ${target}. Set it in bold.`,
    ),
    stray: warning(
      ({ source, target, context }) =>
        `The \`**\` in \`${context}\` opens or closes nothing in the ${target}; the ${source} has none such. Complete or remove it.`,
    ),
  },

  sides({ pairs, section: { text } }, context) {
    for (const pair of leafPairs(pairs)) if (pair.gap === undefined) checkPair(pair, text, context);
  },
});

function listed(phrases: readonly string[]): string {
  return phrases.map((phrase) => `\`${phrase}\``).join(', ');
}

function checkPair(pair: AlignedPair, text: Text, context: Context): void {
  const [sources, targets] = [pair.source.flatMap(textsOf), pair.target.flatMap(textsOf)];
  const names = { source: context.languages.source.name, target: context.languages.target.name };
  const related = pair.source.map(({ range }) => ({ range, message: `the ${names.source} text` }));
  const strays = targets.flatMap((block) => strayMarks(block, text));
  const [stray] = strays;
  if (stray !== undefined && strays.length > sources.flatMap((block) => strayMarks(block, text)).length) {
    const line = text.lineRange(text.lineAt(stray.start));
    const excerpt = clip(text.slice({ start: stray.start, end: Math.min(line.end, stray.end + 40) }));
    context.report('stray', { at: stray, side: 'target', data: { ...names, context: excerpt }, related });
    return;
  }
  const [expected, found] = [sources.flatMap((block) => boldIn(block, text)), targets.flatMap((block) => boldIn(block, text))];
  const at = cover(targets.map(({ content }) => content));
  if (at === undefined || found.length >= expected.length) return;
  const [first] = expected;
  const phrases = expected.map(({ range }) => clip(text.slice(range)));
  if (first?.leading === true && found[0]?.leading !== true)
    context.report('leadIn', { at, side: 'target', data: { ...names, phrase: phrases[0] ?? '' }, related });
  else
    context.report('lost', {
      at,
      side: 'target',
      data: { ...names, phrases, expected: expected.length, found: found.length },
      related,
    });
}

function boldIn({ content, spans }: TextBlock, text: Text): readonly BoldPhrase[] {
  return spans.flatMap((span) => {
    if (span.kind !== 'strong') return [];
    const before = text.slice({ start: content.start, end: span.range.start });
    return [{ range: span.content, leading: before.trim() === '' }];
  });
}

/** `**` that Markdown shows as it stands. */
function strayMarks(block: TextBlock, text: Text): readonly Range[] {
  const marks = block.spans.flatMap(({ kind, range }) => (kind === 'strong' ? [range.start, range.end - 2] : []));
  return Array.from(proseOf(text, block).matchAll(/\*\*/g), ({ index }) => block.content.start + index)
    .filter((start) => !marks.includes(start))
    .map((start) => ({ start, end: start + 2 }));
}
