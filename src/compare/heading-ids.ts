/** Ids that authors wrote at headings, so that links lead there whatever the words are. */
import { type AlignedPair, type Alignment, withChildren } from '../align/alignment.ts';
import { bareSlug } from '../markdown/slug.ts';
import { likeness } from '../text/likeness.ts';
import { memoize } from '../text/memoize.ts';
import type { Heading } from '../translation/ast.ts';
import { type HeadingAnchor, headingAnchorsOf } from '../translation/heading-anchors.ts';
import { pageAnchorsOf } from '../translation/page-anchors.ts';

/** Two headings that stand for each other. */
export interface HeadingPair {
  readonly pair: AlignedPair;
  readonly source: HeadingAnchor;
  readonly target: HeadingAnchor;
}

/** A heading whose id is not the one that it should have: `strange` where only the target has one, and it is nearly the expected. */
export interface HeadingIdFault extends HeadingPair {
  readonly kind: 'changed' | 'missing' | 'strange';
}

/** Two ids that are more alike are one with a slip. */
const ALIKE = 0.8;

/** The aligned headings of an alignment. */
export const headingPairsOf = memoize((alignment: Alignment): readonly HeadingPair[] => {
  const { source, target } = alignment.sides;
  const anchors = new Map(
    [source, target].flatMap(headingAnchorsOf).map((anchor): [Heading, HeadingAnchor] => [anchor.heading, anchor]),
  );
  return withChildren(alignment.pairs).flatMap((pair): readonly HeadingPair[] => {
    const [[from, ...more], [to, ...others]] = [pair.source, pair.target];
    if (from?.kind !== 'heading' || to?.kind !== 'heading' || more.length + others.length > 0) return [];
    const [a, b] = [anchors.get(from), anchors.get(to)];
    return a === undefined || b === undefined ? [] : [{ pair, source: a, target: b }];
  });
});

/** The headings whose ids differ from those that their sources have, or would be given. */
export const headingIdFaults = memoize((alignment: Alignment): readonly HeadingIdFault[] => {
  const { sides } = alignment;
  const hasSource = (id: string) => pageAnchorsOf(sides.source).has(id);
  const hasTarget = (id: string) => pageAnchorsOf(sides.target).has(id);
  return headingPairsOf(alignment).flatMap((headings): readonly HeadingIdFault[] => {
    const { source, target } = headings;
    const [expected, found] = [source.explicit?.id, target.explicit?.id];
    if (found === expected) return [];
    if (found === undefined) return hasTarget(source.id) ? [] : [{ ...headings, kind: 'missing' }];
    // Ids that both pages have stand at other headings: it is the headings that were moved.
    if (expected !== undefined) return hasSource(found) && hasTarget(expected) ? [] : [{ ...headings, kind: 'changed' }];
    const [slug, own] = [bareSlug(source.id), bareSlug(found)];
    return slug !== own && likeness(slug, own) >= ALIKE && !hasSource(found) ? [{ ...headings, kind: 'strange' }] : [];
  });
});
