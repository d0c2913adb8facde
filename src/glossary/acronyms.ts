import { memoize } from '../text/memoize.ts';
import type { Term } from './term.ts';
import type { Terminology } from './terminology.ts';

/**
 * Is an acronym or name rendered in a target text, either by its own row or by a term that it may abbreviate?
 * @param near also by a term whose initials lack its first or last letter, as a longer term may contain it
 */
export function rendersName(terminology: Terminology, name: string, target: string, near: boolean): boolean {
  const terms = termsOf(terminology, name, near);
  if (terms.length === 0) return false;
  const read = terminology.readTarget(target);
  // A row that keeps the name says nothing of a text without it, whatever other words the row has.
  const renderings = terms.flatMap(({ entries }) => entries.map((entry) => entry.target)).filter((cell) => !cell.includes(name));
  return renderings.some((cell) => terminology.says(read, cell));
}

/** The terms that a name may be: its own row, and terms that it abbreviates, such as `graphics processing unit` for `GPU`. */
function termsOf(terminology: Terminology, name: string, near: boolean): readonly Term[] {
  const own = terminology.termOf(name);
  const letters = name.toUpperCase().replaceAll(/[^A-Z]/g, '');
  const parts = near && letters.length > 2 ? [letters, letters.slice(1), letters.slice(0, -1)] : [letters];
  return [...(own === undefined ? [] : [own]), ...parts.flatMap((part) => indexOf(terminology).get(part) ?? [])];
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
