import type { AlignedPair, Unit } from '../align/alignment.ts';
import { textsOf } from '../align/units.ts';
import type { Languages } from '../language/languages.ts';
import type { Range } from '../text/range.ts';
import type { Link } from '../translation/ast.ts';
import { isSamePlace } from './same-place.ts';

/**
 * Is there proof that the other side of a pair says what a sentence says, though no sentence there was found for it? It has no words, or
 * what it links to is linked there, too.
 */
export function isSaidOnBothSides(sentence: Range, { source, target }: AlignedPair, languages: Languages): boolean {
  if (!/\p{L}/u.test(sentence.slice())) return true;
  const isSource = source.some(({ range }) => range.contains(sentence));
  const links = linksIn(isSource ? source : target).filter(({ range }) => sentence.contains(range));
  const others = linksIn(isSource ? target : source);
  const isThere = ({ destination }: Link) =>
    others.some((other) =>
      isSource ? isSamePlace(destination, other.destination, languages) : isSamePlace(other.destination, destination, languages),
    );
  return links.length > 0 && links.every(isThere);
}

function linksIn(units: readonly Unit[]): readonly Link[] {
  return units.flatMap(textsOf).flatMap(({ spans }) => spans.filter((span): span is Link => span.kind === 'link'));
}
