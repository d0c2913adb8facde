import { liesInTwoFiles } from '../../src/align/alignment.ts';
import { clip, defineRule, error, leafPairs, proseOf, quote, related, warning } from '../../src/rule-kit.ts';
import type { AlignedPair, Alignment, Languages, Range, RuleContext, SideRole, Unit } from '../../src/rule-kit.ts';
import { claimsOfPair } from '../../src/align/gaps.ts';
import { textsIn } from '../../src/align/units.ts';
import { isBracketed, type Placeholder, placeholderIn } from '../../src/compare/placeholders.ts';
import { proseLength } from '../../src/compare/sentence-alignment.ts';

interface Data {
  elided: Side;
  shared: Side;
  alone: Side;
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
    alone: error(
      ({ own, other, text }) =>
        `${quote(text)} stands in the ${own} for text that was left out, and the ${other} says nothing there. Write the text on both sides.`,
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
      const found = target.length > 0 ? target : byPlace('target', pair, alignment);
      const own = source.length > 0 ? source : byPlace('source', pair, alignment);
      if (found.length === 0 && own.length === 0) continue;
      // What stands in brackets on both sides, such as the words for a figure, is the author's own.
      const [inSource, inTarget] = [pair.source, pair.target].map(isStandIn);
      if (found.length === 0) report(inTarget === true ? worded(own) : own, 'source', pair, alignment, context);
      else if (own.length > 0 && (isEllipsis(found) || areNotices(found) || (liesInTwoFiles(alignment) && areAllIn(found, own))))
        continue;
      else
        report(own.length === 0 && inSource === true ? worded(found) : found, 'target', pair, alignment, context, own.length > 0);
    }
  },
});

/** In UTF-16 units: a shorter text may well be a name in brackets. */
const SHORTEST_PASSAGE = 120;
/** How many times as long, and how many blocks, what a bracket stands for is at least. */
const STANDS_FOR = { times: 3, blocks: 2 };

/** Are some units one text in brackets? */
function isStandIn(units: readonly Unit[]): boolean {
  const texts = textsIn(units);
  return texts.length > 0 && texts.every((block) => isBracketed(proseOf(block)));
}

/** Those placeholders that need no interpretation: what was left out in words may stand so on the other side, in other words. */
function worded(found: readonly Placed[]): readonly Placed[] {
  return found.filter(({ kind }) => kind !== 'elided');
}

/** Has the source of a page each mark of unfinished work that its translation has? */
function areAllIn(found: readonly Placed[], own: readonly Placed[]): boolean {
  return found.every(
    ({ kind, at }) => kind === 'pending' && own.some((other) => other.kind === kind && other.at.slice() === at.slice()),
  );
}

/** Did the author say that something is left out, in a sentence without brackets, on both sides? */
function areNotices(found: readonly Placed[]): boolean {
  return found.every(({ kind, at }) => kind === 'elided' && !/[[(…]|\.\.\./.test(at.slice()));
}

/** A block in brackets that faces blocks without a partner, or a far longer text, stands for them whatever it says. */
function byPlace(side: SideRole, pair: AlignedPair, alignment: Alignment): readonly Placed[] {
  const [units, others] = side === 'target' ? [pair.target, pair.source] : [pair.source, pair.target];
  const [block] = textsIn(units);
  if (units.length !== 1 || block === undefined || block.kind !== 'paragraph' || !isStandIn(units) || isStandIn(others))
    return [];
  const unpaired = gapsBeside(pair, alignment).flatMap((gap) => (side === 'target' ? gap.source : gap.target));
  const facing = [...others, ...unpaired];
  const length = textsIn(facing).reduce((sum, other) => sum + proseLength(proseOf(other)), 0);
  const isLonger = length >= SHORTEST_PASSAGE && length >= STANDS_FOR.times * proseLength(proseOf(block));
  if ((unpaired.length === 0 || facing.length < STANDS_FOR.blocks) && !isLonger) return [];
  return [{ kind: 'elided', range: { start: 0, end: block.content.slice().length }, whole: true, at: block.content }];
}

function placeholdersOf(units: readonly Unit[], languages: Languages): readonly Placed[] {
  return textsIn(units).flatMap((block) => {
    const found = block.kind === 'cell' ? undefined : placeholderIn(proseOf(block), languages);
    return found === undefined ? [] : [{ ...found, at: block.content.within(found.range.start, found.range.end) }];
  });
}

function isEllipsis(found: readonly Placed[]): boolean {
  return found.every(({ kind, range }) => kind === 'elided' && range.end - range.start <= LONGEST_ELLIPSIS);
}

function report(
  found: readonly Placed[],
  side: SideRole,
  pair: AlignedPair,
  alignment: Alignment,
  context: RuleContext<Data>,
  shared = false,
): void {
  const { names } = context;
  const otherSide = side === 'source' ? 'target' : 'source';
  for (const { kind, at, whole } of found) {
    const explained = [pair, ...(whole ? gapsBeside(pair, alignment) : [])];
    const elided = shared ? 'shared' : explained.every((one) => one[otherSide].length === 0) ? 'alone' : kind;
    context.report(kind === 'elided' ? elided : kind, {
      at,
      side,
      data: { own: names[side], other: names[otherSide], text: clip(at.slice()) },
      related: related(pair[otherSide], `the ${names[otherSide]} text`),
      claims: explained.flatMap(claimsOfPair),
    });
  }
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
