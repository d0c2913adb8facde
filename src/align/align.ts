/**
 * Aligns the blocks of a source side with those of its target side: first the headings, which divide both texts into segments;
 * then the blocks of each segment; then the remaining blocks, which may have moved; then the items, rows and cells inside matched
 * blocks. Every unit of both sides is in exactly one pair of the result.
 */
import type { Languages } from '../language/languages.ts';
import type { SidePair, Translation } from '../translation/ast.ts';
import type { Range } from '../text/range.ts';
import type { AlignedPair, Alignment, Certainty, Unit } from './alignment.ts';
import type { Landmark } from './landmarks.ts';
import { keepsLatinWords, sharedAnchors, type UnitCosts, unitCosts } from './cost.ts';
import { FeatureReader, type Features } from './features.ts';
import { withCertainty } from './certainty.ts';
import { alignExamples } from './example-groups.ts';
import { fixedHeadings } from './fixed-headings.ts';
import { joinFacingGaps } from './facing-gaps.ts';
import { withLabelledLists } from './labelled-paragraphs.ts';
import { pairNeighbouringGaps } from './neighbouring-gaps.ts';
import { writesFormulas } from './plain-formulas.ts';
import { saysNumbers } from './said-numbers.ts';
import { absorbGaps, alignParts, type Group, pairMoved } from './groups.ts';
import { keptOriginals } from './kept-originals.ts';
import { keptPair } from './kept-pairs.ts';
import { type LabelledPairs, labelledPairs, shareLabel } from './labels.ts';
import type { Profile } from '../language/profile.ts';
import { inSameOrder, type Segment, SegmentCosts, segmentsOf, subtreeOf, unitsOf } from './segments.ts';
import { pairStackedHeadings } from './stacked-headings.ts';
import { withLists } from './signed-paragraphs.ts';
import { partsOf } from './units.ts';

/** The highest cost of two unpaired blocks to be paired as `moved`. */
const SAME = 0.3;
const SAME_WITH_ANCHORS = 0.5;

export function align(sides: SidePair, translation: Translation, languages: Languages, profile: Profile): Alignment {
  return new Aligner(sides, translation, languages, profile).align();
}

type Draft = Group<Features>;

class Aligner {
  readonly #sides: SidePair;
  readonly #translation: Translation;
  readonly #reader: FeatureReader;
  readonly #languages: Languages;
  readonly #costs: UnitCosts;
  readonly #ratio: number;

  constructor(sides: SidePair, translation: Translation, languages: Languages, profile: Profile) {
    this.#sides = sides;
    this.#translation = translation;
    this.#languages = languages;
    this.#reader = new FeatureReader(languages);
    this.#costs = unitCosts(this.#reader, languages, profile);
    this.#ratio = profile.lengthRatio.paragraph;
  }

