/** What a gap in an alignment is: blocks that are missing, too many, or there in another shape. */
import { type AlignedPair, type Alignment, targetsOf, type Unit } from '../align/alignment.ts';
import { leadsOn } from '../align/examples.ts';
import type { Gap } from '../align/gaps.ts';
import { originalOf } from '../align/kept-originals.ts';
import { kindName, twinOf } from '../align/units.ts';
import type { Languages } from '../language/languages.ts';
import { memoize } from '../text/memoize.ts';
import { coverOf, type Range } from '../text/range.ts';
import { isAboutTranslation, isAtEdge } from './about-translation.ts';

/**
 * `otherKind`: the items of a list are as many paragraphs on the other side. `unlike`: blocks of the target, one of them of the same
 * kind, stand in the place of those of the source. `replaced`: all of them are of other kinds. `maybeSplit`: the end of a block seems to
 * be a block of its own. What begins with `maybe` is not there by another way to pair the blocks.
 */
export type GapFault = Fault & {
  readonly at: Range;
  /** The blocks that it is about: of the source, or extra ones. */
  readonly units: readonly Unit[];
  /** Where the source would have extra blocks. */
  readonly inSource?: Range;
};

type Fault =
  | { readonly kind: 'unlike' | 'replaced' | 'missing' | 'maybeMissing' | 'extra' | 'maybeExtra' | 'maybeSplit' }
  | { readonly kind: 'otherKind'; readonly expected: string; readonly found: string };

/** A block that repeats another one of the target, in the order of the text. */
export interface Duplicate {
  readonly unit: Unit;
  readonly first: Unit;
  readonly second: Unit;
}

/** The extra blocks of a gap that repeat others of the target. */
export function duplicatesIn({ extra }: Gap, sequence: readonly AlignedPair[]): readonly Duplicate[] {
  return extra.flatMap((unit) => {
    const twin = twinOf(unit, targetsOf(sequence));
    if (twin === undefined) return [];
    return twin.range.start < unit.range.start ? { unit, first: twin, second: unit } : { unit, first: unit, second: twin };
  });
}

/** What is wrong in a gap, duplicates aside; undefined where nothing is, as in a remark of the translator. */
export function gapFault(
  gap: Gap,
  sequence: readonly AlignedPair[],
  alignment: Alignment,
  languages: Languages,
): GapFault | undefined {
  const { missing, inTarget, inSource, certain } = gap;
  const duplicates = new Set(duplicatesIn(gap, sequence).map(({ unit }) => unit));
  const extra = gap.extra.filter(
    (unit) =>
      !duplicates.has(unit) && !isAboutTranslation(unit, alignment, languages) && originalOf(unit, alignment.sides) === undefined,
  );
  const at = coverOf(extra);
  if (missing.length > 0 && at !== undefined) {
    // A paragraph beside another one may be a free translation; a paragraph in place of a table is none.
    const items = setAsParagraphs(missing, extra);
    if (items !== undefined) return { kind: 'otherKind', at, units: missing, ...items };
    const kinds = new Set(missing.map(({ kind }) => kind));
    return { kind: extra.some(({ kind }) => kinds.has(kind)) ? 'unlike' : 'replaced', at, units: missing };
  }
  if (missing.length > 0) return inTarget && { kind: certain ? 'missing' : 'maybeMissing', at: inTarget, units: missing };
  if (at === undefined || inSource === undefined) return undefined;
  const whole = leadInParagraph(extra, sequence);
  if (whole !== undefined) return { kind: 'maybeSplit', at, units: [whole] };
  const isCertain = certain && !extra.some((unit) => isAtEdge(unit, alignment) || isGlossOfCode(unit, sequence));
  return { kind: isCertain ? 'extra' : 'maybeExtra', at, units: extra, inSource };
}

/** The kinds of a list and of paragraphs that are as many as its items; undefined for anything else in one gap. */
function setAsParagraphs(missing: readonly Unit[], extra: readonly Unit[]): { expected: string; found: string } | undefined {
  for (const [units, others] of [
    [missing, extra],
    [extra, missing],
  ] as const) {
    const [list, [paragraph]] = [units[0], others];
    if (list?.kind !== 'list' || units.length > 1 || paragraph === undefined || list.items.length !== others.length) continue;
    if (others.length < 2 || !others.every(({ kind }) => kind === 'paragraph')) continue;
    const kinds = [kindName(list), kindName(paragraph)] as const;
    return units === missing ? { expected: kinds[0], found: kinds[1] } : { expected: kinds[1], found: kinds[0] };
  }
  return undefined;
}

/** The paragraph of the source whose end, which leads on to a list, is a paragraph of its own above the list of the target. */
function leadInParagraph([unit, ...more]: readonly Unit[], sequence: readonly AlignedPair[]): Unit | undefined {
  if (unit?.kind !== 'paragraph' || more.length > 0 || !leadsOn(unit)) return undefined;
  const index = sequence.findIndex(({ target }) => target[0] === unit);
  const [before, list] = [sequence[index - 1], sequence[index + 1]];
  const [whole, start] = [before?.source.at(-1), before?.target.at(-1)];
  const isAboveList = list?.source[0]?.kind === 'list' && list.target[0]?.kind === 'list';
  if (!isAboveList || whole?.kind !== 'paragraph' || start?.kind !== 'paragraph') return undefined;
  return leadsOn(whole) && !leadsOn(start) ? whole : undefined;
}

/** Does a paragraph right below a block of code say its lines in the words of the target's language? */
function isGlossOfCode(unit: Unit, sequence: readonly AlignedPair[]): boolean {
  const above = beforeEach(targetsOf(sequence)).get(unit);
  if (unit.kind !== 'paragraph' || above?.kind !== 'code-block') return false;
  const names = unit.range.slice().match(/[A-Za-z]\w*|\d+/g) ?? [];
  return names.length > 1 && names.every((name) => above.value.includes(name));
}

/** The unit before each one in the order of the text. */
const beforeEach = memoize((units: readonly Unit[]): ReadonlyMap<Unit, Unit | undefined> => {
  const inOrder = units.toSorted((a, b) => a.range.start - b.range.start);
  return new Map(inOrder.map((unit, index) => [unit, inOrder[index - 1]]));
});
