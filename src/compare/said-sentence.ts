import type { AlignedPair, Unit } from '../align/alignment.ts';
import { textsIn } from '../align/units.ts';
import type { Languages } from '../language/languages.ts';
import type { Range } from '../text/range.ts';
import type { Link } from '../translation/ast.ts';
import { relationOf } from './same-place.ts';

/**
 * Is there proof that the other side of a pair says what a sentence says, though no sentence there was found for it? It has no words, or
 * what it links to is linked there, too.
 */
export function isSaidOnBothSides(sentence: Range, { source, target }: AlignedPair, languages: Languages): boolean {
  if (!/\p{L}/u.test(sentence.slice())) return true;
  const isSource = source.some(({ range }) => range.contains(sentence));
  const links = linksIn(isSource ? source : target).filter(({ range }) => sentence.contains(range));
  const others = linksIn(isSource ? target : source);
  const isThere = ({ destination: own }: Link) =>
    others.some(({ destination: other }) => {
      const [from, to] = isSource ? [own, other] : [other, own];
      return relationOf(from, to, { languages, paths: undefined }) !== 'other';
    });
  return links.length > 0 && links.every(isThere);
}

function linksIn(units: readonly Unit[]): readonly Link[] {
  return textsIn(units).flatMap(({ spans }) => spans.filter((span): span is Link => span.kind === 'link'));
}
