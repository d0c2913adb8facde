/** Costs of setting units beside each other. Zero is a perfect match, two gaps cost as much as a poor one. */
import type { Languages } from '../language/languages.ts';
import { sameNumber } from '../translation/ordinal-number.ts';
import type { Unit } from './alignment.ts';
import type { FeatureReader, Features } from './features.ts';
import type { Profile } from '../language/profile.ts';
import type { Costs } from './sequence.ts';

/** Of leaving a unit without a counterpart. */
export const GAP = 0.55;
/** Of leaving alone what only repeats the unit before it. */
const COPY = 0.2;
/** Of two units beside one. */
const GROUPING = 0.6;
/** Of a part of a group none of whose anchors is found beside it. */
const STRANGER = 0.4;
/** Of a text beside a unit that lost its own, such as a list item with nothing but a marker. */
const EMPTY = 0.5;
/** Of two headings at most: whatever they say, they divide the texts around them. */
const HEADINGS = 1;
const NEVER = Infinity;
/** Characters of anchors with which a unit stands for itself. */
const SHORTEST_MARK = 10;

/** What the parts of a comparison weigh. */
const WEIGHT = { length: 0.6, anchors: 0.8, marks: 0.15, opening: 0.25 };

/** What it costs that two kinds stand beside each other; kinds that are not named never do. */
const KINDS: ReadonlyMap<string, number> = new Map([
  ['heading paragraph', 0.35],
  ['paragraph quote', 0.4],
  ['list paragraph', 0.4],
  ['display-math paragraph', 0.3],
  ['code-block paragraph', 0.7],
  ['code-block display-math', 0.7],
  ['list quote', 0.7],
  ['list table', 0.8],
  ['paragraph table', 0.8],
]);

/** Blocks that may lack much of what is in them and still are the same block. */
const CONTAINERS: ReadonlySet<Unit['kind']> = new Set(['list', 'table', 'code-block', 'quote']);
const CONTAINER = 0.6;

const TEXT_KINDS: ReadonlySet<Unit['kind']> = new Set(['paragraph', 'quote', 'display-math', 'item']);

/** The costs of blocks, which may also stand several beside one. */
export interface UnitCosts extends Costs<Features> {
  /** Of any number of units on one side beside a single one on the other. */
  group(sources: readonly Features[], targets: readonly Features[], limit?: number): number;
}

export function unitCosts(reader: FeatureReader, languages: Languages, { lengthRatio }: Profile): UnitCosts {
  // A word in Latin letters was kept from the source where the target is written in another script.
  const keepsWords = languages.source.script === 'Latin' && languages.target.script !== 'Latin';
  return {
    gap: ({ copy }) => (copy ? COPY : GAP),
    match: matchCost,
    split: (source, targets, limit) => groupCost([source], targets, limit),
    merge: (sources, target, limit) => groupCost(sources, [target], limit),
    group: groupCost,
    mark: markOf,
  };

  function matchCost(source: Features, target: Features, limit = NEVER): number {
    const outside = kindCost(source, target);
    const opening = source.opening === target.opening ? 0 : WEIGHT.opening;
    const weight = CONTAINERS.has(source.unit.kind) && source.unit.kind === target.unit.kind ? CONTAINER : 1;
    if (outside >= limit) return outside;
    const cost = outside + weight * contentCost(source, target, opening, (limit - outside) / weight);
    return source.unit.kind === 'heading' && target.unit.kind === 'heading' ? Math.min(HEADINGS, cost) : cost;
  }

  function groupCost(sources: readonly Features[], targets: readonly Features[], limit = NEVER): number {
    const [source, target] = [sources[0], targets[0]];
    if (source === undefined || target === undefined) return NEVER;
    const parts = sources.length > 1 ? sources : targets;
    if (parts.length === 1) return matchCost(source, target, limit);
    const grouping = GROUPING * (parts.length - 1);
    if (grouping >= limit) return grouping;
    if (![...sources, ...targets].every(({ unit }) => TEXT_KINDS.has(unit.kind))) return NEVER;
    const opened = parts.filter(({ opening }, index) => index > 0 && opening !== 'plain').length;
    const known = grouping + WEIGHT.opening * (opened + (source.opening === target.opening ? 0 : 1));
    const least = known + WEIGHT.length * lengthCost(sumOfLengths(sources) * lengthRatio.paragraph, sumOfLengths(targets));
    if (least >= limit) return least;
    const whole = parts === sources ? target : source;
    const strange = parts.reduce(
      (sum, part) => sum + (sharedAnchors(part, whole) === 0 ? Math.min(1, part.anchorCount / 4) : 0),
      0,
    );
    return contentCost(sources.reduce(join), targets.reduce(join), known + STRANGER * strange, limit);
  }

  function join(first: Features, second: Features): Features {
    return reader.both(first, second);
  }

  /** On top of what is known already; stops where the limit is reached. */
  function contentCost(source: Features, target: Features, known: number, limit: number): number {
    if (isEmpty(source) || isEmpty(target)) return known + (isEmpty(source) === isEmpty(target) ? 0 : EMPTY);
    const cost = known + WEIGHT.length * lengthsCost(source, target) + WEIGHT.marks * marksCost(source, target);
    return cost >= limit ? cost : cost + WEIGHT.anchors * anchorCost(source, target, keepsWords);
  }

  function lengthsCost({ unit, length, cells }: Features, target: Features): number {
    const ratio = unit.kind === 'heading' || unit.kind === 'cell' ? lengthRatio[unit.kind] : lengthRatio.paragraph;
    if (cells.length === 0 || cells.length !== target.cells.length) return lengthCost(length * ratio, target.length);
    const costs = cells.map((cell, column) => lengthCost(cell * lengthRatio.cell, target.cells[column] ?? 0));
    return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
  }
}

