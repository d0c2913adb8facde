import type { Range } from '../text/range.ts';
import type { AvoidedRendering } from './glossary.ts';
import { rendersLoosely } from './loose-rendering.ts';
import type { ReadTarget } from './read-target.ts';
import type { Compounds, TermUse } from './source-terms.ts';
import type { ReadSource } from './source-words.ts';
import type { Term } from './term.ts';
import type { RenderingStatus, Terminology } from './terminology.ts';

/** A rendering to avoid, with its places in the target. */
export interface FoundAvoided {
  readonly row: AvoidedRendering;
  readonly places: readonly Range[];
  /** True when the rendering is an adjective at all of its places and the term stands before another noun at all of its. */
  readonly asAttribute: boolean;
}

/** The uses of a term in one aligned pair, with its rendering there. */
export interface TermOccurrence {
  readonly term: Term;
  /** The places in the source, except for those where the word is no term. */
  readonly uses: readonly Range[];
  /** The best rendering in the target texts. */
  readonly status: RenderingStatus;
  /** Renderings to avoid in the target texts. */
  readonly avoided: readonly FoundAvoided[];
  /** Do the target texts have a short form of the rendering, its words apart, or a word of its root, such as its verb? */
  readonly isLoose: () => boolean;
}

/** A filter for terms, and the expressions whose inner words are no uses of terms. */
export interface SoughtTerms {
  readonly compounds: Compounds;
  readonly wanted: (term: Term) => boolean;
}

const BEST_FIRST: readonly RenderingStatus[] = ['hit', 'gap', 'kept', 'partial', 'miss'];

/** The selected terms in the source texts of an aligned pair, each with its rendering in the target texts. */
export function occurrencesIn(
  terminology: Terminology,
  sources: readonly ReadSource[],
  readTargets: () => readonly ReadTarget[],
  { compounds, wanted }: SoughtTerms,
): TermOccurrence[] {
  const byTerm = new Map<Term, TermUse[]>();
  for (const source of sources) {
    for (const use of terminology.usesIn(source, compounds)) {
      const uses = byTerm.get(use.term);
      if (uses === undefined) byTerm.set(use.term, [use]);
      else uses.push(use);
    }
  }
  const used = [...byTerm].flatMap(([term, uses]) => {
    const read = wanted(term) ? uses.map((use) => ({ use, reading: use.reading() })) : [];
    const own = read.filter(({ reading }) => reading !== 'other');
    return own.length === 0 ? [] : [{ term, own }];
  });
  if (used.length === 0) return [];
  const targets = readTargets();
  return used.map(({ term, own }) => {
    const uses = own.map(({ use }) => use.range);
    const status = statusIn(terminology, term, targets);
    const isLoose = (): boolean => targets.some((target) => rendersLoosely(terminology, term, target));
    const areAttributes = own.every(({ reading }) => reading === 'attribute');
    const found = status === 'partial' || status === 'miss' ? avoidedIn(terminology, term, targets, areAttributes) : [];
    if (found.length === 0) return { term, uses, status, avoided: found, isLoose };
    const others = [...byTerm.keys()].filter((other) => other !== term);
    const rendered = others.flatMap((other) => placesIn(terminology, other, targets));
    return { term, uses, status, avoided: atMost(uses.length, longest(withoutPlaces(found, rendered))), isLoose };
  });
}

function statusIn(terminology: Terminology, term: Term, targets: readonly ReadTarget[]): RenderingStatus {
  const found = targets.map((target) => terminology.status(term, target));
  return BEST_FIRST.find((candidate) => found.includes(candidate)) ?? 'miss';
}

/** The places of the renderings of a term that are complete. */
function placesIn(terminology: Terminology, term: Term, targets: readonly ReadTarget[]): Range[] {
  const found = targets.map((target) => terminology.rendering(term, target));
  return found.flatMap(({ status, places }) => (status === 'hit' || status === 'gap' ? places : []));
}

function avoidedIn(terminology: Terminology, term: Term, targets: readonly ReadTarget[], areAttributes: boolean): FoundAvoided[] {
  const found = terminology.avoidedOf(term).map((row) => {
    const complete = targets.flatMap((target) =>
      terminology
        .places(row.rendering, target)
        .filter(({ closeness }) => closeness !== 'partial')
        .map(({ range }) => ({ range, target })),
    );
    const asAttribute =
      areAttributes && complete.every(({ range, target }) => terminology.isAttribute(range, row.rendering, target));
    return { row, places: complete.map(({ range }) => range), asAttribute };
  });
  return found.filter(({ places }) => places.length > 0);
}

/** Removes the places that are part of the rendering of another term in the same text. */
function withoutPlaces(found: readonly FoundAvoided[], others: readonly Range[]): FoundAvoided[] {
  return found
    .map((avoided) => ({ ...avoided, places: avoided.places.filter((place) => !others.some((other) => other.contains(place))) }))
    .filter(({ places }) => places.length > 0);
}

/** Removes the places that are inside another, longer rendering to avoid. */
function longest(found: readonly FoundAvoided[]): FoundAvoided[] {
  const all = found.flatMap(({ places }) => places);
  const isInside = (place: Range) => all.some((other) => other.contains(place) && !place.contains(other));
  return found
    .map((avoided) => ({ ...avoided, places: avoided.places.filter((place) => !isInside(place)) }))
    .filter(({ places }) => places.length > 0);
}

/** Keeps at most as many renderings as the term has uses; longer ones are more certain. */
function atMost(count: number, found: readonly FoundAvoided[]): readonly FoundAvoided[] {
  return [...found].sort((a, b) => b.row.rendering.length - a.row.rendering.length).slice(0, count);
}
