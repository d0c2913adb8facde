import { clip, defineRule, error, leafPairs, proseOf, quote, rangesOf, related, textsOf, warning } from '../../src/rule-kit.ts';
import type { AlignedPair, Alignment, Languages, Range, RuleContext, SideRole, Unit } from '../../src/rule-kit.ts';
import { type Placeholder, placeholderIn } from '../../src/compare/placeholders.ts';

interface Data {
  elided: Side;
  shared: Side;
  pending: Side;
  remark: Side;
}

interface Side {
  /** The names of the language with the placeholder, and of the other one. */
  own: string;
  other: string;
  text: string;
}

/** A placeholder with its place in the file. */
type Placed = Placeholder & { readonly at: Range };

/** In UTF-16 units: the longest ellipsis, brackets included. */
const LONGEST_ELLIPSIS = 7;

export default defineRule<Data>({
  id: 'placeholder',
  category: 'completeness',
  summary: 'no text stands for a text that was left out or is still to be written',
  mqm: 'Omission',
  rank: 'absent text',
  messages: {
    elided: error(
      ({ own, other, text }) =>
        `${quote(text)} stands in the ${own} for text that was left out, expected what the ${other} says. Write that text.`,
    ),
    shared: warning(
      ({ own, other, text }) =>
        `${quote(text)} stands in the ${own} for text that the ${other} leaves out likewise. Write the text on both sides.`,
    ),
    pending: error(
      ({ own, other, text }) =>
        `${quote(text)} stands in the ${own} for text still to be written, expected what the ${other} says. Write that text.`,
    ),
    remark: error(
      ({ own, other, text }) =>
        `${quote(text)} speaks about the translation, expected the ${own} text beside the ${other} one. Remove the remark.`,
    ),
  },

  sides(alignment, context) {
    for (const pair of leafPairs(alignment.pairs)) {
      const { languages } = context;
      const [source, target] = [placeholdersOf(pair.source, languages), placeholdersOf(pair.target, languages)];
      // An ellipsis on both sides is the author's own.
      if (target.length === 0) report(source, 'source', pair, alignment, context);
      else if (source.length === 0 || !isEllipsis(target)) report(target, 'target', pair, alignment, context, source.length > 0);
    }
  },
});

function placeholdersOf(units: readonly Unit[], languages: Languages): readonly Placed[] {
  return units.flatMap(textsOf).flatMap((block) => {
    const found = block.kind === 'cell' ? undefined : placeholderIn(proseOf(block), languages);
    return found === undefined ? [] : [{ ...found, at: block.content.within(found.range.start, found.range.end) }];
  });
}

function isEllipsis(found: readonly Placed[]): boolean {
  return found.every(({ kind, range }) => kind === 'elided' && range.end - range.start <= LONGEST_ELLIPSIS);
}

function report(
  [first]: readonly Placed[],
  side: SideRole,
  pair: AlignedPair,
  alignment: Alignment,
  context: RuleContext<Data>,
  shared = false,
): void {
  if (first === undefined) return;
  const { names } = context;
  const otherSide = side === 'source' ? 'target' : 'source';
  const explained = [pair, ...(first.whole ? gapsBeside(pair, alignment) : [])];
  context.report(shared && first.kind === 'elided' ? 'shared' : first.kind, {
    at: first.at,
    side,
    data: { own: names[side], other: names[otherSide], text: clip(first.at.slice()) },
    related: related(pair[otherSide], `the ${names[otherSide]} text`),
    claims: explained.flatMap(({ source, target, gap }) => [...rangesOf([...source, ...target]), ...(gap ? [gap] : [])]),
  });
}

/** The gaps next to a pair, since a placeholder may replace several blocks. */
function gapsBeside(pair: AlignedPair, { pairs }: Alignment): readonly AlignedPair[] {
  const index = pairs.indexOf(pair);
  if (index < 0) return [];
  const isGap = ({ gap }: AlignedPair) => gap !== undefined;
  const before = pairs.slice(0, index).findLastIndex((other) => !isGap(other));
  const after = pairs.findIndex((other, place) => place > index && !isGap(other));
  return [...pairs.slice(before + 1, index), ...pairs.slice(index + 1, after < 0 ? undefined : after)];
}
