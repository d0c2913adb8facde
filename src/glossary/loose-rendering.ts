import type { ReadTarget } from './read-target.ts';
import type { Term } from './term.ts';
import type { Terminology } from './terminology.ts';

/** In letters: the shortest word of a term that shows that a part of it is kept. */
const SHORTEST_KEPT = 3;

/**
 * May a target text render a term in a way that is not compared word by word: with the words of a rendering apart or with its first
 * word alone, with a word of the term itself, or with a word that is derived from a rendering of one word, such as its verb?
 */
export function rendersLoosely(terminology: Terminology, term: Term, target: ReadTarget): boolean {
  const cells = term.entries.map((entry) => entry.target);
  return (
    keepsPart(term, target) ||
    cells.some((cell) => terminology.hasApart(target, cell)) ||
    isShortened(terminology, cells, target) ||
    hasDerived(terminology, cells, target)
  );
}

function keepsPart({ keys: [key = ''], length }: Term, target: ReadTarget): boolean {
  return length > 1 && key.split(' ').some((word) => word.length >= SHORTEST_KEPT && target.keeps(word));
}

/** Stands the first word of a rendering in the text, but never before another word, with which it would be another rendering? */
function isShortened(terminology: Terminology, cells: readonly string[], target: ReadTarget): boolean {
  const places = cells.flatMap((cell) => terminology.places(cell, target)).map(({ range }) => range);
  return places.length > 0 && places.every((place) => !target.isContinued(place));
}

function hasDerived(terminology: Terminology, cells: readonly string[], target: ReadTarget): boolean {
  const single = cells.filter((cell) => !/\s/.test(cell));
  return target.writtenWords().some((word) => single.some((cell) => terminology.areDerived(word, cell)));
}
