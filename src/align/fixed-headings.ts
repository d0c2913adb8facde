/** Headings that belong together whatever their words: fixed points, between which the rest is aligned. */
import { slug } from 'github-slugger';
import { headingIdOf } from '../translation/heading-id.ts';
import { proseOf } from '../translation/prose.ts';
import { sameNumber } from '../translation/ordinal-number.ts';
import { groupBy } from '../text/group-by.ts';
import { increasingRun } from '../text/increasing-run.ts';
import type { Segment, SegmentPair } from './segments.ts';

export interface FixedHeadings {
  /** In the order of both sides. */
  readonly fixed: readonly SegmentPair[];
  readonly moved: readonly SegmentPair[];
}

/**
 * Pairs of segments whose headings have an id, or else a number, or else code, that no other heading of their side has.
 * @param keepsWords are words of the source that stand in the target names?
 */
export function fixedHeadings(source: readonly Segment[], target: readonly Segment[], keepsWords: boolean): FixedHeadings {
  const known = pairsByKey(source, target, idOf);
  const taken = new Set(known.flat());
  const free = (segment: Segment) => !taken.has(segment);
  const numbered = pairsByNumber(source.filter(free), target.filter(free));
  for (const segment of numbered.flat()) taken.add(segment);
  const coded = pairsByKey(source.filter(free), target.filter(free), codeOf);
  const places = new Map([source, target].flatMap((side) => side.map((segment, index): [Segment, number] => [segment, index])));
  const placeOf = (segment: Segment) => places.get(segment) ?? 0;
  const pairs = [...known, ...numbered, ...coded].sort(([a], [b]) => placeOf(a) - placeOf(b));
  const fixed = new Set(increasingRun(pairs, ([, b], [, before]) => placeOf(b) > placeOf(before)));
  const moved = pairs.filter((pair) => !fixed.has(pair));
  if (!keepsWords) return { fixed: [...fixed], moved };
  // Names are less sure than code, so they only count in the order of the others.
  for (const segment of coded.flat()) taken.add(segment);
  const named = pairsByName(source.filter(free), target.filter(free));
  const isInOrder = ([a, b]: SegmentPair) =>
    [...fixed].every(([one, other]) => placeOf(one) < placeOf(a) === placeOf(other) < placeOf(b));
  const all = [...fixed, ...named.filter(isInOrder)].sort(([a], [b]) => placeOf(a) - placeOf(b));
  return { fixed: increasingRun(all, ([, b], [, before]) => placeOf(b) > placeOf(before)), moved };
}

type Key = (segment: Segment) => string | undefined;

/** The pairs of segments with a key that no other one of their side has. */
function pairsByKey(source: readonly Segment[], target: readonly Segment[], keyOf: Key): readonly SegmentPair[] {
  const [sources, targets] = [byKey(source, keyOf), byKey(target, keyOf)];
  return [...sources].flatMap(([key, a]): readonly SegmentPair[] => {
    const b = targets.get(key);
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
}

/** The segments by key; undefined for a key that several have. */
function byKey(segments: readonly Segment[], keyOf: Key): ReadonlyMap<string, Segment | undefined> {
  const index = new Map<string, Segment | undefined>();
  for (const segment of segments) {
    const key = keyOf(segment);
    if (key !== undefined) index.set(key, index.has(key) ? undefined : segment);
  }
  return index;
}

/** What a heading names in code, whatever the words around it. */
function codeOf({ heading }: Segment): string | undefined {
  if (heading?.unit.kind !== 'heading') return undefined;
  const codes = heading.unit.spans.flatMap((span) => (span.kind === 'code' ? span.value : []));
  return codes.length === 0 ? undefined : codes.sort().join(' ');
}

/** An id that one side writes down may be the one that sites derive from the words of the other side; a name may be kept. */
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

/** The pairs of segments where the heading of the source alone has the Latin words that the target's kept, and the other way round. */
function pairsByName(source: readonly Segment[], target: readonly Segment[]): readonly SegmentPair[] {
  const pairs = target.flatMap((b): SegmentPair[] => {
    const words = wordsOf(b);
    const [a, ...more] = words.length === 0 ? [] : source.filter((one) => includesAll(wordsOf(one), words));
    return a === undefined || more.length > 0 ? [] : [[a, b]];
  });
  return pairs.filter(([a]) => pairs.filter(([other]) => other === a).length === 1);
}

function includesAll(words: readonly string[], kept: readonly string[]): boolean {
  return kept.every((word) => words.includes(word));
}

function wordsOf({ heading }: Segment): readonly string[] {
  if (heading?.unit.kind !== 'heading') return [];
  return (
    proseOf(heading.unit)
      .toLowerCase()
      .match(/[a-z][a-z0-9]+/g) ?? []
  );
}

/** The segments by number; one whose number has several readings is listed under each of them. */
function byNumber(segments: readonly Segment[]): ReadonlyMap<string, readonly Segment[]> {
  const numbered = segments.flatMap((segment) =>
    (segment.heading?.number?.readings ?? []).map((reading) => ({ reading, segment })),
  );
  const groups = groupBy(numbered, ({ reading }) => reading);
  return new Map(Array.from(groups, ([reading, own]) => [reading, own.map(({ segment }) => segment)]));
}

function withNumberOf({ heading }: Segment, index: ReadonlyMap<string, readonly Segment[]>): readonly Segment[] {
  const number = heading?.number;
  if (number === undefined) return [];
  const found = number.readings.flatMap((reading) => index.get(reading) ?? []);
  return [...new Set(found)].filter((other) => other.heading?.number !== undefined && sameNumber(number, other.heading.number));
}
