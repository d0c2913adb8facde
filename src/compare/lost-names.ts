import type { AlignedPair } from '../align/alignment.ts';
import type { Languages } from '../language/languages.ts';
import type { Identifier } from '../spans/identifiers.ts';
import { hasExpansion } from './expansions.ts';
import { isSpelledOut, type NameHabits } from './name-habits.ts';
import { mayBeWords } from './plain-words.ts';

/** In letters: two may be the initials of a person. */
const SHORTEST = 3;

/**
 * How sure is it that a name which a text neither has nor says is lost? `certain`: the target keeps it elsewhere; `likely`: it does
 * so seldom, or the source has the name in this text alone, and the text may say it in words that nobody knows of.
 */
export function sureness(
  name: Identifier,
  pair: AlignedPair,
  habits: NameHabits,
  { source, target }: Languages,
): 'certain' | 'likely' | undefined {
  const { value, range } = name;
  const isExplained = (): boolean => hasExpansion(value, habits.text, source);
  const { words } = habits.of(value);
  const keeping = habits.keeps(value);
  // Where the words for acronyms are not known, the text may have them.
  if (isSpelledOut(value) && target.names?.acronyms === undefined) return keeping === 'always' ? 'likely' : undefined;
  switch (keeping) {
    case 'always':
      return 'certain';
    case 'otherwise':
      return words.length === 0 && !isExplained() ? 'certain' : 'likely';
    case 'once':
      return 'likely';
    case 'unknown':
      if (pair.certainty === 'likely' || value.length < SHORTEST || mayBeWords(value, range, source)) return undefined;
      return words.length > 0 || !isExplained() ? 'likely' : undefined;
    case 'no':
      return undefined;
  }
}
