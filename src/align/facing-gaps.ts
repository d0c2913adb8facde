import { lengthCost } from './cost.ts';
import type { Features } from './features.ts';
import type { Group } from './groups.ts';

/** The highest cost of the lengths of one text and of the two that stand for it. */
const FITTING = 0.3;

/**
 * Joins the paragraphs below a pair of headings where one side has one and the other has two, none with a counterpart: it was
 * divided, if both together are as long as it, and neither is alone.
 * @param groups all of one stretch of text
 * @param ratio the length of the target divided by that of the source
 */
export function joinFacingGaps(groups: readonly Group<Features>[], ratio: number): readonly Group<Features>[] {
  const [head, ...rest] = groups;
  if (head?.relation !== 'match' || head.source[0]?.unit.kind !== 'heading') return groups;
  const [source, target] = [rest.flatMap((group) => group.source), rest.flatMap((group) => group.target)];
  const isFree = rest.every(
    ({ relation, certainty }) => certainty === undefined && (relation === 'missing' || relation === 'extra'),
  );
  if (!isFree || ![...source, ...target].every(({ unit }) => unit.kind === 'paragraph')) return groups;
  if (source.length === 1 && target.length === 2 && isFitting(source, target, ratio)) {
    return [head, { relation: 'split', source, target, certainty: 'likely' }];
  }
  if (source.length === 2 && target.length === 1 && isFitting(target, source, 1 / ratio)) {
    return [head, { relation: 'merge', source, target, certainty: 'likely' }];
  }
  return groups;
}

/** @param ratio the length of the parts divided by that of the whole */
function isFitting([whole]: readonly Features[], parts: readonly Features[], ratio: number): boolean {
  const expected = (whole?.length ?? 0) * ratio;
  const both = parts.reduce((sum, { length }) => sum + length, 0);
  return lengthCost(expected, both) <= FITTING && parts.every(({ length }) => lengthCost(expected, length) > FITTING);
}
