import { memoize } from '../text/memoize.ts';
import type { Term } from './term.ts';
import type { Terminology } from './terminology.ts';

/** The longer terms with a one-word term: the number of those that render it as its own row does, and the others. */
export interface LongerTerms {
  readonly rendered: number;
  readonly other: readonly Term[];
}

export const longerTermsOf = memoize((term: Term, terminology: Terminology): LongerTerms => {
  if (term.length > 1) return { rendered: 0, other: [] };
  const longer = term.keys.flatMap((key) => byWord(terminology).get(key) ?? []);
  const other = longer.filter(({ entries }) =>
    entries.every(({ target }) => terminology.status(term, terminology.readTarget(target)) === 'miss'),
  );
  return { rendered: longer.length - other.length, other };
});

/** Do longer terms of the glossary render a one-word term in another way than its own row does? */
export function isUnstable(term: Term, terminology: Terminology): boolean {
  return longerTermsOf(term, terminology).other.length > 0;
}

const byWord = memoize(({ terms }: Terminology): ReadonlyMap<string, readonly Term[]> => {
  const longer = new Map<string, Term[]>();
  for (const term of terms) {
    if (term.length === 1) continue;
    for (const word of new Set(term.keys.flatMap((key) => key.split(' ')))) {
      const known = longer.get(word);
      if (known === undefined) longer.set(word, [term]);
      else known.push(term);
    }
  }
  return longer;
});