  align(): Alignment {
    const { source, target } = this.#sides;
    const sources = this.#reader.of(withLists(source.blocks, target.blocks));
    const targets = this.#reader.of(withLists(target.blocks, source.blocks));
    const kept = keptOriginals(sources, targets, this.#ratio);
    const drafts = this.#alignSegments(segmentsOf(sources), segmentsOf(targets.filter((unit) => !kept.has(unit))));
    const all = [...this.#pairMoved(drafts), ...[...kept].map(asExtra)];
    const pairs = this.#finish(pairStackedHeadings(inOrder(all)), source.range.atEnd(), target.range.atEnd());
    return { translation: this.#translation, sides: this.#sides, pairs };
  }

  /** Pairs the headings with equal ids or numbers, then aligns the segments between two such pairs as one stretch. */
  #alignSegments(source: readonly Segment[], target: readonly Segment[]): readonly Draft[] {
    const { fixed, moved } = fixedHeadings(source, target, keepsLatinWords(this.#languages));
    const pinned = new Set([source.slice(0, 1), target.slice(0, 1), ...fixed, ...moved].flat());
    const costs = new SegmentCosts(this.#costs, this.#ratio, pinned);
    const away = new Set<Segment>();
    const drafts = moved.flatMap(([a, b]): readonly Draft[] => {
      const [sources, targets] = [subtreeOf(a, source, pinned), subtreeOf(b, target, pinned)];
      for (const segment of [...sources, ...targets]) away.add(segment);
      return markMoved(this.#unitsIn(alignStretch(sources, targets, costs)));
    });
    const groups: Group<Segment>[] = [];
    let [i, j] = [0, 0];
    for (const pair of [...fixed, undefined]) {
      const [end, until] =
        pair === undefined ? [source.length, target.length] : [source.indexOf(pair[0], i), target.indexOf(pair[1], j)];
      const stays = (segment: Segment) => !away.has(segment);
      groups.push(...alignStretch(source.slice(i, end).filter(stays), target.slice(j, until).filter(stays), costs));
      [i, j] = [end, until];
    }
    // What a stretch has too much may be what another one lacks.
    return [...drafts, ...this.#unitsIn(pairMoved(groups, costs, limitOf))];
  }

  #unitsIn(groups: readonly Group<Segment>[]): readonly Draft[] {
    return groups.flatMap(({ relation, source, target }): readonly Draft[] => {
      const [a, b] = [source[0]?.heading, target[0]?.heading];
      const drafts = this.#alignUnits(source.flatMap(unitsOf), target.flatMap(unitsOf));
      return relation === 'moved' && a !== undefined && b !== undefined ? markMoved(drafts) : drafts;
    });
  }

  #alignUnits(source: readonly Features[], target: readonly Features[]): readonly Draft[] {
    const examples = alignExamples(source, target, this.#costs);
    if (examples !== undefined) return examples;
    const kept = keptOriginals(source, target, this.#ratio);
    const others = kept.size === 0 ? target : target.filter((unit) => !kept.has(unit));
    const [a, b] = this.#withLabelledLists(source, others);
    return [...this.#alignTranslated(a, b), ...[...kept].map(asExtra)];
  }

  #withLabelledLists(
    source: readonly Features[],
    target: readonly Features[],
  ): readonly [readonly Features[], readonly Features[]] {
    const [a, b] = [source, target].map((features) => features.map(({ unit }) => unit));
    if (a === undefined || b === undefined) return [source, target];
    const read = (units: readonly Unit[], features: readonly Features[]) =>
      units.length === features.length ? features : this.#reader.of(units);
    return [read(withLabelledLists(a, b), source), read(withLabelledLists(b, a), target)];
  }

  /** Pairs the units with equal labels, then aligns what lies between two such pairs. */
  #alignTranslated(source: readonly Features[], target: readonly Features[]): readonly Draft[] {
    const [languages, ratio] = [this.#languages, this.#ratio];
    const isSaid = (a: Features, b: Features) => saysNumbers(a, b, languages, ratio) || writesFormulas(a, b, languages, ratio);
    const { fixed: labelled, moved } = this.#labelled(source, target);
    const isHeaded = [source[0], target[0]].every((first) => first?.unit.kind === 'heading');
    const fixed = isHeaded ? [{ source: 0, target: 0 }, ...labelled] : labelled;
    const copies = new Map(moved.flatMap((pair) => copyOf(pair, source, target)));
    const away = new Set([...copies].flat());
    const stays = (unit: Features) => !away.has(unit);
    const drafts: Draft[] = [];
    let [i, j] = [0, 0];
    for (const pair of [...fixed, undefined]) {
      const [end, until] = [pair?.source ?? source.length, pair?.target ?? target.length];
      const groups = alignParts(source.slice(i, end).filter(stays), target.slice(j, until).filter(stays), this.#costs);
      drafts.push(...pairNeighbouringGaps(groups, isSaid));
      for (const unit of source.slice(i, end)) {
        const copy = copies.get(unit);
        if (copy !== undefined) drafts.push({ relation: 'moved', source: [unit], target: [copy] });
      }
      if (pair === undefined) break;
      [i, j] = [end + 1, until + 1];
      drafts.push({ relation: 'match', source: source.slice(end, i), target: target.slice(until, j), certainty: 'fixed' });
    }
    return absorbGaps(joinFacingGaps(drafts, ratio), this.#costs);
  }

  #labelled(source: readonly Features[], target: readonly Features[]): LabelledPairs {
    const units = ({ unit }: Features) => unit;
    const { fixed, moved } = labelledPairs(source.map(units), target.map(units));
    const mayMatch = (pair: Landmark) => {
      const [a, b] = [source[pair.source], target[pair.target]];
      return a !== undefined && b !== undefined && this.#costs.match(a, b) < Infinity;
    };
    return { fixed: fixed.filter(mayMatch), moved: moved.filter(mayMatch) };
  }

  #pairMoved(drafts: readonly Draft[]): readonly Draft[] {
    const limit = (a: Features, b: Features) => {
      if (shareLabel(a.unit, b.unit)) return Infinity;
      // Blocks without text are alike wherever they stand.
      if (a.length + b.length + a.anchorCount + b.anchorCount === 0) return 0;
      return sharedAnchors(a, b) > 1 ? SAME_WITH_ANCHORS : SAME;
    };
    return pairMoved(drafts, this.#costs, limit);
  }

  /** Makes aligned pairs, with the pairs inside them and the places of gaps. What is inside a pair is no surer than the pair. */
  #finish(drafts: readonly Draft[], sourceEnd: Range, targetEnd: Range, around?: Certainty): readonly AlignedPair[] {
    let lastSource = firstPlace(drafts, 'source') ?? sourceEnd;
    let lastTarget = firstPlace(drafts, 'target') ?? targetEnd;
    return withCertainty(drafts, this.#ratio).map(({ relation, source, target, certainty: own = 'likely' }): AlignedPair => {
      const certainty = around === 'likely' ? around : own;
      const gap = relation === 'missing' ? lastTarget : relation === 'extra' ? lastSource : undefined;
      if (relation !== 'moved') {
        lastSource = source.at(-1)?.unit.range.atEnd() ?? lastSource;
        lastTarget = target.at(-1)?.unit.range.atEnd() ?? lastTarget;
      }
      return keptPair({
        relation,
        certainty,
        source: source.map(({ unit }) => unit),
        target: target.map(({ unit }) => unit),
        ...(gap !== undefined && { gap }),
        children: this.#children(source, target, certainty),
      });
    });
  }

  #children(source: readonly Features[], target: readonly Features[], certainty: Certainty): readonly AlignedPair[] {
    const [a, b] = [source[0]?.unit, target[0]?.unit];
    if (a === undefined || b === undefined || source.length > 1 || target.length > 1 || a.kind !== b.kind) return [];
    const [sources, targets] = [partsOf(a), partsOf(b)];
    const features = [withLists(sources, targets), withLists(targets, sources)].map((parts) => this.#reader.of(parts));
    const drafts = this.#alignParts(a.kind, features[0] ?? [], features[1] ?? []);
    return this.#finish(drafts, a.range.atEnd(), b.range.atEnd(), certainty);
  }

  #alignParts(kind: Unit['kind'], source: readonly Features[], target: readonly Features[]): readonly Draft[] {
    if (kind === 'row') return cellByCell(source, target);
    // The header rows are paired whatever they contain.
    const head = kind === 'table' ? 1 : 0;
    const rest = this.#pairMoved(this.#alignUnits(source.slice(head), target.slice(head)));
    return [...cellByCell(source.slice(0, head), target.slice(0, head)), ...inOrder(rest)];
  }
}

function alignStretch(source: readonly Segment[], target: readonly Segment[], costs: SegmentCosts): readonly Group<Segment>[] {
  if (source.length === 1 && target.length === 1) return [{ relation: 'match', source, target }];
  const free = pairMoved(alignParts(source, target, costs), costs, limitOf);
  return inSameOrder(source, target, free, costs) ?? free;
}

/** The highest cost of two segments that changed places. */
function limitOf(segment: Segment): number {
  return SAME * unitsOf(segment).length;
}

/** A text of the source that stands beside its translation. */
function asExtra(unit: Features): Draft {
  return { relation: 'extra', source: [], target: [unit], certainty: 'fixed' };
}

function copyOf(
  { source: place, target: other }: Landmark,
  source: readonly Features[],
  target: readonly Features[],
): readonly (readonly [Features, Features])[] {
  const [a, b] = [source[place], target[other]];
  return a === undefined || b === undefined ? [] : [[a, b]];
}

/** Marks only the heading of a moved segment as moved, since the blocks below it moved with it. */
function markMoved(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => (index === 0 && draft.relation === 'match' ? { ...draft, relation: 'moved' } : draft));
}

/** Sorts by source order; an extra unit comes after the unit that precedes it in the target. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.every(({ relation }) => relation === 'match')) return drafts;
  const following = new Map<Draft | undefined, Draft[]>();
  let before: Draft | undefined;
  for (const draft of drafts.filter(({ relation, target }) => relation !== 'moved' && target.length > 0).sort(by('target'))) {
    if (draft.relation !== 'extra') before = draft;
    else if (following.get(before)?.push(draft) === undefined) following.set(before, [draft]);
  }
  const ordered = drafts.filter(({ source }) => source.length > 0).sort(by('source'));
  return [...(following.get(undefined) ?? []), ...ordered.flatMap((draft) => [draft, ...(following.get(draft) ?? [])])];
}

function by(side: 'source' | 'target') {
  return (a: Draft, b: Draft) => start(a[side]) - start(b[side]);
}

function start(features: readonly Features[]): number {
  return features[0]?.unit.range.start ?? 0;
}

/** The empty range before the first unit of a side; undefined when the side has no units. */
function firstPlace(drafts: readonly Draft[], side: 'source' | 'target'): Range | undefined {
  let first: Range | undefined;
  for (const draft of drafts) {
    const range = draft[side][0]?.unit.range;
    if (range !== undefined && (first === undefined || range.start < first.start)) first = range;
  }
  return first?.atStart();
}

/** Pairs cells by their column. */
function cellByCell(source: readonly Features[], target: readonly Features[]): readonly Draft[] {
  return Array.from({ length: Math.max(source.length, target.length) }, (_, column): Draft => {
    const [a, b] = [source[column], target[column]];
    return {
      relation: a === undefined ? 'extra' : b === undefined ? 'missing' : 'match',
      certainty: 'ordered',
      source: a ? [a] : [],
      target: b ? [b] : [],
    };
  });
}
