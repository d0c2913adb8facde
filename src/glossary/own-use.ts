import { memoize } from '../text/memoize.ts';
import { longerTermsOf } from './longer-terms.ts';
import type { Term } from './term.ts';
import type { Terminology } from './terminology.ts';
import { haveOneFamily, SHARED_BEGINNING } from './word-family.ts';

/** A row in which the glossary uses a rendering for another term. */
export interface OwnUse {
  readonly term: string;
  readonly rendering: string;
}

/**
 * Where the glossary itself uses another rendering than the one of a term: for another spelling of it, in a longer term with the
 * word, or for another word of its family. Then that rendering may be right in a text too.
 */
export function ownUseOf(terminology: Terminology, term: Term, rendering: string): OwnUse | undefined {
  const rows = otherRows(term, terminology);
  return rows.find((row) => isUsedIn(row.rendering, rendering, terminology));
}

/** The rows of longer terms with a word and of words of its family that do not have the rendering of the word itself. */
const otherRows = memoize((term: Term, terminology: Terminology): readonly OwnUse[] =>
  [...spellingsOf(term, terminology), ...longerTermsOf(term, terminology).other, ...relativesOf(term, terminology)].flatMap(
    ({ name, entries }) =>
      entries
        .filter(({ target }) => !term.entries.some((own) => isRelated(target, own.target, terminology)))
        .map(({ target }) => ({ term: name, rendering: target })),
  ),
);

/** The terms that are written with other spaces and hyphens: `time table` beside `timetable`. */
function spellingsOf(term: Term, terminology: Terminology): readonly Term[] {
  return (bySpelling(terminology).get(joined(term)) ?? []).filter((other) => other !== term);
}

const bySpelling = memoize(({ terms }: Terminology) => indexOf(terms, (term) => [joined(term)]));

function joined({ keys: [key = ''] }: Term): string {
  return key.replaceAll(' ', '');
}

/** The terms with a word of the family of a one-word term, but not with the word itself. */
function relativesOf({ keys: [word = ''], length }: Term, terminology: Terminology): readonly Term[] {
  if (length > 1) return [];
  const relatives = byBeginning(terminology).get(word.slice(0, SHARED_BEGINNING)) ?? [];
  const isRelative = (other: string) => other !== word && haveOneFamily(other, word);
  return relatives.filter(({ keys }) => {
    const words = keys.flatMap((key) => key.split(' '));
    return words.some(isRelative) && !words.includes(word);
  });
}

const byBeginning = memoize(({ terms }: Terminology) =>
  indexOf(terms, ({ keys }) => {
    const words = keys.flatMap((key) => key.split(' ')).filter((word) => word.length >= SHARED_BEGINNING);
    return [...new Set(words.map((word) => word.slice(0, SHARED_BEGINNING)))];
  }),
);

function indexOf(terms: readonly Term[], keysOf: (term: Term) => readonly string[]): ReadonlyMap<string, readonly Term[]> {
  const index = new Map<string, Term[]>();
  for (const term of terms) {
    for (const key of keysOf(term)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [term]);
      else known.push(term);
    }
  }
  return index;
}

function isUsedIn(cell: string, rendering: string, terminology: Terminology): boolean {
  return terminology.says(terminology.readTarget(cell), rendering) || isRelated(cell, rendering, terminology);
}

/** Is a one-word cell part of a rendering, or derived from the same root? */
function isRelated(cell: string, rendering: string, terminology: Terminology): boolean {
  if (/\s/.test(cell)) return false;
  if (terminology.says(terminology.readTarget(rendering), cell)) return true;
  return !/\s/.test(rendering) && terminology.areDerived(cell, rendering);
}
