/** Aligns sides that consist of examples of commands by whole examples, since one caption is much as long as another. */
import type { Certainty, Relation } from './alignment.ts';
import {
  isExample,
  type Part,
  PartCosts,
  showEqualCommands,
  showLikeCommands,
  showOneCommand,
  type UnitPair,
  unitsOf,
  withExamples,
} from './examples.ts';
import type { Features } from './features.ts';
import { alignParts, type Group, pairMoved } from './groups.ts';
import type { Costs } from './sequence.ts';

/** In examples: a side with fewer does not consist of them. */
const FEWEST = 2;

/** The groups of two sides that consist of examples; undefined where one does not. */
export function alignExamples(
  source: readonly Features[],
  target: readonly Features[],
  costs: Costs<Features>,
): readonly Group<Features>[] | undefined {
  const [sources, targets] = [withExamples(source), withExamples(target)];
  if ([sources, targets].some((parts) => parts.filter(isExample).length < FEWEST)) return undefined;
  const partCosts = new PartCosts(costs);
  const limit = (a: Part, b: Part) => (showEqualCommands(a, b) ? Infinity : 0);
  const groups = withOnlyPair(pairMoved(alignParts(sources, targets, partCosts), partCosts, limit));
  const isComplete = groups.every(({ relation }) => relation === 'match');
  // Beside commands that changed, which example is too much is a guess.
  const isSure = groups.every(
    ({ source: [a], target: [b] }) => a === undefined || b === undefined || showOneCommand(a, b, 'likely'),
  );
  return groups.flatMap(({ relation, source: sources, target: targets }): readonly Group<Features>[] => {
    if (![...sources, ...targets].some(isExample))
      return [{ relation, source: sources.flatMap(unitsOf), target: targets.flatMap(unitsOf) }];
    const [[a], [b]] = [sources, targets];
    const isPair = a !== undefined && b !== undefined;
    const certainty = !isPair ? (isSure ? 'ordered' : 'likely') : showOneCommand(a, b, 'same') ? 'fixed' : 'likely';
    const paired = relation === 'moved' ? relation : 'match';
    return partCosts.pairsOf(sources, targets).map((pair) => groupOf(pair, paired, isComplete ? undefined : certainty));
  });
}

/** Pairs the only two examples without counterpart, where they stand side by side: it is one command with another option. */
function withOnlyPair(groups: readonly Group<Part>[]): readonly Group<Part>[] {
  const gaps = [...groups.entries()].filter(([, { relation }]) => relation === 'missing' || relation === 'extra');
  const [[at, first] = [], [next, second] = [], third] = gaps;
  if (at === undefined || first === undefined || second === undefined || third !== undefined || next !== at + 1) return groups;
  const [[a, ...more], [b, ...others]] = [
    [...first.source, ...second.source],
    [...first.target, ...second.target],
  ];
  if (a === undefined || b === undefined || more.length + others.length > 0 || !showLikeCommands(a, b)) return groups;
  return groups.toSpliced(at, 2, { relation: 'match', source: [a], target: [b] });
}

function groupOf([source, target]: UnitPair, relation: Relation, certainty: Certainty | undefined): Group<Features> {
  return {
    relation: target === undefined ? 'missing' : source === undefined ? 'extra' : relation,
    source: source === undefined ? [] : [source],
    target: target === undefined ? [] : [target],
    ...(certainty && { certainty }),
  };
}
