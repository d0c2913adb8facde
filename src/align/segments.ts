/** Segments: headings divide both sides into segments, which are aligned before the blocks in them. */
import type { Relation, Unit } from './alignment.ts';
import { anchorCost, GAP, lengthCost, sharedAnchors } from './cost.ts';
import { lazily } from '../text/lazily.ts';
import type { Features } from './features.ts';
import type { Group } from './groups.ts';
import type { Costs } from './sequence.ts';
import { partsOf } from './units.ts';

/** The cost of a heading on one side that is a block of another kind on the other. */
const HEADING_AS_BLOCK = 0.2;

/** The share of its blocks by which a segment may differ from the two that stand for it. */
const UNEVEN = 0.25;
/** The share of the gaps on both sides that matching two segments costs at most when their headings have the same level. */
const FACING = 0.95;
/** What another order must save for two sides with the same headings not to be taken one by one: at least, and as a share. */
const REORDERED = { least: 0.5, share: 0.2 };

/** A heading with the blocks up to the next one; the first segment of a side has no heading. */
export interface Segment {
  readonly heading: Features | undefined;
  readonly blocks: readonly Features[];
}

export type SegmentPair = readonly [source: Segment, target: Segment];

export function segmentsOf(units: readonly Features[]): readonly Segment[] {
  const segments: { heading: Features | undefined; blocks: Features[] }[] = [{ heading: undefined, blocks: [] }];
  for (const unit of units) {
    if (unit.unit.kind === 'heading') segments.push({ heading: unit, blocks: [] });
    else segments.at(-1)?.blocks.push(unit);
  }
  return segments;
}

export function unitsOf({ heading, blocks }: Segment): readonly Features[] {
  return heading === undefined ? blocks : [heading, ...blocks];
}

/** How many tags a segment has tells nothing: another language may do with fewer elements around its texts. */
function isContent({ unit }: Features): boolean {
  return unit.kind !== 'tag';
}

/** A segment with the following segments of deeper headings, except for pinned ones. */
export function subtreeOf(segment: Segment, side: readonly Segment[], pinned: ReadonlySet<Segment>): readonly Segment[] {
  const start = side.indexOf(segment);
  const depth = depthOf(segment);
  const end = side.findIndex((other, index) => index > start && depthOf(other) <= depth);
  return side.slice(start, end < 0 ? side.length : end).filter((other) => other === segment || !pinned.has(other));
}

function depthOf({ heading }: Segment): number {
  return heading?.unit.kind === 'heading' ? heading.unit.depth : 0;
}

/** The features of all blocks of a segment taken together. */
interface Body extends Pick<Features, 'length' | 'anchors' | 'anchorCount' | 'words'> {
  readonly count: number;
  /** The number of texts and codes, those inside lists and quotations too, which may lie bare on the other side. */
  readonly leaves: number;
}

/** The costs of aligning segments, on the scale of the costs of their blocks. */
export class SegmentCosts implements Costs<Segment> {
  readonly #units: Costs<Features>;
  readonly #ratio: number;
  readonly #pinned: ReadonlySet<Segment>;
  readonly #bodies = new Map<Segment, Body>();

  constructor(units: Costs<Features>, ratio: number, pinned: ReadonlySet<Segment>) {
    this.#units = units;
    this.#pinned = pinned;
    this.#ratio = ratio;
  }

  /** Infinity for pinned segments: the first segments of two stretches match whatever they contain. */
  gap(segment: Segment): number {
    return this.#pinned.has(segment) ? Infinity : GAP * unitsOf(segment).filter(isContent).length;
  }

  match(source: Segment, target: Segment): number {
    const cost = this.#headings(source, target) + this.#bodiesCost(this.#bodyOf(source), this.#bodyOf(target));
    if (depthOf(source) !== depthOf(target)) return cost;
    // What is left over on both sides at one place is a free translation rather than a part lost and another one added.
    return Math.min(cost, FACING * GAP * [...unitsOf(source), ...unitsOf(target)].filter(isContent).length);
  }

  /** The cost of a whole alignment. */
  total(groups: readonly Group<Segment>[]): number {
    return groups.reduce((all, { relation, source, target }) => all + this.#costOf(relation, source, target), 0);
  }

  #costOf(relation: Relation, [a, second]: readonly Segment[], [b, other]: readonly Segment[]): number {
    if (a === undefined) return b === undefined ? 0 : this.gap(b);
    if (b === undefined) return this.gap(a);
    if (relation === 'split' && other !== undefined) return this.split(a, [b, other]);
    if (relation === 'merge' && second !== undefined) return this.merge([a, second], b);
    return this.match(a, b);
  }

