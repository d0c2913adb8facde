/** The costs of aligning units. 0 is a perfect match; two gaps cost as much as a poor match. */
import type { Languages } from '../language/languages.ts';
import { hasScript } from '../language/scripts.ts';
import { sameNumber } from '../translation/ordinal-number.ts';
import { isStructural } from '../translation/tags.ts';
import type { Unit } from './alignment.ts';
import type { FeatureReader, Features } from './features.ts';
import { countOf, isLabelled } from './labels.ts';
import type { Profile } from '../language/profile.ts';
import type { Costs } from './sequence.ts';

/** The cost of a unit without a counterpart. */
export const GAP = 0.55;
/** The cost of a unit without a counterpart that repeats the unit before it. */
const COPY = 0.2;
/**
 * The costs of tags: of a component or a container without a counterpart, of an element, which another language may do without, and
 * of matching tags that differ in their names, in whether they close, or in their attributes; that of a tag with the code that it includes.
 */
const TAG = { gap: 0.3, element: 0.05, renamed: 0.4, turn: 0.02, parts: 0.03, included: 0.5 };
/** The cost of aligning two units with one; once more for each further unit. */
const GROUPING = 0.6;
/** The same for a list that became running text, or the other way round, and for paragraphs that are counted. */
const RUN_IN = 0.3;
/** How far the lengths of a group with a list may be apart: as a logarithm, and as a cost where nothing but lengths tells. */
const FITTING = { ratio: 0.6, cost: 0.3 };
/** The cost of a part of a group that shares no anchor with the other side. */
const STRANGER = 0.4;
/** The cost of matching a text with a unit that has lost its text, such as a list item with only a marker. */
const EMPTY = 0.5;
/** The highest cost of matching two headings: they divide the texts around them even if their words do not match. */
const HEADINGS = 1;
const NEVER = Infinity;
/** In UTF-16 units: with shorter anchors a unit cannot be a landmark. */
const SHORTEST_MARK = 10;

/** The weights of the parts of a comparison. */
const WEIGHT = { length: 0.6, anchors: 0.8, marks: 0.15, opening: 0.25 };

/** The costs of matching blocks of two different kinds; kinds that are not listed never match. */
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

/** Blocks that may lack much of their content and still match, so their content has a lower weight. */
const CONTAINERS: ReadonlySet<Unit['kind']> = new Set(['list', 'table', 'code-block', 'quote']);
const CONTAINER = 0.6;

const TEXT_KINDS: ReadonlySet<Unit['kind']> = new Set(['paragraph', 'quote', 'display-math', 'item']);

/** The costs of blocks, also of groups. */
export interface UnitCosts extends Costs<Features> {
  /** The cost of aligning any number of units on one side with one unit on the other. */
  group(sources: readonly Features[], targets: readonly Features[], limit?: number): number;
}

export function unitCosts(reader: FeatureReader, languages: Languages, { lengthRatio }: Profile): UnitCosts {
  const keepsWords = keepsLatinWords(languages);
  return {
    gap: gapCost,
    match: matchCost,
    split: (source, targets, limit) => groupCost([source], targets, limit),
    merge: (sources, target, limit) => groupCost(sources, [target], limit),
    group: groupCost,
    mark: markOf,
  };

  function matchCost(source: Features, target: Features, limit = NEVER): number {
    if (source.unit.kind === 'tag' && target.unit.kind === 'tag') return tagCost(source, target);
    if (includesCode(source.unit, target.unit) || includesCode(target.unit, source.unit)) return TAG.included;
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
    const whole = parts === sources ? target : source;
    const hasList = [...sources, ...targets].some(({ unit }) => unit.kind === 'list');
    const counted = parts.slice(1).every(({ unit }) => countOf(unit) !== undefined);
    const grouping = (hasList || counted ? RUN_IN : GROUPING) * (parts.length - 1);
    if (grouping >= limit) return grouping;
    // A list that became paragraphs has one for each item.
    if (whole.unit.kind === 'list' && whole.unit.items.length !== parts.length) return NEVER;
    if (!mayBeText(whole, parts) || !parts.every((part) => mayBeText(part, [whole]))) return NEVER;
    // An entry with a label of its own is no part of the one before it, unless a sentence counts like that.
    const text = whole.unit.range.slice();
    if (parts.slice(1).some(({ unit }) => isLabelled(unit) && !text.includes(countOf(unit) ?? unit.range.slice()))) return NEVER;
    const opened = parts.filter(({ unit, opening }, index) => index > 0 && unit.kind !== 'list' && opening !== 'plain').length;
    const known = grouping + WEIGHT.opening * (opened + (source.opening === target.opening ? 0 : 1));
    const least = known + WEIGHT.length * lengthCost(sumOfLengths(sources) * lengthRatio.paragraph, sumOfLengths(targets));
    if (least >= limit) return least;
    if (hasList && !isFitting(sources, targets)) return NEVER;
    const strange = sum(parts.map((part) => (sharedAnchors(part, whole) === 0 ? Math.min(1, part.anchorCount / 4) : 0)));
    return contentCost(sources.reduce(join), targets.reduce(join), known + STRANGER * strange, limit);
  }

  /** Is a list as long as the running text that it may be? A text that shares nothing with it must be so very nearly. */
  function isFitting(sources: readonly Features[], targets: readonly Features[]): boolean {
    const [expected, found] = [sumOfLengths(sources) * lengthRatio.paragraph, sumOfLengths(targets)];
    const isBare = [...sources, ...targets].some(({ unit, anchorCount }) => unit.kind === 'list' && anchorCount === 0);
    if (isBare && lengthCost(expected, found) > FITTING.cost) return false;
    return Math.abs(Math.log((found + 3) / (expected + 3))) <= FITTING.ratio;
  }

  function join(first: Features, second: Features): Features {
    return reader.both(first, second);
  }

  /** The known cost plus that of the content; stops early when the limit is reached. */
  function contentCost(source: Features, target: Features, known: number, limit: number): number {
    if (isEmpty(source) || isEmpty(target)) return known + (isEmpty(source) === isEmpty(target) ? 0 : EMPTY);
    const cost = known + WEIGHT.length * lengthsCost(source, target) + WEIGHT.marks * marksCost(source, target);
    return cost >= limit ? cost : cost + WEIGHT.anchors * anchorCost(source, target, keepsWords);
  }

  function lengthsCost({ unit, length, cells }: Features, target: Features): number {
    const ratio = unit.kind === 'heading' || unit.kind === 'cell' ? lengthRatio[unit.kind] : lengthRatio.paragraph;
    if (cells.length === 0 || cells.length !== target.cells.length) return lengthCost(length * ratio, target.length);
    const costs = cells.map((cell, column) => lengthCost(cell * lengthRatio.cell, target.cells[column] ?? 0));
    return sum(costs) / costs.length;
  }
}

