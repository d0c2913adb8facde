import type { AlignedPair, Alignment, Relation, Unit } from '../../align/alignment.ts';
import type { Offsets } from '../../text/offsets.ts';
import type { Range } from '../../text/range.ts';
import { cover, rangesOf } from '../../text/range.ts';
import { groupBy } from '../../text/group-by.ts';
import type { List } from '../../translation/ast.ts';
import type { Mark, Marks, NumberedFinding } from './marks.ts';

/** Units of both sides that stand beside each other. */
export interface Row {
  readonly relation: Relation;
  readonly source: RowSide;
  readonly target: RowSide;
  /** The place on the other side where the counterpart of a block is missing. */
  readonly gap: Range | undefined;
}

/** The units of one side of a row. Those of a list are its items, so that each stands beside its counterpart. */
export interface RowSide {
  readonly units: readonly Unit[];
  readonly list?: { readonly node: List; readonly first: number };
}

/** The blocks of an alignment in rows, in the order of the source; a list has a row an item. */
export function rowsOf({ pairs }: Alignment): readonly Row[] {
  return pairs.flatMap(rowsOfPair);
}

function rowsOfPair({ relation, source, target, gap, children }: AlignedPair): readonly Row[] {
  const [one, other] = [source[0], target[0]];
  if (one?.kind === 'list' && other?.kind === 'list' && source.length === 1 && target.length === 1 && areItems(children)) {
    const side = (list: List, units: readonly Unit[]): RowSide => {
      const first = list.items.findIndex((item) => item === units[0]);
      return { units, list: { node: list, first } };
    };
    return children.map((pair) => ({
      relation: relation === 'moved' && pair.relation === 'match' ? 'moved' : pair.relation,
      source: side(one, pair.source),
      target: side(other, pair.target),
      gap: pair.gap,
    }));
  }
  return [{ relation, source: { units: source }, target: { units: target }, gap }];
}

function areItems(pairs: readonly AlignedPair[]): boolean {
  return pairs.length > 0 && pairs.every(({ source, target }) => [...source, ...target].every(({ kind }) => kind === 'item'));
}

/** A part of a page that findings are shown under: a row, the titles, the metadata. */
export interface Region {
  readonly ranges: readonly Range[];
  /** True for a row with a gap, which shows best what is missing. */
  readonly isGap: boolean;
}

export function regionOf({ source, target, gap }: Row): Region {
  return { ranges: [source, target].flatMap(({ units }) => cover(rangesOf(units)) ?? []), isGap: gap !== undefined };
}

/**
 * The findings that are shown under each region: that of the gap which a finding is about, else that of its own place, else that of
 * the first of its other places. Those about no region are under `undefined`.
 */
export function byRegion(
  findings: readonly NumberedFinding[],
  regions: readonly Region[],
  texts: readonly Marks[],
): ReadonlyMap<Region | undefined, readonly NumberedFinding[]> {
  const marks = texts.flatMap((of) => of.all.map((mark) => ({ mark, of })));
  const places = groupBy(marks, ({ mark }) => mark.finding);
  const gaps = regions.filter(({ isGap }) => isGap);
  return groupBy(findings, (finding) => {
    const own = (places.get(finding) ?? []).toSorted((a, b) => a.mark.place - b.mark.place);
    return regionWith(own, gaps) ?? regionWith(own, regions);
  });
}

function regionWith(places: readonly { readonly mark: Mark; readonly of: Marks }[], among: readonly Region[]) {
  for (const { mark, of } of places) {
    const found = among.find(({ ranges }) => ranges.some((range) => of.isOf(range.text) && touches(mark, range)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function touches(mark: Mark, { start, end }: Offsets): boolean {
  return mark.start === mark.end ? start <= mark.start && mark.start <= end : mark.start < end && start < mark.end;
}