  split(source: Segment, targets: readonly [Segment, Segment]): number {
    const whole = this.#bodyOf(source);
    const [lost, parts] = this.#withoutHeading(targets, whole.count);
    return this.#headings(source, targets[0]) + lost + this.#bodiesCost(whole, parts);
  }

  merge(sources: readonly [Segment, Segment], target: Segment): number {
    const whole = this.#bodyOf(target);
    const [lost, parts] = this.#withoutHeading(sources, whole.count);
    return this.#headings(sources[0], target) + lost + this.#bodiesCost(parts, whole);
  }

  /** Joins two segments to match one of `count` blocks: the heading between them became one of the blocks, or was lost. */
  #withoutHeading([first, second]: readonly [Segment, Segment], count: number): readonly [cost: number, Body] {
    const [before, after] = [this.#bodyOf(first), this.#bodyOf(second)];
    // Two segments that hold far more or less than the one are not that one with a heading too many.
    if (Math.abs(before.count + after.count - count) > Math.max(1, count * UNEVEN)) return [Infinity, before];
    if (second.heading === undefined || before.count + after.count + 1 !== count) return [GAP, sum([before, after])];
    return [HEADING_AS_BLOCK, sum([before, { ...second.heading, count: 1, leaves: 1 }, after])];
  }

  #headings({ heading: a }: Segment, { heading: b }: Segment): number {
    if (a === undefined || b === undefined) return a === b ? 0 : GAP;
    return Math.min(2 * GAP, this.#units.match(a, b));
  }

  #bodiesCost(source: Body, target: Body): number {
    const [least, most] = [Math.min(source.count, target.count), Math.max(source.count, target.count)];
    // When blocks are missing, lengths cannot be compared, and only the anchors of the smaller side can be shared.
    const rough =
      0.25 + 0.8 * (1 - sharedAnchors(source, target) / Math.max(4, Math.min(source.anchorCount, target.anchorCount)));
    // As many blocks on both sides never speak against two segments.
    const content =
      source.count === target.count
        ? Math.min(rough, 0.6 * lengthCost(source.length * this.#ratio, target.length) + 0.8 * anchorCost(source, target, true))
        : rough;
    const uneven = Math.min(most - least, Math.abs(source.leaves - target.leaves));
    return GAP * uneven + least * Math.min(2 * GAP, content);
  }

  #bodyOf(segment: Segment): Body {
    const known = this.#bodies.get(segment);
    if (known !== undefined) return known;
    const body = sum(segment.blocks.filter(isContent).map((block) => ({ ...block, count: 1, leaves: leavesIn(block.unit) })));
    this.#bodies.set(segment, body);
    return body;
  }
}

/**
 * The segments one by one when both sides have headings of the same levels in the same order, unless another way to pair them costs
 * clearly less; undefined where they do not.
 */
export function inSameOrder(
  source: readonly Segment[],
  target: readonly Segment[],
  other: readonly Group<Segment>[],
  costs: SegmentCosts,
): readonly Group<Segment>[] | undefined {
  if (source.length !== target.length) return undefined;
  const straight: Group<Segment>[] = [];
  for (const [index, a] of source.entries()) {
    const b = target[index];
    if (b === undefined || depthOf(a) !== depthOf(b)) return undefined;
    straight.push({ relation: 'match', source: [a], target: [b] });
  }
  const cost = costs.total(straight);
  return cost - costs.total(other) <= Math.max(REORDERED.least, REORDERED.share * cost) ? straight : undefined;
}

function leavesIn(unit: Unit): number {
  if (unit.kind !== 'list' && unit.kind !== 'item' && unit.kind !== 'quote' && unit.kind !== 'footnote-definition') return 1;
  return partsOf(unit).reduce((count, part) => count + leavesIn(part), 0);
}

function sum(parts: readonly Body[]): Body {
  const anchors = new Map<string, number>();
  for (const part of parts) for (const [anchor, count] of part.anchors) anchors.set(anchor, (anchors.get(anchor) ?? 0) + count);
  const of = (measure: (part: Body) => number) => parts.reduce((all, part) => all + measure(part), 0);
  return {
    length: of(({ length }) => length),
    anchors,
    anchorCount: of(({ anchorCount }) => anchorCount),
    words: lazily(() => new Set(parts.flatMap(({ words }) => [...words()]))),
    count: of(({ count }) => count),
    leaves: of(({ leaves }) => leaves),
  };
}
