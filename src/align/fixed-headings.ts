/** Headings that belong together whatever their words: fixed points, between which the rest is aligned. */
import { slug } from 'github-slugger';
import { headingIdOf } from '../translation/heading-id.ts';
import { sameNumber } from '../translation/ordinal-number.ts';
import { increasingRun } from '../text/increasing-run.ts';
import type { Segment, SegmentPair } from './segments.ts';

export interface FixedHeadings {
  /** In the order of both sides. */
  readonly fixed: readonly SegmentPair[];
  readonly moved: readonly SegmentPair[];
}

/** Pairs of segments whose headings have an id, or else a number, that no other heading of their side has. */
export function fixedHeadings(source: readonly Segment[], target: readonly Segment[]): FixedHeadings {
  const known = pairsById(source, target);
  const taken = new Set(known.flat());
  const free = (segment: Segment) => !taken.has(segment);
  const numbered = pairsByNumber(source.filter(free), target.filter(free));
  const places = new Map([source, target].flatMap((side) => side.map((segment, index): [Segment, number] => [segment, index])));
  const placeOf = (segment: Segment) => places.get(segment) ?? 0;
  const pairs = [...known, ...numbered].sort(([a], [b]) => placeOf(a) - placeOf(b));
  const fixed = new Set(increasingRun(pairs, ([, b], [, before]) => placeOf(b) > placeOf(before)));
  return { fixed: [...fixed], moved: pairs.filter((pair) => !fixed.has(pair)) };
}

/** An id that one side writes down may be the one that sites derive from the words of the other side; a name may be kept. */
function pairsById(source: readonly Segment[], target: readonly Segment[]): readonly SegmentPair[] {
  const [sources, targets] = [byId(source), byId(target)];
  return [...sources].flatMap(([id, a]): readonly SegmentPair[] => {
    const b = targets.get(id);
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
}

/** The segments by id; undefined for an id that several have. */
function byId(segments: readonly Segment[]): ReadonlyMap<string, Segment | undefined> {
  const index = new Map<string, Segment | undefined>();
  for (const segment of segments) {
    const id = idOf(segment);
    if (id !== undefined) index.set(id, index.has(id) ? undefined : segment);
  }
  return index;
}

function idOf({ heading }: Segment): string | undefined {
  if (heading?.unit.kind !== 'heading') return undefined;
  const id = headingIdOf(heading.unit)?.id ?? slug(heading.unit.content.slice().trim());
  return id === '' ? undefined : id;
}

function pairsByNumber(source: readonly Segment[], target: readonly Segment[]): readonly SegmentPair[] {
  const [sources, targets] = [byNumber(source), byNumber(target)];
  return source.flatMap((a): SegmentPair[] => {
    const partners = withNumberOf(a, targets);
    const [partner] = partners;
    if (partner === undefined || partners.length > 1 || withNumberOf(partner, sources).length > 1) return [];
    return [[a, partner]];
  });
}

/** The segments by number; one whose number has several readings is listed under each of them. */
function byNumber(segments: readonly Segment[]): ReadonlyMap<string, readonly Segment[]> {
  const index = new Map<string, Segment[]>();
  for (const segment of segments) {
    for (const reading of segment.heading?.number?.readings ?? []) index.set(reading, [...(index.get(reading) ?? []), segment]);
  }
  return index;
}

function withNumberOf({ heading }: Segment, index: ReadonlyMap<string, readonly Segment[]>): readonly Segment[] {
  const number = heading?.number;
  if (number === undefined) return [];
  const found = number.readings.flatMap((reading) => index.get(reading) ?? []);
  return [...new Set(found)].filter((other) => other.heading?.number !== undefined && sameNumber(number, other.heading.number));
}