/** If only the source has Latin script, Latin words in the target were kept from the source. */
export function keepsLatinWords({ source, target }: Languages): boolean {
  return hasScript(source, 'Latin') && !hasScript(target, 'Latin');
}

function gapCost({ unit, copy }: Features): number {
  if (unit.kind === 'tag') return isStructural(unit) ? TAG.gap : TAG.element;
  return copy ? COPY : GAP;
}

/** The sorted anchors of a unit as its landmark; undefined when they are so few that they may be equal by chance. */
function markOf({ unit, anchors }: Features): string | undefined {
  const mark = [...anchors]
    .map(([anchor, count]) => `${count} ${anchor}`)
    .sort()
    .join('\n');
  return mark.length < SHORTEST_MARK ? undefined : `${unit.kind}\n${mark}`;
}

/** May a unit have been divided, or joined with others? A list may only when running text on the other side has most of it. */
function mayBeText(part: Features, others: readonly Features[]): boolean {
  if (part.unit.kind !== 'list') return TEXT_KINDS.has(part.unit.kind);
  if (part.unit.items.length < 2) return false;
  const shared = sum(others.map((other) => sharedAnchors(part, other)));
  return shared * 2 >= part.anchorCount && others.every(({ unit }) => unit.kind === 'paragraph');
}

function sumOfLengths(units: readonly Features[]): number {
  return sum(units.map(({ length }) => length));
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
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

/** Does a tag stand where the other side has the code that it may include? */
function includesCode(tag: Unit, code: Unit): boolean {
  return tag.kind === 'tag' && tag.form === 'include' && code.kind === 'code-block';
}

/** A container may have become one of another form; an element is never a component. */
function tagCost(source: Features, target: Features): number {
  const [a, b] = [source.unit, target.unit];
  if (a.kind !== 'tag' || b.kind !== 'tag') return NEVER;
  const parts = source.anchorCount + target.anchorCount === 2 * sharedAnchors(source, target) ? 0 : TAG.parts;
  // Beside the end of a shortcode that began in a line of text.
  if ((a.turn === 'closes') !== (b.turn === 'closes')) return NEVER;
  if (a.form === b.form && a.name === b.name) return parts + (a.turn === b.turn ? 0 : TAG.turn);
  return isStructural(a) && isStructural(b) && a.turn === b.turn ? TAG.renamed : NEVER;
}

function isEmpty({ length, anchorCount }: Features): boolean {
  return length === 0 && anchorCount === 0;
}

/** The cost, from 0 to 1, of a translation's length compared with the expected one, both in UTF-16 units. */
export function lengthCost(expected: number, found: number): number {
  // Measured on aligned paragraphs: the standard deviation is 8 % for long ones and 20 % for those of 50 characters.
  const variance = 0.004 + 1.7 / Math.max(8, expected);
  const logarithm = Math.log((found + 3) / (expected + 3));
  return Math.min(1, (logarithm * logarithm) / variance / 16);
}

/** The cost, from 0 to 1, of anchors on one side only; lower when there are few anchors. */
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

/** The cost, from 0 to 1, of different numbers of sentences, colons and brackets. */
function marksCost({ marks: a }: Features, { marks: b }: Features): number {
  return (differenceOf(a[0], b[0]) + differenceOf(a[1], b[1]) + differenceOf(a[2], b[2])) / 3;
}

/** The relative difference of two counts, from 0 to 1. */
function differenceOf(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(a, b, 1);
}
