import { clip, defineRule, error, leafPairs, placeholderIn, proseOf, textsOf, warning } from '../../src/rule-kit.ts';
import type { AlignedPair, Alignment, Placeholder, Range, RuleContext, SideRole } from '../../src/rule-kit.ts';

interface Data {
  elided: Side;
  shared: Side;
  pending: Side;
  remark: Side;
}

interface Side {
  /** The language of the side that has the placeholder, and the other one. */
  own: string;
  other: string;
  text: string;
}

type Context = RuleContext<Data, undefined>;

/** A placeholder with its place in the file. */
type Placed = Placeholder & { readonly at: Range };

export default defineRule<Data>({
  id: 'placeholder',
  category: 'completeness',
  summary: 'no text stands for a text that was left out or is still to be written',
  mqm: 'Omission',
  messages: {
    elided: error(
      ({ own, other, text }) =>
        `\`${text}\` stands in the ${own} for text that was left out, expected what the ${other} says. Write that text.`,
    ),
    shared: warning(
      ({ own, other, text }) =>
        `\`${text}\` stands in the ${own} for text that the ${other} leaves out likewise. Write the text on both sides.`,
    ),
    pending: error(
      ({ own, other, text }) =>
        `\`${text}\` stands in the ${own} for text still to be written, expected what the ${other} says. Write that text.`,
    ),
    remark: error(
      ({ own, other, text }) =>
        `\`${text}\` speaks about the translation, expected the ${own} text beside the ${other} one. Remove the remark.`,
    ),
  },

  sides(alignment, context) {
    for (const pair of leafPairs(alignment.pairs)) {
      const [source, target] = [inUnits(pair, 'source', alignment, context), inUnits(pair, 'target', alignment, context)];
      // An ellipsis that both sides have is the author's.
      if (target.length === 0) report(source, 'source', pair, alignment, context);
      else if (source.length === 0 || !isEllipsis(target)) report(target, 'target', pair, alignment, context, source.length > 0);
    }
  },
});

function inUnits(pair: AlignedPair, side: SideRole, { section: { text } }: Alignment, { languages }: Context): readonly Placed[] {
  return pair[side].flatMap(textsOf).flatMap((block) => {
    if (block.kind === 'cell') return [];
    const found = placeholderIn(proseOf(text, block), languages);
    const start = block.content.start;
    return found === undefined ? [] : [{ ...found, at: { start: start + found.range.start, end: start + found.range.end } }];
  });
}

function isEllipsis(found: readonly Placed[]): boolean {
  return found.every(({ kind, range }) => kind === 'elided' && range.end - range.start <= 7);
}

function report(
  [first]: readonly Placed[],
  side: SideRole,
  pair: AlignedPair,
  alignment: Alignment,
  context: Context,
  shared = false,
): void {
  if (first === undefined) return;
  const { languages } = context;
  const [own, other] = side === 'source' ? (['source', 'target'] as const) : (['target', 'source'] as const);
  context.report(shared && first.kind === 'elided' ? 'shared' : first.kind, {
    at: first.at,
    side,
    data: { own: languages[own].name, other: languages[other].name, text: clip(alignment.section.text.slice(first.at)) },
    related: pair[other].map(({ range }) => ({ range, message: `the ${languages[other].name} text` })),
    claims: [pair, ...(first.whole ? gapsBeside(pair, alignment) : [])].flatMap(({ source, target, gap }) =>
      [...source, ...target].map(({ range }) => range).concat(gap ?? []),
    ),
  });
}

/** The gaps next to a pair: what the placeholder stands for may be more than one block. */
function gapsBeside(pair: AlignedPair, { pairs }: Alignment): readonly AlignedPair[] {
  const index = pairs.indexOf(pair);
  if (index < 0) return [];
  const isGap = ({ gap }: AlignedPair) => gap !== undefined;
  const before = pairs.slice(0, index).findLastIndex((other) => !isGap(other));
  const after = pairs.findIndex((other, place) => place > index && !isGap(other));
  return [...pairs.slice(before + 1, index), ...pairs.slice(index + 1, after < 0 ? undefined : after)];
}