/** All anchors of a unit in one order; few of them may be the same by chance. */
function markOf({ unit, anchors }: Features): string | undefined {
  const mark = [...anchors]
    .map(([anchor, count]) => `${count} ${anchor}`)
    .sort()
    .join('\n');
  return mark.length < SHORTEST_MARK ? undefined : `${unit.kind}\n${mark}`;
}

function sumOfLengths(units: readonly Features[]): number {
  return units.reduce((sum, { length }) => sum + length, 0);
}

function kindCost(source: Features, target: Features): number {
  const [a, b] = [source.unit, target.unit];
  if (a.kind === 'heading' && b.kind === 'heading') return headingCost(source, target);
  if (a.kind === b.kind) return source.bulleted === target.bulleted ? 0 : 0.1;
  if (source.bulleted && b.kind === 'list') return 0;
  if (target.bulleted && a.kind === 'list') return 0;
  if (source.opening === 'bold' && b.kind === 'heading') return 0.1;
  if (target.opening === 'bold' && a.kind === 'heading') return 0.1;
  return KINDS.get(`${a.kind} ${b.kind}`) ?? KINDS.get(`${b.kind} ${a.kind}`) ?? NEVER;
}

function headingCost({ number: a, unit: source }: Features, { number: b, unit: target }: Features): number {
  const numbers = a === undefined || b === undefined ? (a === b ? 0.1 : 0.4) : sameNumber(a, b) ? 0 : 0.5;
  const levels = source.kind === 'heading' && target.kind === 'heading' && source.depth === target.depth ? 0 : 0.2;
  return numbers + levels;
}

function isEmpty({ length, anchorCount }: Features): boolean {
  return length === 0 && anchorCount === 0;
}

/** 0 … 1 for the length of a translation against the one expected, both in UTF-16 units. */
export function lengthCost(expected: number, found: number): number {
  // Measured on aligned paragraphs: a standard deviation of 8 % for long ones, of 20 % for those of 50 characters.
  const variance = 0.004 + 1.7 / Math.max(8, expected);
  const logarithm = Math.log((found + 3) / (expected + 3));
  return Math.min(1, (logarithm * logarithm) / variance / 16);
}

/** 0 … 1 for anchors that stand on one side only; few anchors say little. */
export function anchorCost(source: Anchored, target: Anchored, keepsWords: boolean): number {
  let shared = sharedAnchors(source, target);
  let all = source.anchorCount + target.anchorCount;
  if (keepsWords) {
    for (const word of target.words()) {
      const known = source.words().has(word);
      all += known ? 2 : 1;
      if (known) shared++;
    }
  }
  if (all === 0) return 0.15;
  return Math.min(1, all / 4) * (1 - (2 * shared) / all);
}

type Anchored = Pick<Features, 'anchors' | 'anchorCount' | 'words'>;

export function sharedAnchors(source: Pick<Features, 'anchors'>, target: Pick<Features, 'anchors'>): number {
  const [small, large] = source.anchors.size < target.anchors.size ? [source, target] : [target, source];
  let shared = 0;
  for (const [anchor, count] of small.anchors) shared += Math.min(count, large.anchors.get(anchor) ?? 0);
  return shared;
}

/** 0 … 1 for other numbers of sentences, colons and brackets. */
function marksCost({ marks: a }: Features, { marks: b }: Features): number {
  return (differenceOf(a[0], b[0]) + differenceOf(a[1], b[1]) + differenceOf(a[2], b[2])) / 3;
}

/** 0 … 1 */
function differenceOf(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(a, b, 1);
}
