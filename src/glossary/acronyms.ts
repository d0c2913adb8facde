import { memoize } from '../text/memoize.ts';
import type { Term } from './term.ts';
import type { Terminology } from './terminology.ts';

/** Is an acronym or name rendered in a target text, either by its own row or by a term that it may abbreviate? */
export function rendersName(terminology: Terminology, name: string, target: string): boolean {
  const terms = termsOf(terminology, name);
  if (terms.length === 0) return false;
  const read = terminology.readTarget(target);
  return terms.some((term) => term.entries.some((entry) => terminology.places(entry.target, read).length > 0));
}

/** The terms that a name may be: its own row, and terms that it abbreviates, such as `graphics processing unit` for `GPU`. */
function termsOf(terminology: Terminology, name: string): readonly Term[] {
  const own = terminology.termOf(name);
  return [...(own === undefined ? [] : [own]), ...(indexOf(terminology).get(name.toUpperCase().replaceAll(/[^A-Z]/g, '')) ?? [])];
}

/** The names of the terms that an acronym may abbreviate. */
export function expansionsOf(terminology: Terminology, acronym: string): readonly string[] {
  return (indexOf(terminology).get(acronym) ?? []).map(({ name }) => name);
}

const indexOf = memoize(({ terms }: Terminology): ReadonlyMap<string, readonly Term[]> => {
  const index = new Map<string, Term[]>();
  for (const term of terms) {
    const initials = (term.name.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toUpperCase();
    if (initials.length > 1) index.set(initials, [...(index.get(initials) ?? []), term]);
  }
  return index;
});
